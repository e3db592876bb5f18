#include "ui/pages/mendpreview.h"

#include "ui/theme/plaintooltip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace composer {
namespace {

constexpr int lineHeight = 26;
constexpr int rowsColumnWidth = 88;

/// Blanks that a mend takes away, so that they can be seen.
QString withVisibleBlanks(const QString &text)
{
    QString shown;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isAtAnEnd = i == 0 || i + 1 == text.size();
        if (c == QChar::LineFeed || c == QChar::CarriageReturn || c == QChar::Tabulation)
            shown += u'⏎';
        else if (c.isSpace() && (c != u' ' || isAtAnEnd))
            shown += u'␣';
        else if (c.category() == QChar::Other_Format)
            shown += u"[U+%1]"_s.arg(c.unicode(), 4, 16, QChar(u'0')).toUpper();
        else
            shown += c;
    }
    return shown;
}

QStandardItem *makeCell(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setToolTip(plainToolTip(text));
    item->setEditable(false);
    return item;
}

} // namespace

MendPreview::MendPreview(QWidget *parent)
    : QWidget(parent)
    , m_issue(new ElidedLabel(this))
    , m_rest(new QLabel(this))
    , m_accept(new QPushButton(this))
    , m_view(new QTableView(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"mendPreview"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"mendCancel"_s);
    cancel->setAccessibleName(tr("Cancel: change nothing"));
    m_accept->setObjectName(u"mendAccept"_s);
    theme::setKind(m_accept, theme::Kind::Primary);
    m_rest->setFont(theme::smallFont(m_rest->font()));
    theme::setTone(m_rest, theme::Role::TextMuted);

    m_view->setModel(m_model);
    m_view->setObjectName(u"mendLines"_s);
    m_view->setAccessibleName(tr("What would be replaced"));
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(lineHeight);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setHighlightSections(false);

    auto *header = new QHBoxLayout;
    header->setSpacing(theme::gap);
    header->addWidget(m_issue, 1);
    header->addWidget(cancel);
    header->addWidget(m_accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, theme::gap);
    layout->setSpacing(theme::gapInside);
    layout->addLayout(header);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_rest);
    setTabOrder(cancel, m_accept);
    setTabOrder(m_accept, m_view);
    setFocusProxy(m_accept);
    connect(cancel, &QPushButton::clicked, this, &MendPreview::rejected);
    connect(m_accept, &QPushButton::clicked, this, &MendPreview::accepted);
}

void MendPreview::setLines(const QString &issue, const QString &action, const QList<MendLine> &lines, qint64 otherRows)
{
    m_issue->setText(issue);
    m_accept->setText(action);
    m_accept->setAccessibleName(u"%1: %2"_s.arg(action, issue));
    m_model->clear();
    m_model->setHorizontalHeaderLabels({ tr("Now"), tr("Mended", "the value after mending"), tr("Rows") });
    for (const MendLine &line : lines) {
        auto *rows = makeCell(locale().toString(line.rows));
        rows->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_model->appendRow({ makeCell(withVisibleBlanks(line.before)),
            makeCell(line.after.isEmpty() ? tr("(empty)") : withVisibleBlanks(line.after)), rows });
    }
    m_model->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_view->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Fixed);
    m_view->setColumnWidth(2, rowsColumnWidth);
    m_view->scrollToTop();
    m_rest->setVisible(otherRows > 0);
    m_rest->setText(tr("and %Ln more rows", nullptr, int(qMin<qint64>(otherRows, std::numeric_limits<int>::max()))));
}

void MendPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT rejected();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace composer

#include "moc_mendpreview.cpp"
