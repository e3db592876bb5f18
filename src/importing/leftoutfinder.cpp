#include "importing/leftoutfinder.h"

#include "base/listtext.h"
#include "base/utf8.h"

#include <QCoreApplication>

#include <algorithm>

namespace composer {

QString leftOutReason(const QString &header, const QString &text)
{
    return text.isEmpty()
        ? QCoreApplication::translate("LeftOut", "“%1” is empty").arg(header.simplified())
        : QCoreApplication::translate("LeftOut", "“%1” is “%2”").arg(header.simplified(), text.simplified());
}

QStringList leftOutTexts(const ColumnMapping &mapping, int column)
{
    for (const LeftOutWhere &where : mapping.leftOut) {
        if (column >= 0 && where.column == column)
            return where.texts;
    }
    return {};
}

void setLeftOut(ColumnMapping &mapping, int column, const QString &text, bool isLeftOut)
{
    auto where = std::find_if(mapping.leftOut.begin(), mapping.leftOut.end(),
        [column](const LeftOutWhere &one) { return one.column == column; });
    if (where == mapping.leftOut.end()) {
        mapping.leftOut.append(LeftOutWhere { mapping.headers.value(column), column, {} });
        where = mapping.leftOut.end() - 1;
    }
    where->texts.removeAll(text);
    if (isLeftOut)
        where->texts.append(text);
    if (where->texts.isEmpty())
        mapping.leftOut.erase(where);
}

QList<ImportNotice> leftOutNotices(const ColumnMapping &mapping)
{
    QStringList reasons;
    QStringList missed;
    for (const LeftOutWhere &where : mapping.leftOut) {
        if (where.column < 0)
            missed.append(QStringLiteral("“%1”").arg(where.header.simplified()));
        for (const QString &text : where.texts) {
            if (where.column >= 0)
                reasons.append(leftOutReason(where.header, text));
        }
    }
    QList<ImportNotice> notices;
    if (!reasons.isEmpty())
        notices.append(ImportNotice { ImportNotice::Kind::LeftOutRows,
            QCoreApplication::translate("LeftOut", "Rows are left out where %1.").arg(joinedList(reasons)) });
    if (!missed.isEmpty())
        notices.append(ImportNotice { ImportNotice::Kind::LeftOutRows,
            QCoreApplication::translate("LeftOut",
                "The mapping leaves out rows by %1, which this file does not have: no row is left out for that.")
                .arg(joinedList(missed)) });
    return notices;
}

LeftOutFinder::LeftOutFinder(const ColumnMapping &mapping)
    : m_emptyTexts(mapping.emptyTexts)
{
    for (const LeftOutWhere &where : mapping.leftOut) {
        if (where.column < 0 || where.texts.isEmpty())
            continue;
        Rule rule { where.column, where.texts, {} };
        for (const QString &text : where.texts)
            rule.reasons.append(leftOutReason(where.header, text));
        m_rules.push_back(rule);
    }
}

QString LeftOutFinder::reasonFor(const RowBatch &batch, qsizetype row) const
{
    for (const Rule &rule : m_rules) {
        const QString cell = fromUtf8(batch.cell(row, rule.column)).trimmed();
        qsizetype at = rule.texts.indexOf(cell);
        if (at < 0 && m_emptyTexts.contains(cell))
            at = rule.texts.indexOf(QString());
        if (at >= 0)
            return rule.reasons[at];
    }
    return {};
}

} // namespace composer
