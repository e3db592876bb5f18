#include "rendering/iframefit.h"
#include "support/fakeclock.h"
#include "support/sampletemplate.h"
#include "ui/document/draftdocument.h"
#include "ui/models/embedchecks.h"
#include "ui/models/worstrowstour.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cardtext.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iframepanel.h"
#include "ui/widgets/iframepreview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/previewpanel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUndoStack>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

EventDraft sampleDraft()
{
    EventDraft draft;
    draft.email = u"ana.garcia@nube.test"_s;
    draft.timestamp = u"2026-03-18T09:00:00Z"_s;
    draft.tokens = { u"Planning the spring launch"_s, u"attended"_s, u"52"_s, u"2026-03-02T00:00:00Z"_s };
    draft.extraData = uR"({"questions":["Who should own the launch?","Is there a checklist?"]})"_s;
    draft.iframeLinkLabel = u"Watch the recording"_s;
    draft.iframeHeaderLabel = u"Spring webinar"_s;
    draft.iframeUrl = u"https://kaiyo.test/rec/58"_s;
    draft.iframeWidth = u"800"_s;
    draft.iframeHeight = u"450"_s;
    return draft;
}

EventDraft japaneseDraft()
{
    EventDraft draft = sampleDraft();
    draft.tokens[0]
        = u"春の企画ウェビナー：新製品の立ち上げ計画と営業部門・マーケティング部門の連携について（全三回）"_s;
    draft.tokens[1] = u"**参加**"_s;
    draft.extraData
        = uR"({"planned":60,"questions":["誰が担当しますか。","チェックリストはありますか。録画はどこで見られますか。"]})"_s;
    draft.iframeLinkLabel = u"録画を見る"_s;
    draft.iframeHeaderLabel = u"春の企画ウェビナー"_s;
    draft.iframeWidth = u"1500"_s;
    draft.iframeHeight = u"900"_s;
    return draft;
}

QString textOf(const PreviewPanel &panel, const QString &name)
{
    return panel.findChild<QLabel *>(name)->text();
}

} // namespace

class TestPreviewPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), theme::Scheme::Light);
    }

    void showsTheCard()
    {
        PreviewPanel panel;
        panel.setZone(QTimeZone("Europe/Madrid"));
        panel.setEventTemplate(sampleTemplate());
        panel.setEvent(sampleDraft());
        QCOMPARE(panel.findChild<ElidedLabel *>(u"cardTitle"_s)->text(), u"Webinar registration"_s);
        QVERIFY(panel.findChild<QLabel *>(u"cardTime"_s)->text().contains("10:00"_L1));
        auto *header = panel.findChild<CardText *>(u"cardHeader"_s);
        QCOMPARE(header->toPlainText(), u"Planning the spring launch – attended"_s);
        QCOMPARE(panel.card().missing, QStringList { u"extraData.planned"_s });
        QVERIFY(
            panel.findChild<CardText *>(u"cardDetail"_s)->toPlainText().contains(QChar::ObjectReplacementCharacter));
        QCOMPARE(panel.findChild<QPushButton *>(u"cardIframeLink"_s)->text(), u"Watch the recording"_s);

        panel.findChild<QCheckBox *>(u"previewAsHubSpot"_s)->setChecked(true);
        QVERIFY(
            !panel.findChild<CardText *>(u"cardDetail"_s)->toPlainText().contains(QChar::ObjectReplacementCharacter));

        EventDraft changed = sampleDraft();
        changed.tokens[1] = u"registered"_s;
        panel.setEvent(changed);
        QCOMPARE(header->toPlainText(), u"Planning the spring launch – registered"_s);
        panel.clearEvent();
        QVERIFY(!panel.findChild<QLabel *>(u"previewNothing"_s)->isHidden());
    }

    void followsItsDocument()
    {
        FakeClock clock;
        EventTable table(sampleTemplate());
        table.appendDraft(sampleDraft());
        table.appendDraft(japaneseDraft());
        DraftDocument document(u"d"_s, u"Spring"_s, table, clock);
        PreviewPanel panel;
        panel.setDocument(&document);
        QVERIFY(!panel.findChild<QLabel *>(u"previewNothing"_s)->isHidden());
        panel.setCurrentRow(document.table().rowId(0));
        auto *header = panel.findChild<CardText *>(u"cardHeader"_s);
        document.setText(0, EventField::token(1), u"registered"_s);
        QCOMPARE(header->toPlainText(), u"Planning the spring launch – registered"_s);
        document.undoStack()->undo();
        QCOMPARE(header->toPlainText(), u"Planning the spring launch – attended"_s);

        const int steps = document.undoStack()->index();
        QTest::keyClick(panel.findChild<IframePreview *>(), Qt::Key_Down);
        QCOMPARE(document.table().text(0, EventField::IframeHeight), u"460"_s);
        QCOMPARE(document.table().text(0, EventField::IframeWidth), u"800"_s);
        QCOMPARE(document.undoStack()->index(), steps + 1);
        document.undoStack()->undo();
        QCOMPARE(panel.findChild<IframePreview *>()->frameSize(), QSize(800, 450));

        document.setRowStates({ { document.table().rowId(0), RowState::Created } });
        QTest::keyClick(panel.findChild<IframePreview *>(), Qt::Key_Down);
        QCOMPARE(document.table().text(0, EventField::IframeHeight), u"450"_s);
        panel.setCurrentRow(document.table().rowId(1));
        document.removeRows({ 1 });
        QVERIFY(!panel.findChild<QLabel *>(u"previewNothing"_s)->isHidden());
    }

    void detailsFold()
    {
        PreviewPanel panel;
        panel.setEventTemplate(sampleTemplate());
        panel.setEvent(sampleDraft());
        auto *toggle = panel.findChild<QPushButton *>(u"cardToggleDetails"_s);
        auto *detail = panel.findChild<CardText *>(u"cardDetail"_s);
        QCOMPARE(toggle->text(), u"Hide details"_s);
        toggle->click();
        QVERIFY(detail->isHidden());
        QCOMPARE(toggle->text(), u"Show details"_s);
    }

    void aHoleLeadsToItsField()
    {
        PreviewPanel panel;
        panel.setEventTemplate(sampleTemplate());
        EventDraft draft = sampleDraft();
        draft.tokens[1].clear();
        panel.setEvent(draft);
        QList<EventField> activated;
        connect(&panel, &PreviewPanel::fieldActivated, this, [&](EventField field) { activated << field; });
        auto *card = panel.findChild<CardView *>();
        Q_EMIT card->holeActivated(u"status"_s);
        Q_EMIT card->holeActivated(u"extraData.planned"_s);
        QCOMPARE(activated, QList<EventField>({ EventField::token(1), EventField::ExtraData }));
    }

    void aBrokenTemplateIsSaidInPlace()
    {
        PreviewPanel panel;
        EventTemplate broken = sampleTemplate();
        broken.detailTemplate = u"one\n{{#if minutes}}two"_s;
        panel.setEventTemplate(broken);
        panel.setEvent(sampleDraft());
        QCOMPARE(panel.findChild<MessageBar *>()->message(),
            u"Detail template, line 2, column 1: {{#if}} is never closed. Add {{/if}}."_s);
        panel.setEventTemplate(sampleTemplate());
        QVERIFY(panel.findChild<MessageBar *>()->isHidden());
    }

    void markupIsNamed()
    {
        PreviewPanel panel;
        panel.setEventTemplate(sampleTemplate());
        panel.setEvent(japaneseDraft());
        QCOMPARE(textOf(panel, u"previewNotes"_s), u"HubSpot reads “**参加**” in Status as formatting, not as text."_s);
    }

    void theFrameIsJudgedAgainstTheScreen()
    {
        PreviewPanel panel;
        panel.setEventTemplate(sampleTemplate());
        panel.setEvent(japaneseDraft());
        QCOMPARE(textOf(panel, u"previewFit"_s),
            u"Larger than the window on 1366 × 768: colleagues will scroll both ways."_s);
        panel.findChild<QComboBox *>(u"previewScreen"_s)->setCurrentIndex(2);
        QVERIFY(panel.findChild<QLabel *>(u"previewFit"_s)->isHidden());
        QCOMPARE(frameFit({ 1350, 592 }, { 1366, 768 }), (FrameFit { true, true }));
        QCOMPARE(frameFit({ 1351, 593 }, { 1366, 768 }), (FrameFit { false, false }));
        QVERIFY(frameFitText({ 1351, 500 }, { 1366, 768 }).startsWith("Wider"_L1));
        QVERIFY(frameFitText({ 800, 700 }, { 1366, 768 }).startsWith("Taller"_L1));
    }

    void draggingTheCornerIsOneEdit()
    {
        IframePreview preview;
        preview.resize(338, preview.heightForWidth(338));
        preview.setFrame(u"Spring webinar"_s, { 800, 450 }, u"https://kaiyo.test"_s);
        preview.show();
        QSignalSpy changing(&preview, &IframePreview::frameSizeChanging);
        QSignalSpy edited(&preview, &IframePreview::frameSizeEdited);
        const QPoint from = preview.handleRect().center().toPoint();
        QTest::mousePress(&preview, Qt::LeftButton, {}, from);
        QTest::mouseMove(&preview, from + QPoint(-5, -5));
        QTest::mouseMove(&preview, from + QPoint(-20, -10));
        QTest::mouseRelease(&preview, Qt::LeftButton, {}, from + QPoint(-20, -10));
        QVERIFY(changing.count() >= 1);
        QCOMPARE(edited.count(), 1);
        const QSize size = edited.first().first().toSize();
        QVERIFY2(
            qAbs(size.width() - (800 - qRound(40 * 1366 / 338.0))) <= 10, qPrintable(QString::number(size.width())));
        QCOMPARE(size.width() % 10, 0);
        QTest::keyClick(&preview, Qt::Key_Right);
        QCOMPARE(edited.count(), 2);
        QCOMPARE(edited.last().first().toSize(), size + QSize(10, 0));
        preview.setReadOnly(true);
        QTest::keyClick(&preview, Qt::Key_Right);
        QCOMPARE(edited.count(), 2);
    }

    void anEdgeMovesOneSideOnly()
    {
        IframePreview preview;
        preview.resize(338, preview.heightForWidth(338));
        preview.setFrame(u"Spring webinar"_s, { 805, 455 }, u"https://kaiyo.test"_s);
        preview.show();
        QSignalSpy edited(&preview, &IframePreview::frameSizeEdited);
        const auto drag = [&](IframePreview::Handle handle, QPoint by) {
            const QPoint from = preview.handleRect(handle).center().toPoint();
            QTest::mousePress(&preview, Qt::LeftButton, {}, from);
            QTest::mouseMove(&preview, from + by);
            QTest::mouseRelease(&preview, Qt::LeftButton, {}, from + by);
        };
        drag(IframePreview::Handle::Right, { 12, 12 });
        QCOMPARE(edited.count(), 1);
        QCOMPARE(edited.last().first().toSize().height(), 455);
        QVERIFY(edited.last().first().toSize().width() > 805);
        const int width = preview.frameSize().width();
        drag(IframePreview::Handle::Bottom, { 12, 12 });
        QCOMPARE(preview.frameSize().width(), width);
        QVERIFY(preview.frameSize().height() > 455);
    }

    void numbersFollowTheHand()
    {
        PreviewPanel panel;
        panel.setEventTemplate(sampleTemplate());
        panel.setEvent(sampleDraft());
        panel.resize(371, 900);
        panel.show();
        auto *frame = panel.findChild<IframePreview *>();
        auto *sizes = panel.findChild<QPushButton *>(u"previewSizes"_s);
        QCOMPARE(sizes->text(), u"800 × 450"_s);
        const QPoint from = frame->handleRect().center().toPoint();
        QTest::mousePress(frame, Qt::LeftButton, {}, from);
        QTest::mouseMove(frame, from + QPoint(40, 40));
        const QSize size = frame->frameSize();
        QCOMPARE(sizes->text(), u"%1 × %2"_s.arg(size.width()).arg(size.height()));
        QTest::keyClick(frame, Qt::Key_Escape);
        QCOMPARE(sizes->text(), u"800 × 450"_s);
    }

    void usualSizesAndManyEventsAreOneStep()
    {
        FakeClock clock;
        EventTable table(sampleTemplate());
        for (int i = 0; i < 4; ++i)
            table.appendDraft(i == 0 ? sampleDraft() : japaneseDraft());
        table.setState(3, RowState::Created);
        DraftDocument document(u"d"_s, u"Spring"_s, table, clock);
        PreviewPanel panel;
        panel.setDocument(&document);
        panel.setRows({ 0, 3, 2 }); // as a sorted view gives them
        QCOMPARE(textOf(panel, u"previewMany"_s), u"The size applies to all 3 selected events."_s);
        auto *menu = panel.findChild<QPushButton *>(u"previewSizes"_s)->menu();
        Q_EMIT menu->aboutToShow();
        QAction *large = nullptr;
        for (QAction *action : menu->actions()) {
            if (action->text() == u"1200 × 600 – too large for 1366 × 768"_s)
                large = action;
        }
        QVERIFY(large);
        large->trigger();
        QCOMPARE(document.table().text(0, EventField::IframeWidth), u"1200"_s);
        QCOMPARE(document.table().text(2, EventField::IframeHeight), u"600"_s);
        QCOMPARE(document.table().text(1, EventField::IframeWidth), u"1500"_s); // not selected
        QCOMPARE(document.table().text(3, EventField::IframeWidth), u"1500"_s); // created
        QCOMPARE(document.undoStack()->count(), 1);

        panel.findChild<QPushButton *>(u"previewApplyToAll"_s)->click();
        QCOMPARE(document.table().text(2, EventField::IframeHeaderLabel), u"Spring webinar"_s);
        QCOMPARE(document.table().text(2, EventField::IframeLinkLabel), u"Watch the recording"_s);
        QCOMPARE(document.undoStack()->count(), 2);
        panel.findChild<QPushButton *>(u"previewApplyToAll"_s)->click(); // nothing left to do: no step
        QCOMPARE(document.undoStack()->count(), 2);
        document.undoStack()->undo();
        document.undoStack()->undo();
        QCOMPARE(document.table().text(2, EventField::IframeHeight), u"900"_s);
    }

    void goesThroughTheWorstRows()
    {
        FakeClock clock;
        EventTable table(sampleTemplate());
        for (int i = 0; i < 60; ++i)
            table.appendDraft(sampleDraft());
        table.setText(20, EventField::token(0), QString(300, u'x'));
        table.setText(40, EventField::token(1), {});
        DraftDocument document(u"d"_s, u"Spring"_s, table, clock);
        WorstRowsTour tour;
        tour.setDocument(&document);
        QList<std::tuple<qsizetype, int, int, QString>> reached;
        int nothing = 0;
        connect(&tour, &WorstRowsTour::reached, this, [&](qsizetype row, int place, int count, const QString &reason) {
            reached.append({ row, place, count, reason });
        });
        connect(&tour, &WorstRowsTour::nothingFound, this, [&] { ++nothing; });
        const auto step = [&](int direction) {
            const qsizetype before = reached.size();
            tour.step(direction);
            return QTest::qWaitFor([&] { return reached.size() > before || nothing > 0; });
        };
        QVERIFY(QTest::qWaitFor([&] { return document.isChecked(); }));
        QVERIFY(step(1));
        const int count = std::get<2>(reached.first());
        QVERIFY(count >= 2);
        QSet<qsizetype> seen { std::get<0>(reached.first()) };
        for (int i = 1; i < count; ++i) {
            QVERIFY(step(1));
            seen.insert(std::get<0>(reached.last()));
        }
        QCOMPARE(seen.size(), count);
        QVERIFY(seen.contains(20) && seen.contains(40));
        QVERIFY(step(1)); // round
        QCOMPARE(std::get<0>(reached.last()), std::get<0>(reached.first()));
        QVERIFY(step(-1));
        QCOMPARE(std::get<1>(reached.last()), count);

        // what is mended makes place for the next
        while (std::get<0>(reached.last()) != 20)
            QVERIFY(step(1));
        const int place = std::get<1>(reached.last());
        document.setText(20, EventField::token(0), u"Planning the spring launch"_s);
        QVERIFY(step(1));
        QVERIFY(std::get<0>(reached.last()) != 20);
        QCOMPARE(std::get<1>(reached.last()), std::min(place, std::get<2>(reached.last())));

        // only where one may go
        tour.setShown([](qsizetype) { return false; });
        QVERIFY(step(1));
        QCOMPARE(nothing, 1);

        PreviewPanel panel;
        panel.setDocument(&document);
        panel.setRows({ 40 });
        auto *bar = panel.findChild<QWidget *>(u"previewWorst"_s);
        QVERIFY(bar->isHidden());
        panel.showWorst(document.table().rowId(40), u"1 value of the card is empty"_s, 2, 5);
        QVERIFY(!bar->isHidden());
        QCOMPARE(textOf(panel, u"previewWorstReason"_s), u"Row 41: 1 value of the card is empty"_s);
        panel.setRows({ 41 });
        QVERIFY(bar->isHidden());
    }

    void theVerdictBelongsToItsAddress()
    {
        PreviewPanel panel;
        panel.setEventTemplate(sampleTemplate());
        panel.setEvent(sampleDraft());
        QSignalSpy asked(&panel, &PreviewPanel::embedCheckRequested);
        panel.findChild<QPushButton *>(u"previewEmbedCheck"_s)->click();
        QCOMPARE(asked.first().first().toUrl(), QUrl(u"https://kaiyo.test/rec/58"_s));
        panel.setEmbedLine({ EmbedLine::Tone::Opens, u"Opens inside HubSpot"_s, u"No X-Frame-Options."_s });
        QCOMPARE(textOf(panel, u"previewEmbedTitle"_s), u"Opens inside HubSpot"_s);
        EventDraft other = sampleDraft();
        other.iframeUrl = u"https://elsewhere.test"_s;
        panel.setEvent(other);
        QCOMPARE(textOf(panel, u"previewEmbedTitle"_s), u"Will it open inside HubSpot?"_s);
        panel.setEvent(sampleDraft());
        QCOMPARE(textOf(panel, u"previewEmbedTitle"_s), u"Opens inside HubSpot"_s);
    }

    void asksTheAddressAndSaysWhatItHeard()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        int asked = 0;
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [&asked, socket] {
                ++asked;
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        FakeClock clock;
        EmbedChecks checks(clock);
        PreviewPanel panel;
        panel.setEmbedChecks(&checks);
        panel.setZone(QTimeZone("Europe/Madrid"));
        panel.setEventTemplate(sampleTemplate());
        EventDraft draft = sampleDraft();
        draft.iframeUrl = u"http://127.0.0.1:%1/"_s.arg(server.serverPort());
        panel.setEvent(draft);
        auto *button = panel.findChild<QPushButton *>(u"previewEmbedCheck"_s);
        QCOMPARE(button->text(), u"Check"_s);
        button->click();
        QCOMPARE(button->text(), u"Cancel"_s);
        QTRY_COMPARE(button->text(), u"Allow and check"_s);
        QCOMPARE(asked, 0);
        QCOMPARE(textOf(panel, u"previewEmbedTitle"_s), u"Cannot tell whether it opens inside HubSpot"_s);
        button->click();
        QTRY_COMPARE(button->text(), u"Check again"_s);
        QCOMPARE(asked, 1);
        QCOMPARE(textOf(panel, u"previewEmbedTitle"_s), u"Will not open inside HubSpot"_s);
        QVERIFY(textOf(panel, u"previewEmbedReason"_s).endsWith("Use https. Checked 10:00."_L1));
    }

    void everyControlHasAName()
    {
        PreviewPanel panel;
        panel.setEventTemplate(sampleTemplate());
        panel.setEvent(sampleDraft());
        const auto widgets = panel.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith("qt_"_L1)
                || !widget->isVisibleTo(&panel) || qobject_cast<const QLabel *>(widget))
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                qPrintable(widget->objectName() + u" "_s + QString::fromLatin1(widget->metaObject()->className())));
        }
    }

    /// Pictures for people, made only when asked for: COMPOSER_SCREENSHOTS=folder.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("COMPOSER_SCREENSHOTS");
        if (folder.isEmpty())
            QSKIP("COMPOSER_SCREENSHOTS is not set");
        QVERIFY(QDir().mkpath(folder));
        auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
        for (const auto scheme : { theme::Scheme::Light, theme::Scheme::Dark }) {
            theme::apply(*application, scheme);
            const QString name = scheme == theme::Scheme::Light ? u"light"_s : u"dark"_s;
            EventDraft markup = sampleDraft();
            markup.tokens[1].clear();
            for (const auto &[suffix, draft] :
                { std::pair(u"sample"_s, sampleDraft()), std::pair(u"japanese"_s, japaneseDraft()),
                    std::pair(u"broken"_s, sampleDraft()), std::pair(u"worst"_s, markup) }) {
                FakeClock clock;
                EventTemplate eventTemplate = sampleTemplate();
                if (suffix == "broken"_L1)
                    eventTemplate.detailTemplate
                        = u"Stayed **{{minutes}}** minutes\n{{#if extraData.questions}}\n**Questions**\n{{/each}}"_s;
                EventTable table(eventTemplate);
                table.appendDraft(draft);
                table.appendDraft(draft);
                DraftDocument document(u"d"_s, u"Spring"_s, table, clock);
                document.setZone(QTimeZone("Europe/Madrid"));
                PreviewPanel panel;
                theme::setKind(&panel, theme::Kind::WindowArea);
                if (suffix == "japanese"_L1)
                    panel.setLocale(QLocale(QLocale::Japanese));
                panel.setDocument(&document);
                panel.setRows({ 0 });
                if (suffix == "sample"_L1) {
                    panel.setEmbedLine({ EmbedLine::Tone::Opens, u"Opens inside HubSpot"_s,
                        u"No X-Frame-Options; frame-ancestors allows app.hubspot.com. Checked 10:50."_s });
                } else if (suffix == "worst"_L1) {
                    panel.setRows({ 0, 1 });
                    panel.showWorst(document.table().rowId(0), u"1 value of the card is empty"_s, 2, 7);
                    panel.setEmbedLine({ EmbedLine::Tone::WillNotOpen, u"Will not open inside HubSpot"_s,
                        u"The page may only be embedded by its own site (X-Frame-Options: SAMEORIGIN). Checked 10:50."_s });
                }
                panel.resize(371, 820);
                panel.show();
                QVERIFY(QTest::qWaitForWindowExposed(&panel));
                QTest::qWait(50);
                QVERIFY(panel.grab().save(u"%1/preview-%2-%3.png"_s.arg(folder, suffix, name)));
            }
        }
    }
};

QTEST_MAIN(TestPreviewPanel)
#include "tst_previewpanel.moc"
