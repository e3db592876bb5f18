#include "storage/draftseal.h"

#include "domain/timestamp.h"
#include "storage/sealedtext.h"

#include <algorithm>
#include <vector>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortDigestLength = 16;
constexpr qsizetype leastToldLength = 8;

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

QByteArray sealDigest(const EventTable &table, const DraftSeal &seal)
{
    SealedText sealed;
    if (seal.version >= withWhatStandsBeside) {
        sealed.add(u"timeline seal %1"_s.arg(seal.version));
        sealed.add(formatInstant(seal.atMs));
        sealed.add(seal.beside);
        sealed.endLine();
    }
    sealed.add(seal.note);
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

bool sealHolds(const DraftSeal &seal, const EventTable &table)
{
    return seal.version <= newestSealVersion && sealDigest(table, seal) == seal.digest;
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
    QJsonObject object { { u"note"_s, seal.note }, { u"at"_s, QString::fromLatin1(formatInstant(seal.atMs)) },
        { u"digest"_s, QString::fromLatin1(seal.digest) } };
    if (seal.version >= withWhatStandsBeside)
        object.insert("version"_L1, seal.version);
    return object;
}

DraftSeal sealFromJson(const QJsonObject &object)
{
    const QByteArray at = object["at"_L1].toString().toLatin1();
    return { object["note"_L1].toString(), parseInstant({ at.constData(), size_t(at.size()) }).value_or(0),
        object["digest"_L1].toString().toLatin1(), object["version"_L1].toInt(1), {} };
}

} // namespace composer
