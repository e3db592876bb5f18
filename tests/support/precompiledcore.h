#pragma once

// Headers of others that many tests use, besides those of what they test. See composer_precompile().

#include "../../src/precompiledcore.h"

#include <QBuffer>
#include <QNetworkReply>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
