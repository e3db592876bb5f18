// What 1,000,000 events cost the Practice account: memory while it holds them, beside the 200 bytes an event that it
// may take, the time to save them and to open them again. Writes its figures to argv[1].
#include "benchsupport.h"
#include "domain/eventid.h"
#include "practice/practiceapi.h"
#include "practice/practicelog.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

constexpr int eventCount = 1'000'000;
constexpr int eventsOfRequest = 100;

/// A line of /proc/self/status, in bytes; 0 where there is none.
double memoryNow(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').first().toDouble() * 1024;
    }
    return 0;
}

double bytesSince(double before)
{
    return (memoryNow("RssAnon:") - before) / eventCount;
}

double mostBytesSince(double before)
{
    return (memoryNow("VmHWM:") - memoryNow("RssFile:") - before) / eventCount;
}

double secondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.elapsed()) / 1000;
}

QByteArray bodyOf(int from)
{
    QJsonArray inputs;
    for (int i = from; i < from + eventsOfRequest; ++i)
        inputs.append(QJsonObject { { u"eventTemplateId"_s, u"7"_s },
            { u"id"_s, QString::fromLatin1(formatEventId(mintEventId())) }, { u"email"_s, u"p%1@example.com"_s.arg(i) },
            { u"timestamp"_s, u"2026-03-01T10:00:00Z"_s },
            { u"tokens"_s, QJsonObject { { u"t0"_s, u"Spring launch"_s }, { u"t1"_s, QString::number(i % 60) } } } });
    return QJsonDocument(QJsonObject { { u"inputs"_s, inputs } }).toJson(QJsonDocument::Compact);
}

struct Held {
    PracticeApi api;
    PracticeLog log;
    Held() { api.accounts().setTemplates({ bench::benchTemplate() }); }
    /// As PracticePortal does it.
    [[nodiscard]] bool create(const QByteArray &body)
    {
        const ParsedEvents parsed = api.parse(body, PracticeDialect::V3, true);
        const CreateResult result = api.createBatch(parsed, PracticeDialect::V3, {}, 1'772'000'000'000);
        PracticeRequestRecord record;
        record.number = log.nextNumber();
        record.kind = PracticeRequestKind::Create;
        record.kindNumber = log.nextNumber(record.kind);
        record.method = "POST";
        record.path = "/integrators/timeline/v3/events/batch/create";
        record.bodySha256 = QByteArray(64, 'f');
        record.eventIds = parsed.eventIds();
        record.created = static_cast<int>(result.created.size());
        record.status = result.response.status;
        log.addCreated({}, result.created);
        log.add(record);
        return record.created == eventsOfRequest;
    }
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc < 2)
        return 64;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"practice.json"_s);
    bench::Figures figures;
    const double before = memoryNow("RssAnon:");
    bool good = true;
    {
        Held held;
        good = held.log.open(path, held.api.accounts()).has_value();
        QElapsedTimer timer;
        timer.start();
        for (int from = 0; good && from < eventCount; from += eventsOfRequest)
            good = held.create(bodyOf(from));
        figures.add(
            u"Practice account: 1,000,000 events created"_s, secondsOf(timer), u"s"_s, 12.5); // 800 requests a second
        figures.add(u"memory of an event"_s, bytesSince(before), u"bytes"_s, 200);
        timer.restart();
        good = good && held.log.save(held.api.accounts()).has_value();
        figures.add(u"saving them"_s, secondsOf(timer), u"s"_s, 30);
        figures.add(u"memory of an event while saving"_s, mostBytesSince(before), u"bytes"_s, 200);
    }
    Held again;
    QElapsedTimer timer;
    timer.start();
    good = good && again.log.open(path, again.api.accounts()).has_value();
    figures.add(u"opening them again"_s, secondsOf(timer), u"s"_s, 30);
    good = good && again.api.store().eventCount() == eventCount;
    return figures.write(QString::fromLocal8Bit(argv[1])) && good ? 0 : 1;
}
