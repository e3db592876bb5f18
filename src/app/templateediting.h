#pragma once

#include "app/templatefromfile.h"
#include "base/clock.h"
#include "templates/templaterecord.h"
#include "ui/pages/templatepage.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace composer {

class CurrentDraft;
struct DraftInfo;
class DraftController;
class MainWindow;
class Notifications;
class TemplateController;
class TemplateDocument;
class TemplateGiveAway;

/// The template that is edited: the page it is on, its saving by itself, and where it comes from and goes. One at a
/// time; what was open before is saved.
class TemplateEditing final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        TemplateController &templates;
        DraftController &drafts;
        CurrentDraft &currentDraft;
        Notifications &notifications;
        MainWindow &window;
        const Clock &clock;
    };
    /// `parts` must outlive it.
    explicit TemplateEditing(Parts parts, QObject *parent = nullptr);
    ~TemplateEditing() override;

    void open(const QString &templateId);
    void createNew();
    /// A template of a table's columns, read by a worker. `continueImport`: the file waits to be imported with it.
    void createFromFile(const QString &path, bool continueImport);
    void duplicate(const QString &templateId);
    /// Writes what is not written yet.
    void flush();
    /// The one on the page; nullptr when the page is not shown.
    [[nodiscard]] TemplateDocument *documentOnScreen() const;
    /// What the page says of drafts, anew.
    void refreshUses();

Q_SIGNALS:
    void composeRequested(const QString &templateId);
    /// What the account that is chosen has is to be compared with this.
    void fetchRequested(composer::TemplateDocument *document);
    /// `fingerprint` and `mapping`: of the columns it was made of, when their names alone do not tell any more.
    void importRequested(
        const QString &path, const QString &templateId, const QByteArray &fingerprint, const QByteArray &mapping);
    /// The draft should have the template as it is now.
    void draftUpdateRequested(const QString &draftId, const QString &templateId);
    void linkActivated(const QUrl &url);

private:
    void makePage();
    void show(const TemplateRecord &record);
    void showProposal(const TemplateFromFile &proposed, const QString &path, bool continueImport);
    void sayLeftOut(const TemplateFromFile &proposed);
    void takeTokensFrom(const QString &path);
    void chooseTokensFile();
    void noteChange();
    void follow();
    void tellTakenIds();
    void showBars();
    void findSamples();
    void readSamples(const QString &draftId, const QString &draftName);
    [[nodiscard]] bool isBehind(const DraftInfo &draft);
    [[nodiscard]] QString freeName(const QString &wanted) const;
    void goOn();

    Parts m_parts;
    TemplateGiveAway *m_giveAway;
    QPointer<TemplatePage> m_page; // owned by the window
    TemplateDocument *m_document = nullptr;
    QString m_savedId; // under which it stands in the store
    TemplateRecord m_saved; // as it stands there
    QString m_waitingImport; // path
    TemplateColumns m_columns; // of the file it was made of, for the mapping
    bool m_hasOwnSamples = false; // rows of the file it was made of
    /// The template of a draft that is not open, as the disk has it; asked for once after every change of the draft.
    struct DraftTemplate {
        qint64 changedAtMs = -1; // never asked for
        std::optional<EventTemplate> eventTemplate; // nothing = asked for, or not to be read
    };
    QHash<QString, DraftTemplate> m_draftTemplates; // by draft
    QString m_sampleDraft; // whose rows are shown from the disk, or asked for
    bool m_isUnsaved = false; // what is on the page is newer than m_saved
    QTimer m_saveSoon;
};

} // namespace composer
