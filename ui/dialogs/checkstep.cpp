#include "ui/dialogs/checkstep.h"

#include "signin/permissions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accountpill.h"
#include "ui/widgets/settext.h"
#include "ui_checkstep.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>

namespace composer {

using namespace Qt::StringLiterals;

CheckStep::CheckStep(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CheckStep>())
    , m_nature(new AccountPill(this))
{
    m_ui->setupUi(this);
    m_ui->step3Title->setFont(theme::strongFont(font()));
    for (QLabel *label : { m_ui->checkHint, m_ui->nameHint, m_ui->nameError })
        label->setFont(theme::smallFont(font()));
    m_ui->accountName->setFont(theme::strongFont(font()));
    for (QLabel *label : { m_ui->accountName, m_ui->accountNumber, m_ui->accountType, m_ui->dataCentre,
             m_ui->signedInAs, m_ui->timeZone }) {
        label->setMinimumWidth(1);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    auto *type = new QHBoxLayout; // the badge, and what follows from it
    type->setSpacing(theme::gap);
    m_ui->factsGrid->removeWidget(m_ui->accountType);
    type->addWidget(m_nature, 0, Qt::AlignTop);
    type->addWidget(m_ui->accountType, 1);
    m_ui->factsGrid->addLayout(type, 0, 3);
    m_ui->factsGrid->setColumnStretch(1, 1);
    m_ui->factsGrid->setColumnStretch(3, 1);
    m_ui->factsGrid->setHorizontalSpacing(theme::gapGroup);
    connect(m_ui->checkAgain, &QPushButton::clicked, this, &CheckStep::checkRequested);
    whenTextIsFinished(m_ui->accountNameEdit, this, [this] {
        if (m_ui->accountNameEdit->text() != m_name)
            Q_EMIT renamed(m_ui->accountNameEdit->text());
    });
    connect(m_ui->accountNameEdit, &QLineEdit::textChanged, m_ui->nameError, &QLabel::hide);
    showEmpty();
}

CheckStep::~CheckStep() = default;

void CheckStep::showEmpty()
{
    m_ui->step3Title->setText(tr("Check"));
    m_ui->checkHint->show();
    m_ui->checkAgain->hide();
    m_ui->factsFrame->hide();
    m_ui->nameBox->hide();
    m_ui->nameError->hide();
    m_ui->checkMessage->clear();
}

void CheckStep::showAccount(const Connection &connection, bool scopesAreKnown)
{
    const AccountFacts &facts = connection.facts;
    const bool mayCreate = !scopesAreKnown || mayCreateEvents(facts.scopes);
    m_ui->checkHint->hide();
    m_ui->checkAgain->show();
    m_ui->checkAgain->setEnabled(true);
    m_ui->factsFrame->show();
    m_ui->nameBox->show();
    m_ui->nameError->hide();
    m_ui->checkMessage->clear();
    m_ui->step3Title->setText(!scopesAreKnown ? tr("Checked: the account is known")
            : mayCreate                       ? tr("Checked: ready to create events")
                                              : tr("Checked: events cannot be created"));
    const AccountNature nature = natureOf(connection);
    const QString what = nature == AccountNature::Live ? tr("real contacts")
        : nature == AccountNature::Sandbox             ? tr("a copy, no real contacts")
                                                       : tr("on this computer");
    m_nature->setLook(accountLook(nature));
    const QString unknown = tr("not known");
    const auto set
        = [&unknown](QLabel *label, const QString &text) { label->setText(text.isEmpty() ? unknown : text); };
    set(m_ui->accountName, facts.hubDomain.isEmpty() ? connection.name : facts.hubDomain);
    set(m_ui->accountNumber, facts.hubId);
    set(m_ui->accountType, facts.type.isEmpty() ? tr("not known, so taken for it") : what);
    set(m_ui->dataCentre, dataCentreWord(facts.dataCentre));
    set(m_ui->signedInAs, facts.user);
    set(m_ui->timeZone, facts.timeZone);
    const QList<Permission> permissions = permissionsOf(facts.scopes, scopesAreKnown);
    PermissionRow *rows[] = { m_ui->permission0, m_ui->permission1, m_ui->permission2 };
    for (qsizetype i = 0; i < permissions.size(); ++i)
        rows[i]->setPermission(permissions[i]);
    m_name = connection.name;
    showText(m_ui->accountNameEdit, connection.name);
    if (facts.checkedAtMs > 0)
        m_ui->step3Title->setToolTip(
            tr("Last asked %1")
                .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(facts.checkedAtMs), QLocale::ShortFormat)));
}

void CheckStep::showAsking()
{
    m_ui->checkAgain->setEnabled(false);
    m_ui->checkMessage->showMessage(MessageBar::Tone::Information, tr("Asking HubSpot…"));
}

void CheckStep::showProblem(const Error &error)
{
    m_ui->checkAgain->setEnabled(true);
    m_ui->checkMessage->showMessage(MessageBar::Tone::Error, error.message, error.detail);
}

void CheckStep::showNote(const QString &note)
{
    m_ui->checkMessage->showMessage(MessageBar::Tone::Information, note);
}

void CheckStep::showNameWrong(const QString &why)
{
    m_ui->nameError->setText(why);
    m_ui->nameError->setVisible(!why.isEmpty());
}

void CheckStep::setTry()
{
    m_ui->nameBox->hide();
    m_ui->checkAgain->hide();
}

} // namespace composer

#include "moc_checkstep.cpp"
