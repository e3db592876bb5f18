#include "ui/theme/emphasis.h"
#include "ui/theme/hover.h"
#include "ui/theme/languagefont.h"
#include "ui/theme/theme.h"
#include "ui/theme/wordkeeping.h"
#include "ui/widgets/wrappingcheckbox.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStyleOptionButton>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

#include <cmath>
#include <set>

using namespace composer;
using namespace Qt::StringLiterals;
using theme::Role;

Q_DECLARE_METATYPE(composer::theme::Scheme)

namespace {

double channelLuminance(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channelLuminance(color.redF()) + 0.7152 * channelLuminance(color.greenF())
        + 0.0722 * channelLuminance(color.blueF());
}

/// Contrast ratio of WCAG 2.1, 1 to 21.
double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Japanese has no bold letters inside a sentence, and its fonts have none: they would be mended together.
    void whatIsBoldIsSoWhereTheLanguageKnowsIt()
    {
        const QString html = u"<b>3 events</b> stay &amp; wait"_s;
        QCOMPARE(theme::emphasised(html, QLocale(QLocale::Spanish)), html);
        QCOMPARE(theme::emphasised(html, QLocale(QLocale::Japanese)), u"3 events stay &amp; wait"_s);
    }

    void contrastIsMeasuredAsWcagSays()
    {
        QCOMPARE(std::round(contrast(Qt::black, Qt::white)), 21.0);
        QVERIFY(std::abs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }

    void textIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<Role>("ink");
        QTest::addColumn<Role>("ground");
        const QList<Role> grounds { Role::Window, Role::Surface, Role::Raised };
        for (const bool dark : { false, true }) {
            const auto add = [dark](Role ink, Role ground) {
                QTest::addRow("%s: %s on %s", dark ? "dark" : "light", qPrintable(theme::roleName(ink)),
                    qPrintable(theme::roleName(ground)))
                    << dark << ink << ground;
            };
            for (const Role ground : grounds) {
                for (const Role ink : { Role::Text, Role::TextMuted, Role::Accent, Role::Created, Role::Warning,
                         Role::Refused, Role::Unknown }) {
                    add(ink, ground);
                }
            }
            add(Role::OnAccent, Role::Accent);
            add(Role::OnAccent, Role::Warning); // Create on a live account
            add(Role::Surface, Role::Text); // a checked chip
            for (const Role ground :
                { Role::Selection, Role::CreatedSoft, Role::WarningSoft, Role::RefusedSoft, Role::UnknownSoft }) {
                add(Role::Text, ground);
            }
            add(Role::TextMuted, Role::Selection);
            add(Role::Created, Role::CreatedSoft);
            add(Role::Warning, Role::WarningSoft);
            add(Role::Refused, Role::RefusedSoft);
            add(Role::Unknown, Role::UnknownSoft);
            add(Role::Refused, Role::Selection);
        }
    }

    void textIsReadable()
    {
        QFETCH(bool, dark);
        QFETCH(Role, ink);
        QFETCH(Role, ground);
        const QPalette palette = theme::palette(dark ? theme::Scheme::Dark : theme::Scheme::Light);
        const double ratio = contrast(theme::color(ink, palette), theme::color(ground, palette));
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    void marksCanBeSeen()
    {
        for (const auto scheme : { theme::Scheme::Light, theme::Scheme::Dark }) {
            const QPalette palette = theme::palette(scheme);
            for (const Role mark : { Role::Accent, Role::Created, Role::Warning, Role::Refused, Role::Unknown }) {
                for (const Role ground : { Role::Window, Role::Surface, Role::Raised, Role::Selection }) {
                    const double ratio = contrast(theme::color(mark, palette), theme::color(ground, palette));
                    QVERIFY2(ratio >= 3.0,
                        qPrintable(u"%1 on %2: %3"_s.arg(theme::roleName(mark), theme::roleName(ground)).arg(ratio)));
                }
            }
        }
    }

    void fieldsCanBeSeen()
    {
        for (const auto scheme : { theme::Scheme::Light, theme::Scheme::Dark }) {
            const QPalette palette = theme::palette(scheme);
            for (const Role ground : { Role::Window, Role::Surface, Role::Raised }) {
                const double ratio = contrast(theme::color(Role::Border, palette), theme::color(ground, palette));
                QVERIFY2(ratio >= 3.0, qPrintable(u"on %1: %2"_s.arg(theme::roleName(ground)).arg(ratio)));
            }
        }
    }

    /// As drawn: the upper edge of what can be written into or ticked, against what is around it.
    void editorsCanBeSeen_data()
    {
        QTest::addColumn<theme::Scheme>("scheme");
        QTest::addColumn<bool>("onSurface");
        for (const bool onSurface : { false, true }) {
            const char *ground = onSurface ? "surface" : "window";
            QTest::addRow("light on %s", ground) << theme::Scheme::Light << onSurface;
            QTest::addRow("dark on %s", ground) << theme::Scheme::Dark << onSurface;
        }
    }

    void editorsCanBeSeen()
    {
        QFETCH(theme::Scheme, scheme);
        QFETCH(bool, onSurface);
        theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), scheme);
        QWidget page;
        theme::setKind(&page, onSurface ? theme::Kind::Surface : theme::Kind::WindowArea);
        page.setAttribute(Qt::WA_StyledBackground);
        auto *column = new QVBoxLayout(&page);
        column->setSpacing(theme::gapGroup);
        auto *wrong = new QLineEdit;
        theme::setKind(wrong, theme::Kind::Wrong);
        auto *open = new QComboBox;
        theme::setKind(open, theme::Kind::Open);
        auto *readOnly = new QLineEdit;
        readOnly->setReadOnly(true);
        const QList<QWidget *> editors { new QLineEdit, new QPlainTextEdit, new QTextEdit, new QSpinBox, new QComboBox,
            new QCheckBox, new QRadioButton, wrong, open, readOnly };
        for (QWidget *editor : editors) {
            editor->setFocusPolicy(Qt::NoFocus);
            column->addWidget(editor);
        }
        page.resize(400, 900);
        page.show();
        const QImage seen = page.grab().toImage();
        for (const QWidget *editor : editors) {
            QRect edge = editor->geometry();
            if (qobject_cast<const QAbstractButton *>(editor)) {
                QStyleOptionButton option;
                option.initFrom(editor);
                const bool isCheck = qobject_cast<const QCheckBox *>(editor);
                edge = editor->style()->subElementRect(
                    isCheck ? QStyle::SE_CheckBoxIndicator : QStyle::SE_RadioButtonIndicator, &option, editor);
                edge.translate(editor->pos());
            }
            const QPoint middle(edge.center().x(), edge.top());
            const double ratio = contrast(seen.pixelColor(middle), seen.pixelColor(middle - QPoint(0, 3)));
            QVERIFY2(ratio >= 3.0,
                qPrintable(u"%1: %2"_s.arg(QLatin1StringView(editor->metaObject()->className())).arg(ratio)));
        }
        theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), theme::Scheme::Light);
    }

    void japaneseHasAFontWithGoodLatinLetters()
    {
        const QStringList installed { u"DejaVu Sans"_s, u"IPAGothic"_s, u"Noto Sans"_s, u"Noto Sans CJK JP"_s };
        const QLocale japanese(QLocale::Japanese);
        QCOMPARE(theme::familiesFor(japanese, u"IPAGothic"_s, installed),
            QStringList({ u"Noto Sans"_s, u"Noto Sans CJK JP"_s }));
        QVERIFY(theme::familiesFor(japanese, u"Noto Sans CJK JP"_s, installed).isEmpty()); // good as it is
        // a good one without Japanese: not just any that has the letters
        QCOMPARE(theme::familiesFor(japanese, u"Inter"_s, { u"IPAGothic"_s, u"IPAPGothic"_s, u"Inter"_s }),
            QStringList({ u"Inter"_s, u"IPAPGothic"_s }));
        QVERIFY(theme::familiesFor(QLocale(QLocale::Spanish), u"IPAGothic"_s, installed).isEmpty());
        QVERIFY(theme::familiesFor(japanese, u"IPAGothic"_s, { u"IPAGothic"_s }).isEmpty());
        // a Japanese desktop gives fonts their Japanese names
        QCOMPARE(
            theme::familiesFor(japanese, u"IPAゴシック"_s, { u"IPA Pゴシック"_s, u"IPAゴシック"_s, u"Noto Sans"_s }),
            QStringList({ u"Noto Sans"_s, u"IPA Pゴシック"_s }));
        QCOMPARE(theme::familiesFor(japanese, u"ＭＳ Ｐゴシック"_s, { u"Meiryo UI"_s, u"Segoe UI"_s }),
            QStringList({ u"Segoe UI"_s, u"Meiryo UI"_s }));
    }

    void japaneseIsNotBrokenInsideAWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("phrases"); // with | where a line may end
        QTest::newRow("particles") << u"作成を押すまで何も作成されません"_s << u"作成を|押すまで|何も|作成されません"_s;
        QTest::newRow("katakana") << u"テンプレートを選んでください"_s << u"テンプレートを|選んでください"_s;
        QTest::newRow("honorific") << u"もう一度お試しください"_s << u"もう|一度お試しください"_s;
        QTest::newRow("counter") << u"128件のイベント"_s << u"128件の|イベント"_s;
        QTest::newRow("compound") << u"練習用アカウントの削除"_s << u"練習用アカウントの|削除"_s;
        QTest::newRow("a verb of two") << u"値を書き込みます"_s << u"値を|書き込みます"_s;
        QTest::newRow("another verb of two") << u"もう一度問い合わせます"_s << u"もう|一度問い合わせます"_s;
        QTest::newRow("Latin") << u"HubSpotの設定"_s << u"HubSpotの|設定"_s;
        QTest::newRow("no Japanese") << u"Create 3 events"_s << u"Create 3 events"_s;
    }

    void japaneseIsNotBrokenInsideAWord()
    {
        QFETCH(QString, text);
        QFETCH(QString, phrases);
        const QString kept = theme::withWordsKept(text);
        QString shown; // a line may end where two Japanese letters stand without the joiner
        const auto isWide = [](QChar c) { return c.unicode() >= 0x3000; };
        for (qsizetype i = 0; i < kept.size(); ++i) {
            if (kept[i] == QChar(0x2060)) {
                continue;
            }
            if (i > 0 && kept[i - 1] != QChar(0x2060) && isWide(kept[i - 1]) && isWide(kept[i])) {
                shown += u'|';
            }
            shown += kept[i];
        }
        QCOMPARE(shown, phrases);
        QString plain = kept;
        QCOMPARE(plain.remove(QChar(0x2060)), text);
        QCOMPARE(theme::withWordsKept(kept), kept);
    }

    /// A time zone is one word; an address may be broken at its strokes, else it had to be cut.
    void aZoneIsNotBrokenAtItsStroke()
    {
        const QString joined = QString(QChar(0x2060)) + u'/' + QChar(0x2060);
        QVERIFY(theme::withWordsKept(u"時刻はEurope/Madridです"_s).contains(u"Europe"_s + joined + u"Madrid"_s));
        QVERIFY(theme::withWordsKept(u"場所はhttps://nube.test/seite/zweiです"_s).contains(u"test/seite/zwei"_s));
    }

    /// Heights are asked for before what was put in is shown: with its joiners, else a line more comes afterwards.
    void textsAreSettledBeforeTheyAreShown()
    {
        QWidget sheet;
        auto *column = new QVBoxLayout(&sheet);
        auto *words = new QLabel(u"送信を停止しました"_s);
        words->setWordWrap(true);
        column->addWidget(words);
        QVERIFY(!words->text().contains(QChar(0x2060)));
        theme::settleTexts(sheet);
        QCOMPARE(words->text(), theme::withWordsKept(u"送信を停止しました"_s));
    }

    void labelsKeepJapaneseWords()
    {
        auto &application = *qobject_cast<QApplication *>(QCoreApplication::instance());
        theme::keepWordsInLabels(application);
        QWidget parent;
        auto *layout = new QVBoxLayout(&parent);
        auto *label = new QLabel(u"作成を押すまで何も作成されません"_s, &parent);
        label->setWordWrap(true);
        layout->addWidget(label);
        parent.show();
        QVERIFY(label->text().contains(QChar(0x2060)));
        QCOMPARE(label->accessibleName(), u"作成を押すまで何も作成されません"_s); // said without stumbling
        label->setText(u"<b>送信</b>を停止しました"_s);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(label->accessibleName(), u"送信を停止しました"_s);
        QVERIFY(label->text().contains(QChar(0x2060)));
        QVERIFY(label->text().contains(u"<b>"_s) && label->text().contains(u"</b>"_s));
        label->setText(u"Kaiyo"_s);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(label->accessibleName(), QString());
    }

    void schemeChangesPaletteAndIcons()
    {
        auto &application = *qobject_cast<QApplication *>(QCoreApplication::instance());
        theme::apply(application, theme::Scheme::Light);
        QVERIFY(!theme::isDark(QApplication::palette()));
        const QIcon icon = theme::icon(u"plus"_s);
        const QColor light = icon.pixmap(20, 20).toImage().pixelColor(10, 10);
        theme::apply(application, theme::Scheme::Dark);
        QVERIFY(theme::isDark(QApplication::palette()));
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0x17, 0x1c, 0x1b));
        const QColor dark = icon.pixmap(20, 20).toImage().pixelColor(10, 10);
        QVERIFY2(dark.lightness() > light.lightness() + 100, "icons are drawn in the text colour of the scheme");
    }

    /// A style sheet's "background: transparent" is no colour that tells light from dark.
    void wordsOnATransparentGroundCanBeRead()
    {
        auto &application = *qobject_cast<QApplication *>(QCoreApplication::instance());
        for (const auto scheme : { theme::Scheme::Light, theme::Scheme::Dark }) {
            theme::apply(application, scheme);
            QWidget ground;
            WrappingCheckBox box(&ground);
            box.setText(u"Hide empty values, as HubSpot does"_s);
            box.resize(400, 30);
            ground.resize(400, 30);
            ground.ensurePolished();
            const QImage picture = ground.grab().toImage();
            const int behind = QApplication::palette().color(QPalette::Window).lightness();
            int farthest = 0;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 40; x < picture.width(); ++x)
                    farthest = std::max(farthest, std::abs(picture.pixelColor(x, y).lightness() - behind));
            }
            QVERIFY2(farthest > 120, qPrintable(u"the words differ by %1 from their ground"_s.arg(farthest)));
            QCOMPARE(theme::isDark(box.palette()), scheme == theme::Scheme::Dark);
        }
    }

    /// The look of an editor inside a cell is not that of a field in a dialog which the table opened.
    void aDialogOverATableHasFieldsLikeAnyOther()
    {
        theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), theme::Scheme::Light);
        QLineEdit plain;
        plain.ensurePolished();
        QTableView table;
        QDialog dialog(&table);
        QLineEdit field(&dialog);
        field.ensurePolished();
        QLineEdit inCell(table.viewport());
        inCell.ensurePolished();
        QCOMPARE(field.sizeHint().height(), plain.sizeHint().height());
        QVERIFY(inCell.sizeHint().height() < plain.sizeHint().height());
    }

    void kindsReachTheStyleSheet()
    {
        auto &application = *qobject_cast<QApplication *>(QCoreApplication::instance());
        theme::apply(application, theme::Scheme::Light);
        QVERIFY(!application.styleSheet().isEmpty());
        QVERIFY2(!application.styleSheet().contains(u'@'), "every role named in the style sheet exists");
        QPushButton button(u"Create"_s);
        theme::setKind(&button, theme::Kind::Primary);
        button.resize(120, theme::controlHeight);
        const QColor accent = theme::color(Role::Accent, application.palette());
        QCOMPARE(button.grab().toImage().pixelColor(20, 6), accent);
        theme::clearKind(&button);
        QVERIFY(button.grab().toImage().pixelColor(20, 6) != accent);
        QCOMPARE(button.sizeHint().height(), theme::controlHeight);
    }

    void everyIconIsDrawnOnTheGridInTheTextColour()
    {
        int count = 0;
        QDirIterator files(QStringLiteral(RESOURCES_DIR "/icons"), { u"*.svg"_s });
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString svg = QString::fromUtf8(file.readAll());
            QVERIFY2(svg.contains(u"viewBox=\"0 0 20 20\""_s), qPrintable(file.fileName()));
            QVERIFY2(svg.contains(u"stroke=\"currentColor\" stroke-width=\"1.5\""_s), qPrintable(file.fileName()));
            QVERIFY2(!svg.contains(QRegularExpression(u"#[0-9a-fA-F]{3}"_s)), qPrintable(file.fileName()));
            const QImage image = theme::icon(files.fileInfo().completeBaseName()).pixmap(20, 20).toImage();
            std::set<int> alphas;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    alphas.insert(image.pixelColor(x, y).alpha());
                }
            }
            QVERIFY2(alphas.size() > 2, qPrintable(file.fileName() + u" draws nothing"_s));
            ++count;
        }
        QVERIFY(count > 30);
    }

    /// A button whose menu was open is told nothing of a pointer that went away meanwhile.
    void aPopupTakesTheHoverWithIt()
    {
        endHoverWithPopups(*qApp);
        QWidget window;
        QPushButton left(u"Left by the pointer"_s, &window);
        QPushButton under(u"Under the pointer"_s, &window);
        window.setGeometry(200, 200, 300, 200);
        left.setGeometry(0, 0, 100, 30);
        under.setGeometry(100, 100, 100, 30);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCursor::setPos(under.mapToGlobal(under.rect().center()));
        left.setAttribute(Qt::WA_UnderMouse);
        under.setAttribute(Qt::WA_UnderMouse);
        QMenu menu;
        menu.addAction(u"One"_s);
        menu.popup(left.mapToGlobal(QPoint(0, 30)));
        QVERIFY(left.underMouse());
        menu.hide();
        QTRY_VERIFY(!left.underMouse());
        QVERIFY(under.underMouse());
    }

    void threeSizesOnly()
    {
        QFont body;
        body.setPointSizeF(10);
        QCOMPARE(theme::smallFont(body).pointSizeF(), 8.7);
        QCOMPARE(theme::titleFont(body).pointSizeF(), 13.0);
        body.setPixelSize(20);
        QCOMPARE(theme::titleFont(body).pixelSize(), 26);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
