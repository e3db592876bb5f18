#include "importdialogsupport.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

#include <algorithm>

using namespace composer;

namespace {

QString casesPath(const QString &name)
{
    return QStringLiteral(TEST_DATA_DIR "/../cases/") + name;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The case of that name: its file and what is right, row by row.
QJsonObject caseNamed(const QString &name)
{
    for (const QByteArray &line : contents(casesPath(u"cases.jsonl"_s)).split('\n')) {
        const QJsonObject one = QJsonDocument::fromJson(line).object();
        if (one["name"_L1] == name)
            return one;
    }
    return {};
}

/// What the table has, as the cases write it: days of date tokens in milliseconds since 1970.
bool isRight(const QString &text, const QJsonValue &wanted, const QString &kind)
{
    if (wanted.isNull())
        return text.isEmpty();
    const QString right = wanted.toString();
    if (text == right)
        return true;
    const QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    if (kind == "time"_L1)
        return at == QDateTime::fromString(right, Qt::ISODate);
    return at.isValid() && QString::number(at.toMSecsSinceEpoch()) == right;
}

} // namespace

/// Reports as HubSpot, a meeting service and a Japanese form service export them, accepted as they are detected.
class TestImportReports : public ImportDialogTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueIsRight_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("answer"); // to the one question, if there is one
        QTest::newRow("HubSpot contacts") << u"crm-contacts-webinar-when"_s << QByteArray("UTC") << QString();
        QTest::newRow("meeting report") << u"meeting-report"_s << QByteArray("America/New_York") << u"Join Time"_s;
        QTest::newRow("Japanese form") << u"japanese-attendees-event-day"_s << QByteArray("Asia/Tokyo") << QString();
    }
    void everyValueIsRight()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, zone);
        QFETCH(QString, answer);
        const QJsonObject one = caseNamed(name);
        const auto eventTemplate = parseEventTemplate(contents(casesPath(one["template"_L1].toString())));
        QVERIFY(eventTemplate.has_value());
        theme::apply(*qApp, theme::Scheme::Light);
        ImportDialog dialog(
            casesPath(one["file"_L1].toString()), { { *eventTemplate, QTimeZone(zone), {}, {}, {}, 1 } });
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        if (!answer.isEmpty()) {
            QVERIFY(QTest::qWaitFor([&] { return dialog.session()->question().has_value(); }, 10000));
            // two moments and none: the time of the registration went to the token of that name
            control<QPushButton>(dialog, "thirdAnswerButton");
            keepPicture(dialog, u"report-question"_s);
            auto *bar = control<QWidget>(dialog, "questionBar");
            const QList<QPushButton *> buttons = bar->findChildren<QPushButton *>();
            const auto right = std::find_if(buttons.begin(), buttons.end(),
                [&](const QPushButton *button) { return button->isVisible() && button->text().contains(answer); });
            QVERIFY(right != buttons.end());
            (*right)->click();
        }
        QVERIFY(waitUntilReady(dialog));
        keepPicture(dialog, u"report-"_s + name);
        QSignalSpy imported(&dialog, &ImportDialog::imported);
        control<QPushButton>(dialog, "addEventsButton")->click();
        QCOMPARE(imported.size(), 1);
        const auto table = imported[0][0].value<EventTable>();
        const QJsonArray rows = one["rows"_L1].toArray();
        QCOMPARE(table.rowCount(), rows.size());
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const QJsonObject fields = rows[row]["fields"_L1].toObject();
            for (auto field = fields.begin(); field != fields.end(); ++field) {
                if (field.key() == "timelineIFrame"_L1) {
                    QVERIFY(table.text(row, EventField::IframeUrl).isEmpty());
                    continue;
                }
                const auto known = fieldFromKey(field.key(), *eventTemplate);
                QVERIFY(known.has_value());
                const QString text = table.text(row, *known);
                const QJsonValue wanted = field.value()["is"_L1][0];
                QVERIFY2(isRight(text, wanted, field.value()["kind"_L1].toString()),
                    qPrintable(
                        u"row %1, %2: “%3” instead of “%4”"_s.arg(row + 1).arg(field.key(), text, wanted.toString())));
            }
        }
    }
};

QTEST_MAIN(TestImportReports)
#include "tst_importreports.moc"
