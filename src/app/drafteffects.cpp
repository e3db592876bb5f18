#include "app/drafteffects.h"

#include "base/listtext.h"
#include <QCoreApplication>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct EffectText {
    Q_DECLARE_TR_FUNCTIONS(DraftEffects)
};

QString effectOn(const FollowingDraft &draft, const EventTemplate &next, const TokenHistory &history)
{
    const QString name = u"“%1” (%2)"_s.arg(draft.name, EffectText::tr("%Ln events", nullptr, int(draft.events)));
    if (draft.table.rowCount() == 0)
        return EffectText::tr("%1 keeps its template until you take the changes over there.").arg(name);
    const TemplateChange change = planTemplateChange(draft.table, next, history);
    QStringList lost;
    for (const TemplateChange::Loss &loss : change.lost)
        lost.append(EffectText::tr("%Ln values of %1", nullptr, int(loss.rows)).arg(loss.label));
    if (lost.isEmpty())
        return EffectText::tr("%1 keeps its template until you take the changes over there; it would lose nothing.")
            .arg(name);
    return EffectText::tr("%1 keeps its template until you take the changes over there; it would lose %2.")
        .arg(name, joinedList(lost));
}

} // namespace

QStringList effectsOnDrafts(const QList<FollowingDraft> &drafts, const EventTemplate &next, const TokenHistory &history)
{
    constexpr qsizetype named = 3;
    QStringList sentences;
    for (const FollowingDraft &draft : drafts.first(std::min(drafts.size(), named)))
        sentences.append(effectOn(draft, next, history));
    if (drafts.size() > named)
        sentences.append(EffectText::tr("%Ln more drafts keep it too.", nullptr, int(drafts.size() - named)));
    return sentences;
}

} // namespace composer
