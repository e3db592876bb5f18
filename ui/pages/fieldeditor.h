#pragma once

#include "domain/eventfield.h"
#include "domain/eventtemplate.h"
#include "ui/delegates/datetimefield.h"

#include <QLocale>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace composer {

class JsonEditor;

/// One editor of the form, whatever its kind: takes canonical text, says what was typed.
class FieldEditor : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual QWidget *widget() const = 0;
    virtual void setText(const QString &canonical) = 0;
    [[nodiscard]] virtual QString text() const = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    /// Stands in the empty editor: "(different)" when the rows selected disagree, or an explanation.
    virtual void setPlaceholder(const QString &text) = 0;
    virtual void setTimeZone(const QTimeZone &) { }
    /// Whether the rows selected disagree.
    virtual void setDifferent(bool) { }
    /// Tells what is typed now, in an editor that else waits until it is left.
    virtual void commit() { }
    /// Lets what is typed but not told fall; false if there is nothing.
    virtual bool takeBack() { return false; }

Q_SIGNALS:
    void edited(const QString &text);
};

/// A line of text; numbers are written as the locale does.
class LineFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    enum class Content { Text, Number };
    LineFieldEditor(Content content, const QLocale &locale, QWidget *parent);
    [[nodiscard]] QWidget *widget() const override;
    void setText(const QString &canonical) override;
    [[nodiscard]] QString text() const override;
    void setReadOnly(bool readOnly) override;
    void setPlaceholder(const QString &text) override;

private:
    QLineEdit *m_line;
    Content m_content;
    QLocale m_locale;
};

/// A choice among the options of an enumeration.
class OptionFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    OptionFieldEditor(QList<TokenOption> options, QWidget *parent);
    [[nodiscard]] QWidget *widget() const override;
    void setText(const QString &canonical) override;
    [[nodiscard]] QString text() const override;
    void setReadOnly(bool readOnly) override;
    void setPlaceholder(const QString &text) override;

private:
    QComboBox *m_box;
    QList<TokenOption> m_options;
};

/// A date or a moment; what is typed counts when the line is left or Enter is pressed, not at every key.
class MomentFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    MomentFieldEditor(DateTimeField::Content content, QWidget *parent);
    [[nodiscard]] QWidget *widget() const override;
    void setText(const QString &canonical) override;
    [[nodiscard]] QString text() const override;
    void setReadOnly(bool readOnly) override;
    void setPlaceholder(const QString &text) override;
    void setTimeZone(const QTimeZone &zone) override;
    void setDifferent(bool different) override;
    void commit() override;
    bool takeBack() override;

private:
    DateTimeField *m_field;
    QString m_given;
};

/// Extra data.
class JsonFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit JsonFieldEditor(QWidget *parent);
    [[nodiscard]] QWidget *widget() const override;
    void setText(const QString &canonical) override;
    [[nodiscard]] QString text() const override;
    void setReadOnly(bool readOnly) override;
    void setPlaceholder(const QString &text) override;

private:
    JsonEditor *m_editor;
    QString m_known; ///< the text that was set or told last
};

/// The editor that a field of the template asks for, as a child of `parent`.
[[nodiscard]] FieldEditor *makeFieldEditor(EventField field, const EventTemplate &eventTemplate, QWidget *parent);

} // namespace composer
