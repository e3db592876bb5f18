#pragma once

// Headers of others that many tests of windows use, besides those of what they test. See composer_precompile().

#include "../../src/precompiledwindow.h"

#include "precompiledcore.h"

#include <QClipboard>
#include <QListWidget>
#include <QScrollBar>
