#pragma once

#include "ui/pages/editnotice.h"

#include <QObject>
#include <QPointer>

namespace composer {

class DraftDocument;
class SealBanner;

/// Between a draft and the banner of its seal: shows it, and takes it off.
class SealPresenter : public QObject
{
    Q_OBJECT

public:
    explicit SealPresenter(SealBanner *banner, QObject *parent = nullptr);
    void setDocument(DraftDocument *document);

Q_SIGNALS:
    void noticed(const QString &sentence);
    void offered(const composer::EditNotice &notice);

private:
    void show();
    void takeOff();

    SealBanner *m_banner;
    QPointer<DraftDocument> m_document;
};

} // namespace composer
