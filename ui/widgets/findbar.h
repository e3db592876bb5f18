#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace composer {

class ElidedLabel;

/// Find and replace below the filter of a table: what, where, how, and in words how much it would be. It knows no
/// events: columns are texts with a number of the caller's.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    /// The columns to choose from, after "All columns". The choice stays while its column is still there.
    void setColumns(const QList<std::pair<QString, int>> &columns);
    [[nodiscard]] QString findText() const;
    [[nodiscard]] QString replacementText() const;
    /// The number of the column chosen; nothing = all.
    [[nodiscard]] std::optional<int> column() const;
    [[nodiscard]] bool matchesCase() const;
    [[nodiscard]] bool wholeCell() const;
    [[nodiscard]] bool isRegularExpression() const;

    /// What stands beside the buttons: how many cells match.
    void setStatus(const QString &sentence);
    /// Why nothing can be found, whole and in a line of its own, however long; empty when all is well. Takes the place
    /// of the status, and the status its.
    void setProblem(const QString &sentence);
    void setReplaceEnabled(bool one, bool all);
    /// Shows the bar with the cursor where the person goes on.
    void open(bool replacing);
    /// Nothing is looked for, and nothing said.
    void clear();

Q_SIGNALS:
    /// What to find, where or how has changed.
    void queryChanged();
    void stepRequested(bool forward);
    void replaceRequested();
    void replaceAllRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *makeToggle(const QString &name, const QString &text, const QString &words);
    QToolButton *makeButton(const QString &name, const QString &icon, const QString &words);

    QLineEdit *m_find;
    QLineEdit *m_replacement;
    QComboBox *m_columns;
    QPushButton *m_case;
    QPushButton *m_whole;
    QPushButton *m_expression;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
    ElidedLabel *m_status;
    QWidget *m_problemLine;
    QLabel *m_problem;
};

} // namespace composer
