// How many cards a second one core renders, what one keystroke costs, and how long the worst rows take to find. Writes
// its figures to argv[1].
#include "rendering/worstrows.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

EventDraft draftNumber(int i)
{
    EventDraft draft;
    draft.timestamp = u"2026-03-18T09:00:00Z"_s;
    draft.tokens = { u"Planning the spring launch %1"_s.arg(i), u"attended"_s, QString::number(i % 60),
        u"2026-03-02T00:00:00Z"_s };
    draft.extraData = uR"({"planned":60,"questions":["Who should own the launch?","Is there a checklist?"]})"_s;
    return draft;
}

QJsonObject figure(
    const QString &name, double value, const QString &unit, const QString &reference, double referenceValue)
{
    return { { u"name"_s, name }, { u"value"_s, value }, { u"unit"_s, unit }, { u"reference"_s, reference },
        { u"referenceValue"_s, referenceValue }, { u"ratio"_s, value / referenceValue } };
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 2)
        return 64;
    QFile file(QStringLiteral(RESOURCES_DIR "/samples/webinar-registration.template.json"));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const auto eventTemplate = parseEventTemplate(file.readAll());
    if (!eventTemplate)
        return 1;
    CardOptions options;
    options.zone = QTimeZone("Europe/Madrid");

    constexpr int cards = 5000;
    QList<EventDraft> drafts;
    for (int i = 0; i < cards; ++i)
        drafts << draftNumber(i);
    const CompiledTemplate compiled(*eventTemplate, options);
    qint64 best = std::numeric_limits<qint64>::max();
    qsizetype characters = 0;
    QElapsedTimer timer;
    for (int round = 0; round < 3; ++round) {
        timer.start();
        for (const EventDraft &draft : std::as_const(drafts)) {
            const Card card = compiled.render(draft);
            characters += card.header.html.size() + card.detail.html.size();
        }
        best = std::min(best, timer.nsecsElapsed());
    }

    constexpr int keystrokes = 500;
    EventTemplate typed = *eventTemplate;
    timer.start();
    for (int i = 0; i < keystrokes; ++i) { // typing in the template itself: everything is parsed anew
        typed.detailTemplate += u'x';
        characters += renderCard(typed, drafts.at(i), options).detail.html.size();
    }
    const double keystroke = double(timer.nsecsElapsed()) / keystrokes / 1e6;

    constexpr int rows = 1'000'000;
    EventTable table(*eventTemplate);
    table.reserve(rows);
    for (int i = 0; i < rows; ++i)
        table.appendDraft(drafts.at(i % cards));
    table.setText(rows / 2, EventField::token(0), QString(300, u'x'));
    qint64 worst = std::numeric_limits<qint64>::max();
    for (int round = 0; round < 3; ++round) {
        timer.start();
        const QList<WorstRow> found = worstRows(table, {}, options);
        worst = std::min(worst, timer.nsecsElapsed());
        if (found.isEmpty() || found.first().row != rows / 2)
            return 1;
    }

    const QJsonArray figures { figure(u"cards of the sample template, one core"_s, cards * 1e9 / double(best),
                                   u"cards/s"_s, u"goal 20,000 cards/s"_s, 20'000),
        figure(u"one keystroke in the template, parsed and rendered"_s, keystroke, u"ms"_s, u"one frame, 16 ms"_s, 16),
        figure(u"worst rows of a million events"_s, double(worst) / 1e6, u"ms"_s, u"goal 1,000 ms"_s, 1000) };
    QFile out(QString::fromLocal8Bit(argv[1]));
    if (characters == 0 || !out.open(QIODevice::WriteOnly))
        return 1;
    out.write(QJsonDocument(figures).toJson());
    return 0;
}
