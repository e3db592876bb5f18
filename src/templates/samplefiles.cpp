#include "templates/samplefiles.h"

#include <QCoreApplication>
#include <QFile>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct SampleText {
    Q_DECLARE_TR_FUNCTIONS(SampleFiles)
};

constexpr QLatin1StringView registrationFile("webinar-registration.template.json");
constexpr QLatin1StringView visitFile("company-visit.template.json");

QStringList templatesIn(const QString &folder)
{
    return { folder + registrationFile, folder + visitFile };
}

QString idOf(const QString &language)
{
    return language == "es"_L1 ? u"1001299"_s : language == "ja"_L1 ? u"1001300"_s : u"1001298"_s;
}

} // namespace

SampleFiles sampleFiles()
{
    const QString language = SampleText::tr("en", "two letters: the language of this translation");
    QString folder = u":/samples/%1/"_s.arg(language);
    if (!QFile::exists(folder + registrationFile))
        folder = u":/samples/"_s;
    return { folder + "webinar-registrations.csv"_L1,
        SampleText::tr("webinar-registrations", "name of the sample's file") + ".csv"_L1, folder + registrationFile,
        idOf(language), templatesIn(folder) };
}

QStringList practiceSamples()
{
    QStringList samples = sampleFiles().templates;
    for (const QString &english : templatesIn(u":/samples/"_s)) {
        if (!samples.contains(english))
            samples.append(english);
    }
    return samples;
}

} // namespace composer
