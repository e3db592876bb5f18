#include "planning/sendingrules.h"
#include "planning/suppressionlist.h"
#include "support/sampletemplate.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace composer;
using namespace Qt::StringLiterals;

class TestSendingRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesComeBackAsTheyWereChosen()
    {
        QTemporaryDir folder;
        const QString path = sendingRulesPath(folder.path());
        QCOMPARE(loadSendingRules(path).value(), SendingRules());
        const SendingRules chosen { 0, 5, 20, 2, u"/home/me/opted out.csv"_s, 366, u"Corrected · "_s };
        QVERIFY(saveSendingRules(path, chosen));
        QCOMPARE(loadSendingRules(path).value(), chosen);
    }

    void whatMakesNoSenseIsAsAtFirst_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isError");
        QTest::newRow("empty object") << QByteArray("{}") << false;
        QTest::newRow("other types") << QByteArray("{\"holdSeconds\":\"9\"}") << false;
        QTest::newRow("a list that is no path") << QByteArray("{\"suppressionFile\":[\"/list.csv\"]}") << true;
        // A file that was damaged may have named a list: nothing is sent as if there were none.
        QTest::newRow("cut off") << QByteArray("{\"suppressionFile\":\"/x") << true;
        QTest::newRow("empty") << QByteArray() << true;
        QTest::newRow("another letter case") << QByteArray(R"({"suppressionfile":"/list.csv"})") << true;
        QTest::newRow("another kind of name") << QByteArray(R"({"suppression_file":"/list.csv"})") << true;
        QTest::newRow("and of another setting") << QByteArray(R"({"HoldSeconds":10})") << true;
        QTest::newRow("of a newer version") << QByteArray(R"({"colour":"red"})") << false;
    }
    void whatMakesNoSenseIsAsAtFirst()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, isError);
        QTemporaryDir folder;
        QFile file(sendingRulesPath(folder.path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        const auto rules = loadSendingRules(file.fileName());
        QCOMPARE(!rules.has_value(), isError);
        if (rules)
            QCOMPARE(*rules, SendingRules());
    }

    void numbersStayWithinWhatHubSpotTakes()
    {
        QTemporaryDir folder;
        QFile file(sendingRulesPath(folder.path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"holdSeconds\":-3,\"typedAbove\":-1,\"eventsPerRequest\":5000,\"requestsAtOnce\":0}");
        file.close();
        QCOMPARE(loadSendingRules(file.fileName()).value(), (SendingRules { 0, 0, 100, 1, {} }));
    }

    void theListKnowsAddressesAndDomains_data()
    {
        QTest::addColumn<QByteArray>("email");
        QTest::addColumn<bool>("matches");
        QTest::newRow("address") << "ana@brisa.test"_ba << true;
        QTest::newRow("letter case") << "ANA@Brisa.TEST"_ba << true;
        QTest::newRow("blanks") << " ana@brisa.test "_ba << true;
        QTest::newRow("another at its domain") << "bo@brisa.test"_ba << false;
        QTest::newRow("domain") << "anyone@kaiyo.test"_ba << true;
        QTest::newRow("domain with an at sign") << "x@harbour.test"_ba << true;
        QTest::newRow("its subdomain") << "x@mail.kaiyo.test"_ba << false;
        QTest::newRow("subdomains") << "x@mail.puerto.test"_ba << true;
        QTest::newRow("deeper") << "x@a.b.puerto.test"_ba << true;
        QTest::newRow("not the domain above") << "x@puerto.test"_ba << false;
        QTest::newRow("a name that ends alike") << "x@notkaiyo.test"_ba << false;
        QTest::newRow("name and address") << "li.wei@lantern.test"_ba << true;
        QTest::newRow("first cell of a table") << "noor@lantern.test"_ba << true;
        QTest::newRow("its second cell") << "second@lantern.test"_ba << true;
        QTest::newRow("other letters") << "josé@ñandú.test"_ba << true;
        QTest::newRow("empty") << ""_ba << false;
        QTest::newRow("no address") << "kaiyo.test"_ba << true; // of the domain all the same
    }
    void theListKnowsAddressesAndDomains()
    {
        QFETCH(QByteArray, email);
        QFETCH(bool, matches);
        const SuppressionList list = SuppressionList::parse("\xef\xbb\xbf"
                                                            "Email\r\n# staff\r\nana@brisa.test\r\n"
                                                            "kaiyo.test\r\n@harbour.test\n*.puerto.test\n"
                                                            "Li Wei <li.wei@lantern.test>\n"
                                                            "\"noor@lantern.test\",second@lantern.test\n"
                                                            "JOSÉ@ÑANDÚ.test\n\nnot an entry\n"_ba);
        QCOMPARE(list.size(), 8);
        QCOMPARE(list.strangeLines(), 1);
        QCOMPARE(list.matches({ email.constData(), size_t(email.size()) }), matches);
    }

    /// However the list was made: nobody on it gets an event, and what is neither is counted.
    void aListIsReadHoweverItWasMade_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("strange");
        QTest::newRow("lines end as on an old Mac") << "b1@x.test\rb2@x.test\r"_ba << 0;
        QTest::newRow("a date first") << "12.05.2026;b1@x.test\n13.05.2026;b2@x.test\n"_ba << 0;
        QTest::newRow("a name with a dot first") << "Dr.Jones,b1@x.test\nDr.Wu,b2@x.test\n"_ba << 0;
        QTest::newRow("all in one line") << "b1@x.test, b2@x.test"_ba << 0;
        QTest::newRow("with blanks between") << "b1@x.test b2@x.test\n"_ba << 0;
        QTest::newRow("links") << "mailto:b1@x.test\n<mailto:b2@x.test>\n"_ba << 0;
        QTest::newRow("in quotation marks") << "'b1@x.test'\n\"b2@x.test\"\n"_ba << 0;
        QTest::newRow("what nobody sees") << "b1@x.test\xe2\x80\x8b\n\xe2\x80\x8e"
                                             "b2@x.test\n"_ba
                                          << 0;
        QTest::newRow("a list in JSON") << "[\"b1@x.test\",\n \"b2@x.test\"]"_ba << 0;
        QTest::newRow("a company behind each") << "b1@x.test,x.test\nb2@x.test;x.test\n"_ba << 0;
        QTest::newRow("a first line that is no heading") << "@\nb1@x.test\nb2@x.test\n"_ba << 1;
        QTest::newRow("a number with its mark first") << "#1042,b1@x.test\n#1043,b2@x.test\n"_ba << 0;
        QTest::newRow("numbers are no domains") << "b1@x.test\nb2@x.test\n1.5\n"_ba << 1;
    }
    void aListIsReadHoweverItWasMade()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, strange);
        const SuppressionList list = SuppressionList::parse(content);
        QVERIFY(list.matches("b1@x.test"));
        QVERIFY(list.matches("b2@x.test"));
        QCOMPARE(list.size(), 2);
        QCOMPARE(list.strangeLines(), strange);
    }

    void domainsAreTakenWhereverTheyAreEntries_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a remark with an address") << "corp.test,\"staff, see hr@hr.test\"\npartner.test\n"_ba;
        QTest::newRow("several in a line") << "corp.test,partner.test,brisa.test\n"_ba;
        QTest::newRow("with semicolons") << "corp.test; partner.test\n"_ba;
        QTest::newRow("JSON in one line") << "[\"ana@brisa.test\",\"corp.test\", \"partner.test\"]"_ba;
        QTest::newRow("ISO 8859-1") << "corp.test\npartner.test\neve@b\xfc"
                                       "cher.test\n"_ba;
    }
    void domainsAreTakenWhereverTheyAreEntries()
    {
        QFETCH(QByteArray, content);
        const SuppressionList list = SuppressionList::parse(content);
        QVERIFY(list.matches("zoe@corp.test"));
        QVERIFY(list.matches("zoe@partner.test"));
        QCOMPARE(list.strangeLines(), 0);
        QCOMPARE(list.matches("eve@b\xc3\xbc"
                              "cher.test"),
            content.contains('\xfc'));
    }

    void bothSpellingsOfADomainAreOne()
    {
        QVERIFY(SuppressionList::parse("bücher.test\n"_ba).matches("ana@xn--bcher-kva.test"));
        QVERIFY(SuppressionList::parse("ana@xn--bcher-kva.test\n"_ba).matches("ana@bücher.test"));
    }

    void aListInUtf16IsRead()
    {
        QByteArray content("\xff\xfe");
        const QString text = u"ana@brisa.test\n"_s;
        content.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QVERIFY(SuppressionList::parse(content).matches("ana@brisa.test"));
    }

    void aListThatIsNoneIsAnError()
    {
        QTemporaryDir folder;
        QCOMPARE(SuppressionList::read(folder.filePath(u"no.txt"_s)).error().code, ErrorCode::FileError);
        QFile file(folder.filePath(u"letter.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear team,\nplease leave these people out.\n");
        file.close();
        QVERIFY(SuppressionList::read(file.fileName()).error().message.contains(u"letter.txt"_s));
        // What holds no list holds everything back: a packed one, a workbook, an empty one, objects in JSON.
        for (const QByteArray &content :
            { "\x1f\x8b\x08\x00packed"_ba, "PK\x03\x04workbook a@b.test"_ba, QByteArray("a@b.test\0c@d.test\0", 18),
                QByteArray(), "Email\n"_ba, "[{\"email\":\"ana@brisa.test\"}]"_ba }) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
            file.close();
            const auto read = SuppressionList::read(file.fileName());
            QVERIFY2(!read.has_value() && read.error().code == ErrorCode::FileError, content.constData());
        }
#ifdef Q_OS_UNIX
        // what has no end is not read, and nobody is waited for
        const QString pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const QString &path : { pipe, u"/dev/zero"_s, folder.path() }) {
            const auto read = SuppressionList::read(path);
            QVERIFY(!read);
            QVERIFY2(read.error().message.contains(u"cannot be read"_s), qPrintable(read.error().message));
        }
#endif
    }

    /// Written as people and other programs write it: whoever may be meant gets nothing, and what is odd is counted.
    void addressesInOddCompany_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArrayList>("gone");
        QTest::addColumn<bool>("isStrange");
        const QByteArrayList both { "ana@brisa.test", "bob@corp.test" };
        QTest::newRow("everybody there") << "*@corp.test"_ba << QByteArrayList { "bob@corp.test" } << false;
        QTest::newRow("a bar") << "ana@brisa.test|bob@corp.test"_ba << both << false;
        QTest::newRow("Japanese signs") << "ana@brisa.test、bob@corp.test；"_ba << both << false;
        QTest::newRow("Word's quotes") << "“ana@brisa.test” „bob@corp.test“"_ba << both << false;
        QTest::newRow("a label") << "email:ana@brisa.test"_ba << QByteArrayList { "ana@brisa.test" } << false;
        QTest::newRow("a setting") << "email=bob@corp.test"_ba << QByteArrayList { "bob@corp.test" } << false;
        QTest::newRow("a slash") << "ana@brisa.test/bob@corp.test"_ba << both << false;
        QTest::newRow("a plus") << "ana@brisa.test+bob@corp.test"_ba << both << false;
        QTest::newRow("a remark") << "ana@brisa.test/left"_ba << QByteArrayList { "ana@brisa.test" } << false;
        QTest::newRow("half an address") << "ana@brisa.test/@left.test/bob@corp.test"_ba << both << true;
        QTest::newRow("a dash behind") << "ana@brisa.test-"_ba << QByteArrayList { "ana@brisa.test" } << false;
        QTest::newRow("a name with a slash") << "x/y@corp.test"_ba << QByteArrayList { "x/y@corp.test" } << false;
        QTest::newRow("a returned letter's")
            << "bounce+ana=brisa.test@lists.test"_ba << QByteArrayList { "bounce+ana=brisa.test@lists.test" } << false;
        QTest::newRow("a dash before") << "-bob@corp.test"_ba << QByteArrayList { "bob@corp.test", "-bob@corp.test" }
                                       << false;
        QTest::newRow("a dot before") << "\u2022bob@corp.test"_ba
                                      << QByteArrayList { "bob@corp.test", "\u2022bob@corp.test" } << false;
        QTest::newRow("a star") << "bo*@corp.test"_ba << QByteArrayList { "bo*@corp.test" } << true;
        QTest::newRow("its letters in two")
            << "jose\u0301@brisa.test"_ba << QByteArrayList { "jos\u00e9@brisa.test" } << false;
    }
    void addressesInOddCompany()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArrayList, gone);
        QFETCH(bool, isStrange);
        const SuppressionList list = SuppressionList::parse("kaiyo.test\n" + line + '\n');
        for (const QByteArray &address : std::as_const(gone))
            QVERIFY2(list.matches(address.toStdString()), address.constData());
        for (const char *other : { "somebody@else.test", "brisa.test@lists.test" })
            QVERIFY2(!list.matches(other), other);
        QCOMPARE(list.matches("y@corp.test"), line == "*@corp.test");
        QCOMPARE(list.size(), 1 + gone.size());
        QCOMPARE(list.strangeLines() > 0, isStrange);
    }

    /// A first line that is no heading is told of like any other.
    void onlyAHeadingIsPassedOver_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("isHeading");
        for (const char *heading : { "Email", "E-mail address;Name", "Correo electr\u00f3nico", "\u30e1\u30fc\u30eb",
                 "Name/Email", "Email (primary)", "No. of list" })
            QTest::newRow(heading) << QByteArray(heading) << true;
        for (const char *entry :
            { "*corp.test", ".corp.test", "https://corp.test/path", "ana [at] brisa.test", "ana(arroba)brisa",
                "ana%40brisa", "corp*", "http://corp", "@", "ana at brisa.test", "corp.test/path" })
            QTest::newRow(entry) << QByteArray(entry) << false;
    }
    void onlyAHeadingIsPassedOver()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, isHeading);
        const SuppressionList list = SuppressionList::parse(line + "\nnobody@nn.test\n");
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.strangeLines(), isHeading ? 0 : 1);
    }

    void suppressedRowsAreLeftOutOfAPlan()
    {
        EventTable table(sampleTemplate());
        for (const QString &email : { u"ana@brisa.test"_s, u"bo@nube.test"_s, QString(), u"cy@kaiyo.test"_s }) {
            EventDraft draft;
            draft.email = email;
            if (email.isEmpty())
                draft.objectId = u"28001"_s;
            table.appendDraft(draft);
        }
        PlanSelection selection;
        selection.known.insert(3, LeftOut::AlreadyCreated); // the stronger word
        suppress(selection, suppressedRows(table, SuppressionList::parse("brisa.test\nkaiyo.test\n")));
        const BatchPlan plan = planWhatIsLeft(table, selection, {}, SystemClock());
        QCOMPARE(plan.eventCount(), 2);
        QCOMPARE(plan.leftOut, (QList<LeftOutRow> { { 0, LeftOut::Suppressed }, { 3, LeftOut::AlreadyCreated } }));
    }
};

QTEST_GUILESS_MAIN(TestSendingRules)
#include "tst_sendingrules.moc"
