#include "app/templategiveaway.h"

#include "app/notifications.h"
#include "base/listtext.h"
#include "base/privatefiles.h"
#include "planning/outputplace.h"
#include "templates/developermessage.h"
#include "templates/templatewriter.h"
#include "ui/document/templatedocument.h"
#include "ui/models/sentences.h"
#include "ui/windows/mainwindow.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSaveFile>

namespace composer {

using namespace Qt::StringLiterals;

TemplateGiveAway::TemplateGiveAway(MainWindow &window, Notifications &notifications, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_notifications(notifications)
{
}

void TemplateGiveAway::give(const TemplateDocument &document, GiveAway how)
{
    const TemplateRecord &record = document.record();
    QString refusal;
    for (const TemplateIssue &issue : document.issues()) {
        if (issue.severity == Severity::Error && refusal.isEmpty())
            refusal = tr("HubSpot would refuse it as it is: %1").arg(templateIssueText(issue));
    }
    const auto tone = refusal.isEmpty() ? MessageBar::Tone::Success : MessageBar::Tone::Warning;
    switch (how) {
    case GiveAway::Message:
        QGuiApplication::clipboard()->setText(developerMessage(record));
        m_notifications.say(tone,
            tr("The message was copied: paste it into an email or chat with your developer. There is no secret in "
               "it.")
                + (refusal.isEmpty() ? QString() : u' ' + refusal));
        return;
    case GiveAway::V3File:
        return saveAs(templateV3Json(record.eventTemplate), record.eventTemplate.name + u".template.json"_s,
            refusal.isEmpty() ? QStringList() : QStringList { refusal });
    case GiveAway::HsmetaFile: {
        const HsmetaFile file = templateHsmeta(record.eventTemplate);
        return saveAs(
            file.json, file.fileName, refusal.isEmpty() ? file.leftOut : QStringList { refusal } + file.leftOut);
    }
    }
}

void TemplateGiveAway::saveAs(const QByteArray &content, const QString &name, const QStringList &remarks)
{
    auto *dialog = new QFileDialog(&m_window, tr("Save for your developer"));
    dialog->setObjectName(u"giveAwayDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({ tr("Event templates (*.json)"), tr("All files (*)") });
    dialog->selectFile(QString(name).replace(u'/', u'-'));
    connect(dialog, &QFileDialog::fileSelected, this, [this, content, remarks](const QString &path) {
        if (const auto may = mayGiveOut(path); !may)
            return m_notifications.report(may.error());
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && commitFile(file))
            m_notifications.say(remarks.isEmpty() ? MessageBar::Tone::Success : MessageBar::Tone::Warning,
                joinedSentences(QStringList { tr("Saved as %1.").arg(QFileInfo(path).fileName()) } + remarks));
        else
            m_notifications.report({ ErrorCode::FileError, tr("%1 cannot be written.").arg(QFileInfo(path).fileName()),
                file.errorString() });
    });
    dialog->open();
}

} // namespace composer

#include "moc_templategiveaway.cpp"
