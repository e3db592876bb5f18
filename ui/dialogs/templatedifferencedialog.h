#pragma once

#include "templates/templatedifference.h"

#include <QDialog>

class QLabel;
class QTableWidget;

namespace composer {

/// A template here beside the same one at HubSpot: what differs, on both sides, and for each whether HubSpot's or one's
/// own is kept.
class TemplateDifferenceDialog : public QDialog
{
    Q_OBJECT

public:
    /// `account`: the name of the one that was asked. The templates must differ.
    TemplateDifferenceDialog(
        const EventTemplate &here, const EventTemplate &there, const QString &account, QWidget *parent = nullptr);

    /// The template here with everything settled as it is chosen now.
    [[nodiscard]] EventTemplate settled() const;
    /// What the choices do to drafts, a sentence a line; empty = nothing is said.
    void setDraftEffects(const QStringList &sentences);

Q_SIGNALS:
    /// Another choice was made, and at the beginning.
    void settledChanged(const composer::EventTemplate &settled);
    void taken(const composer::EventTemplate &settled);

private:
    void fill();
    void takeAll(bool theirs);
    void showEffect();

    EventTemplate m_here;
    EventTemplate m_there;
    QList<TemplateDifference> m_differences;
    QTableWidget *m_table;
    QLabel *m_effect;
    QLabel *m_drafts;
};

} // namespace composer
