#include "ui/theme/theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <set>

using namespace composer;
using namespace Qt::StringLiterals;
using theme::Role;

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
