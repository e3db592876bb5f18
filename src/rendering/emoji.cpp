#include "rendering/emoji.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace composer {

namespace {

using Entry = std::pair<std::string_view, std::string_view>;

// sorted by name
constexpr Entry entries[] = {
    { "+1", "👍" },
    { "-1", "👎" },
    { "100", "💯" },
    { "airplane", "✈️" },
    { "alarm_clock", "⏰" },
    { "arrow_down", "⬇️" },
    { "arrow_left", "⬅️" },
    { "arrow_right", "➡️" },
    { "arrow_up", "⬆️" },
    { "balloon", "🎈" },
    { "bar_chart", "📊" },
    { "battery", "🔋" },
    { "beer", "🍺" },
    { "bell", "🔔" },
    { "bicyclist", "🚴" },
    { "birthday", "🎂" },
    { "blue_heart", "💙" },
    { "boat", "⛵" },
    { "bomb", "💣" },
    { "book", "📖" },
    { "bookmark", "🔖" },
    { "books", "📚" },
    { "boom", "💥" },
    { "briefcase", "💼" },
    { "broken_heart", "💔" },
    { "bug", "🐛" },
    { "bulb", "💡" },
    { "bus", "🚌" },
    { "cake", "🍰" },
    { "calendar", "📅" },
    { "camera", "📷" },
    { "car", "🚗" },
    { "cat", "🐱" },
    { "chart_with_downwards_trend", "📉" },
    { "chart_with_upwards_trend", "📈" },
    { "checkered_flag", "🏁" },
    { "clap", "👏" },
    { "clipboard", "📋" },
    { "clock", "🕐" },
    { "cloud", "☁️" },
    { "coffee", "☕" },
    { "computer", "💻" },
    { "confetti_ball", "🎊" },
    { "construction", "🚧" },
    { "credit_card", "💳" },
    { "crown", "👑" },
    { "cry", "😢" },
    { "date", "📅" },
    { "dog", "🐶" },
    { "dollar", "💵" },
    { "email", "📧" },
    { "envelope", "✉️" },
    { "euro", "💶" },
    { "exclamation", "❗" },
    { "eyes", "👀" },
    { "file_folder", "📁" },
    { "fire", "🔥" },
    { "first_place_medal", "🥇" },
    { "gift", "🎁" },
    { "globe_with_meridians", "🌐" },
    { "green_heart", "💚" },
    { "grey_question", "❔" },
    { "grin", "😁" },
    { "hamburger", "🍔" },
    { "handshake", "🤝" },
    { "heart", "❤️" },
    { "heavy_check_mark", "✔️" },
    { "heavy_plus_sign", "➕" },
    { "hospital", "🏥" },
    { "hotel", "🏨" },
    { "hourglass", "⌛" },
    { "house", "🏠" },
    { "inbox_tray", "📥" },
    { "information_source", "ℹ️" },
    { "iphone", "📱" },
    { "joy", "😂" },
    { "key", "🔑" },
    { "laughing", "😆" },
    { "link", "🔗" },
    { "lock", "🔒" },
    { "mag", "🔍" },
    { "mailbox", "📫" },
    { "medal", "🏅" },
    { "mega", "📣" },
    { "memo", "📝" },
    { "microphone", "🎤" },
    { "money_with_wings", "💸" },
    { "moneybag", "💰" },
    { "muscle", "💪" },
    { "new", "🆕" },
    { "no_entry", "⛔" },
    { "no_entry_sign", "🚫" },
    { "office", "🏢" },
    { "ok", "🆗" },
    { "ok_hand", "👌" },
    { "outbox_tray", "📤" },
    { "package", "📦" },
    { "page_facing_up", "📄" },
    { "paperclip", "📎" },
    { "partying_face", "🥳" },
    { "pencil", "📝" },
    { "pencil2", "✏️" },
    { "phone", "☎️" },
    { "pizza", "🍕" },
    { "pray", "🙏" },
    { "pushpin", "📌" },
    { "question", "❓" },
    { "rainbow", "🌈" },
    { "raised_hands", "🙌" },
    { "recycle", "♻️" },
    { "red_circle", "🔴" },
    { "rocket", "🚀" },
    { "rose", "🌹" },
    { "rotating_light", "🚨" },
    { "school", "🏫" },
    { "shopping_cart", "🛒" },
    { "smile", "😄" },
    { "smiley", "😃" },
    { "sob", "😭" },
    { "sparkles", "✨" },
    { "speech_balloon", "💬" },
    { "star", "⭐" },
    { "star2", "🌟" },
    { "stopwatch", "⏱️" },
    { "sunglasses", "😎" },
    { "sunny", "☀️" },
    { "tada", "🎉" },
    { "telephone", "☎️" },
    { "thinking", "🤔" },
    { "thumbsdown", "👎" },
    { "thumbsup", "👍" },
    { "ticket", "🎫" },
    { "train", "🚆" },
    { "tree", "🌳" },
    { "trophy", "🏆" },
    { "truck", "🚚" },
    { "tv", "📺" },
    { "umbrella", "☔" },
    { "unlock", "🔓" },
    { "video_camera", "📹" },
    { "warning", "⚠️" },
    { "wave", "👋" },
    { "white_check_mark", "✅" },
    { "wine_glass", "🍷" },
    { "wink", "😉" },
    { "wrench", "🔧" },
    { "x", "❌" },
    { "yellow_heart", "💛" },
    { "zap", "⚡" },
};

static_assert(std::is_sorted(
    std::begin(entries), std::end(entries), [](const Entry &a, const Entry &b) { return a.first < b.first; }));

std::string_view emojiOf(std::string_view name)
{
    const auto found = std::lower_bound(std::begin(entries), std::end(entries), name,
        [](const Entry &entry, std::string_view wanted) { return entry.first < wanted; });
    return found != std::end(entries) && found->first == name ? found->second : std::string_view();
}

} // namespace

std::string withEmoji(std::string_view utf8)
{
    std::string out;
    size_t from = 0;
    for (size_t open = utf8.find(':'); open != std::string_view::npos; open = utf8.find(':', open)) {
        const size_t close = utf8.find(':', open + 1);
        if (close == std::string_view::npos)
            break;
        const std::string_view emoji = emojiOf(utf8.substr(open + 1, close - open - 1));
        if (emoji.empty()) {
            open = close;
            continue;
        }
        out += utf8.substr(from, open - from);
        out += emoji;
        from = open = close + 1;
    }
    out += utf8.substr(from);
    return out;
}

} // namespace composer
