#pragma once

#include <QPointer>
#include <QTimeZone>
#include <QWidget>

class QLabel;
class QPushButton;

namespace composer {

class EmbedSurvey;
class IconLabel;

/// Whether the iframes of a draft open: icon, sentence, and the button that asks their addresses or stops asking.
/// Hidden while no event has an iframe. Stands in the preview and in the review sheet.
class EmbedSurveyRow : public QWidget
{
    Q_OBJECT

public:
    explicit EmbedSurveyRow(QWidget *parent = nullptr);

    /// Not owned; nullptr = none.
    void setSurvey(EmbedSurvey *survey);
    void setZone(const QTimeZone &zone);
    /// The button below the sentence: for a narrow pane, in every language.
    void putButtonBelow();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QPointer<EmbedSurvey> m_survey;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    IconLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace composer
