// Words for every failure, in three languages: read from the translations as they stand in the repository.
#include "signin/signinfailure.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <optional>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

/// The texts of one context of a .ts file.
class TsTranslator final : public QTranslator
{
public:
    explicit TsTranslator(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no translation file");
        QXmlStreamReader xml(&file);
        QString context;
        QString source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "source"_L1)
                source = xml.readElementText();
            else if (xml.name() == "translation"_L1)
                m_texts.insert(context + u'\n' + source, xml.readElementText(QXmlStreamReader::IncludeChildElements));
        }
    }
    [[nodiscard]] bool isEmpty() const override { return m_texts.isEmpty(); }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        return m_texts.value(QString::fromUtf8(context) + u'\n' + QString::fromUtf8(source));
    }

private:
    QHash<QString, QString> m_texts;
};

QString sentenceOf(SignInProblem problem)
{
    return signInSentence({ problem, u"SUBJECT"_s, u"OTHER"_s, {} });
}

} // namespace

class TestSignInWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProblemHasASentence_data()
    {
        QTest::addColumn<int>("problem");
        for (int i = 1; i < signInProblemCount; ++i)
            QTest::addRow("%d", i) << i;
    }

    void everyProblemHasASentence()
    {
        QFETCH(int, problem);
        const QString english = sentenceOf(static_cast<SignInProblem>(problem));
        QVERIFY(!english.isEmpty());
        QVERIFY2(english.endsWith(u'.'), qPrintable(english));
        for (const QString &language : { u"es"_s, u"ja"_s }) {
            TsTranslator translator(QStringLiteral(RESOURCES_DIR) + u"/translations/composer_%1.ts"_s.arg(language));
            QVERIFY(QCoreApplication::installTranslator(&translator));
            const QString said = sentenceOf(static_cast<SignInProblem>(problem));
            QCoreApplication::removeTranslator(&translator);
            QVERIFY2(!said.isEmpty() && said != english, qPrintable(language + u": "_s + english));
            for (const QString &part : { u"SUBJECT"_s, u"OTHER"_s, u"http://"_s, u"timeline"_s, u"PKCE"_s })
                QVERIFY2(said.contains(part) == english.contains(part), qPrintable(said));
        }
    }

    /// Read them in tests/data/signin/words.json, side by side. A sentence that is changed is changed there too, and
    /// read once more in all three languages: the new table is left beside the old one.
    void theWordsAreThoseOfTheTable()
    {
        const QStringList names { u"None"_s, u"PortTaken"_s, u"NotListed"_s, u"UnknownClient"_s, u"WrongSecret"_s,
            u"WrongPair"_s, u"BrowserTooLate"_s, u"CodeUsed"_s, u"NoAnswer"_s, u"Declined"_s, u"NotVerified"_s,
            u"Ended"_s, u"OtherAccount"_s, u"AppNeedsMore"_s, u"NoTimeline"_s, u"ClockWrong"_s, u"ProxySignIn"_s,
            u"NotTrusted"_s, u"NoConnection"_s, u"ServerBusy"_s, u"Unreadable"_s, u"PastedOther"_s, u"PastedNone"_s,
            u"NoBrowser"_s, u"NotSaved"_s, u"Cancelled"_s, u"Refused"_s, u"OddAnswer"_s, u"AccountUnclear"_s,
            u"NoSignIn"_s, u"NotYet"_s, u"RenewedOther"_s };
        QCOMPARE(names.size(), signInProblemCount);
        QJsonObject said;
        for (const QString &language : { u"en"_s, u"es"_s, u"ja"_s }) {
            std::optional<TsTranslator> translator;
            if (language != "en"_L1) {
                translator.emplace(QStringLiteral(RESOURCES_DIR) + u"/translations/composer_%1.ts"_s.arg(language));
                QVERIFY(QCoreApplication::installTranslator(&*translator));
            }
            for (int i = 1; i < signInProblemCount; ++i) {
                QJsonObject sentences = said[names[i]].toObject();
                sentences.insert(language, sentenceOf(static_cast<SignInProblem>(i)));
                said.insert(names[i], sentences);
            }
            if (translator)
                QCoreApplication::removeTranslator(&*translator);
        }
        QFile table(QStringLiteral(TEST_DATA_DIR) + u"/signin/words.json"_s);
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QByteArray now = QJsonDocument(said).toJson();
        if (table.readAll() != now) {
            QFile next(u"words.json"_s);
            QVERIFY(next.open(QIODevice::WriteOnly) && next.write(now) == now.size());
            QFAIL("the table says something else: compare it with words.json in this folder");
        }
    }

    /// What happened, what to do, nothing lost: every failure that ends a sign-in says that nothing was changed or
    /// lost.
    void nothingIsLostAndItIsSaid_data() { everyProblemHasASentence_data(); }

    void nothingIsLostAndItIsSaid()
    {
        QFETCH(int, problem);
        const auto value = static_cast<SignInProblem>(problem);
        if (value == SignInProblem::NoBrowser)
            return; // the sign-in goes on
        const QString english = sentenceOf(value);
        QVERIFY2(english.contains("othing was changed"_L1) || english.contains("othing was lost"_L1)
                || english.contains("othing was sent"_L1),
            qPrintable(english));
    }

    void onlyWhatPassesByItselfIsTriedAgain()
    {
        for (const auto problem : { SignInProblem::NoConnection, SignInProblem::ServerBusy })
            QVERIFY(passesByItself(problem));
        for (const auto problem : { SignInProblem::Ended, SignInProblem::WrongSecret, SignInProblem::OtherAccount })
            QVERIFY(!passesByItself(problem));
    }
};

QTEST_GUILESS_MAIN(TestSignInWords)
#include "tst_signinwords.moc"
