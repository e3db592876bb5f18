#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace composer {

/// What a number format puts around the number of a cell (ECMA-376 part 1, 18.8.31): `"ORD-"00000`, `000-00-0000`,
/// `0%`, `"Yes";;"No"`. Nothing of it is in the cell's value.
class NumberDress
{
public:
    NumberDress() = default;
    /// Of a format that is no date, no time and no text.
    explicit NumberDress(const QString &code);

    /// The text that a cell of a whole number stands for, where the format makes an identifier of it, by zeros and
    /// signs in fixed places or by words alone: `ORD-00017`, `078-05-1120`, `Yes`. Nothing for a number that is a
    /// number.
    [[nodiscard]] std::optional<QByteArray> identifier(double value) const;
    /// What the sheet shows where that says something else than the number does: `50%` for 0.5, `REF17` for 17.
    /// Nothing where it is the number with its marks, its money or its unit (`45 min`).
    [[nodiscard]] std::optional<QString> otherwise(double value) const;
    /// The words or the money beside a number, `h`, `Mio. €`, `EUR`; empty for most.
    [[nodiscard]] const QString &unit() const { return m_unit; }

private:
    /// Of one sign: above zero, below, zero.
    struct Section {
        bool isSaid = false;
        bool isUnderstood = true; ///< false: fractions, exponents, texts
        QString before; ///< words
        QString after;
        QString digits; ///< 0 # , . from the first to the last, with what stands between them
        QString currency; ///< of [$€-407]
        bool isPercent = false;
        bool isGeneral = false;
        bool isIdentifier = false; ///< its digits have fixed places among signs or words
        bool isWordy = false; ///< it says more than the number with its marks, its money or its unit
        [[nodiscard]] bool hasDigits() const { return isGeneral || !digits.isEmpty(); }
        [[nodiscard]] int zeros() const { return static_cast<int>(digits.count(u'0')); }
    };
    static Section sectionOf(const QString &code);
    /// A section for the numbers on one side of a limit: `[<=9999999]###-####`.
    struct Limited {
        QString comparison; ///< <= >= < > = <>, empty = all others
        double limit = 0;
        Section section;
        [[nodiscard]] bool holds(double value) const;
    };
    static Limited limitedOf(const QString &code);
    [[nodiscard]] const Section *sectionFor(double value) const;
    [[nodiscard]] static bool makesIdentifier(const Section &section);
    [[nodiscard]] static QString unitOf(const Section &section);
    [[nodiscard]] static QString filled(const Section &section, double value);
    [[nodiscard]] static bool hasSignsBetween(const Section &section);

    std::array<Section, 3> m_sections;
    QList<Limited> m_limited; // instead of those
    QString m_unit;
};

/// The unit among what stands around a number: ` h` → `h`, `-` → nothing.
[[nodiscard]] QString unitAround(const QString &before, const QString &after);

} // namespace composer
