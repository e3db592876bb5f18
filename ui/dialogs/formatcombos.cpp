#include "ui/dialogs/formatcombos.h"

#include <QComboBox>
#include <QCoreApplication>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct FormatText {
    Q_DECLARE_TR_FUNCTIONS(FormatCombos)
};

QVariant formatData(NumberFormat format)
{
    return QVariant(QString(QLatin1Char(format.decimalMark)) + QLatin1Char(format.groupMark ? format.groupMark : '0'));
}

} // namespace

void addNumberFormats(QComboBox &combo)
{
    combo.addItem(u"1,234.56"_s, formatData({ '.', ',' }));
    combo.addItem(u"1.234,56"_s, formatData({ ',', '.' }));
    combo.addItem(u"1 234,56"_s, formatData({ ',', ' ' }));
    combo.addItem(u"1 234.56"_s, formatData({ '.', ' ' }));
    combo.addItem(u"1'234.56"_s, formatData({ '.', '\'' }));
}

void selectNumberFormat(QComboBox &combo, NumberFormat format)
{
    combo.setCurrentIndex(std::max(0, combo.findData(formatData(format))));
}

NumberFormat selectedNumberFormat(const QComboBox &combo)
{
    const QByteArray marks = combo.currentData().toString().toLatin1();
    return { marks.at(0), marks.at(1) == '0' ? '\0' : marks.at(1) };
}

void addDateOrders(QComboBox &combo)
{
    combo.addItem(FormatText::tr("year / month / day"), int(DateOrder::YearMonthDay));
    combo.addItem(FormatText::tr("day / month / year"), int(DateOrder::DayMonthYear));
    combo.addItem(FormatText::tr("month / day / year"), int(DateOrder::MonthDayYear));
}

void selectDateOrder(QComboBox &combo, DateOrder order)
{
    combo.setCurrentIndex(combo.findData(int(order)));
}

DateOrder selectedDateOrder(const QComboBox &combo)
{
    return static_cast<DateOrder>(combo.currentData().toInt());
}

} // namespace composer
