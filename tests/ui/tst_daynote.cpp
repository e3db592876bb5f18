// A date without a time that a card prints with one is explained beside every card, not in the draft's preview alone.
#include "support/sampletemplate.h"
#include "templates/templaterecord.h"
#include "ui/pages/historypage.h"
#include "ui/pages/sendinspector.h"
#include "ui/pages/templatecardpanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cardview.h"

#include <QLabel>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

EventTemplate printing(TokenType type)
{
    EventTemplate made;
    made.id = u"1"_s;
    made.name = u"Webinar"_s;
    made.tokens = { { u"planned"_s, u"Planned"_s, type, {}, {} } };
    made.headerTemplate
        = type == TokenType::Date ? u"On {{formatDate planned format=\"long\"}}"_s : u"On {{planned}}"_s;
    return made;
}

ShownCard shownCard(TokenType type)
{
    EventDraft draft;
    draft.tokens = { type == TokenType::Date ? u"2026-03-18T00:00:00Z"_s : u"today"_s };
    draft.timestamp = u"2026-03-18T10:00:00Z"_s;
    CardOptions options;
    options.zone = QTimeZone("Asia/Tokyo");
    return sentCard(printing(type), draft, options);
}

/// What is said below the card; nothing when nothing is shown.
QString said(const QWidget &page)
{
    const auto *note = page.findChild<QLabel *>(u"dayNote"_s);
    return note && !note->isHidden() ? note->text() : QString();
}

} // namespace

class TestDayNote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onThePageOfASend()
    {
        SendInspector inspector;
        for (const auto of : { SendInspector::CardOf::Ledger, SendInspector::CardOf::Account }) {
            inspector.showCard(shownCard(TokenType::Date), of);
            QVERIFY2(said(inspector).contains(u"midnight UTC"_s) && said(inspector).contains(u"Asia/Tokyo"_s),
                qPrintable(said(inspector)));
            inspector.showCard(shownCard(TokenType::String), of);
            QCOMPARE(said(inspector), QString());
        }
    }

    void inTheHistory()
    {
        HistoryPage page;
        page.showCard(shownCard(TokenType::Date));
        QVERIFY(said(page).contains(u"Asia/Tokyo"_s));
        page.showNoCard(u"gone"_s);
        QCOMPARE(said(page), QString());
    }

    void besideATemplate()
    {
        TemplateCardPanel panel;
        panel.setZone(QTimeZone("Asia/Tokyo"));
        panel.setRecord(TemplateRecord::newHere(printing(TokenType::Date)));
        panel.flush();
        QVERIFY(said(panel).contains(u"Asia/Tokyo"_s));
        panel.setRecord(TemplateRecord::newHere(printing(TokenType::String)));
        panel.flush();
        QCOMPARE(said(panel), QString());
    }
};

QTEST_MAIN(TestDayNote)
#include "tst_daynote.moc"
