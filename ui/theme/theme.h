#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

class QApplication;
class QLabel;
class QWidget;

/// The look of the program in one place: colours by role, sizes, fonts, icons. Nothing outside names a colour.
/// Widgets are native ones on Fusion, calmed by resources/themes/composer.qss, in which `@role` stands for a colour.
namespace composer::theme {

enum class Role {
    Window,
    Surface,
    Raised,
    Text,
    TextMuted,
    Hairline,
    Border, ///< of fields: what can be written into is seen as such
    Accent,
    OnAccent,
    Selection,
    Created,
    CreatedSoft,
    Warning,
    WarningSoft,
    Refused,
    RefusedSoft,
    Unknown,
    UnknownSoft,
};
inline constexpr int roleCount = 18;

/// The colour of a role in the light or the dark set, whichever the palette belongs to.
[[nodiscard]] QColor color(Role role, const QPalette &palette);
[[nodiscard]] bool isDark(const QPalette &palette);
/// The name by which the style sheet calls the role: "text-muted" for Role::TextMuted.
[[nodiscard]] QString roleName(Role role);

enum class Scheme { System, Light, Dark };
/// Sets style, palette and style sheet. System follows the desktop from then on.
void apply(QApplication &application, Scheme scheme);
/// The palette of a set, for previews and tests; System is not allowed here.
[[nodiscard]] QPalette palette(Scheme scheme);

/// One of resources/icons (name without ".svg"), drawn in the colour of a role. Follows a change of scheme by itself.
[[nodiscard]] QIcon icon(const QString &name, Role role = Role::Text);
/// The same in the text colour of a given palette; does not follow.
[[nodiscard]] QIcon icon(const QString &name, const QPalette &palette);
/// Paints an icon in a rectangle, in a colour; for delegates.
void paintIcon(QPainter *painter, const QRectF &rectangle, const QString &name, const QColor &color);

/// Three sizes only: body is the font given; small is 0.87 of it; title is 1.3 of it, semibold.
[[nodiscard]] QFont smallFont(const QFont &body);
[[nodiscard]] QFont titleFont(const QFont &body);
[[nodiscard]] QFont strongFont(const QFont &body);
/// The system's fixed-pitch font at the size of `body`.
[[nodiscard]] QFont fixedFont(const QFont &body);

inline constexpr int gapInside = 4; ///< inside a control group
inline constexpr int gap = 8; ///< between controls
inline constexpr int gapGroup = 16; ///< between groups
inline constexpr int gapPage = 24; ///< at the edge of a page
inline constexpr int controlHeight = 32;
inline constexpr int rowHeight = 29;
inline constexpr int radius = 6;
inline constexpr int iconSize = 16;

/// How a control is drawn. Plain controls need none.
enum class Kind {
    Primary, ///< push button: the one thing to do here, in the accent
    Careful, ///< the same where it reaches real people and cannot be taken back: in the warning colour
    Quiet, ///< push or tool button without a frame: tool bars
    Link, ///< push button that reads as a link: actions in a line of text
    Chip, ///< checkable push button, pill-shaped
    Tab, ///< checkable push button, underlined while checked
    Door, ///< push button of the empty state: large, left-aligned
    Raised, ///< frame or widget on the raised colour with a hairline around and round corners
    Surface, ///< widget on the surface colour
    WindowArea, ///< widget on the window colour
    Wrong, ///< editor whose content has an error
    Open, ///< editor that waits for the person's choice
};
void setKind(QWidget *widget, Kind kind);
/// Takes a kind away.
void clearKind(QWidget *widget);
/// Text colour of a label, by role; follows a change of scheme.
void setTone(QLabel *label, Role role);
/// Ground of a frame, by role (one of the soft ones or Selection), with round corners; follows a change of scheme.
void setGround(QWidget *widget, Role role);

} // namespace composer::theme
