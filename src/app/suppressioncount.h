#pragma once

#include "base/async.h"
#include "ui/document/draftdocument.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace composer {

/// How many of the ready rows of a draft are for people who get no events (see SuppressionList): they are ready, and
/// yet none of them will be created. Counted on a worker, a moment after the draft or the list became another.
class SuppressionCount final : public QObject
{
    Q_OBJECT

public:
    /// `rulesPath`: see sendingRulesPath().
    explicit SuppressionCount(QString rulesPath, QObject *parent = nullptr);

    void setDocument(DraftDocument *document);
    /// The list may be another now.
    void recount() { m_soon.start(); }
    [[nodiscard]] qint64 count() const { return m_count; }

Q_SIGNALS:
    void changed();

private:
    void start();

    QString m_rulesPath;
    QPointer<DraftDocument> m_document;
    QTimer m_soon;
    LatestRun<qint64> m_run;
    qint64 m_count = 0;
};

} // namespace composer
