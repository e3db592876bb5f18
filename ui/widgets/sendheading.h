#pragma once

#include "domain/connection.h"

#include <QTimeZone>
#include <QWidget>

#include <optional>

class QLabel;

namespace composer {

class AccountPill;
class ElidedLabel;

/// Which send a page is about.
struct SendOrigin {
    QString draftName;
    Connection account; ///< as it was, if it has been forgotten since
    QString templateName;
    qint64 createdAtMs = 0; ///< epoch
    QString by; ///< who sent it; empty = not known
    QString note; ///< of the review; may be empty
};

/// The head of a send's page: "draft → account", the account's nature as word and icon, and below it template, time,
/// person and note, and the way back to its draft.
class SendHeading : public QWidget
{
    Q_OBJECT

public:
    explicit SendHeading(QWidget *parent = nullptr);
    void setOrigin(const SendOrigin &origin, const QTimeZone &zone);
    /// How the draft of the send stands now; empty = that is not known. Nothing: there is no draft to open.
    void setDraft(const std::optional<QString> &counts);

Q_SIGNALS:
    void draftRequested();

private:
    ElidedLabel *m_title;
    AccountPill *m_nature;
    QLabel *m_details;
    QLabel *m_note;
    QWidget *m_draft;
    QLabel *m_draftCounts;
};

} // namespace composer
