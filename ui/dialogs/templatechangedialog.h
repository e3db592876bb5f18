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
    /// `templates` may hold the draft's own; it is not offered.
    /// `renames` says which tokens of a template got other names: their values follow.
    using Renames = std::function<QList<TokenRename>(const EventTemplate &)>;
    TemplateChangeDialog(
        EventTable table, const QList<EventTemplate> &templates, Renames renames = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const composer::EventTemplate &eventTemplate);

private:
    void plan();
    void showChange(const TemplateChange &change);
    void addFact(const QString &iconName, theme::Role role, const QString &text);

    EventTable m_table;
    QList<EventTemplate> m_templates;
    Renames m_renames;
    QComboBox *m_choice;
    QVBoxLayout *m_facts;
    QPushButton *m_accept;
    LatestRun<TemplateChange> m_planning;
};

} // namespace composer
