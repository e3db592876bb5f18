#!/usr/bin/env python3
"""Makes the sample CSV files beside it, byte for byte the same each time:  python3 make_samples.py

webinar-registrations.csv        UTF-8, comma, 1,000 events, with the mistakes listed in PLANTED
asistentes-webinar.csv           what Excel writes in Spain: Windows-1252, semicolon, 18/03/2026 10:00
ウェビナー参加者.csv               what Excel writes in Japan: CP932, comma
company-visits.csv               for the company template
es/webinar-registrations.csv     webinar-registrations.csv as a Spanish reader's sample: the same people and mistakes
ja/webinar-registrations.csv     the same in Japanese
"""
import csv, datetime, io, os, random

HERE = os.path.dirname(os.path.abspath(__file__))
R = random.Random(20260318)
FIRST = "ana,li,noor,sofia,zoe,kenji,amara,olivier,priya,tom,lucia,hana,omar,mia,jonas,ines,yuki,piotr,aisha,leo".split(",")
LAST = "garcia,wei,haddad,puerto,meridian,sato,diallo,seine,monsoon,fjord,brisa,suzuki,oasis,novak,berg,costa,mori,nowak,khan,rossi".split(",")
HOST = "nube,harbour,lantern,puerto,meridian,kaiyo,delta,seine,monsoon,fjord,brisa,oasis".split(",")
WEBINARS = ["Planning the spring launch", "春の企画ウェビナー", "Pricing, packaging and \"value\"", "Añadir canales sin perder el norte"]
STATUS = [("Attended", 62), ("Registered", 22), ("Left early", 10), ("No show", 6)]
QUESTIONS = ["Who should own the launch?", "Is there a checklist?", "Does it work with\nour CRM, too?", "¿Hay grabación?", ""]

# record number (1-based, header not counted) -> what is wrong there
PLANTED = {3: "no email", 5: "Atended", 58: "Atended", 120: "minutes", 333: "when", 512: "iframe without address",
           777: "no email", 901: "minutes"}

def people(n):
    for i in range(n):
        yield "%s.%s%d@%s.test" % (R.choice(FIRST), R.choice(LAST), i + 1, R.choice(HOST))

def write(name, rows, encoding, delimiter):
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    with open(os.path.join(HERE, name), "wb") as f:
        f.write(text.getvalue().encode(encoding))

def webinar():
    rows = [["Email", "When", "Webinar", "Status", "Minutes", "Registered on", "Link text", "Window title",
             "Iframe address", "Iframe width", "Iframe height", "extraData.planned", "extraData.question"]]
    start = datetime.datetime(2026, 3, 18, 9, 0)
    for i, email in enumerate(people(1000), 1):
        status = R.choices([s for s, _ in STATUS], [w for _, w in STATUS])[0]
        minutes = {"Attended": R.randint(30, 60), "Left early": R.randint(1, 25)}.get(status, 0)
        when = start + datetime.timedelta(seconds=R.randint(0, 900))
        registered = start.date() - datetime.timedelta(days=R.randint(1, 40))
        row = [email, when.strftime("%Y-%m-%dT%H:%M:%SZ"), R.choice(WEBINARS), status, str(minutes),
               registered.isoformat(), "Watch the recording", "Spring webinar",
               "https://recordings.example.com/spring/%d" % i, "800", "450", "60", R.choice(QUESTIONS)]
        wrong = PLANTED.get(i)
        if wrong == "no email": row[0] = ""
        elif wrong == "Atended": row[3] = "Atended"
        elif wrong == "minutes": row[4] = "about 40"
        elif wrong == "when": row[1] = "2026-02-30T10:00:00Z"
        elif wrong == "iframe without address": row[8] = ""
        rows.append(row)
    write("webinar-registrations.csv", rows, "utf-8", ",")
    return rows

# What the cells of webinar() say in the other languages. What is not here stands as it is.
SPANISH = {
    "Email": "Correo", "When": "Cuándo", "Status": "Estado", "Minutes": "Minutos", "Registered on": "Fecha de inscripción",
    "Link text": "Texto del enlace", "Window title": "Título de la ventana", "Iframe address": "Dirección del iframe",
    "Iframe width": "Ancho del iframe", "Iframe height": "Alto del iframe",
    "Planning the spring launch": "Planificar el lanzamiento de primavera", "春の企画ウェビナー": "Ideas para el otoño",
    "Pricing, packaging and \"value\"": "Precios, paquetes y «valor»",
    "Attended": "Asistió", "Registered": "Se inscribió", "Left early": "Salió antes", "No show": "No vino", "Atended": "Assitió",
    "about 40": "unos 40", "Watch the recording": "Ver la grabación", "Spring webinar": "Webinar de primavera",
    "Who should own the launch?": "¿Quién se encarga del lanzamiento?", "Is there a checklist?": "¿Hay una lista de tareas?",
    "Does it work with\nour CRM, too?": "¿Funciona también\ncon nuestro CRM?"}
JAPANESE = {
    "Email": "Eメール", "When": "日時", "Webinar": "ウェビナー", "Status": "ステータス", "Minutes": "視聴時間（分）",
    "Registered on": "登録日", "Link text": "リンクテキスト", "Window title": "ウィンドウの題名", "Iframe address": "iframeのアドレス",
    "Iframe width": "iframeの幅", "Iframe height": "iframeの高さ",
    "Planning the spring launch": "春の新製品発表を計画する", "Pricing, packaging and \"value\"": "価格とパッケージ、そして「価値」",
    "Añadir canales sin perder el norte": "迷わずにチャネルを増やす",
    "Attended": "参加", "Registered": "登録のみ", "Left early": "途中退出", "No show": "欠席", "Atended": "参加者",
    "about 40": "40分くらい", "Watch the recording": "録画を見る", "Spring webinar": "春のウェビナー",
    "Who should own the launch?": "発表の担当者は誰ですか？", "Is there a checklist?": "チェックリストはありますか？",
    "Does it work with\nour CRM, too?": "当社のCRMでも\n使えますか？", "¿Hay grabación?": "録画はありますか？"}

def translated(rows, words, name):
    write(name, [[words.get(cell, cell) for cell in row] for row in rows], "utf-8-sig", ",")

def spanish():
    rows = [["Correo electrónico", "Fecha", "Webinar", "Estado", "Minutos", "Fecha de registro"]]
    words = {"Attended": "Attended", "Registered": "Registered", "Left early": "Left early", "No show": "No show"}
    start = datetime.datetime(2026, 3, 18, 10, 0)
    for email in people(200):
        status = R.choice(list(words))
        when = start + datetime.timedelta(minutes=R.randint(0, 15))
        registered = start - datetime.timedelta(days=R.randint(1, 40))
        rows.append([email, when.strftime("%d/%m/%Y %H:%M"), "Campaña de otoño; edición España", status,
                     "%d,5" % R.randint(1, 59), registered.strftime("%d/%m/%Y")])
    write("asistentes-webinar.csv", rows, "cp1252", ";")

def japanese():
    rows = [["メールアドレス", "日時", "ウェビナー", "ステータス", "分", "登録日"]]
    start = datetime.datetime(2026, 3, 18, 10, 0)
    for email in people(200):
        when = start + datetime.timedelta(minutes=R.randint(0, 15))
        registered = start - datetime.timedelta(days=R.randint(1, 40))
        rows.append([email, "%d/%d/%d %d:%02d" % (when.year, when.month, when.day, when.hour, when.minute),
                     R.choice(["春の企画ウェビナー", "能力表示の基本", "①はじめての申請"]),
                     R.choice(["Attended", "Registered"]), str(R.randint(0, 60)),
                     "%d/%d/%d" % (registered.year, registered.month, registered.day)])
    write("ウェビナー参加者.csv", rows, "cp932", ",")

def companies():
    rows = [["Object id", "When", "Fair", "Interest", "Visitors", "Follow up on", "extraData.note"]]
    start = datetime.datetime(2026, 5, 6, 8, 0)
    for i in range(120):
        when = start + datetime.timedelta(minutes=R.randint(0, 480))
        follow = start.date() + datetime.timedelta(days=R.randint(3, 30))
        rows.append([str(28001 + i * 7), when.strftime("%Y-%m-%dT%H:%M:%SZ"), "Trade fair, Tokyo",
                     R.choice(["Hot", "Warm", "Cold"]), str(R.randint(1, 6)), follow.isoformat(),
                     R.choice(["Wants a demo", "Send the price list", ""])])
    write("company-visits.csv", rows, "utf-8-sig", ",")

registrations = webinar()
spanish()
japanese()
companies()
translated(registrations, SPANISH, "es/webinar-registrations.csv")
translated(registrations, JAPANESE, "ja/webinar-registrations.csv")
