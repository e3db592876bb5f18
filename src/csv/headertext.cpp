#include "csv/headertext.h"

namespace composer {

QString comparedText(const QString &text)
{
    QString result;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.unicode() >= 0x300 && c.unicode() <= 0x36f)
            continue;
        if (c.isLetterOrNumber() || c.isMark() || c.unicode() == 0x30fc)
            result.append(c.toLower());
    }
    return result.normalized(QString::NormalizationForm_C);
}

} // namespace composer
