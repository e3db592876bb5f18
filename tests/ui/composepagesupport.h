#pragma once

#include "support/fakeclock.h"
#include "support/sampletemplate.h"
#include "ui/document/draftdocument.h"
#include "ui/models/eventtablemodel.h"
#include "ui/pages/composepage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/eventsview.h"
#include "ui/windows/mainwindow.h"

#include <QApplication>
#include <QTest>

/// What the tests of the page of a draft share: a draft of twelve events in a window.
namespace composer {

using namespace Qt::StringLiterals;

inline EventField tokenNamed(const EventTemplate &eventTemplate, TokenType type)
{
    for (int i = 0; i < eventTemplate.tokens.size(); ++i) {
        if (eventTemplate.tokens.at(i).type == type) {
            return EventField::token(i);
        }
    }
    return EventField::Id;
}

/// The sample's, without the extra data that its card prints: the rows below have none.
inline EventTemplate springTemplate()
{
    EventTemplate eventTemplate = sampleTemplate();
    eventTemplate.detailTemplate.replace(u"of {{extraData.planned}} minutes"_s, u"minutes"_s);
    return eventTemplate;
}

/// The draft of the first picture: one email missing, one option misspelt, one test address.
inline EventTable springWebinar(int rows)
{
    static const QStringList people { u"ana.garcia@nube.test"_s, u"li.wei@harbour.test"_s, QString(),
        u"noor@lantern.test"_s, u"m.tanaka@kaiyo.test"_s, u"sofia@puerto.test"_s, u"test@test.com"_s,
        u"j.muller@alster.test"_s, u"zoe@meridian.test"_s, u"kenji.sato@kaiyo.test"_s, u"amara@delta.test"_s,
        u"olivier@seine.test"_s };
    const EventTemplate eventTemplate = springTemplate();
    const EventField status = tokenNamed(eventTemplate, TokenType::Enumeration);
    const QString attended = eventTemplate.tokens.at(status.tokenIndex()).options.first().value;
    EventTable table(eventTemplate);
    table.insertRows(0, rows);
    for (int row = 0; row < rows; ++row) {
        const QString person = row < people.size() ? people.at(row) : u"guest%1@harbour.test"_s.arg(row);
        table.setText(row, EventField::Email, person);
        table.setText(row, EventField::Timestamp, u"2026-03-18T09:%1:00Z"_s.arg(row % 60, 2, 10, QChar(u'0')));
        table.setText(row, tokenNamed(eventTemplate, TokenType::String),
            row == 4 || row == 9 ? u"春の企画ウェビナー"_s : u"Planning the spring launch"_s);
        table.setText(row, status, row == 4 ? u"Atended"_s : attended);
        table.setText(row, tokenNamed(eventTemplate, TokenType::Number), QString::number((row * 7) % 61));
        table.setText(row, tokenNamed(eventTemplate, TokenType::Date), u"2026-02-16T00:00:00Z"_s); // the card prints it
    }
    return table;
}

/// The draft, the window that shows it, and hands for its table.
class ComposePageBench
{
protected:
    FakeClock m_clock { 1773916800000 }; // 2026-03-19
    std::unique_ptr<DraftDocument> m_document;
    std::unique_ptr<MainWindow> m_window;
    ComposePage *m_page = nullptr; // the window's

    [[nodiscard]] EventsView *view() const { return m_page->view(); }
    [[nodiscard]] QAbstractItemModel *model() const { return view()->model(); }
    [[nodiscard]] QString text(qsizetype row, EventField field) const { return m_document->table().text(row, field); }
    void select(qsizetype row, EventField field) const
    {
        view()->goTo(m_page->model()->indexOf(row, field));
        QCoreApplication::sendPostedEvents();
    }
    void selectBlock(int top, EventField left, int bottom, EventField right) const
    {
        const EventTableModel *events = m_page->model();
        view()->goTo(events->indexOf(top, left));
        view()->selectionModel()->select(QItemSelection(events->indexOf(top, left), events->indexOf(bottom, right)),
            QItemSelectionModel::ClearAndSelect);
        QCoreApplication::sendPostedEvents();
    }

    static void chooseLight()
    {
        theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), theme::Scheme::Light);
    }
    void open()
    {
        m_document = std::make_unique<DraftDocument>(u"d1"_s, u"Spring webinar"_s, springWebinar(12), m_clock);
        m_document->setZone(QTimeZone("Europe/Madrid"));
        m_window = std::make_unique<MainWindow>();
        m_page = new ComposePage;
        m_page->setDocument(m_document.get());
        m_window->showPage(m_page);
        m_window->show();
        QTRY_VERIFY(m_document->isChecked());
        QCoreApplication::sendPostedEvents();
    }
    void close()
    {
        m_page->setDocument(nullptr);
        m_window.reset();
        m_document.reset();
    }
};

} // namespace composer
