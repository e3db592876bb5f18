#pragma once

#include "base/clock.h"
#include "templates/templatecheck.h"
#include "templates/templaterecord.h"

#include <QObject>

#include <functional>

class QUndoStack;

namespace composer {

/// A template while it is edited: the record, its issues and one undo history over everything that can be changed. What
/// HubSpot has is locked: the edits leave it as it is and say so by their result. GUI thread only.
class TemplateDocument final : public QObject
{
    Q_OBJECT

public:
    explicit TemplateDocument(TemplateRecord record, QObject *parent = nullptr, const Clock &clock = systemClock());

    [[nodiscard]] const TemplateRecord &record() const { return m_record; }
    [[nodiscard]] const EventTemplate &eventTemplate() const { return m_record.eventTemplate; }
    [[nodiscard]] QUndoStack *undoStack() const { return m_undoStack; }
    [[nodiscard]] const QList<TemplateIssue> &issues() const { return m_issues; }

    // Each is one undo step; typing in one place merges. False: nothing changed, for it is locked or was so already.
    bool setName(const QString &name);
    bool setObjectType(const QString &objectType);
    /// The number or name HubSpot gave the template: from then on what stands here is taken as being there.
    bool setHubSpotId(const QString &id);
    bool setHeader(const QString &text);
    bool setDetail(const QString &text);
    bool setFrame(const TemplateFrame &frame);
    /// Another token has the name already, or the texts print one by it whose own name is empty or wrong as yet.
    [[nodiscard]] bool isTaken(const QString &name) const;
    /// Texts that print the token print it under its new name; what they print of a token that was removed and had
    /// that name stays told apart: it is printed by another name, which no token has. Not to a name that isTaken().
    bool setTokenName(qsizetype token, const QString &name);
    bool setTokenLabel(qsizetype token, const QString &label);
    bool setTokenType(qsizetype token, TokenType type);
    bool setTokenProperty(qsizetype token, const QString &property);
    bool setOptions(qsizetype token, const QList<TokenOption> &options);
    /// Tokens at the end (`at` = -1) or before one.
    bool addTokens(const QList<Token> &tokens, const QString &undoText, qsizetype at = -1);
    bool removeTokens(QList<qsizetype> tokens);
    bool moveToken(qsizetype from, qsizetype to);
    /// The template as a whole: proposed anew, or taken over from HubSpot in parts.
    bool setEventTemplate(const EventTemplate &eventTemplate, const QString &undoText);
    /// All of it: what HubSpot was found to have, or what a file brought.
    bool setRecord(const TemplateRecord &record, const QString &undoText);

    /// A token with a free name for something a text names already, or for a new line of the table.
    [[nodiscard]] Token newToken(const QString &name = {}) const;

Q_SIGNALS:
    /// Name, kind of record, id, frame, or what HubSpot has.
    void headChanged();
    void tokenChanged(qsizetype token);
    /// Tokens came, went or moved.
    void tokensReset();
    void textsChanged();
    void issuesChanged();
    /// Anything worth saving changed.
    void changed();

private:
    class ChangeCommand;
    friend class ChangeCommand;
    /// Places whose typing merges into one undo step; `None` never does.
    enum class Place : int { None, Name, Header, Detail, TokenName, TokenLabel, TokenProperty, Options, Frame };

    bool change(TemplateRecord next, const QString &undoText, Place place = Place::None, qsizetype token = -1);
    bool changeToken(qsizetype token, const QString &undoText, Place place, const std::function<void(Token &)> &edit);
    void put(const TemplateRecord &record);
    /// `from` is empty for a token that never had a name as it should be.
    void renameInTexts(TemplateRecord &record, const QString &from, const QString &to) const;

    TemplateRecord m_record;
    const Clock &m_clock;
    QList<TemplateIssue> m_issues;
    QUndoStack *m_undoStack;
};

} // namespace composer
