#include "ui/theme/theme.h"

#include "ui/theme/schemewatcher.h"
#include "ui/theme/svgiconengine.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QLabel>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

#include <array>

// Resources of a static library are dropped by the linker unless somebody asks; must stand outside any namespace.
static void initThemeResources()
{
    Q_INIT_RESOURCE(icons);
    Q_INIT_RESOURCE(themes);
}

using namespace Qt::StringLiterals;

namespace composer::theme {
namespace {

struct RoleColors {
    const char16_t *name;
    QRgb light;
    QRgb dark;
};

constexpr std::array<RoleColors, roleCount> roleTable { {
    { u"window", 0xfff3f5f6, 0xff171c1b },
    { u"surface", 0xffffffff, 0xff1f2625 },
    { u"raised", 0xfff8fafa, 0xff252d2c },
    { u"text", 0xff17211f, 0xffe4ebe9 },
    { u"text-muted", 0xff5a6865, 0xff9daba8 },
    { u"hairline", 0xffdbe1e0, 0xff37413f },
    { u"border", 0xff7f8d8a, 0xff75837f },
    { u"accent", 0xff0f766e, 0xff4fb8ab },
    { u"on-accent", 0xffffffff, 0xff06201d },
    { u"selection", 0xffd3ece8, 0xff24423e },
    { u"created", 0xff1a7b4a, 0xff5cc28b },
    { u"created-soft", 0xffe5f4ea, 0xff1c3527 },
    { u"warning", 0xff9a6200, 0xffe0ac4b },
    { u"warning-soft", 0xfffdf3dd, 0xff3a3019 },
    { u"refused", 0xffb3261e, 0xfff08b82 },
    { u"refused-soft", 0xfffbe9e7, 0xff40231f },
    { u"unknown", 0xff6a4bb3, 0xffb49cf0 },
    { u"unknown-soft", 0xffefeafa, 0xff2d2641 },
} };

QColor roleColor(Role role, bool dark)
{
    const RoleColors &colors = roleTable[static_cast<size_t>(role)];
    return QColor(dark ? colors.dark : colors.light);
}

QString styleSheetFor(bool dark)
{
    QFile file(u":/themes/composer.qss"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString sheet = QString::fromUtf8(file.readAll());
    sheet.replace(u"@set"_s, dark ? u"dark"_s : u"light"_s);
    // Longest names first, so that @text does not eat the beginning of @text-muted.
    std::array<Role, roleCount> roles;
    for (int i = 0; i < roleCount; ++i) {
        roles[static_cast<size_t>(i)] = static_cast<Role>(i);
    }
    std::ranges::sort(roles, std::ranges::greater {}, [](Role role) { return roleName(role).size(); });
    for (const Role role : roles) {
        sheet.replace(u'@' + roleName(role), roleColor(role, dark).name());
    }
    return sheet;
}

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Primary:
        return u"primary"_s;
    case Kind::Careful:
        return u"careful"_s;
    case Kind::Quiet:
        return u"quiet"_s;
    case Kind::Link:
        return u"link"_s;
    case Kind::Chip:
        return u"chip"_s;
    case Kind::Tab:
        return u"tab"_s;
    case Kind::Door:
        return u"door"_s;
    case Kind::Raised:
        return u"raised"_s;
    case Kind::Surface:
        return u"surface"_s;
    case Kind::WindowArea:
        return u"window"_s;
    case Kind::Wrong:
        return u"wrong"_s;
    case Kind::Open:
        return u"open"_s;
    }
    Q_UNREACHABLE();
    return {};
}

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value) {
        return;
    }
    widget->setProperty(name, value);
    // The style sheet reads properties only when a widget is polished.
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace

QColor color(Role role, const QPalette &palette)
{
    return roleColor(role, isDark(palette));
}

bool isDark(const QPalette &palette)
{
    QColor ground = palette.color(QPalette::Base);
    if (ground.alpha() == 0) // a style sheet's "transparent", which would count as black
        ground = QGuiApplication::palette().color(QPalette::Base);
    return ground.lightness() < 128;
}

QString roleName(Role role)
{
    return QString::fromUtf16(roleTable[static_cast<size_t>(role)].name);
}

QPalette palette(Scheme scheme)
{
    const bool dark = scheme == Scheme::Dark;
    const auto of = [dark](Role role) { return roleColor(role, dark); };
    QPalette result;
    result.setColor(QPalette::Window, of(Role::Window));
    result.setColor(QPalette::WindowText, of(Role::Text));
    result.setColor(QPalette::Base, of(Role::Surface));
    result.setColor(QPalette::AlternateBase, of(Role::Raised));
    result.setColor(QPalette::Text, of(Role::Text));
    result.setColor(QPalette::PlaceholderText, of(Role::TextMuted));
    result.setColor(QPalette::Button, of(Role::Surface));
    result.setColor(QPalette::ButtonText, of(Role::Text));
    result.setColor(QPalette::BrightText, of(Role::OnAccent));
    result.setColor(QPalette::Highlight, of(Role::Selection));
    result.setColor(QPalette::HighlightedText, of(Role::Text));
    result.setColor(QPalette::Link, of(Role::Accent));
    result.setColor(QPalette::LinkVisited, of(Role::Accent));
    result.setColor(QPalette::ToolTipBase, of(Role::Raised));
    result.setColor(QPalette::ToolTipText, of(Role::Text));
    result.setColor(QPalette::Light, of(Role::Raised));
    result.setColor(QPalette::Midlight, of(Role::Hairline));
    result.setColor(QPalette::Mid, of(Role::Hairline));
    result.setColor(QPalette::Dark, of(Role::TextMuted));
    result.setColor(QPalette::Shadow, of(Role::TextMuted));
    for (const auto textRole :
        { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText }) {
        result.setColor(QPalette::Disabled, textRole, of(Role::TextMuted));
    }
    return result;
}

void apply(QApplication &application, Scheme scheme)
{
    initThemeResources();
    SchemeWatcher::install(application, scheme);
    if (scheme == Scheme::System) {
        application.setPalette(QPalette()); // back to what the desktop says, to ask it
        scheme = isDark(QApplication::palette()) ? Scheme::Dark : Scheme::Light;
    }
    if (application.style()->name().compare("fusion"_L1, Qt::CaseInsensitive) != 0) {
        application.setStyle(QStyleFactory::create(u"Fusion"_s));
    }
    application.setPalette(palette(scheme));
    application.setStyleSheet(styleSheetFor(scheme == Scheme::Dark));
}

QIcon icon(const QString &name, Role role)
{
    initThemeResources();
    return QIcon(new SvgIconEngine(name, role, {}));
}

QIcon icon(const QString &name, const QPalette &palette)
{
    initThemeResources();
    return QIcon(new SvgIconEngine(name, Role::Text, palette));
}

void paintIcon(QPainter *painter, const QRectF &rectangle, const QString &name, const QColor &color)
{
    initThemeResources();
    paintSvg(painter, rectangle, name, color);
}

QFont smallFont(const QFont &body)
{
    QFont font = body;
    body.pixelSize() > 0 ? font.setPixelSize(qRound(body.pixelSize() * 0.87))
                         : font.setPointSizeF(body.pointSizeF() * 0.87);
    return font;
}

QFont titleFont(const QFont &body)
{
    QFont font = body;
    body.pixelSize() > 0 ? font.setPixelSize(qRound(body.pixelSize() * 1.3))
                         : font.setPointSizeF(body.pointSizeF() * 1.3);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont strongFont(const QFont &body)
{
    QFont font = body;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont fixedFont(const QFont &body)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    body.pixelSize() > 0 ? font.setPixelSize(body.pixelSize()) : font.setPointSizeF(body.pointSizeF());
    return font;
}

void setKind(QWidget *widget, Kind kind)
{
    if (kind == Kind::Raised || kind == Kind::Surface || kind == Kind::WindowArea) {
        widget->setAttribute(Qt::WA_StyledBackground); // plain widgets do not paint a styled ground otherwise
    }
    setStyleProperty(widget, "kind", kindName(kind));
}

void clearKind(QWidget *widget)
{
    setStyleProperty(widget, "kind", {});
}

void setTone(QLabel *label, Role role)
{
    setStyleProperty(label, "tone", roleName(role));
}

void setGround(QWidget *widget, Role role)
{
    widget->setAttribute(Qt::WA_StyledBackground);
    setStyleProperty(widget, "ground", roleName(role));
}

} // namespace composer::theme
