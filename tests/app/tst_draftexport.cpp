// A draft that is written to a file: how long it takes is said, and until its end it can be cancelled.
#include "app/application.h"
#include "base/async.h"
#include "openwindow.h"
#include "storage/draftfile.h"
#include "support/sampletemplate.h"
#include "support/waitfor.h"
#include "ui/document/draftdocument.h"
#include "ui/pages/composepage.h"
#include "ui/pages/sealdialog.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QFileDialog>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

/// Lets no work of the pool begin, as on a slow disk.
class BusyPool
{
public:
    BusyPool()
    {
        for (int worker = 0; worker < m_workers; ++worker)
            onWorker([end = m_end, isOver = m_isOver] {
                if (!end->tryAcquire(1, mostMs))
                    *isOver = true;
            });
    }
    ~BusyPool() { m_end->release(m_workers); }
    Q_DISABLE_COPY_MOVE(BusyPool)
    /// Somebody waited for the pool.
    [[nodiscard]] bool isOver() const { return *m_isOver; }

private:
    static constexpr int mostMs = 20'000;
    int m_workers = workerPool().maxThreadCount();
    std::shared_ptr<QSemaphore> m_end = std::make_shared<QSemaphore>();
    std::shared_ptr<std::atomic_bool> m_isOver = std::make_shared<std::atomic_bool>(false);
};

} // namespace

class TestDraftExport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_application;
    MainWindow *m_window = nullptr;

    [[nodiscard]] QString says() const { return m_window->messageBar()->message(); }

private Q_SLOTS:
    void initTestCase()
    {
        const QString given = m_folder.filePath(u"asistentes.timeline"_s);
        EventTable table(sampleTemplate());
        table.insertRows(0, 9);
        QFile file(given);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(writeDraftFile(file, { u"asistentes"_s, "Europe/Madrid", table, {} }).has_value());
        file.close();
        m_application = std::make_unique<Application>(AppPaths { m_folder.filePath(u"workspace"_s) });
        QVERIFY(m_application->start().has_value());
        m_window = openWindow();
        QVERIFY(m_window);
        m_application->openFiles({ given });
        const auto page = [this] { return m_window->findChild<ComposePage *>(); };
        QVERIFY(waitFor([&] { return page() && page()->document() && page()->document()->table().rowCount() == 9; }));
    }
    void cleanupTestCase() { m_application.reset(); }

    /// Qt 6.4 paints large areas on its own pool, and the window waits for them.
    void theWindowIsPaintedMeanwhile()
    {
        const BusyPool slow;
        QImage image(640, 640, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        painter.fillRect(image.rect(), QColor(10, 20, 30, 128));
        QVERIFY(!slow.isOver());
        m_window->grab();
        QVERIFY(!slow.isOver());
    }

    void isCancelledUntilItsEnd_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<bool>("isSealed");
        QTest::newRow("CSV") << u"csv"_s << false;
        QTest::newRow("draft") << u"timeline"_s << false;
        QTest::newRow("sealed") << u"timeline"_s << true;
    }

    void isCancelledUntilItsEnd()
    {
        QFETCH(QString, suffix);
        QFETCH(bool, isSealed);
        const auto askPlace = [&] {
            m_window->findChild<QAction *>(isSealed ? u"sealDraft"_s : u"exportDraft"_s)->trigger();
            if (isSealed)
                m_window->findChild<SealDialog *>()->findChild<QPushButton *>(u"sealSave"_s)->click();
            QFileDialog *places = nullptr;
            return waitFor([&] { return (places = m_window->findChild<QFileDialog *>()) != nullptr; }) ? places
                                                                                                       : nullptr;
        };
        const QString path = m_folder.filePath(u"given."_s + suffix);
        for (const bool isCancelled : { true, false }) {
            QFileDialog *places = askPlace();
            QVERIFY(places);
            {
                const BusyPool slow;
                Q_EMIT places->fileSelected(path);
                places->close();
                QVERIFY2(waitFor([&] { return says().startsWith(u"Saving: "_s) && says().contains(path); }),
                    qPrintable(says()));
                QVERIFY(!slow.isOver());
                if (isCancelled)
                    Q_EMIT m_window->messageBar()->actionTriggered();
            }
            const QString end = isCancelled ? u"Nothing was saved."_s : isSealed ? u"Sealed: "_s : u"Saved: "_s;
            QVERIFY2(waitFor([&] { return says().startsWith(end); }), qPrintable(says()));
            QCOMPARE(QFile::exists(path), !isCancelled);
            QVERIFY(waitFor([&] { return !m_window->findChild<QFileDialog *>(); }));
        }
        QVERIFY(QFile::remove(path));
    }
};

QTEST_MAIN(TestDraftExport)

#include "tst_draftexport.moc"
