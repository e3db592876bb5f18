#pragma once

#include "ui/widgets/messagebar.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace composer {

class ElidedLabel;
class EventForm;
class SegmentedTabs;

/// The right side of the compose page: the form of the row under the cursor, or its preview.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(QWidget *parent = nullptr);

    [[nodiscard]] EventForm *form() const { return m_form; }
    /// Puts the preview behind its tab; the inspector owns it from then on, until it is put elsewhere.
    void setPreview(QWidget *preview);
    /// The preview stands beside the form: there is nothing to choose between.
    void setPreviewBeside(bool beside);
    /// Whether the preview could stand beside the form, and does not.
    void setUnfoldOffered(bool offered);
    [[nodiscard]] bool isPreviewShown() const;
    void showEdit();
    void showPreview();

    /// Whom the event is for; empty = nobody yet.
    void setTitle(const QString &title);
    /// "Row 5 of 128", or "12 rows"; behind it what is shown where that has no room, the longest first.
    void setPosition(const QStringList &texts);
    /// Says why nothing can be changed, in the colour and with the mark of that; empty = it can.
    void setLock(const QString &reason, MessageBar::Tone tone = MessageBar::Tone::Information);
    /// Says something in its place of an event that can be changed; empty = nothing.
    void tell(const QString &sentence, MessageBar::Tone tone);
    /// The focus to the choice between form and preview.
    void focusTabs();
    /// Shows the beginning of the form, unless somebody types in it.
    void showTop();
    /// The field with the focus is not pushed out of sight by notes that come above it: call before they do.
    void keepFieldInSight();
    /// Shows the form, or that there is nothing to show.
    void setHasRow(bool hasRow);

Q_SIGNALS:
    void previewShown(bool shown);
    void unfoldRequested();
    /// The next (1) or the previous (-1) event should be shown.
    void stepRequested(int direction);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHead();
    void keepFocusInSight();
    [[nodiscard]] bool isInSight(const QWidget &field) const;
    QToolButton *makeStepButton(int direction);

    SegmentedTabs *m_tabs;
    ElidedLabel *m_position;
    QStringList m_positions; ///< the longest first
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_unfold;
    QStackedWidget *m_stack;
    QStackedWidget *m_previewPlace;
    QScrollArea *m_scroll;
    QWidget *m_formSide;
    QLabel *m_nothing;
    ElidedLabel *m_title;
    MessageBar *m_lock;
    EventForm *m_form;
    bool m_isPreviewBeside = false;
};

} // namespace composer
