#include "ui/dialogs/aboutdialog.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int aboutWidth = 520;
constexpr int partsHeight = 180;
constexpr int iconWidth = 48;

QLabel *makeText(const QString &name, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QWidget *makeParts(QWidget *parent)
{
    QStringList lines;
    for (const AboutDialog::Part &part : AboutDialog::parts())
        lines.append(u"%1 · %2 · %3"_s.arg(part.name, part.licence, part.what));
    auto *label = makeText(u"aboutParts"_s, lines.join(u'\n'), parent);
    theme::setTone(label, theme::Role::TextMuted);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *scroll = new QScrollArea(parent);
    scroll->setAccessibleName(AboutDialog::tr("Parts of others, and their licences"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(label);
    scroll->setFixedHeight(partsHeight);
    return scroll;
}

} // namespace

QList<AboutDialog::Part> AboutDialog::parts()
{
    return { { u"Qt %1"_s.arg(QLatin1StringView(qVersion())), u"LGPL 3"_s, tr("windows, network, database, text") },
        { u"SQLite"_s, tr("public domain"), tr("drafts and the record of sends") },
        { u"QtKeychain"_s, u"BSD 3"_s, tr("the keychain of the system") }, { u"cmark"_s, u"BSD 2"_s, tr("Markdown") },
        { u"libzip"_s, u"BSD 3"_s, tr("workbooks") }, { u"zlib"_s, u"zlib"_s, tr("packed files") },
        { u"OpenSSL"_s, u"Apache 2"_s, tr("secure connections") },
        { u"tl::expected"_s, u"CC0"_s, tr("results and errors") },
        { u"Unicode CLDR"_s, u"Unicode"_s, tr("words for days, months and units") } };
}

QString AboutDialog::ownerText(const QString &contact, const QString &homepage)
{
    if (contact.isEmpty() && homepage.isEmpty())
        return tr(
            "This copy does not say who answers for it. Ask whoever gave it to you, also about faults of security.");
    QStringList ways { contact, homepage };
    ways.removeAll({});
    return tr("Questions and faults, also of security: %1").arg(ways.join(u" · "_s));
}

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Timeline Composer"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gapPage, theme::gapPage, theme::gapPage, theme::gapPage);
    layout->setSpacing(theme::gapGroup);

    auto *heading = new QHBoxLayout;
    heading->setSpacing(theme::gapGroup);
    auto *icon = new QLabel(this);
    icon->setPixmap(QApplication::windowIcon().pixmap(iconWidth, iconWidth));
    heading->addWidget(icon);
    auto *name = makeText(u"aboutName"_s, u"Timeline Composer %1"_s.arg(QCoreApplication::applicationVersion()), this);
    name->setFont(theme::titleFont(font()));
    heading->addWidget(name, 1);
    layout->addLayout(heading);
    layout->addWidget(makeText(u"aboutLicence"_s,
        tr("Free software under the MIT licence. Not made by HubSpot, and not connected with it."), this));
    layout->addWidget(makeText(u"aboutPrivacy"_s,
        tr("Nothing leaves this computer but to the account you choose, and to the addresses of iframes that you have "
           "checked. No telemetry, and no look for new versions unless you switch it on. Secrets are kept in the "
           "keychain of this computer, never in a "
           "file."),
        this));
    auto *owner = makeText(
        u"aboutOwner"_s, ownerText(QStringLiteral(COMPOSER_CONTACT), QStringLiteral(COMPOSER_HOMEPAGE)), this);
    owner->setTextFormat(Qt::PlainText); // the address stands between < and >
    layout->addWidget(owner);
    auto *partsTitle = makeText(u"aboutPartsTitle"_s, tr("Parts of others, and their licences"), this);
    partsTitle->setFont(theme::strongFont(font()));
    layout->addWidget(partsTitle);
    layout->addWidget(makeParts(this));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("Copy for support"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyForSupport"_s);
    copy->setToolTip(
        tr("Version, system, keychain and the last errors; without secrets. Look at it before you send it."));
    auto *privacy = buttons->addButton(tr("Privacy"), QDialogButtonBox::ActionRole);
    privacy->setObjectName(u"showPrivacy"_s);
    layout->addWidget(buttons);
    connect(copy, &QPushButton::clicked, this, [this, copy] {
        Q_EMIT supportTextRequested();
        copy->setText(tr("Copied"));
    });
    connect(privacy, &QPushButton::clicked, this, &AboutDialog::privacyRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(aboutWidth);
}

} // namespace composer

#include "moc_aboutdialog.cpp"
