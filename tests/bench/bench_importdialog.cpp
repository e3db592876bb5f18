// The window while a million rows are imported: the longest time its thread does not answer, beside what the system's
// scheduling alone costs an idle event loop while all processors are busy.
#include "stallwatch.h"
#include "support/fakeclock.h"
#include "ui/dialogs/importdialog.h"
#include "ui/document/draftdocument.h"
#include "ui/pages/composepage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <functional>

using namespace composer;
using namespace composer::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowsOfBench = 1'000'000;
constexpr double frameMs = 16; // what a person does not see

EventTemplate benchTemplate()
{
    EventTemplate result { u"9"_s, u"Marketing contact"_s, u"contacts"_s, {}, u"{{company}}: {{notes}}"_s, {} };
    for (const QString &name :
        { u"first_name"_s, u"last_name"_s, u"company"_s, u"country"_s, u"currency"_s, u"source"_s, u"notes"_s })
        result.tokens.append({ name, name, TokenType::String, {}, {} });
    result.tokens.append(
        { u"plan"_s, u"Plan"_s, TokenType::Enumeration, { { u"free"_s, u"Free"_s }, { u"pro"_s, u"Pro"_s } }, {} });
    result.tokens.append({ u"amount"_s, u"Amount"_s, TokenType::Number, {}, {} });
    return result;
}

bool writeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QByteArray block
        = "email,first_name,last_name,company,country,plan,amount,currency,event_date,event_id,source,notes\n";
    for (int row = 0; row < rowsOfBench; ++row) {
        const int mixed = static_cast<int>((qint64(row) * 7919) % rowsOfBench);
        const QByteArray number = QByteArray::number(mixed);
        block += "user" + number + "@example" + QByteArray::number(mixed % 256)
            + ".com,Ana,Garc\xc3\xad"
              "a,\"Acme, Inc.\",ES,"
            + (mixed % 3 ? "free" : "pro") + ',' + QByteArray::number(mixed % 5000) + ".25,EUR,2026-0"
            + QByteArray::number(1 + mixed % 9) + "-1" + QByteArray::number(mixed % 10)
            + "T10:" + QByteArray::number(10 + mixed % 50) + ":00Z,evt-" + number
            + ",webinar,Customer upgraded after the spring campaign and asked about invoicing #" + number + '\n';
        if (block.size() > 1 << 20) {
            file.write(block);
            block.clear();
        }
    }
    return file.write(block) == block.size();
}

QJsonArray figures;

void add(const QString &name, double value, double reach, const QString &unit = u"ms"_s)
{
    figures.append(QJsonObject { { u"name"_s, name }, { u"value"_s, value }, { u"unit"_s, unit },
        { u"reference"_s, u"to reach"_s }, { u"referenceValue"_s, reach }, { u"ratio"_s, value / reach } });
    std::printf("%-64s %10.4g %-3s to reach %6.4g  %s\n", qPrintable(name), value, qPrintable(unit), reach,
        value <= reach ? "" : "MISSED");
    std::fflush(stdout);
}

void addStall(const QString &name, Stall stall)
{
    add(name, stall.ms, frameMs);
    std::printf("  (of it at work at most %.1f ms)\n", stall.workMs);
}

/// Opens the dialog, waits until it is ready, adds the events. `done` is called when the window is quiet again.
void importInto(DraftDocument &document, const QString &path, const QString &what, StallWatch &watchdog,
    const std::function<void()> &done)
{
    auto *dialog = new ImportDialog(path, { { benchTemplate(), QTimeZone::utc(), {}, {}, {}, 1 } });
    QObject::connect(dialog, &ImportDialog::imported, &document,
        [&document, &watchdog](const EventTable &table, const ImportSource &) {
            watchdog.look();
            document.appendTable(table, u"Import"_s);
        });
    auto *clock = new QElapsedTimer;
    clock->start();
    dialog->open();
    (void)watchdog.takeLongest(); // the window itself is not the matter here
    QObject::connect(dialog->session(), &ImportSession::outcomeChanged, dialog, [=, &document, &watchdog] {
        auto *button = dialog->findChild<QPushButton *>(u"addEventsButton"_s);
        if (!dialog->session()->isReady())
            return;
        QTimer::singleShot(100, dialog, [=, &document, &watchdog] {
            addStall(u"import dialog: longest stall while 1,000,000 rows are read and counted"_s + what,
                watchdog.takeLongest());
            std::printf("  (ready after %.2f s)\n", static_cast<double>(clock->elapsed()) / 1000);
            delete clock;
            if (const QString pictures = qEnvironmentVariable("COMPOSER_SCREENSHOTS"); !pictures.isEmpty())
                (void)dialog->grab().save(pictures + u"/import-million.png"_s); // for looking at
            (void)watchdog.takeLongest();
            button->click();
            auto *quiet = new QTimer(&document); // until they stand in the table and are checked
            QObject::connect(quiet, &QTimer::timeout, &document, [=, &document, &watchdog] {
                if (!document.isChecked())
                    return;
                quiet->deleteLater();
                addStall(u"import dialog: longest stall while they are added"_s + what, watchdog.takeLongest());
                done();
            });
            quiet->start(500);
        });
    });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false); // the dialog is the only window, twice
    theme::apply(app, theme::Scheme::Light);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"million.csv"_s);
    if (!writeFile(path))
        return 1;
    const FakeClock clock;
    DraftDocument document(u"d"_s, u"Bench"_s, EventTable(benchTemplate()), clock);
    ComposePage page;
    page.resize(1070, 700);
    page.show();
    page.setDocument(&document);
    StallWatch watchdog;
    measureFloor(watchdog, [&](Stall floor) {
        std::printf("(an idle event loop beside busy processors: longest stall %.1f ms)\n", floor.ms);
        importInto(document, path, u" (empty draft)"_s, watchdog,
            [&] { importInto(document, path, u" (draft of a million)"_s, watchdog, [&] { QApplication::quit(); }); });
    });
    QApplication::exec();
    page.setDocument(nullptr);
    if (document.table().rowCount() != 2 * rowsOfBench) {
        std::fprintf(stderr, "%lld rows instead of 2,000,000\n", static_cast<long long>(document.table().rowCount()));
        return 1;
    }
    if (argc < 2)
        return 0;
    QFile file(app.arguments().at(1));
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(figures).toJson()) > 0 ? 0 : 1;
}
