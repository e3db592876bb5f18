#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/rowblocks.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace composer {

class DraftDocument;

/// Composes unknown events once more, as new ones, where no send of this computer knows them: only the one that sent
/// them can ask. A person decides it in words, which the receipt of the new ones has.
class AgainController final : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive it.
    AgainController(QString ledgerPath, const Clock &clock, QObject *parent = nullptr);

    /// Of these rows those that are unknown and come from elsewhere; the question opens over `window`.
    void begin(DraftDocument &document, const QList<RowId> &rows, QWidget *window);

Q_SIGNALS:
    /// `rows`: the new ones.
    void composed(composer::DraftDocument *document, const QList<composer::RowId> &rows);
    void failed(const composer::Error &error);

private:
    void ask(DraftDocument &document, const QList<RowId> &rows, QWidget *window);
    void compose(DraftDocument &document, const QList<RowId> &rows, const QString &why);

    QString m_ledgerPath;
    const Clock &m_clock;
};

} // namespace composer
