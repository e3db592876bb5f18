#include "signin/developermessage.h"

#include "base/listtext.h"
#include <QCoreApplication>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct MessageText {
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

} // namespace

QString developerMessage(const AppDetails &app)
{
    QStringList addresses;
    for (const quint16 port : app.ports)
        addresses.append(redirectAddress(port));
    QStringList lines;
    lines << MessageText::tr("I would like to put events on our HubSpot timelines with Timeline Composer.")
          << MessageText::tr("Could you send me, safely and not in a chat:")
          << MessageText::tr("1. client ID and client secret of our HubSpot app;")
          << MessageText::tr("2. the ids of its timeline event templates.")
          << MessageText::tr("And please check in the app:")
          << MessageText::tr("3. the redirect address %1 is listed, exactly so;").arg(joinedList(addresses))
          << MessageText::tr("4. the permissions %1 are asked for (and “developers-read” if I should read templates).")
                 .arg(joinedList(app.requiredScopes))
          << MessageText::tr("Only an app that already has timeline event templates can create events this way.");
    return lines.join(u'\n') + u'\n';
}

} // namespace composer
