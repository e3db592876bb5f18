#include "app/samplefiles.h"

#include <QCoreApplication>
#include <QFile>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct SampleText {
    Q_DECLARE_TR_FUNCTIONS(SampleFiles)
};

QString idOf(const QString &language)
{
    return language == "es"_L1 ? u"1001299"_s : language == "ja"_L1 ? u"1001300"_s : u"1001298"_s;
}

} // namespace

SampleFiles sampleFiles()
{
    const QString language = SampleText::tr("en", "two letters: the language of this translation");
    QString folder = u":/samples/%1/"_s.arg(language);
    if (!QFile::exists(folder + "webinar-registrations.csv"_L1))
        folder = u":/samples/"_s;
    const QString registration = folder + "webinar-registration.template.json"_L1;
    return { folder + "webinar-registrations.csv"_L1,
        SampleText::tr("webinar-registrations", "name of the sample's file") + ".csv"_L1, registration, idOf(language),
        { registration, folder + "company-visit.template.json"_L1 } };
}

} // namespace composer
