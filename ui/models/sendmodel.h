#pragma once

#include "domain/outcome.h"

#include <QAbstractTableModel>
#include <QList>

#include <functional>
#include <iterator>
#include <optional>
#include <utility>

namespace composer {

/// One row of a send as the window shows it.
struct SentRow {
    int number = 0; ///< 1-based place in the plan; what people call "row 12"
    QString eventId;
    QString identity; ///< email, object id or user token: who the event is for
    RowState state = RowState::Waiting;
    QString reason; ///< why it stands there, in words; empty when there is nothing to say
    QString correlationId; ///< HubSpot's name for the request, for its support; may be empty
    int batch = 0; ///< 1-based
    bool operator==(const SentRow &) const = default;
};

/// The rows of a send. Those of a big one are made when they are looked at: where each stands is kept, the rest is the
/// source's.
class SentRows
{
public:
    using Source = std::function<SentRow(int position)>;
    SentRows() = default;
    explicit SentRows(QList<SentRow> rows);
    SentRows(QList<RowState> states, Source source)
        : m_states(std::move(states))
        , m_source(std::move(source))
    {
    }

    [[nodiscard]] qsizetype size() const { return m_states.size(); }
    [[nodiscard]] bool isEmpty() const { return m_states.isEmpty(); }
    [[nodiscard]] RowState state(qsizetype position) const { return m_states.at(position); }
    [[nodiscard]] SentRow at(qsizetype position) const;
    /// Whether the row is kept just so; never of a source, which may have more to say by now.
    [[nodiscard]] bool isKept(const SentRow &row) const;
    void replace(const SentRow &row); ///< by its number, which there is
    void setState(qsizetype position, RowState state);

    class Iterator
    {
    public:
        using value_type = SentRow;
        using reference = SentRow;
        using pointer = const SentRow *;
        using difference_type = qsizetype;
        using iterator_category = std::input_iterator_tag;
        Iterator(const SentRows &rows, qsizetype at)
            : m_rows(rows)
            , m_at(at)
        {
        }
        [[nodiscard]] SentRow operator*() const { return m_rows.at(m_at); }
        Iterator &operator++()
        {
            ++m_at;
            return *this;
        }
        [[nodiscard]] bool operator==(const Iterator &other) const { return m_at == other.m_at; }

    private:
        const SentRows &m_rows;
        qsizetype m_at;
    };
    [[nodiscard]] Iterator begin() const { return { *this, 0 }; }
    [[nodiscard]] Iterator end() const { return { *this, size() }; }

private:
    QList<RowState> m_states;
    Source m_source;
    QList<SentRow> m_list; // without a source
};

/// The rows of one send, running or past, with an own filter by outcome. The counts are kept from the very rows shown,
/// so they add up to them at every instant. Rows keep the order of the plan; nothing sorts them under the user's hand.
class SendModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Number, Mark, Identity, Outcome, Why, Count };
    enum Role {
        StateRole = Qt::UserRole + 1, ///< RowState as int
        OutcomeRole, ///< Outcome as int
        EventIdRole,
        NumberRole, ///< int
    };

    explicit SendModel(QObject *parent = nullptr);

    /// Another send altogether; `rows` in plan order, numbered 1, 2, 3, …; shown numbers are forgotten.
    void setRows(QList<SentRow> rows);
    /// The same; each row is asked for when it is shown. `source` knows every position as long as these rows are shown.
    void setSource(QList<RowState> states, SentRows::Source source);
    /// Replaces rows by their number, each number at most once; unknown numbers are ignored. One call per batch keeps
    /// the view calm.
    void updateRows(const QList<SentRow> &changed);
    /// The same for rows of a source, each position at most once: what else they say is asked for when they are shown,
    /// so that a batch costs nothing but its states.
    void updateStates(const QList<std::pair<int, RowState>> &changed);
    /// Shows only rows of this outcome; nothing = all.
    void setFilter(std::optional<Outcome> filter);

    /// By which number each row is called, by its place in the plan: that of its row in the draft, 0 = the draft has it
    /// no more. Empty, as at first: their places are their numbers, as when there is no draft any more.
    void setShownNumbers(QList<qint64> numbers);
    /// What the column "#" shows for a row of the plan: 0 = the draft has it no more.
    [[nodiscard]] qint64 shownNumber(int number) const;

    [[nodiscard]] std::optional<Outcome> filter() const { return m_filter; }
    [[nodiscard]] const OutcomeCounts &counts() const { return m_counts; }
    /// Every row of the send, filtered or not.
    [[nodiscard]] const SentRows &rows() const { return m_rows; }
    /// The row behind a shown index; nothing for an invalid one.
    [[nodiscard]] std::optional<SentRow> row(const QModelIndex &index) const;
    /// Where a row number is shown; invalid when the filter hides it.
    [[nodiscard]] QModelIndex indexOfNumber(int number) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void countsChanged();

private:
    void reset(SentRows rows);
    [[nodiscard]] bool passes(RowState state) const { return !m_filter || outcomeOf(state) == *m_filter; }
    [[nodiscard]] const SentRow &seen(int position) const;
    [[nodiscard]] QString displayText(const SentRow &row, Column column) const;
    /// Where rows that changed are shown from now on.
    struct Moves {
        QList<int> stay;
        QList<int> leave;
        QList<int> arrive;
    };
    void note(int position, RowState state, Moves &moves);
    void announce(Moves moves, const OutcomeCounts &before);
    void announceChanged(QList<int> positions);
    void hide(const QList<int> &positions);
    void show(const QList<int> &positions);

    SentRows m_rows;
    mutable SentRow m_seen; // the last one that was shown: a view asks for it some forty times
    QList<qint64> m_numbers; // in the draft; empty = places
    QList<int> m_shown; // positions in m_rows that pass the filter, ascending
    OutcomeCounts m_counts;
    std::optional<Outcome> m_filter;
};

} // namespace composer
