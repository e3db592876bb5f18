#pragma once

#include "domain/eventtable.h"
#include "templates/templatecheck.h"

#include <QHash>
#include <QPointer>
#include <QTimeZone>
#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QVBoxLayout;

namespace composer {

namespace Ui {
class TemplatePage;
}
class TemplateDocument;
class TemplateTextEdit;
class TokenTableModel;

/// A draft that follows the template on the page.
struct TemplateUse {
    QString draftId;
    QString draftName;
    qsizetype events = 0;
    bool isBehind = false; ///< it has the template as it was before
    bool operator==(const TemplateUse &) const = default;
};

/// How a template is given away.
enum class GiveAway : quint8 { Message, V3File, HsmetaFile };

/// Where a template is made and changed: its tokens, its texts, the page that events open, and beside them the live
/// card of a real row with what is to be known about it. Saves nothing itself; every change is the document's.
class TemplatePage : public QWidget
{
    Q_OBJECT

public:
    explicit TemplatePage(QWidget *parent = nullptr);
    ~TemplatePage() override;

    /// Must outlive its time here.
    void setDocument(TemplateDocument *document);
    [[nodiscard]] TemplateDocument *document() const;
    /// Rows whose cards are shown; `origin` is where they are from.
    void setSamples(const EventTable &samples, const QString &origin);
    void setZone(const QTimeZone &zone);
    void setUses(const QList<TemplateUse> &uses);
    /// Ids of the other templates, with their names.
    void setTakenIds(const QHash<QString, QString> &names);
    /// The file whose import goes on with this template; empty = none waits.
    void setWaitingImport(const QString &fileName);

Q_SIGNALS:
    void composeRequested();
    void importRequested();
    void tokensFromFileRequested();
    void fetchRequested();
    void giveAwayRequested(composer::GiveAway how);
    void draftUpdateRequested(const QString &draftId);
    /// Of the card: of its iframe, or in its text.
    void linkActivated(const QUrl &url);
    /// Another page has taken its place.
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void prepareHead();
    void prepareTokens();
    void prepareTexts();
    void prepareFrame();
    void prepareSides();
    void connectDocument();

    void setFonts();
    void fitName();
    void fitColumns();
    void showPrimary();
    void prepareColumns();
    void showHead();
    void showLocks();
    void showTexts();
    void showTokens();
    void showOptions();
    void showTokenButtons();
    void showIssues();
    void showTokenIssues();
    void useTokenName(qsizetype token, const QString &name);
    void showTextIssues(TemplateTextEdit &edit, TemplatePart part, QVBoxLayout &place);
    void showFacts();
    void showFrame();
    void showColumns();

    void sayOfTokens(const QString &problem);
    void addToken(const QString &name = {});
    void removeTokens();
    void putTokensBack(const QStringList &names);
    void moveToken(int by);
    void pasteTokens();
    void openInsertMenu(TemplateTextEdit &edit, QWidget &button, bool hasExtraData);
    void takeId();
    void askOtherName();
    void takeFrame();
    [[nodiscard]] int currentToken() const;
    void addFact(const QString &icon, const QString &title, const QString &text, const QString &action = {},
        const std::function<void()> &go = {});

    std::unique_ptr<Ui::TemplatePage> m_form;
    QPointer<TemplateDocument> m_document;
    TokenTableModel *m_tokens;
    QAction *m_idLock = nullptr;
    QList<TemplateUse> m_uses;
    QHash<QString, QString> m_takenIds;
    QString m_waitingImport;
    QList<TemplateIssue> m_shownTokenIssues;
    QList<TemplateIssue> m_shownIssues[2]; // under the header and under the details
    bool m_isShowing = false;
};

} // namespace composer
