#include "templates/columnsense.h"

#include "csv/headertext.h"

#include <array>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct SenseWords {
    ColumnSense sense;
    QStringList whole; ///< the header is one of these
    QStringList parts; ///< or has one of these in it
};

/// As comparedText() writes them: small letters without blanks and accents. The first that fits wins.
const std::array<SenseWords, 8> &senseWords()
{
    static const std::array<SenseWords, 8> words { {
        { ColumnSense::Numbered, { u"id"_s, u"no"_s, u"number"_s, u"code"_s, u"numero"_s },
            { u"orderno"_s, u"ordernumber"_s, u"orderid"_s, u"ticketno"_s, u"barcode"_s, u"postcode"_s, u"zip"_s,
                u"currency"_s, u"phone"_s, u"mobile"_s, u"numerodepedido"_s, u"codigo"_s, u"moneda"_s, u"telefono"_s,
                u"movil"_s, u"注文番号"_s, u"電話"_s, u"郵便番号"_s } },
        { ColumnSense::WhenElse, {},
            { u"registr"_s, u"signup"_s, u"signedup"_s, u"order"_s, u"purchas"_s, u"paid"_s, u"created"_s, u"updated"_s,
                u"left"_s, u"leave"_s, u"exit"_s, u"inscri"_s, u"pedido"_s, u"compra"_s, u"salida"_s, u"creado"_s,
                u"登録"_s, u"申込"_s, u"注文"_s, u"購入"_s, u"退出"_s } },
        { ColumnSense::WhenItHappened, {},
            { u"join"_s, u"attend"_s, u"checkin"_s, u"checkedin"_s, u"entered"_s, u"arriv"_s, u"visit"_s, u"start"_s,
                u"began"_s, u"asisti"_s, u"entrada"_s, u"llegada"_s, u"inicio"_s, u"visita"_s, u"参加"_s, u"入室"_s,
                u"来場"_s, u"開始"_s } },
        { ColumnSense::Subject, { u"event"_s, u"title"_s, u"topic"_s, u"subject"_s, u"tema"_s, u"evento"_s },
            { u"eventname"_s, u"eventtitle"_s, u"webinar"_s, u"seminar"_s, u"course"_s, u"session"_s, u"campaign"_s,
                u"nombredelevento"_s, u"curso"_s, u"campana"_s, u"イベント"_s, u"セミナー"_s, u"講座"_s,
                u"タイトル"_s } },
        { ColumnSense::Person, { u"name"_s, u"nombre"_s, u"名"_s, u"姓"_s, u"氏名"_s, u"名前"_s },
            { u"firstname"_s, u"lastname"_s, u"surname"_s, u"familyname"_s, u"givenname"_s, u"fullname"_s,
                u"middlename"_s, u"nickname"_s, u"attendeename"_s, u"contactname"_s, u"username"_s, u"apellido"_s,
                u"nombrey"_s, u"nombrecompleto"_s, u"氏名"_s, u"お名前"_s, u"フリガナ"_s, u"ふりがな"_s,
                u"担当者"_s } },
        { ColumnSense::Company, {},
            { u"company"_s, u"organization"_s, u"organisation"_s, u"employer"_s, u"empresa"_s, u"organizacion"_s,
                u"compania"_s, u"会社"_s, u"企業"_s, u"勤務先"_s, u"所属"_s } },
        { ColumnSense::Prose, {},
            { u"question"_s, u"comment"_s, u"remark"_s, u"feedback"_s, u"message"_s, u"description"_s, u"notes"_s,
                u"jobtitle"_s, u"pregunta"_s, u"comentario"_s, u"observacion"_s, u"mensaje"_s, u"cargo"_s, u"質問"_s,
                u"コメント"_s, u"備考"_s, u"感想"_s, u"メッセージ"_s, u"役職"_s } },
        { ColumnSense::Place, {},
            { u"city"_s, u"town"_s, u"street"_s, u"address"_s, u"ciudad"_s, u"direccion"_s, u"市区町村"_s,
                u"住所"_s } },
    } };
    return words;
}

} // namespace

ColumnSense columnSense(const QString &header)
{
    const QString text = comparedText(header);
    for (const SenseWords &words : senseWords()) {
        if (words.whole.contains(text))
            return words.sense;
        for (const QString &part : words.parts) {
            if (text.contains(part))
                return words.sense;
        }
    }
    return ColumnSense::Unknown;
}

bool isOpenEnded(ColumnSense sense)
{
    return sense == ColumnSense::Person || sense == ColumnSense::Company || sense == ColumnSense::Prose
        || sense == ColumnSense::Place;
}

} // namespace composer
