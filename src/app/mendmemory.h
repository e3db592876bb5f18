#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/mendsteps.h"
#include "ui/document/draftdocument.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QWidget;

namespace composer {

/// Remembers what is mended in drafts, step by step, and offers it for the next file with the same template: every step
/// is shown with the cells it would change before any of them acts. A step that is undone is not remembered.
class MendMemory final : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive it.
    MendMemory(QString ledgerPath, const Clock &clock, QObject *parent = nullptr);

    /// From now on what is mended in this draft is noted.
    void watch(DraftDocument &document);
    /// What was noted goes to the disk; a draft's own steps count as done.
    void keep(const DraftDocument &document);
    void keepAll();
    /// A file was imported into the draft: as soon as it is checked, offered() tells of cells that were mended before.
    void lookAt(DraftDocument &document);
    /// Shows the steps over `window`, and does those that are chosen as one step of the draft.
    void show(DraftDocument &document, QWidget *window);

Q_SIGNALS:
    /// `cells`: with an issue now, and with a text that was mended before.
    void offered(composer::DraftDocument *document, qint64 cells);
    void mended(composer::DraftDocument *document, qint64 cells);
    void failed(const composer::Error &error);

private:
    struct Noted {
        int index = 0; ///< of the undo stack, behind the step
        QList<MendStep> steps;
    };
    struct Watched {
        QPointer<DraftDocument> document;
        int index = 0; ///< of the undo stack, as it was last
        int before = 0; ///< and the time before
        QList<Noted> noted;
    };
    void note(DraftDocument &document, const QList<MendedText> &texts);
    void follow(DraftDocument &document, int index);

    QString m_ledgerPath;
    const Clock &m_clock;
    QHash<QString, Watched> m_watched; // by draft
};

} // namespace composer
