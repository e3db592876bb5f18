#pragma once

#include "domain/eventfield.h"
#include "domain/issue.h"
#include "ui/models/cellmends.h"
#include "ui/pages/fieldeditor.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace composer {

class IconLabel;
class MendButtons;

/// What an issue says at its field.
struct FieldNote {
    EventField field = EventField::Id;
    Severity severity = Severity::Error;
    QString text;
    QList<CellMend> mends {}; ///< what would mend it
};

/// The form of one event, made from its template: whom, when, tokens, iframe, extra data; each field with the editor it
/// needs, what it will do, and what is wrong with it. Several rows at once show "(different)" where they disagree. The
/// form keeps nothing: it shows what it is given and tells what is typed.
class EventForm : public QWidget
{
    Q_OBJECT

public:
    explicit EventForm(QWidget *parent = nullptr);

    void setTemplate(const EventTemplate &eventTemplate);
    void setTimeZone(const QTimeZone &zone);
    /// Canonical text by field; a field in `different` has more than one value.
    void setValues(const QHash<EventField, QString> &values, const QSet<EventField> &different = {});
    /// Another event is shown from now on: fields that only some events need fold, and notes keep no room.
    void beginRow();
    /// The first note of a field is shown, errors first. One that goes while somebody types leaves its room until the
    /// field is left: what is below does not move under the hand.
    void setNotes(const QList<FieldNote> &notes);
    /// Whether an email beside an object id is allowed; asked where both stand.
    void setMayChangeAddresses(bool may);
    /// Also takes the sentences away that say what a field will do.
    void setReadOnly(bool readOnly);
    void focusField(EventField field);
    /// Tells what is typed but not told yet; before the form shows another event.
    void commitTyping();
    /// Lets what is typed but not told in an editor fall; false if there is nothing.
    bool takeBackTyping(const QWidget *editor);
    [[nodiscard]] QWidget *editorOf(EventField field) const;

Q_SIGNALS:
    void edited(composer::EventField field, const QString &text);
    void mayChangeAddressesEdited(bool may);
    /// What is offered below a note was taken.
    void mendChosen(composer::EventField field, const composer::CellMend &mend);
    /// Escape was pressed: back to where the form was come from.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line {
        FieldEditor *editor = nullptr;
        IconLabel *noteIcon = nullptr;
        QLabel *note = nullptr;
        MendButtons *mends = nullptr;
        QLabel *label = nullptr; ///< none for the two halves of the size
        QWidget *box = nullptr; ///< editor, help and note; none for the two halves of the size
        QLabel *help = nullptr; ///< none where nothing needs explaining
        QLabel *size = nullptr; ///< how much of the limit is used, once it matters; none where there is no limit
    };

    /// A label and what stands beside it, or below it where there is little room.
    struct Placed {
        QLabel *label = nullptr;
        QWidget *box = nullptr;
        int row = 0; ///< of the label while it stands above; the field has the next one
    };

    void addSection(const QString &title);
    void addField(EventField field);
    void addSizeFields();
    void addAddressChoice(QVBoxLayout *column);
    void showHelp();
    void showSize(EventField field, const QString &text);
    void addMoreLink();
    void showRareFields(bool shown);
    static void keepRoom(const Line &line, bool keeps);
    void foldRooms();
    void leaveTyped();
    [[nodiscard]] bool isNarrow() const;
    QWidget *place(QLabel *label, QVBoxLayout *column);
    void setLabelsAbove(bool above);
    QLabel *addLabel(const QString &text, QWidget *buddy);
    void addHelpAndNote(QVBoxLayout *column, Line &line, EventField field);
    void adopt(FieldEditor *editor, EventField field);
    [[nodiscard]] QString helpFor(EventField field) const;
    [[nodiscard]] QString placeholderFor(EventField field) const;

    EventTemplate m_template;
    QTimeZone m_zone = QTimeZone::utc();
    QHash<EventField, Line> m_lines;
    QList<EventField> m_rareFields;
    QList<Placed> m_placed;
    bool m_labelsAbove = false;
    bool m_areRareShown = false;
    bool m_isReadOnly = false;
    bool m_hasManyTimes = false; ///< of the events shown
    bool m_hasRecordId = false;
    QPushButton *m_moreLink = nullptr;
    QCheckBox *m_addressChoice = nullptr; ///< of contacts only
    QWidget *m_body = nullptr;
    QGridLayout *m_grid = nullptr;
    std::optional<EventField> m_typing; ///< the field whose typing is being told right now
    std::optional<EventField> m_typedIn; ///< since it got the focus
};

} // namespace composer
