#include "domain/datelanguage.h"

#include "domain/valuetext.h"

namespace composer {

using namespace Qt::StringLiterals;

namespace {

std::optional<QLocale> &dateLanguage()
{
    static std::optional<QLocale> language;
    return language;
}

bool isYearFirst(const QLocale &locale)
{
    return locale.dateFormat(QLocale::ShortFormat).startsWith(u'y');
}

} // namespace

void setDateLanguage(const std::optional<QLocale> &language)
{
    dateLanguage() = language;
}

QLocale dateLocale(const QLocale &formats)
{
    const std::optional<QLocale> &language = dateLanguage();
    return language && language->language() != formats.language() ? *language : formats;
}

QString shownDayPattern(const QLocale &locale)
{
    return isYearFirst(locale) || isYearFirst(dateLocale(locale)) ? u"yyyy/MM/dd"_s : u"d MMM yyyy"_s;
}

QString shownDay(QDate day, const QLocale &formats)
{
    return dateLocale(formats).toString(day, shownDayPattern(formats));
}

QString shownDayOfYear(QDate day, const QLocale &formats)
{
    return dateLocale(formats).toString(day, shownDayPattern(formats).startsWith(u'y') ? u"M/d"_s : u"d MMM"_s);
}

} // namespace composer
