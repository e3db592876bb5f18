#include "ui/theme/languagefont.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace composer::theme {
namespace {

constexpr std::array badLatin { u"IPAGothic", u"IPAMincho", u"IPAPGothic", u"IPAPMincho", u"IPAexGothic",
    u"TakaoGothic", u"TakaoPGothic", u"VL Gothic", u"VL PGothic", u"MS Gothic", u"MS PGothic", u"MS UI Gothic",
    u"WenQuanYi Zen Hei", u"Droid Sans Fallback", u"Unifont",
    // as a Japanese desktop calls them
    u"IPAゴシック", u"IPA明朝", u"IPA Pゴシック", u"IPA P明朝", u"IPAexゴシック", u"IPAex明朝", u"Takaoゴシック",
    u"Takao Pゴシック", u"VL ゴシック", u"VL Pゴシック", u"ＭＳ ゴシック", u"ＭＳ Ｐゴシック", u"ＭＳ 明朝" };
constexpr std::array goodLatin { u"Inter", u"Noto Sans", u"Cantarell", u"Ubuntu", u"Segoe UI", u"Open Sans",
    u"DejaVu Sans", u"Liberation Sans" };
constexpr std::array goodJapanese { u"Noto Sans CJK JP", u"Noto Sans JP", u"Source Han Sans JP", u"Source Han Sans",
    u"Yu Gothic UI", u"Meiryo UI", u"Hiragino Sans", u"IPAexGothic", u"IPAPGothic", u"TakaoPGothic", u"VL PGothic",
    u"IPAGothic", u"源ノ角ゴシック JP", u"源ノ角ゴシック", u"メイリオ", u"ヒラギノ角ゴシック", u"IPAexゴシック",
    u"IPA Pゴシック", u"Takao Pゴシック", u"VL Pゴシック", u"IPAゴシック" };

template<size_t count>
QString firstInstalled(const std::array<const char16_t *, count> &families, const QStringList &installed)
{
    for (const char16_t *family : families) {
        if (const QString name = QString::fromUtf16(family); installed.contains(name, Qt::CaseInsensitive))
            return name;
    }
    return {};
}

} // namespace

QStringList familiesFor(const QLocale &language, const QString &systemFamily, const QStringList &installed)
{
    if (language.language() != QLocale::Japanese)
        return {};
    const auto isSystem = [&](const char16_t *family) {
        return systemFamily.compare(QString::fromUtf16(family), Qt::CaseInsensitive) == 0;
    };
    const bool isBad = std::ranges::any_of(badLatin, isSystem);
    if (!isBad && std::ranges::any_of(goodJapanese, isSystem))
        return {}; // has both
    const QString latin = isBad ? firstInstalled(goodLatin, installed) : systemFamily;
    const QString japanese = firstInstalled(goodJapanese, installed);
    if (latin.isEmpty() || japanese.isEmpty())
        return {};
    return { latin, japanese }; // else the system takes any font that has the letters, its digits as they may be
}

void applyLanguageFont(QApplication &application, const QLocale &language)
{
    QFont font = QApplication::font();
    const QStringList families = familiesFor(language, QFontInfo(font).family(), QFontDatabase::families());
    if (families.isEmpty())
        return;
    font.setFamilies(families);
    application.setFont(font);
}

} // namespace composer::theme
