#pragma once

#include "app/portalcontroller.h"
#include "app/resultfiles.h"
#include "app/sendcontroller.h"
#include "planning/sendingrules.h"
#include "practice/practiceportal.h"
#include "sending/sendsession.h"
#include "storage/workspacestore.h"
#include "support/fakesecretstore.h"
#include "support/sampletemplate.h"
#include "support/shiftedclock.h"
#include "support/waitfor.h"
#include "ui/dialogs/reviewdialog.h"
#include "ui/document/draftdocument.h"
#include "ui/pages/firsteventcard.h"
#include "ui/pages/sendpage.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <memory>

namespace composer {

using namespace Qt::StringLiterals;

/// Events of the sample template, each for another person.
inline EventTable guestList(int events)
{
    EventTable table(sampleTemplate());
    for (int i = 0; i < events; ++i) {
        EventDraft draft;
        draft.email = u"p%1@%2"_s.arg(i).arg(i % 3 ? u"nube.test"_s : u"brisa.test"_s);
        draft.timestamp = u"2026-03-18T10:00:00Z"_s;
        draft.tokens = { u"Spring"_s, u"attended"_s, u"52"_s, {} };
        table.appendDraft(draft);
    }
    return table;
}

/// The part of the program that sends, in a workspace of its own, with a draft and a window. Its account is live.
class SendingProgram
{
public:
    SendingProgram(const QString &folder, const QUrl &hubSpot, const QString &token, const QString &profile = u"v3"_s)
        : m_folder(folder)
        , m_keeper(m_keychain)
        , m_store(std::move(WorkspaceStore::open(folder + u"/workspace.sqlite"_s).value()))
        , portals(*m_store, m_keeper, clock, folder + u"/practice.json"_s)
    {
        if (!portals.start({ sampleTemplate() }))
            qFatal("no practice account");
        Connection kaiyo;
        kaiyo.id = u"kaiyo"_s;
        kaiyo.name = u"Kaiyo"_s;
        kaiyo.baseUrl = hubSpot;
        kaiyo.profile = profile;
        kaiyo.facts.hubId = u"900000000001"_s;
        kaiyo.facts.type = u"STANDARD"_s;
        kaiyo.facts.uiDomain = u"app-eu1.hubspot.com"_s;
        if (!portals.save(kaiyo))
            qFatal("the account cannot be kept");
        bool isKept = false;
        portals.keepToken(
            kaiyo.id, token, &portals, [&](const Result<TokenPlace> &kept) { isKept = kept.has_value(); });
        if (!waitFor([&] { return isKept; }))
            qFatal("the token cannot be kept");
        portals.setCurrent(kaiyo.id);
        window.resize(1200, 800);
        window.show();
        sends = std::make_unique<SendController>(portals, ledgerPath(), clock);
        sends->setTemplateSource([](const QString &id) {
            return id == sampleTemplate().id ? std::optional(sampleTemplate()) : std::nullopt;
        });
        QObject::connect(sends.get(), &SendController::sendStarted, &window, [this](const QString &started) {
            planId = started;
            (void)page();
        });
        QObject::connect(sends.get(), &SendController::failed, &window,
            [](const Error &error) { qWarning() << error.message << error.detail; });
        QObject::connect(sends.get(), &SendController::rowsSettled, &window,
            [this](const QString &, const QList<std::pair<RowId, RowState>> &states) {
                if (draft)
                    draft->setRowStates(states);
            });
    }

    [[nodiscard]] QString ledgerPath() const { return m_folder + u"/ledger.sqlite"_s; }
    void compose(int events) { compose(guestList(events)); }
    void compose(const EventTable &table)
    {
        draft = std::make_unique<DraftDocument>(u"draft"_s, u"asistentes"_s, table, clock);
        if (!waitFor([this] { return draft->isChecked(); }))
            qFatal("not checked");
    }
    [[nodiscard]] ReviewDialog *review(const RowChoices &rows = {})
    {
        if (!saveSendingRules(sendingRulesPath(m_folder), rules))
            qFatal("no rules");
        sends->review(*draft, rows, &window);
        ReviewDialog *dialog = nullptr;
        if (!waitFor([&] { return (dialog = window.findChild<ReviewDialog *>()) != nullptr; }))
            qFatal("no review");
        return dialog;
    }
    template<typename Parent>
    [[nodiscard]] static QPushButton *button(const Parent *parent, const QString &name)
    {
        auto *found = parent->template findChild<QPushButton *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] SendPage *page() { return sends->page(planId, &window); }
    [[nodiscard]] SendSession *session() const { return sends->session(planId); }
    [[nodiscard]] qint64 count(Outcome outcome) const { return session() ? session()->counts().of(outcome) : -1; }
    [[nodiscard]] bool reaches(SendState state)
    {
        return waitFor([&] { return session() && session()->state() == state; }, 20'000);
    }
    [[nodiscard]] FirstEventCard *card() { return page()->firstEventCard(); }
    [[nodiscard]] QString cardSays() { return card()->findChild<QLabel *>(u"firstTitle"_s)->text(); }
    [[nodiscard]] QJsonObject receipt() const
    {
        const QString path = m_folder + u"/receipt.json"_s;
        if (!saveReceiptJson(path, { ledgerPath(), planId }))
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
    /// The list of sends as the ledger has it now.
    [[nodiscard]] QList<SendSummary> unsettled()
    {
        bool isRead = false;
        const auto listed
            = QObject::connect(sends.get(), &SendController::sendsChanged, &window, [&] { isRead = true; });
        sends->reloadSends();
        (void)waitFor([&] { return isRead; });
        QObject::disconnect(listed);
        return sends->unsettledSends();
    }

private:
    [[nodiscard]] static SendingRules withoutHold()
    {
        SendingRules quick;
        quick.holdSeconds = 0;
        return quick;
    }
    QString m_folder;
    FakeSecretStore m_keychain;
    TokenKeeper m_keeper;
    std::unique_ptr<WorkspaceStore> m_store;

public:
    ShiftedClock clock;
    SendingRules rules = withoutHold();
    PortalController portals;
    std::unique_ptr<DraftDocument> draft;
    QWidget window;
    QString planId;
    std::unique_ptr<SendController> sends; // before the window
};

/// The program's texts in a language as long as it lives.
class Spoken
{
public:
    explicit Spoken(const QString &language)
    {
        QLocale::setDefault(QLocale(language));
        if (!m_texts.load(u":/i18n/composer_"_s + language) || !QCoreApplication::installTranslator(&m_texts))
            qFatal("no texts");
    }
    ~Spoken()
    {
        QCoreApplication::removeTranslator(&m_texts);
        QLocale::setDefault(QLocale::c());
    }
    Q_DISABLE_COPY_MOVE(Spoken)

private:
    QTranslator m_texts;
};

/// What of the buttons shown in a widget is cut or lies outside of it; empty when all of them can be read.
inline QString cutButtons(const QWidget &widget)
{
    QStringList cut;
    for (const QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (!button->isVisibleTo(&widget))
            continue;
        const QRect place(button->mapTo(&widget, QPoint(0, 0)), button->size());
        if (!widget.rect().contains(place) || button->width() < button->sizeHint().width())
            cut.append(button->objectName() + u' ' + button->text());
    }
    return cut.join(u", "_s);
}

/// A server on this computer that stands for a live HubSpot account.
inline std::unique_ptr<PracticePortal> liveHubSpot()
{
    auto hubSpot = std::make_unique<PracticePortal>();
    hubSpot->setTemplates({ sampleTemplate() });
    PracticeScenario live; // what it says of itself when the send asks which account answers
    live.accounts = { QJsonObject { { u"number"_s, u"900000000001"_s }, { u"type"_s, u"STANDARD"_s } } };
    hubSpot->applyScenario(live);
    if (!hubSpot->listen())
        qFatal("no server");
    return hubSpot;
}

/// Requests of a kind, of all that came in.
inline qsizetype requestsOf(const PracticePortal &hubSpot, PracticeRequestKind kind)
{
    const QList<PracticeRequestRecord> &all = hubSpot.requests();
    return std::count_if(
        all.cbegin(), all.cend(), [kind](const PracticeRequestRecord &request) { return request.kind == kind; });
}

} // namespace composer
