#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace composer {

/// One email address, to be found and taken out wherever it stands in other text: whatever the letters' case, with `@`
/// or `%40`, and never as a part of a longer address ("ana@x.com" is not in "joana@x.com" nor in "ana@x.com.mx").
class AddressText
{
public:
    /// Nothing is found for a text without `@`.
    explicit AddressText(const QString &address);

    [[nodiscard]] bool isValid() const { return !m_forms.isEmpty(); }
    [[nodiscard]] bool isIn(QByteArrayView utf8) const { return next(utf8, 0).first >= 0; }
    [[nodiscard]] bool isIn(const QByteArray &utf8) const { return isIn(QByteArrayView(utf8)); }
    [[nodiscard]] bool isIn(const QString &text) const { return isIn(QByteArrayView(text.toUtf8())); }
    /// In how many places it stands.
    [[nodiscard]] int placesIn(QByteArrayView utf8) const;
    /// The text is the address, and nothing else.
    [[nodiscard]] bool is(QByteArrayView utf8) const;
    /// With `instead` in every place of it.
    [[nodiscard]] QByteArray without(QByteArrayView utf8, QByteArrayView instead) const;
    [[nodiscard]] QString without(const QString &text, const QString &instead) const
    {
        return QString::fromUtf8(without(QByteArrayView(text.toUtf8()), instead.toUtf8()));
    }
    /// A file's bytes in whatever encoding: every place of it is written over by as many `x`, so that nothing else of
    /// the file moves.
    [[nodiscard]] QByteArray blankedOut(const QByteArray &bytes) const;
    /// By which an address that was erased is known again by who asks for it.
    [[nodiscard]] QString hash() const;

private:
    [[nodiscard]] std::pair<qsizetype, qsizetype> next(QByteArrayView utf8, qsizetype from) const; // place and size
    QString m_address; // in lower case
    QList<QByteArray> m_forms; // in lower case
};

} // namespace composer
