#include "ui/widgets/factrow.h"

#include "ui/theme/emphasis.h"
#include "ui/widgets/iconlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

QLabel *factLabel(const QString &text, Qt::TextFormat format)
{
    auto *label = new QLabel(text);
    label->setTextFormat(format);
    label->setWordWrap(true);
    // a word without a break must not push the sheet wider
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    label->setMinimumSize(1, 1); // else the hint of a narrow column counts as its least height
    return label;
}

} // namespace

FactRow::FactRow(
    const QString &iconName, theme::Role role, const QString &factHtml, const QString &explanation, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, theme::gap, 0, theme::gap);
    layout->setHorizontalSpacing(theme::gap + 2);
    layout->setVerticalSpacing(2);
    layout->setColumnStretch(1, 1);
    layout->addWidget(new IconLabel(iconName, role), 0, 0, Qt::AlignTop);
    auto *fact = factLabel(theme::emphasised(factHtml), Qt::RichText);
    fact->setObjectName(u"fact"_s);
    layout->addWidget(fact, 0, 1);
    if (explanation.isEmpty())
        return;
    auto *below = factLabel(explanation, Qt::PlainText);
    below->setObjectName(u"explanation"_s);
    theme::setTone(below, theme::Role::TextMuted);
    layout->addWidget(below, 1, 1);
}

QPushButton *FactRow::addLink(const QString &text, const QString &accessibleName)
{
    auto *link = new QPushButton(text);
    link->setAccessibleName(accessibleName);
    link->setAutoDefault(false);
    theme::setKind(link, theme::Kind::Link);
    qobject_cast<QGridLayout *>(layout())->addWidget(link, 0, 2, Qt::AlignTop | Qt::AlignRight);
    return link;
}

} // namespace composer

#include "moc_factrow.cpp"
