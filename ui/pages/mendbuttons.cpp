#include "ui/pages/mendbuttons.h"

#include "ui/theme/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace composer {

MendButtons::MendButtons(const QString &fieldName, QWidget *parent)
    : QWidget(parent)
    , m_fieldName(fieldName)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::gapInside);
    hide();
}

void MendButtons::setMends(const QList<CellMend> &mends)
{
    setVisible(!mends.isEmpty());
    if (mends == m_mends) {
        return;
    }
    m_mends = mends;
    while (const QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    for (const CellMend &mend : mends) {
        auto *button = new QPushButton(QString(mend.words).replace(u'&', u"&&"_s), this);
        button->setObjectName(u"mendChoice"_s);
        button->setAccessibleName(u"%1: %2"_s.arg(m_fieldName, mend.words));
        theme::setKind(button, theme::Kind::Link);
        m_layout->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, mend] { Q_EMIT chosen(mend); });
    }
}

} // namespace composer

#include "moc_mendbuttons.cpp"
