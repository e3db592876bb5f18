#pragma once

#include "importing/importpipeline.h"
#include "support/sampletemplate.h"

#include <QFile>
#include <QLocale>
#include <QTemporaryDir>

namespace composer::test {

inline const QLocale british(QLocale::English, QLocale::UnitedKingdom);

/// A file that is read as the window and the command line read it.
struct Import {
    QTemporaryDir folder;
    ImportPipeline pipeline;

    explicit Import(const QByteArray &bytes, const EventTemplate &eventTemplate = sampleTemplate())
        : pipeline(folder.filePath(QStringLiteral("events.csv")), eventTemplate, QTimeZone::utc())
    {
        QFile file(pipeline.path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        file.close();
        if (const auto read = pipeline.read(); !read)
            qFatal("%s", qPrintable(read.error().message));
    }
    [[nodiscard]] QString headerFor(const QString &target) const
    {
        const MappingLine *line = pipeline.mapping().lineFor(target);
        return line && !line->columns.isEmpty() ? pipeline.mapping().headers[line->columns.first()] : QString();
    }
    [[nodiscard]] bool says(ImportNotice::Kind kind, const QString &word = {}) const
    {
        for (const ImportNotice &notice : pipeline.notices()) {
            if (notice.kind == kind && notice.text.contains(word))
                return true;
        }
        return false;
    }
    [[nodiscard]] ImportedEvents events(const EventsWanted &wanted = {}) const
    {
        return pipeline.makeEvents(wanted).value();
    }
};

} // namespace composer::test
