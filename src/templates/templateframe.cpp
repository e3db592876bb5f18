#include "templates/templateframe.h"

#include "domain/eventfield.h"

#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

TemplateFrame templateFrameOf(const QJsonObject &object)
{
    const QJsonObject inside = object["timelineIFrame"_L1].isObject() ? object["timelineIFrame"_L1].toObject() : object;
    if (!object["timelineIFrame"_L1].isObject() && !inside.contains("iframeUri"_L1))
        return {};
    const auto text = [&](QLatin1StringView name, QLatin1StringView oldName) {
        const QString value = inside[name].toString();
        return value.isEmpty() ? inside[oldName].toString() : value;
    };
    TemplateFrame frame;
    frame.linkLabel = text("linkLabel"_L1, "iframeLabel"_L1);
    frame.headerLabel = text("headerLabel"_L1, "iframeLabel"_L1);
    frame.url = text("url"_L1, "iframeUri"_L1);
    frame.width = inside["width"_L1].toInt();
    frame.height = inside["height"_L1].toInt();
    return frame;
}

QJsonObject frameToJson(const TemplateFrame &frame)
{
    return { { u"linkLabel"_s, frame.linkLabel }, { u"headerLabel"_s, frame.headerLabel }, { u"url"_s, frame.url },
        { u"width"_s, frame.width }, { u"height"_s, frame.height } };
}

QMap<QString, QString> frameDefaults(const TemplateFrame &frame)
{
    EventDraft event;
    applyFrame(event, frame);
    const std::pair<EventField, QString> values[] = { { EventField::IframeLinkLabel, event.iframeLinkLabel },
        { EventField::IframeHeaderLabel, event.iframeHeaderLabel }, { EventField::IframeUrl, event.iframeUrl },
        { EventField::IframeWidth, event.iframeWidth }, { EventField::IframeHeight, event.iframeHeight } };
    QMap<QString, QString> defaults;
    for (const auto &[field, value] : values) {
        if (!value.isEmpty())
            defaults.insert(fieldKey(field, {}), value);
    }
    return defaults;
}

void applyFrame(EventDraft &draft, const TemplateFrame &frame)
{
    const bool saysItself = !draft.iframeUrl.isEmpty() || !draft.iframeLinkLabel.isEmpty();
    if (saysItself || frame.isEmpty())
        return;
    const auto size = [](int pixels) { return pixels > 0 ? QString::number(pixels) : QString(); };
    draft.iframeLinkLabel = frame.linkLabel;
    draft.iframeHeaderLabel = frame.headerLabel;
    draft.iframeUrl = frame.url;
    draft.iframeWidth = size(frame.width);
    draft.iframeHeight = size(frame.height);
}

} // namespace composer
