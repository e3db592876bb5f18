#include "ui/dialogs/importemptycontrol.h"

#include "ui/dialogs/importsession.h"
#include "ui/theme/theme.h"
#include "ui/widgets/namedaction.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype textsNamed = 3; // on the button; the menu has them all
constexpr qsizetype longestNamed = 12; // letters

QString shown(const QString &text)
{
    return text.size() > longestNamed ? text.left(longestNamed - 1) + u'…' : text;
}

} // namespace

ImportEmptyControl::ImportEmptyControl(ImportSession &session, QWidget *parent)
    : QPushButton(parent)
    , m_session(session)
    , m_menu(new QMenu(this))
{
    setObjectName(u"emptyTexts"_s);
    setAutoDefault(false);
    setMenu(m_menu);
    setToolTip(tr("Which texts mean an empty cell: the field is then left out of the event."));
    setAccessibleDescription(toolTip());
    theme::setKind(this, theme::Kind::Link);
    connect(&m_session, &ImportSession::mappingChanged, this, &ImportEmptyControl::showTexts);
    showTexts();
}

void ImportEmptyControl::showTexts()
{
    setEnabled(m_session.hasAnalysis());
    QStringList named;
    for (const QString &text :
        m_session.mapping().emptyTexts.first(std::min(textsNamed, m_session.mapping().emptyTexts.size())))
        named.append(tr("“%1”").arg(shown(text)));
    if (m_session.mapping().emptyTexts.size() > textsNamed)
        named.append(u"…"_s);
    setText(named.isEmpty() ? tr("Texts that mean empty")
                            : tr("Empty too: %1").arg(named.join(tr(", "))).replace(u'&', u"&&"_s));
    fillMenu();
}

void ImportEmptyControl::fillMenu()
{
    m_menu->clear();
    const ColumnMapping &mapping = m_session.mapping();
    const auto add = [this, &mapping](const QString &text, const QString &label) {
        QAction *action = addNamed(*m_menu, label);
        action->setData(text);
        action->setCheckable(true);
        action->setChecked(mapping.emptyTexts.contains(text));
        // Later: the menu is filled anew for the new mapping, this action with it.
        connect(
            action, &QAction::triggered, this, [this, text](bool isEmpty) { setEmpty(text, isEmpty); },
            Qt::QueuedConnection);
    };
    QStringList listed;
    for (const EmptyText &found : emptyTextsOf(m_session.analysis().columns)) {
        add(found.text, tr("%1   in %Ln cells", nullptr, int(found.count)).arg(shown(found.text)));
        listed.append(found.text);
    }
    for (const QString &text : mapping.emptyTexts + mapping.keptTexts) {
        if (!listed.contains(text))
            add(text, shown(text));
        listed.append(text);
    }
    if (!listed.isEmpty())
        m_menu->addSeparator();
    QAction *other = m_menu->addAction(tr("Another text…"));
    connect(other, &QAction::triggered, this, &ImportEmptyControl::askForText);
}

void ImportEmptyControl::setEmpty(const QString &text, bool isEmpty)
{
    ColumnMapping mapping = m_session.mapping();
    QStringList &into = isEmpty ? mapping.emptyTexts : mapping.keptTexts;
    QStringList &outOf = isEmpty ? mapping.keptTexts : mapping.emptyTexts;
    outOf.removeAll(text);
    if (!into.contains(text))
        into.append(text);
    m_session.setMapping(mapping);
}

void ImportEmptyControl::askForText()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"emptyTextDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Text that means empty"));
    dialog->setLabelText(tr("Cells that say just this are read as empty:"));
    dialog->setOkButtonText(tr("Read as empty"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        if (!text.trimmed().isEmpty())
            setEmpty(text.trimmed(), true);
    });
    dialog->open();
}

} // namespace composer

#include "moc_importemptycontrol.cpp"
