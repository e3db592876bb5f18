#include "ui/dialogs/requestdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/segmentedtabs.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace composer {

using namespace Qt::StringLiterals;

RequestDialog::RequestDialog(const ShownRequest &request, QWidget *parent)
    : QDialog(parent)
    , m_tabs(new SegmentedTabs(this))
    , m_texts(new QStackedWidget(this))
{
    setObjectName(u"requestDialog"_s);
    setWindowTitle(tr("Request"));
    resize(760, 520);
    auto *title = new QLabel(request.title, this);
    title->setObjectName(u"requestTitle"_s);
    title->setTextFormat(Qt::PlainText);
    title->setFont(theme::titleFont(font()));
    auto *explanation = new QLabel(request.explanation, this);
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    theme::setTone(explanation, theme::Role::TextMuted);
    add(request.eventName.isEmpty() ? tr("This event") : request.eventName, u"requestEvent"_s,
        QString::fromUtf8(request.event));
    add(tr("Whole request"), u"requestWhole"_s, QString::fromUtf8(request.whole));
    add(tr("cURL"), u"requestCurl"_s, QString::fromUtf8(request.curl));
    if (!request.answer.isEmpty())
        add(tr("Answer"), u"requestAnswer"_s, request.answer);
    connect(m_tabs, &SegmentedTabs::currentChanged, m_texts, &QStackedWidget::setCurrentIndex);
    auto *copy = new QPushButton(theme::icon(u"copy"_s), tr("Copy"), this);
    copy->setObjectName(u"copyRequest"_s);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeRequest"_s);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::gap);
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gapPage, theme::gapGroup, theme::gapPage, theme::gapGroup);
    layout->setSpacing(theme::gap);
    layout->addWidget(title);
    layout->addWidget(explanation);
    layout->addWidget(m_tabs);
    layout->addWidget(m_texts, 1);
    layout->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(qobject_cast<QPlainTextEdit *>(m_texts->currentWidget())->toPlainText());
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void RequestDialog::add(const QString &tab, const QString &name, const QString &text)
{
    auto *edit = new QPlainTextEdit(text);
    edit->setObjectName(name);
    edit->setAccessibleName(tab);
    edit->setReadOnly(true);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_tabs->addTab(tab);
    m_texts->addWidget(edit);
}

} // namespace composer

#include "moc_requestdialog.cpp"
