#pragma once

#include <QStringList>

namespace composer {

/// Sentences one after the other: with a blank between, but none after a Japanese full stop.
[[nodiscard]] inline QString joinedSentences(const QStringList &sentences)
{
    QString text;
    for (const QString &sentence : sentences) {
        if (sentence.isEmpty())
            continue;
        if (!text.isEmpty() && !text.endsWith(QChar(0x3002)))
            text += QChar(u' ');
        text += sentence;
    }
    return text;
}

/// With the full stop of its script, unless it ends with a sign already.
[[nodiscard]] inline QString withFullStop(const QString &sentence)
{
    if (sentence.isEmpty() || QStringView(u".!?…。！？").contains(sentence.back()))
        return sentence;
    constexpr char16_t firstOfCjk = 0x3000;
    return sentence + QChar(sentence.back().unicode() >= firstOfCjk ? u'。' : u'.');
}

} // namespace composer
