#pragma once

#include "detection/columnprofile.h"

#include <QAbstractListModel>
#include <QComboBox>
#include <QWidget>

#include <functional>

class QLineEdit;
class QListView;
class QPushButton;

namespace composer {

/// What a person chooses a column by.
struct ColumnChoices {
    QList<ColumnProfile> columns;
    QStringList usedFor; ///< by column: label of the target it fills; empty = none
    QString target; ///< label of the target asked for
};

/// The columns of a file that match a search: those that go nowhere first, then the used ones, both in the file's
/// order.
class ColumnChoiceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ColumnRole = Qt::UserRole, KindRole, UsedForRole, SamplesRole, FilledRole };
    explicit ColumnChoiceModel(const ColumnChoices &choices, QObject *parent = nullptr);

    void search(const QString &text);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    ColumnChoices m_choices;
    QList<int> m_shown;
};

/// A list of columns to search, with their values and how full they are; opens under a control and closes with the
/// choice. Everything by keyboard: typing searches, Down goes into the list. No QFrame: Qt styles none in a combo box.
class ColumnPicker : public QWidget
{
    Q_OBJECT

public:
    /// What is chosen beside a column.
    enum class Other : int { LeaveOut = -1, SameForAll = -2, Joined = -3 };
    /// `current`: the present choice, which is marked.
    ColumnPicker(const ColumnChoices &choices, int current, QWidget *parent);
    void openUnder(const QWidget &control);

Q_SIGNALS:
    /// A column, or one of Other.
    void chosen(int column);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addOther(QLayout *layout, const QString &objectName, const QString &text, Other other, bool isChosen);
    void choose(int column);

    ColumnChoiceModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
};

/// A combo box of columns that opens a ColumnPicker. Its entries are those of its model: first the three others, then
/// the columns.
class ColumnCombo : public QComboBox
{
    Q_OBJECT

public:
    // Entries before the columns themselves.
    static constexpr int leaveOutEntry = 0;
    static constexpr int constantEntry = 1;
    static constexpr int joinedEntry = 2;
    static constexpr int firstColumnEntry = 3;

    ColumnCombo(int width, std::function<ColumnChoices()> choices, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    void showPopup() override;

private:
    int m_width;
    std::function<ColumnChoices()> m_choices;
};

} // namespace composer
