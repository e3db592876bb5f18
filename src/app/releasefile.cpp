#include "app/releasefile.h"

#include "base/strangelink.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct ReleaseText {
    Q_DECLARE_TR_FUNCTIONS(ReleaseFile)
};

constexpr qsizetype mostNumbers = 3;
constexpr qsizetype longestVersion = 32; // characters

} // namespace

Result<Release> parseReleaseFile(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QString written = object.value("version"_L1).toString();
    qsizetype end = 0;
    Release release { QVersionNumber::fromString(written, &end),
        QUrl(object.value("page"_L1).toString(), QUrl::StrictMode) };
    const bool isVersion = !release.version.isNull() && end == written.size() && written.size() <= longestVersion
        && release.version.segmentCount() <= mostNumbers;
    if (!isVersion || linkUse(release.page) != LinkUse::Web || release.page.scheme() != "https"_L1)
        return fail(
            ErrorCode::Damaged, ReleaseText::tr("What was found there does not say which version is the newest."));
    return release;
}

bool isNewerThan(const Release &release, const QString &version)
{
    return release.version.normalized() > QVersionNumber::fromString(version).normalized();
}

} // namespace composer
