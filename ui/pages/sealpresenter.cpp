#include "ui/pages/sealpresenter.h"

#include "base/async.h"
#include "ui/document/draftdocument.h"
#include "ui/models/spokentime.h"
#include "ui/pages/edittexts.h"
#include "ui/widgets/sealbanner.h"

#include <QLocale>

namespace composer {

SealPresenter::SealPresenter(SealBanner *banner, QObject *parent)
    : QObject(parent)
    , m_banner(banner)
{
    connect(banner, &SealBanner::takeOffRequested, this, &SealPresenter::takeOff);
}

void SealPresenter::setDocument(DraftDocument *document)
{
    if (m_document) {
        m_document->disconnect(this);
    }
    m_document = document;
    if (document) {
        connect(document, &DraftDocument::sealChanged, this, &SealPresenter::show);
        connect(document, &DraftDocument::zoneChanged, this, &SealPresenter::show);
        connect(document, &DraftDocument::sealHindered, this, [this] { Q_EMIT noticed(sealedSentence()); });
    }
    show();
}

void SealPresenter::show()
{
    if (!m_document || !m_document->seal()) {
        return m_banner->showNothing();
    }
    m_banner->showSeal(*m_document->seal(), m_document->doesSealHold(),
        spokenInstant(m_document->seal()->atMs, m_document->zone(), QLocale()));
}

void SealPresenter::takeOff()
{
    if (!m_document || !m_document->seal()) {
        return;
    }
    const DraftSeal seal = *m_document->seal();
    m_document->setSeal(std::nullopt, false);
    const auto putBack = [document = m_document, seal] {
        if (!document) {
            return;
        }
        onWorker(
            document.data(), [table = document->table(), seal] { return sealHolds(seal, table); },
            [document, seal](bool holds) { document->setSeal(seal, holds); });
    };
    Q_EMIT offered({ tr("The seal is off: the draft can be changed, and its receipt will not name the seal."),
        { { tr("Put it back"), putBack } } });
}

} // namespace composer

#include "moc_sealpresenter.cpp"
