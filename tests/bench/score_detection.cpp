// How many files of a labelled collection are cut and decoded as their labels say:
//
//     score_detection LABELS.tsv        a line a file: path, tab, delimiter (\t for a tab, nothing for a single column)
//
// Prints every file read otherwise, with how sure the guess was, and the share that is right. Collections with labels:
// Pollock (HPI Information Systems), CSV Wrangling (van den Burg), W3C CSVW; they are not ours to carry along.
#include "detection/csvfile.h"

#include <QFile>

#include <cstdio>

using namespace composer;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QFile labels(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    if (!labels.open(QIODevice::ReadOnly))
        return 64;
    int files = 0;
    int right = 0;
    int wrongButSure = 0;
    while (!labels.atEnd()) {
        const QString line = QString::fromUtf8(labels.readLine()).remove(u'\n');
        const qsizetype tab = line.indexOf(u'\t');
        const QString path = line.left(tab);
        const QString label = tab < 0 ? QString() : line.mid(tab + 1).replace(u"\\t"_s, u"\t"_s);
        ++files;
        const auto preview = previewCsv(path);
        if (!preview) {
            std::printf("%s: %s\n", qPrintable(path), qPrintable(preview.error().message));
            continue;
        }
        const QString found
            = preview->columns > 1 ? QString(QLatin1Char(preview->reading.dialect.delimiter)) : QString();
        if (found == label || (found.isEmpty() && label == u',')) { // one column has no delimiter to be wrong about
            ++right;
            continue;
        }
        wrongButSure += preview->dialect.confidence >= 0.8;
        std::printf("%s: wanted [%s], found [%s], %d columns, %.2f sure, %s\n", qPrintable(path), qPrintable(label),
            qPrintable(found), preview->columns, preview->dialect.confidence, preview->reading.encoding.constData());
    }
    std::printf("%d of %d right, %.2f %%; %d wrong and at least 0.8 sure\n", right, files,
        100.0 * right / std::max(files, 1), wrongButSure);
    return 0;
}
