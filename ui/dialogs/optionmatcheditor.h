#pragma once

#include "importing/columnmapping.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QPushButton;

namespace composer {

class ElidedLabel;

/// The values of a column that are no options as they are written, and what becomes of each: an option, nothing, an
/// error, or no event. Meanings are proposed, near ones offered, nothing unsure is chosen. By rows; more than eight are
/// behind a link.
class OptionMatchEditor : public QWidget
{
    Q_OBJECT

public:
    /// The same columns as the lines of the mapping above have: what stands left of a value, and its width.
    struct Columns {
        int before = 0;
        int written = 200;
    };
    explicit OptionMatchEditor(const Columns &columns, QWidget *parent = nullptr);

    /// `leftOut`: values whose rows are left out.
    void setMatches(const QList<OptionMatch> &matches, const Token &token, const QStringList &leftOut);
    /// Whether there is anything to show.
    [[nodiscard]] static bool isNeeded(const QList<OptionMatch> &matches);
    /// The first value that nothing was chosen for; nullptr when all are settled.
    [[nodiscard]] QWidget *firstOpen() const;

Q_SIGNALS:
    /// `value` as in MappingLine::options.
    void optionChosen(const QString &text, const QString &value);
    /// The rows that say the text are to become no events.
    void leavingOutChosen(const QString &text);

private:
    struct Row {
        QComboBox *option = nullptr;
        ElidedLabel *count = nullptr;
        QPushButton *nearest = nullptr;
    };
    void rebuild(const Token &token);
    void addRow(QGridLayout *grid, qsizetype at);
    void showRow(qsizetype at, const Token &token);
    [[nodiscard]] int entryOf(const OptionMatch &match) const;

    Columns m_columns;
    QList<OptionMatch> m_matches;
    QStringList m_leftOut;
    QList<TokenOption> m_options;
    QList<Row> m_rows;
    QWidget *m_content = nullptr;
    bool m_showsAll = false;
};

} // namespace composer
