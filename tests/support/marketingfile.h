#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTimeZone>

/// A file of marketing events as a spreadsheet of a country writes it, and what every cell of it means.
namespace composer::testing {

struct MarketingFile {
    QByteArray bytes;
    /// Row by row: target of the mapping → the value that must arrive.
    QList<QHash<QString, QString>> truth;
};

struct MarketingCountry {
    const char *codec;
    QChar delimiter;
    QStringList
        headers; ///< email, first name, last name, company, country, plan, amount, currency, date, id, source, notes
    QStringList firstNames;
    QStringList lastNames;
    QStringList companies;
    QStringList notes;
    bool commaDecimals;
    const char *dateFormat;
    const char *zone;
};

inline MarketingCountry spain()
{
    using namespace Qt::StringLiterals;
    return { "windows-1252", u';',
        QString(
            u"Correo electrónico;Nombre;Apellidos;Compañía;País;Plan;Importe;Moneda;Fecha;ID de evento;Origen;Notas"_s)
            .split(u';'),
        QString(u"Ana,José,María,Iñigo,Begoña,Álvaro,Óscar,Lucía,Núria,Àlex,Belén"_s).split(u','),
        QString(u"García,Muñoz,Ibáñez,Núñez,López,Pérez,Peña,Güell"_s).split(u','),
        { u"Acme; Inc."_s, u"Müller & Söhne GmbH"_s, u"Café Olé; S.L."_s, u"Globex"_s },
        { u"Pidió un descuento del 15,5%; volver a llamar mañana por la tarde"_s,
            u"Dijo: \"llámame después\"; el año que viene decidirá"_s,
            u"Línea uno de la nota\nlínea dos; con punto y coma"_s, u"precios en €"_s, u"sin notas"_s, QString() },
        true, "dd/MM/yyyy HH:mm", "Europe/Madrid" };
}

inline MarketingCountry japan()
{
    using namespace Qt::StringLiterals;
    return { "windows-31j", u',',
        QString(u"メールアドレス,名,姓,会社名,国,プラン,金額,通貨,日付,イベントID,流入元,メモ"_s).split(u','),
        QString(u"太郎,花子,健一,美咲,翔太,さくら,ケンジ,ユキ"_s).split(u','),
        QString(u"佐藤,鈴木,高橋,田中,渡辺,髙田,﨑山"_s).split(u','),
        { u"株式会社サンプル"_s, u"㈱表示ソフト"_s, u"東京データ株式会社"_s, u"能登申請社"_s, u"ソニック商事"_s },
        { u"デモを希望しています。来月に連絡してください。"_s, u"能力開発、予算申請、表示設定の相談"_s,
            u"見積書を送付済み,返信待ち"_s, u"「前向きに検討する」と回答、\"要フォロー\""_s,
            u"一行目のメモ\n二行目のメモ"_s, u"①資料請求 ②電話連絡"_s, QString() },
        false, "yyyy/M/d H:mm", "Asia/Tokyo" };
}

/// The same rows for the same seed. Empty bytes when this Qt cannot write the encoding.
inline MarketingFile marketingFile(const MarketingCountry &country, int rows, quint32 seed)
{
    using namespace Qt::StringLiterals;
    QRandomGenerator random(seed);
    const auto any
        = [&random](const QStringList &list) { return list.at(random.bounded(static_cast<int>(list.size()))); };
    const auto quoted = [&country](QString cell) {
        if (!cell.contains(country.delimiter) && !cell.contains(u'"') && !cell.contains(u'\n'))
            return cell;
        return u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"';
    };
    const QTimeZone zone(country.zone);
    const QStringList plans { u"free"_s, u"starter"_s, u"professional"_s, u"enterprise"_s };
    const QStringList countries { u"US"_s, u"ES"_s, u"JP"_s, u"DE"_s, u"MX"_s };
    const QStringList currencies { u"USD"_s, u"EUR"_s, u"JPY"_s };
    const QStringList sources { u"webinar"_s, u"trade show"_s, u"newsletter"_s, u"paid search"_s };
    MarketingFile file;
    QString text = country.headers.join(country.delimiter) + u"\r\n"_s;
    for (int row = 0; row < rows; ++row) {
        const int cents = random.bounded(1, 5'000'000);
        const QString whole = QString::number(cents / 100);
        const QString fraction = u"%1"_s.arg(cents % 100, 2, 10, QChar(u'0'));
        QString grouped = whole;
        for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
            grouped.insert(at, u'.');
        // noon to evening, so that no clock change is in the way
        const QDateTime when(
            QDate(2024, 1, 1).addDays(random.bounded(366)), QTime(12 + random.bounded(10), random.bounded(60)), zone);
        const QString plan = any(plans);
        const QHash<QString, QString> truth { { u"email"_s,
                                                  u"user%1.%2@example%3.com"_s.arg(row, 6, 10, QChar(u'0'))
                                                      .arg(random.bounded(99999))
                                                      .arg(random.bounded(99)) },
            { u"tokens.firstName"_s, any(country.firstNames) }, { u"tokens.lastName"_s, any(country.lastNames) },
            { u"tokens.company"_s, any(country.companies) }, { u"tokens.country"_s, any(countries) },
            { u"tokens.plan"_s, plan }, { u"tokens.amount"_s, country.commaDecimals ? whole + u'.' + fraction : whole },
            { u"tokens.currency"_s, any(currencies) },
            { u"timestamp"_s, when.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s) },
            { u"id"_s, u"evt-%1"_s.arg(random.generate64(), 16, 16, QChar(u'0')) },
            { u"tokens.source"_s, any(sources) }, { u"tokens.notes"_s, any(country.notes) } };
        const QStringList cells { truth[u"email"_s], truth[u"tokens.firstName"_s], truth[u"tokens.lastName"_s],
            truth[u"tokens.company"_s], truth[u"tokens.country"_s], plan,
            country.commaDecimals ? grouped + u',' + fraction : whole, truth[u"tokens.currency"_s],
            when.toString(QLatin1StringView(country.dateFormat)), truth[u"id"_s], truth[u"tokens.source"_s],
            truth[u"tokens.notes"_s] };
        QStringList line;
        for (const QString &cell : cells)
            line.append(quoted(cell));
        text += line.join(country.delimiter) + u"\r\n"_s;
        file.truth.append(truth);
    }
    QStringEncoder encoder(country.codec);
    if (encoder.isValid())
        file.bytes = encoder.encode(text);
    return file;
}

} // namespace composer::testing
