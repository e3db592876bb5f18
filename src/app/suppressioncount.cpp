#include "app/suppressioncount.h"

#include "planning/sendingrules.h"
#include "planning/suppressionlist.h"

#include <algorithm>

namespace composer {

namespace {

constexpr int countDelayMs = 250;

/// 0 too when the list cannot be read: the review says why then.
qint64 suppressedOf(const QString &rulesPath, const EventTable &table, const QBitArray &errors)
{
    const auto rules = loadSendingRules(rulesPath);
    if (!rules || rules->suppressionFile.isEmpty())
        return 0;
    const auto list = SuppressionList::read(rules->suppressionFile);
    if (!list)
        return 0;
    const QList<qsizetype> rows = suppressedRows(table, *list);
    return std::count_if(rows.cbegin(), rows.cend(), [&](qsizetype row) {
        return !table.isLocked(row) && !table.isSkipped(row) && !(row < errors.size() && errors.testBit(row));
    });
}

} // namespace

SuppressionCount::SuppressionCount(QString rulesPath, QObject *parent)
    : QObject(parent)
    , m_rulesPath(std::move(rulesPath))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(countDelayMs);
    connect(&m_soon, &QTimer::timeout, this, &SuppressionCount::start);
}

void SuppressionCount::setDocument(DraftDocument *document)
{
    if (m_document == document)
        return;
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_count = 0;
    if (!document)
        return;
    connect(document, &DraftDocument::changed, this, &SuppressionCount::recount);
    connect(document, &DraftDocument::issuesChanged, this, &SuppressionCount::recount);
    start();
}

void SuppressionCount::start()
{
    if (!m_document)
        return;
    m_run.start([path = m_rulesPath, table = m_document->table(), errors = m_document->rowsWithErrors()](
                    const std::atomic_bool &) { return suppressedOf(path, table, errors); },
        [this](qint64 count) {
            if (std::exchange(m_count, count) != count)
                Q_EMIT changed();
        });
}

} // namespace composer

#include "moc_suppressioncount.cpp"
