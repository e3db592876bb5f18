#pragma once

#include "base/async.h"
#include "domain/templatechange.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace composer {

/// Asks under which template a draft should be, and says what would come along and what would be lost before it is
/// done.
class TemplateChangeDialog : public QDialog
{
    Q_OBJECT

public:
    /// `templates` may hold the draft's own; as the draft has it, it is not offered.
    /// `history` says what became of the tokens of a template: values of renamed ones follow.
    using History = std::function<TokenHistory(const EventTemplate &)>;
    TemplateChangeDialog(
        EventTable table, const QList<EventTemplate> &templates, History history = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const composer::EventTemplate &eventTemplate);

private:
    [[nodiscard]] TokenHistory historyOf(const EventTemplate &eventTemplate) const;
    void plan();
    void showChange(const TemplateChange &change);
    void addFact(const QString &iconName, theme::Role role, const QString &text);

    EventTable m_table;
    QList<EventTemplate> m_templates;
    History m_history;
    QComboBox *m_choice;
    QVBoxLayout *m_facts;
    QPushButton *m_accept;
    LatestRun<TemplateChange> m_planning;
};

} // namespace composer
