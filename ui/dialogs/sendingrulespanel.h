#pragma once

#include "planning/sendingrules.h"
#include "planning/suppressionlist.h"

#include <QWidget>

#include <functional>

class QLabel;
class QSpinBox;

namespace composer {

/// The part of the settings that is about sends: how long they are held back, when the account's number is typed, the
/// size and number of requests, and who gets no events. Told at once.
class SendingRulesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SendingRulesPanel(const SendingRules &rules, QWidget *parent = nullptr);

    [[nodiscard]] const SendingRules &rules() const { return m_rules; }
    /// What went wrong, below; an empty text takes it away.
    void showProblem(const QString &sentence);

Q_SIGNALS:
    void changed(const composer::SendingRules &rules);

private:
    QLabel *makeHead(const QString &text);
    QSpinBox *makeNumber(const QString &name, int least, int most, int value);
    QSpinBox *addNumber(const QString &label, const QString &name, int least, int most, int value);
    void addRetention();
    void addSuppression();
    void chooseFile();
    void showFile();
    void read(const QString &path, std::function<void(const Result<SuppressionList> &)> then);
    void take(SendingRules next);

    SendingRules m_rules;
    QLabel *m_file = nullptr;
    QWidget *m_noFile = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace composer
