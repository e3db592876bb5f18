#include "ui/widgets/daynote.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace composer {

using namespace Qt::StringLiterals;

DayNote::DayNote(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(u"dayNote"_s);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFont(theme::smallFont(font()));
    theme::setTone(this, theme::Role::TextMuted);
    hide();
}

void DayNote::showFor(bool printsDay, const QTimeZone &zone)
{
    setText(QCoreApplication::translate("composer::PreviewPanel",
        "A date without a time is sent as midnight UTC; the card prints the time that is then in %1.")
                .arg(QString::fromLatin1(zone.id())));
    setVisible(printsDay);
}

} // namespace composer
