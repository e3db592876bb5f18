#pragma once

#include "domain/eventdraft.h"
#include "domain/eventtemplate.h"
#include "rendering/handlebars.h"

#include <QList>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>

namespace composer {

/// How missing values show: marked as holes for the author, or as nothing at all, as HubSpot shows them.
enum class Holes { Visible, AsHubSpot };

/// Which text of a choice stands on the card. HubSpot says of a label "displayed in the front end" and leaves open
/// whether that is the card.
enum class OptionText { Value, Label };

struct CardOptions {
    QTimeZone zone = QTimeZone::utc();
    QLocale locale; ///< of the time beside the card's title; what formatDate prints is English, as HubSpot's is
    Holes holes = Holes::Visible;
    OptionText optionText = OptionText::Value;
};

/// One part of the card. After an error both texts hold what there is: the template itself when it does not parse.
struct CardPart {
    /// Safe HTML; a hole is `<a class="hole" href="hole:PATH">PATH is empty</a>`, the place of an error in the
    /// template's own text is `<span class="fault">…</span>`.
    QString html;
    QString text; ///< plain; a hole is `[PATH is empty]`
    std::optional<TemplateError> error;
};

/// A link on the card: what colleagues read, and where it leads.
struct CardLink {
    QString text;
    QString address;
    bool operator==(const CardLink &) const = default;
};
/// The links of a rendered part, in order.
[[nodiscard]] QList<CardLink> linksOf(const CardPart &part);

/// A value that HubSpot will read as Markdown: an asterisk that turns bold, a number sign that makes a heading.
struct MarkupValue {
    QString path; ///< as the template names it
    QString value;
    bool operator==(const MarkupValue &) const = default;
};

/// The card as a colleague sees it on the record's timeline.
struct Card {
    CardPart header; ///< the one line
    CardPart detail; ///< behind "Show details"; empty when the template has none
    QString time; ///< in the chosen zone; words when the event has none yet
    QStringList missing; ///< paths the templates print that have no value, in order, each once
    QList<MarkupValue> markup;
    bool headerWantsExtraData = false; ///< extra data is for the detail only (HubSpot's guide); here it stays empty
    bool printsDay = false; ///< a date without a time, which stands there as a moment
    bool usedUnknownDateStyle = false;

    [[nodiscard]] bool hasError() const { return header.error || detail.error; }
};

/// A template made ready to render many cards: parsed once. May be used on any thread, but not on two at once.
/// Sources: HubSpot's timeline guide (Handlebars, then Markdown; header one line, detail behind a link; extra data only
/// in the detail). Inferred: a missing token prints nothing; an enumeration prints its value unless the options say its
/// label; a number keeps its digits and is false when zero; a date is its milliseconds unless formatDate is used.
class CompiledTemplate
{
public:
    CompiledTemplate() = default;
    CompiledTemplate(const EventTemplate &eventTemplate, const CardOptions &options);

    [[nodiscard]] const EventTemplate &eventTemplate() const { return m_template; }
    [[nodiscard]] const CardOptions &options() const { return m_options; }
    [[nodiscard]] Card render(const EventDraft &draft) const;

private:
    [[nodiscard]] CardPart renderPart(
        const HandlebarsTemplate &compiled, const QString &source, const TemplateValue &context, Card &card) const;
    [[nodiscard]] QString timeText(const QString &timestamp) const;

    EventTemplate m_template;
    CardOptions m_options;
    HandlebarsTemplate m_header;
    HandlebarsTemplate m_detail;
    std::vector<std::string> m_names; // of the tokens, UTF-8
    QString m_dateFormat;
    QString m_timeFormat;
};

/// The first choice of an event whose label is another text than its value; nullptr if there is none. HubSpot leaves
/// open which of the two a card shows.
[[nodiscard]] const TokenOption *labelledOption(const EventTemplate &eventTemplate, const EventDraft &draft);

/// One card, for those who need only one.
[[nodiscard]] Card renderCard(const EventTemplate &eventTemplate, const EventDraft &draft, const CardOptions &options);

} // namespace composer
