#!/usr/bin/env python3
"""Makes the files of this folder anew with LibreOffice Calc (7.4 wrote the ones here):

    python3 make.py

One sheet a locale, with real numbers and dates in the locale's own formats, saved "as shown" the way people there save:
es and de with `;` in Windows-1252, ja with `,` in CP932, en with `,` in UTF-8.
"""
import os, subprocess, tempfile

LOCALES = {
    "es": dict(country="ES", filter="59,34,1", order=("day", "month", "year"), sep="/",
        header=["Correo electrónico", "Nombre", "Importe", "Fecha", "Notas"],
        rows=[("ana@nube.test", "Begoña Núñez", 1234.56, "2026-03-18T10:02:00", "Pidió un 15 %; llamar mañana"),
              ("inigo@nube.test", "Iñigo Peña", 52, "2026-04-02T09:00:00", "Dijo: \"sí\""),
              ("eva@nube.test", "Eva Güell", 1000000.5, "2026-12-31T23:59:00", "Línea uno\nlínea dos")]),
    "de": dict(country="DE", filter="59,34,1", order=("day", "month", "year"), sep=".",
        header=["E-Mail", "Name", "Betrag", "Datum", "Bemerkung"],
        rows=[("j@mueller.test", "Jürgen Groß", 1234.56, "2026-03-18T10:02:00", "Größe; Menge klären"),
              ("k@mueller.test", "Käthe Weiß", 52, "2026-04-02T09:00:00", "Sagte: \"ja\""),
              ("u@mueller.test", "Ute Jäger", 1000000.5, "2026-12-31T23:59:00", "Zeile eins\nZeile zwei")]),
    "ja": dict(country="JP", filter="44,34,64", order=("year", "month", "day"), sep="/",
        header=["メールアドレス", "氏名", "金額", "日付", "メモ"],
        rows=[("taro@rei.test", "佐藤 太郎", 1234.56, "2026-03-18T10:02:00", "能力開発、予算申請,表示"),
              ("hanako@rei.test", "高橋 花子", 52, "2026-04-02T09:00:00", "「はい」と回答"),
              ("ken@rei.test", "田中 健一", 1000000.5, "2026-12-31T23:59:00", "一行目\n二行目")]),
    "en": dict(country="US", filter="44,34,76", order=("month", "day", "year"), sep="/",
        header=["Email", "Name", "Amount", "When", "Notes"],
        rows=[("ann@cloud.test", "Ann Lee", 1234.56, "2026-03-18T10:02:00", "Wants 15 %, call back"),
              ("bob@cloud.test", "Zoë O'Neil", 52, "2026-04-02T09:00:00", "Said: \"yes\""),
              ("eva@cloud.test", "Eva Núñez", 1000000.5, "2026-12-31T23:59:00", "Line one\nline two")]),
}

def escape(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")

def text_cell(text):
    return '<table:table-cell office:value-type="string">%s</table:table-cell>' % "".join(
        "<text:p>%s</text:p>" % escape(line) for line in text.split("\n"))

def sheet(language, locale):
    where = 'number:language="%s" number:country="%s"' % (language, locale["country"])
    part = {"day": '<number:day number:style="long"/>', "month": '<number:month number:style="long"/>', "year": '<number:year number:style="long"/>'}
    date = ("<number:text>%s</number:text>" % locale["sep"]).join(part[p] for p in locale["order"])
    rows = "<table:table-row>%s</table:table-row>" % "".join(map(text_cell, locale["header"]))
    for email, name, amount, when, note in locale["rows"]:
        rows += '<table:table-row>%s%s<table:table-cell table:style-name="n" office:value-type="float" office:value="%r"/><table:table-cell table:style-name="d" office:value-type="date" office:date-value="%s"/>%s</table:table-row>' % (
            text_cell(email), text_cell(name), amount, when, text_cell(note))
    names = "office table text number style fo"
    spaces = "".join(' xmlns:%s="urn:oasis:names:tc:opendocument:xmlns:%s:1.0"' % (n, {"number": "datastyle", "fo": "xsl-fo-compatible"}.get(n, n)) for n in names.split())
    return ('<?xml version="1.0" encoding="UTF-8"?><office:document%s office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">'
        '<office:automatic-styles><number:number-style style:name="N1" %s><number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:number-style>'
        '<number:date-style style:name="D1" %s>%s<number:text> </number:text><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/></number:date-style>'
        '<style:style style:name="n" style:family="table-cell" style:data-style-name="N1"/><style:style style:name="d" style:family="table-cell" style:data-style-name="D1"/></office:automatic-styles>'
        '<office:body><office:spreadsheet><table:table table:name="Sheet1">%s</table:table></office:spreadsheet></office:body></office:document>') % (spaces, where, where, date, rows)

here = os.path.dirname(os.path.abspath(__file__))
with tempfile.TemporaryDirectory() as work:
    for language, locale in LOCALES.items():
        source = os.path.join(work, language + ".fods")
        with open(source, "w", encoding="utf-8") as file:
            file.write(sheet(language, locale))
        subprocess.run(["soffice", "-env:UserInstallation=file://" + work + "/profile", "--headless", "--convert-to",
            "csv:Text - txt - csv (StarCalc):%s,1,,0,false,true" % locale["filter"], "--outdir", here, source], check=True)
