#include "ui/dialogs/importkeycontrol.h"

#include "base/listtext.h"
#include "ui/dialogs/importsession.h"
#include "ui/theme/theme.h"
#include "ui/widgets/namedaction.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

namespace composer {

using namespace Qt::StringLiterals;

ImportKeyControl::ImportKeyControl(ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_wanted(new QCheckBox(tr("Recognise events that another file has too")))
    , m_fields(new QPushButton)
    , m_menu(new QMenu(this))
{
    m_wanted->setObjectName(u"keyWanted"_s);
    m_wanted->setToolTip(
        tr("Makes each event's id from the fields chosen here. An overlapping file then cannot create an event"
           " twice: the account takes an id once."));
    m_wanted->setAccessibleDescription(m_wanted->toolTip());
    m_fields->setObjectName(u"keyFields"_s);
    m_fields->setAutoDefault(false);
    m_fields->setMenu(m_menu);
    m_fields->setAccessibleDescription(tr("The fields that make two events the same"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_wanted);
    layout->addWidget(m_fields);
    layout->addStretch(1);
    connect(m_wanted, &QCheckBox::toggled, this, &ImportKeyControl::setWanted);
    connect(&m_session, &ImportSession::mappingChanged, this, &ImportKeyControl::showKey);
    showKey();
}

EventKey ImportKeyControl::usualKey() const
{
    const EventTemplate &eventTemplate = m_session.eventTemplate();
    QString names = u"identity,when"_s;
    if (!eventTemplate.tokens.isEmpty())
        names += u',' + eventTemplate.tokens.first().name;
    return parseEventKey(names, eventTemplate).value_or(EventKey {});
}

void ImportKeyControl::showKey()
{
    const EventKey &key = m_session.mapping().key;
    setEnabled(m_session.hasAnalysis());
    {
        const QSignalBlocker quiet(m_wanted);
        m_wanted->setChecked(!key.isEmpty());
    }
    m_fields->setVisible(!key.isEmpty());
    if (!key.isEmpty())
        m_last = key;
    QStringList labels;
    for (const QString &field : eventKeyFields(m_session.eventTemplate())) {
        if (key.fields.contains(field))
            labels.append(eventKeyLabel(field, m_session.eventTemplate()));
    }
    m_fields->setText(tr("when these agree: %1").arg(joinedList(labels)));
    fillMenu();
}

void ImportKeyControl::fillMenu()
{
    m_menu->clear();
    const QStringList fields = eventKeyFields(m_session.eventTemplate());
    for (const QString &field : fields) {
        QAction *action = addNamed(*m_menu, eventKeyLabel(field, m_session.eventTemplate()));
        action->setData(field);
        action->setCheckable(true);
        action->setChecked(m_session.mapping().key.fields.contains(field));
        // Later: the menu is filled anew for the new mapping, this action with it.
        connect(
            action, &QAction::triggered, this, [this, field](bool used) { setField(field, used); },
            Qt::QueuedConnection);
    }
}

void ImportKeyControl::setWanted(bool wanted)
{
    // A key of another template names fields this one may not have.
    const auto last = parseEventKey(m_last.fields.join(u','), m_session.eventTemplate());
    useKey(!wanted ? EventKey {} : last && !last->isEmpty() ? *last : usualKey());
}

void ImportKeyControl::setField(const QString &field, bool used)
{
    EventKey key = m_session.mapping().key;
    key.fields.removeAll(field);
    if (used)
        key.fields.append(field);
    key.fields.sort();
    useKey(key);
}

void ImportKeyControl::useKey(const EventKey &key)
{
    ColumnMapping mapping = m_session.mapping();
    mapping.key = key;
    m_session.setMapping(mapping);
}

} // namespace composer

#include "moc_importkeycontrol.cpp"
