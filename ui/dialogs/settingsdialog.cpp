#include "ui/dialogs/settingsdialog.h"

#include "domain/valuetext.h"
#include "ui/theme/onscreen.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedcombobox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/settext.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCompleter>
#include <QDateTime>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QTimeZone>
#include <QVBoxLayout>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 480;

QLabel *makeSmallText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(theme::smallFont(label->font()));
    label->setWordWrap(true);
    theme::setTone(label, theme::Role::TextMuted);
    return label;
}

/// "18 Mar 2026 10:00 · 1234.5", letter by letter as the table writes them.
QString sampleOf(const QLocale &locale)
{
    const auto shown = [&locale](const QString &canonical, EventField field) {
        static const EventTemplate oneNumber { {}, {}, {}, { { u"n"_s, {}, TokenType::Number, {}, {} } }, {}, {} };
        return displayText(canonical, field, oneNumber, locale, QTimeZone::utc());
    };
    return u"%1 · %2"_s.arg(
        shown(u"2026-03-18T10:00:00Z"_s, EventField::Timestamp), shown(u"1234.5"_s, EventField::token(0)));
}

QString zoneText(const QTimeZone &zone, const QDateTime &now)
{
    const int minutes = zone.standardTimeOffset(now) / 60;
    const QString offset = u"%1%2:%3"_s.arg(minutes < 0 ? u"−"_s : u"+"_s)
                               .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
                               .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
    return u"%1 (%2)"_s.arg(QString::fromLatin1(zone.id()).replace(u'_', u' '), offset);
}

void choose(QComboBox *box, const QVariant &data)
{
    const QSignalBlocker blocker(box);
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

/// What a part of the settings says below its buttons takes lines of its own, which a layout of wrapped texts does not
/// ask for by itself: the part's dialog grows by them.
class SheetGrowth : public QObject
{
public:
    explicit SheetGrowth(QDialog *sheet)
        : QObject(sheet)
        , m_sheet(sheet)
    {
        sheet->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool changes = event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show
            || event->type() == QEvent::Resize;
        if (changes)
            QTimer::singleShot(0, this, [this] { grow(); });
        return QObject::eventFilter(watched, event);
    }

private:
    void grow()
    {
        const int needed = m_sheet->layout()->totalHeightForWidth(m_sheet->width());
        if (needed > m_sheet->height())
            m_sheet->resize(m_sheet->width(), needed);
    }

    QDialog *m_sheet;
};

} // namespace

SettingsDialog::SettingsDialog(const UserSettings &settings, QWidget *parent, const Clock &clock)
    : QDialog(parent)
    , m_settings(settings)
    , m_atStart(settings)
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gapPage, theme::gapPage, theme::gapPage, theme::gapPage);
    layout->setSpacing(theme::gapInside);
    m_language = addChoice(tr("&Language"), u"language"_s, {});
    m_formats = addChoice(tr("&Numbers and dates"), u"formats"_s, {});
    m_zone = addChoice(tr("&Time zone"), u"timeZone"_s,
        tr("In which times are shown and typed, in the draft shown and in new ones. HubSpot shows them in the "
           "account’s "
           "own."));
    layout->addSpacing(theme::gap);
    layout->addWidget(makeAppearances());
    layout->addSpacing(theme::gapGroup);
    auto *parts = new QWidget(this);
    m_parts = new FlowLayout(theme::gap, parts);
    m_partsTitle = new QLabel(tr("More settings"), this);
    m_partsTitle->setObjectName(u"settingsPartsTitle"_s);
    m_partsTitle->hide(); // until there are some
    layout->addWidget(m_partsTitle);
    layout->addWidget(parts);
    layout->addSpacing(theme::gapGroup);
    QPushButton *close = addFoot();
    setMinimumWidth(dialogWidth);
    m_restartHint->hide();

    fillLanguages();
    fillFormats();
    fillZones(utcNow(clock));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        UserSettings next = m_settings;
        next.language = m_language->itemData(index).toString();
        change(next);
    });
    connect(m_formats, &QComboBox::activated, this, [this](int index) {
        UserSettings next = m_settings;
        next.formats = m_formats->itemData(index).toString();
        change(next);
    });
    connect(m_zone, &QComboBox::activated, this, &SettingsDialog::takeZone);
    connect(m_zone->lineEdit(), &QLineEdit::editingFinished, this, &SettingsDialog::takeZone);
    whenTextIsSet(m_zone->lineEdit(), this, [this] {
        if (m_zone->findText(m_zone->currentText().trimmed(), Qt::MatchFixedString) >= 0)
            takeZone();
    });
}

/// Close, and beside it what is said of a language or of formats that were changed: nothing moves for it.
QPushButton *SettingsDialog::addFoot()
{
    m_restartHint = new QWidget(this);
    m_restartHint->setObjectName(u"restartHint"_s);
    auto *hint = new QHBoxLayout(m_restartHint);
    hint->setContentsMargins(0, 0, 0, 0);
    hint->setSpacing(theme::gapInside);
    hint->addWidget(new IconLabel(u"info"_s, theme::Role::Accent, m_restartHint), 0, Qt::AlignTop);
    hint->addWidget(
        makeSmallText(tr("Language, numbers and dates change when Timeline Composer is started again."), m_restartHint),
        1);
    QSizePolicy keepsItsPlace = m_restartHint->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_restartHint->setSizePolicy(keepsItsPlace);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeSettings"_s);
    close->setAutoDefault(false); // Enter chooses a time zone, it does not close
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme::gapGroup);
    foot->addWidget(m_restartHint, 1);
    foot->addWidget(close, 0, Qt::AlignBottom);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(foot);
    return close;
}

void SettingsDialog::addPanel(QWidget *panel, const QString &title)
{
    auto *sheet = new QDialog(this);
    sheet->setObjectName(u"settingsPart"_s);
    sheet->setWindowTitle(title);
    sheet->setMinimumWidth(dialogWidth);
    sheet->installEventFilter(this);
    auto *close = new QPushButton(tr("Close"), sheet);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, sheet, &QDialog::accept);
    auto *inside = new QVBoxLayout(sheet);
    inside->setContentsMargins(theme::gapPage, theme::gapPage, theme::gapPage, theme::gapPage);
    inside->setSpacing(theme::gapGroup);
    inside->addWidget(panel);
    inside->addWidget(close, 0, Qt::AlignRight);
    new SheetGrowth(sheet); // the sheet owns it
    auto *open = new QPushButton(title + u'…', this);
    open->setObjectName(u"openSettingsPart"_s);
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, sheet, &QDialog::open);
    m_parts->addWidget(open);
    m_partsTitle->show();
    setTabOrder(open, findChild<QPushButton *>(u"closeSettings"_s));
}

/// What a panel says later, as that there is a new version, is not cut off either.
bool SettingsDialog::eventFilter(QObject *watched, QEvent *event)
{
    auto *sheet = qobject_cast<QDialog *>(watched);
    if (sheet && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod( // its layout comes first
            sheet, [sheet] { growToNeed(sheet); }, Qt::QueuedConnection);
    return QDialog::eventFilter(watched, event);
}

QComboBox *SettingsDialog::addChoice(const QString &label, const QString &name, const QString &help)
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    auto *box = new ElidedComboBox(this);
    box->setObjectName(name);
    box->setMinimumHeight(theme::controlHeight);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *title = new QLabel(label, this);
    title->setBuddy(box);
    title->setContentsMargins(0, column->count() > 0 ? theme::gap : 0, 0, 0);
    column->addWidget(title);
    column->addWidget(box);
    if (!help.isEmpty()) {
        box->setAccessibleDescription(help);
        column->addWidget(makeSmallText(help, this));
    }
    return box;
}

void SettingsDialog::fillLanguages()
{
    m_language->addItem(tr("As on this computer"), QString());
    // Each in its own language: who cannot read the others finds it.
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Español"_s, u"es"_s);
    m_language->addItem(u"日本語"_s, u"ja"_s);
    choose(m_language, m_settings.language);
}

void SettingsDialog::fillFormats()
{
    m_formats->addItem(tr("As on this computer: %1").arg(sampleOf(QLocale::system())), QString());
    for (const char *name : { "en_US", "en_GB", "es_ES", "es_MX", "ja_JP", "de_DE", "fr_FR" }) {
        const QLocale locale(QString::fromLatin1(name));
        m_formats->addItem(
            u"%1 (%2): %3"_s.arg(locale.nativeLanguageName(), locale.nativeTerritoryName(), sampleOf(locale)),
            QString::fromLatin1(name));
    }
    choose(m_formats, m_settings.formats);
}

void SettingsDialog::fillZones(const QDateTime &now)
{
    m_zone->addItem(tr("As on this computer: %1").arg(zoneText(QTimeZone::systemTimeZone(), now)), QByteArray());
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        if (id == "UTC" || (id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/")))
            m_zone->addItem(zoneText(QTimeZone(id), now), id);
    }
    // Some 400: one types a part of the name.
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->setMaxVisibleItems(12);
    choose(m_zone, m_settings.zoneId);
}

QWidget *SettingsDialog::makeAppearances()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gapInside);
    column->addWidget(new QLabel(tr("Appearance"), box));
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::gapGroup);
    column->addLayout(line);
    m_appearance = new QButtonGroup(box);
    const auto add = [&](UserSettings::Appearance appearance, const QString &text, const QString &name) {
        auto *button = new QRadioButton(text, box);
        button->setObjectName(name);
        button->setAccessibleDescription(tr("Appearance"));
        button->setMinimumHeight(theme::controlHeight);
        button->setChecked(m_settings.appearance == appearance);
        m_appearance->addButton(button, int(appearance));
        line->addWidget(button);
    };
    add(UserSettings::Appearance::System, tr("As on this &computer"), u"appearanceSystem"_s);
    add(UserSettings::Appearance::Light, tr("L&ight"), u"appearanceLight"_s);
    add(UserSettings::Appearance::Dark, tr("&Dark"), u"appearanceDark"_s);
    line->addStretch();
    connect(m_appearance, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (!checked)
            return;
        UserSettings next = m_settings;
        next.appearance = static_cast<UserSettings::Appearance>(id);
        change(next);
    });
    return box;
}

void SettingsDialog::takeZone()
{
    const QString typed = m_zone->currentText().trimmed();
    int index = m_zone->findText(typed, Qt::MatchFixedString);
    if (index < 0 && !typed.isEmpty() && m_zone->findText(typed, Qt::MatchContains) >= 0)
        index = m_zone->findText(typed, Qt::MatchContains);
    if (index < 0) { // no such zone: the one there was
        choose(m_zone, m_settings.zoneId);
        return;
    }
    const QSignalBlocker blocker(m_zone);
    m_zone->setCurrentIndex(index);
    UserSettings next = m_settings;
    next.zoneId = m_zone->itemData(index).toByteArray();
    change(next);
}

void SettingsDialog::change(UserSettings next)
{
    if (next == m_settings)
        return;
    m_settings = std::move(next);
    m_restartHint->setVisible(m_settings.language != m_atStart.language || m_settings.formats != m_atStart.formats);
    Q_EMIT changed(m_settings);
}

} // namespace composer

#include "moc_settingsdialog.cpp"
