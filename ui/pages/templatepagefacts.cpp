// What stands beside and below the fields of templatepage.h: problems of a text with what mends them, what is to be
// known about the template, and the menu of tokens.
#include "ui/pages/templatepage.h"

#include "base/listtext.h"
#include "templates/templaterecord.h"
#include "templates/tokenname.h"
#include "ui/document/templatedocument.h"
#include "ui/theme/theme.h"
#include "ui/widgets/clearlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/namedaction.h"
#include "ui_templatepage.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QUndoStack>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype problemsShown = 4; // the rest is marked in the text

QPushButton *makeLink(const QString &name, const QString &words)
{
    auto *link = new QPushButton(words);
    link->setObjectName(name);
    theme::setKind(link, theme::Kind::Link);
    return link;
}

QWidget *makeLine(const QString &icon, theme::Role role, const QString &text, const QList<QPushButton *> &actions)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(new IconLabel(icon, role, line), 0, Qt::AlignTop);
    auto *words = new QLabel(text, line);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    layout->addWidget(words, 1);
    for (QPushButton *action : actions)
        layout->addWidget(action);
    return line;
}

} // namespace

/// What keeps a token out of the events stays said whichever token is chosen; the rest is said of the chosen one.
void TemplatePage::showTokenIssues()
{
    const auto isMissing = [](const TemplateIssue &issue) {
        return issue.part == TemplatePart::Token && issue.severity == Severity::Error;
    };
    QList<TemplateIssue> issues;
    for (const TemplateIssue &issue : m_document->issues()) {
        if (isMissing(issue) || (issue.token >= 0 && issue.token == currentToken()))
            issues.append(issue);
    }
    if (m_shownTokenIssues == issues && !issues.isEmpty())
        return;
    m_shownTokenIssues = issues;
    clearLayout(*m_form->tokenProblemsLayout);
    QStringList taken;
    for (const Token &token : m_document->eventTemplate().tokens)
        taken.append(token.name);
    for (const TemplateIssue &issue : issues.first(std::min(issues.size(), problemsShown))) {
        QList<QPushButton *> actions;
        if (issue.rule == TemplateRule::TokenNameShape || issue.rule == TemplateRule::TokenNameForbidden) {
            const QString name = tokenNameFor(issue.subject, int(issue.token) + 1, taken);
            auto *use = makeLink(u"useTokenName"_s, tr("Use %1").arg(name));
            connect(use, &QPushButton::clicked, this, [this, token = issue.token, name] { useTokenName(token, name); });
            actions.append(use);
        }
        const bool isError = issue.severity == Severity::Error;
        m_form->tokenProblemsLayout->addWidget(
            makeLine(isError ? u"error"_s : u"warning"_s, isError ? theme::Role::Refused : theme::Role::Warning,
                isMissing(issue) ? tr("%1 Events do not carry this token until then.").arg(templateIssueText(issue))
                                 : templateIssueText(issue),
                actions));
    }
    if (issues.size() > problemsShown)
        m_form->tokenProblemsLayout->addWidget(makeLine(u"error"_s, theme::Role::Refused,
            tr("%Ln more problems of tokens", nullptr, int(issues.size() - problemsShown)), {}));
}

/// What was typed as a name was meant for people: it becomes the label, unless there is one already.
void TemplatePage::useTokenName(qsizetype token, const QString &name)
{
    const Token was = m_document->eventTemplate().tokens.value(token);
    m_document->undoStack()->beginMacro(tr("Name of a token"));
    if (m_document->setTokenName(token, name)
        && (was.label.isEmpty() || was.label == TemplateDocument::tr("Field %1").arg(token + 1)))
        m_document->setTokenLabel(token, was.name);
    m_document->undoStack()->endMacro();
}

void TemplatePage::showTextIssues(TemplateTextEdit &edit, TemplatePart part, QVBoxLayout &place)
{
    QList<TemplateIssue> issues;
    for (const TemplateIssue &issue : m_document->issues()) {
        if (issue.part == part)
            issues.append(issue);
    }
    edit.setIssues(issues);
    QList<TemplateIssue> &shown = m_shownIssues[part == TemplatePart::Header ? 0 : 1];
    if (shown == issues && !issues.isEmpty())
        return;
    shown = issues;
    clearLayout(place);
    for (const TemplateIssue &issue : issues.first(std::min(issues.size(), problemsShown))) {
        QList<QPushButton *> actions;
        if (!issue.nearest.isEmpty()) {
            auto *use = makeLink(u"useNearest"_s, tr("Use %1").arg(issue.nearest));
            connect(use, &QPushButton::clicked, this, [this, issue, part] {
                const bool isHeader = part == TemplatePart::Header;
                QString text = isHeader ? m_document->eventTemplate().headerTemplate
                                        : m_document->eventTemplate().detailTemplate;
                text.replace(issue.begin, issue.length, tokenReference(issue.nearest, true));
                isHeader ? m_document->setHeader(text) : m_document->setDetail(text);
            });
            actions.append(use);
        }
        if (issue.rule == TemplateRule::UnknownToken && isTokenNameShape(issue.subject)) {
            auto *add = makeLink(u"addNamedToken"_s, tr("Add it"));
            connect(add, &QPushButton::clicked, this, [this, issue] { addToken(issue.subject); });
            actions.append(add);
        }
        const bool isError = issue.severity == Severity::Error;
        place.addWidget(makeLine(isError ? u"error"_s : u"warning"_s,
            isError ? theme::Role::Refused : theme::Role::Warning, templateIssueText(issue), actions));
    }
}

void TemplatePage::addFact(const QString &icon, const QString &title, const QString &text, const QString &action,
    const std::function<void()> &go)
{
    auto *fact = new QWidget;
    auto *layout = new QVBoxLayout(fact);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const theme::Role role = icon == "warning"_L1 ? theme::Role::Warning : theme::Role::TextMuted;
    layout->addWidget(makeLine(icon, role, title, {}));
    auto *words = new QLabel(text, fact);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setIndent(theme::iconSize + theme::gap);
    theme::setTone(words, theme::Role::TextMuted);
    layout->addWidget(words);
    if (go) {
        auto *link = makeLink(u"factAction"_s, action);
        connect(link, &QPushButton::clicked, this, go);
        auto *row = new QHBoxLayout;
        row->addSpacing(theme::iconSize + theme::gapInside);
        row->addWidget(link);
        row->addStretch();
        layout->addLayout(row);
    }
    m_form->factsLayout->addWidget(fact);
}

void TemplatePage::showFacts()
{
    clearLayout(*m_form->factsLayout);
    const TemplateRecord &record = m_document->record();
    const auto copyMessage = [this] { Q_EMIT giveAwayRequested(GiveAway::Message); };
    if (record.isLocked())
        addFact(u"info"_s,
            record.readAt.isValid()
                ? tr("The template is at HubSpot: what is locked can no longer change.")
                : tr("The template is at HubSpot, as its file says: what is locked can no longer change."),
            tr("Labels, options and texts can. Once your developer has put them there, cards created earlier show the "
               "new texts too."));
    else
        addFact(u"info"_s, tr("The template is not at HubSpot yet."),
            tr("The Practice account takes its events already. For a live account your developer creates it there, and "
               "you type in the id that HubSpot gives it."),
            tr("Copy a message to your developer"), copyMessage);
    if (const QStringList names = record.tokensOnlyHere(); !names.isEmpty())
        addFact(u"warning"_s,
            tr("%Ln tokens are not at HubSpot yet: %1.", nullptr, int(names.size())).arg(joinedList(names, 5)),
            tr("HubSpot refuses events that carry them until your developer has added them."),
            tr("Copy a message to your developer"), copyMessage);
    if (const QStringList names = record.tokensRemovedHere(); !names.isEmpty())
        addFact(u"info"_s,
            tr("%Ln tokens that HubSpot has were removed here: %1.", nullptr, int(names.size()))
                .arg(joinedList(names, 5)),
            tr("HubSpot keeps them. Events created from here do not carry them."),
            tr("Put %Ln back", "tokens", int(names.size())), [this, names] {
                // not at once: the button that was pressed goes with it
                QMetaObject::invokeMethod(
                    this, [this, names] { putTokensBack(names); }, Qt::QueuedConnection);
            });
    for (const TemplateUse &use : std::as_const(m_uses)) {
        const QString title = tr("The draft %1 uses this template").arg(use.draftName);
        const QString events = tr("%Ln events.", nullptr, int(use.events));
        if (use.isBehind)
            addFact(u"file"_s, title, tr("%1 It still has the template as it was before.").arg(events),
                tr("Take over the changes…"), [this, id = use.draftId] { Q_EMIT draftUpdateRequested(id); });
        else
            addFact(u"file"_s, title, events);
    }
}

void TemplatePage::openInsertMenu(TemplateTextEdit &edit, QWidget &button, bool hasExtraData)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const auto add = [&](const QString &label, const QString &name, const QString &inserted) {
        const bool hasLabel = !label.isEmpty() && label != name;
        QAction *action = addNamed(*menu, hasLabel ? label : name);
        if (hasLabel)
            action->setText(action->text() + u'\t' + name); // at the right edge, where other menus have their keys
        connect(action, &QAction::triggered, this, [&edit, inserted] { edit.insertReference(inserted); });
    };
    const QList<Token> usable = usableTemplate(m_document->eventTemplate()).tokens;
    for (const Token &token : usable) {
        add(token.label, token.name,
            token.type == TokenType::Date ? u"{{#formatDate %1}}{{/formatDate}}"_s.arg(tokenReference(token.name, true))
                                          : tokenReference(token.name));
    }
    menu->addSeparator();
    add(tr("When it happened"), u"timestamp"_s, u"{{#formatDate timestamp}}{{/formatDate}}"_s);
    QAction *extra = menu->addAction(hasExtraData ? tr("Extra data") : tr("Extra data") + u'\t' + tr("in details only"),
        this, [&edit] { edit.insertReference(u"{{extraData.name}}"_s); });
    extra->setEnabled(hasExtraData);
    menu->popup(button.mapToGlobal(QPoint(0, button.height())));
}

void TemplatePage::askOtherName()
{
    if (!m_document)
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("otherNameDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Name in HubSpot’s other interface"));
    dialog->setLabelText(
        tr("HubSpot takes events in two ways: by its timeline API (v3), where a template has a number, and as\n"
           "app events (2026-03), where it has a name. Does your developer have this template in both? Type\n"
           "what it is called in the other one: events that were created there count as created here, and\n"
           "none is created twice. Leave it empty if there is only one."));
    dialog->setTextValue(m_document->eventTemplate().otherName);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!m_document)
            return;
        EventTemplate next = m_document->eventTemplate();
        next.otherName = name.trimmed();
        m_document->setEventTemplate(next, tr("Name in HubSpot’s other interface"));
    });
    dialog->open();
}

} // namespace composer
