#include "embedding/framerefusal.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct FrameRefusalText {
    Q_DECLARE_TR_FUNCTIONS(FrameRefusal)
};

} // namespace

std::optional<QString> frameRefusal(const QString &consoleMessage)
{
    static const QRegularExpression options(
        u"^Refused to display '[^']*' in a frame because it set (multiple )?'X-Frame-Options'"
        "(?: to '([^']*)'| headers with conflicting values)"_s);
    static const QRegularExpression ancestors(
        u"^Refused to frame '[^']*' because an ancestor violates the following Content "
        "Security Policy directive: \"([^\"]*)\""_s);
    static const QRegularExpression policy(
        u"^Refused to frame '[^']*' because it violates the following Content Security Policy"_s);
    static const QRegularExpression mixed(u"^Mixed Content: .* requested an insecure (frame|resource)"_s);
    if (const auto match = options.match(consoleMessage); match.hasMatch()) {
        if (!match.captured(1).isEmpty())
            return FrameRefusalText::tr(
                "The browser shows an empty frame: the page sends several X-Frame-Options that contradict each other.");
        return FrameRefusalText::tr(
            "The browser shows an empty frame: the page forbids being embedded (X-Frame-Options: %1).")
            .arg(match.captured(2).toUpper());
    }
    if (const auto match = ancestors.match(consoleMessage); match.hasMatch())
        return FrameRefusalText::tr(
            "The browser shows an empty frame: HubSpot is not among those who may embed the page (%1).")
            .arg(match.captured(1));
    if (policy.match(consoleMessage).hasMatch())
        return FrameRefusalText::tr("The browser shows an empty frame: a policy of the page forbids it.");
    if (mixed.match(consoleMessage).hasMatch())
        return FrameRefusalText::tr(
            "The browser shows an empty frame: nothing insecure (http) is shown inside HubSpot's secure page.");
    return std::nullopt;
}

} // namespace composer
