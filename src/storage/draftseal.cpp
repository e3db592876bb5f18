#include "storage/draftseal.h"

#include "domain/timestamp.h"

#include <QCryptographicHash>

#include <algorithm>
#include <vector>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sealPieceBytes = 256 * 1024;
constexpr qsizetype shortDigestLength = 16;
constexpr qsizetype leastToldLength = 8;

/// Texts, each behind its length in bytes, so that no two lists of texts are written alike.
class SealedText
{
public:
    void add(std::string_view text)
    {
        m_bytes += QByteArray::number(qint64(text.size())) + ':';
        m_bytes.append(text.data(), qsizetype(text.size()));
        if (m_bytes.size() >= sealPieceBytes)
            flush();
    }
    void add(const QByteArray &utf8) { add(std::string_view(utf8.constData(), size_t(utf8.size()))); }
    void add(const QString &text) { add(text.toUtf8()); }
    void endLine() { m_bytes += '\n'; }
    [[nodiscard]] QByteArray digest()
    {
        flush();
        return m_hash.result().toHex();
    }

private:
    void flush()
    {
        m_hash.addData(m_bytes);
        m_bytes.clear();
    }

    QCryptographicHash m_hash { QCryptographicHash::Sha256 };
    QByteArray m_bytes;
};

void addSealedTemplate(SealedText &sealed, const EventTemplate &eventTemplate, const QStringList &sentEmpty)
{
    for (const QString &text : { eventTemplate.id, eventTemplate.otherName, eventTemplate.name,
             eventTemplate.objectType, eventTemplate.headerTemplate, eventTemplate.detailTemplate })
        sealed.add(text);
    sealed.endLine();
    for (const Token &token : eventTemplate.tokens) {
        for (const QString &text : { token.name, token.label, token.objectPropertyName })
            sealed.add(text);
        sealed.add(QByteArray::number(int(token.type)));
        sealed.add(std::string_view(sentEmpty.contains(token.name) ? "sent empty" : ""));
        for (const TokenOption &option : token.options) {
            sealed.add(option.value);
            sealed.add(option.label);
        }
        sealed.endLine();
    }
}

} // namespace

QByteArray sealDigest(const EventTable &table, const QString &note)
{
    SealedText sealed;
    sealed.add(note);
    addSealedTemplate(sealed, table.eventTemplate(), table.sentEmpty());
    struct Named {
        TableColumn column;
        QByteArray key;
    };
    std::vector<Named> columns;
    for (int i = 0; i < EventField::FixedCount + table.eventTemplate().tokens.size(); ++i) {
        const EventField field = EventField::fromValue(i);
        if (field != EventField::Id && !table.column(field).isEmptyEverywhere())
            columns.push_back({ table.column(field), fieldKey(field, table.eventTemplate()).toUtf8() });
    }
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        sealed.add(table.eventId(row));
        sealed.add(std::string_view(table.isSkipped(row) ? "skipped" : ""));
        for (const Named &named : columns) {
            const std::string_view text = named.column.at(row);
            if (text.empty())
                continue;
            sealed.add(named.key);
            sealed.add(text);
        }
        sealed.endLine();
    }
    return sealed.digest();
}

DraftSeal sealOf(const EventTable &table, const QString &note, qint64 nowMs)
{
    return { note, nowMs, sealDigest(table, note) };
}

bool sealHolds(const DraftSeal &seal, const EventTable &table)
{
    return sealDigest(table, seal.note) == seal.digest;
}

QString shortDigest(const QByteArray &digest)
{
    QStringList fours;
    for (qsizetype at = 0; at < std::min(shortDigestLength, digest.size()); at += 4)
        fours.append(QString::fromLatin1(digest.mid(at, 4)));
    return fours.join(u' ');
}

ToldDigest compareTold(const QByteArray &digest, const QString &told)
{
    QString given;
    for (const QChar c : told.toLower()) {
        if (!c.isSpace() && c.category() != QChar::Punctuation_Dash)
            given.append(c);
    }
    if (!QString::fromLatin1(digest).startsWith(given))
        return ToldDigest::Different;
    return given.size() < leastToldLength ? ToldDigest::TooShort : ToldDigest::Same;
}

QJsonObject sealToJson(const DraftSeal &seal)
{
    return { { u"note"_s, seal.note }, { u"at"_s, QString::fromLatin1(formatInstant(seal.atMs)) },
        { u"digest"_s, QString::fromLatin1(seal.digest) } };
}

DraftSeal sealFromJson(const QJsonObject &object)
{
    const QByteArray at = object["at"_L1].toString().toLatin1();
    return { object["note"_L1].toString(), parseInstant({ at.constData(), size_t(at.size()) }).value_or(0),
        object["digest"_L1].toString().toLatin1() };
}

} // namespace composer
