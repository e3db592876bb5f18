#include "base/listtext.h"

#include <QTest>
#include <QTranslator>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

/// A language with signs of its own.
class Japanese final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *text, const char *, int) const override
    {
        if (QByteArrayView(context) != "ListText")
            return {};
        const QByteArrayView source(text);
        return source == ", " ? u"、"_s : source == "%1 …" ? u"%1…"_s : source == "%1: %2" ? u"%1：%2"_s : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class TestListText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListHasTheSignsOfTheLanguage()
    {
        const QStringList names { u"a"_s, u"b"_s, u"c"_s };
        QCOMPARE(joinedList(names), u"a, b, c"_s);
        Japanese translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QCOMPARE(joinedList(names), u"a、b、c"_s);
        QCOMPARE(joinedList(names, 2), u"a、b…"_s);
        QCOMPARE(labelled(u"x"_s, u"y"_s), u"x：y"_s);
        QCoreApplication::removeTranslator(&translator);
    }

    /// What is not named is said to be there.
    void whoIsCutSaysSo()
    {
        const QStringList names { u"a"_s, u"b"_s, u"c"_s };
        QCOMPARE(joinedList(names, 3), u"a, b, c"_s);
        QCOMPARE(joinedList(names, 2), u"a, b …"_s);
        QCOMPARE(joinedList({}, 2), QString());
    }
};

QTEST_GUILESS_MAIN(TestListText)
#include "tst_listtext.moc"
