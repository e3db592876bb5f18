#include "signin/browseranswer.h"

#include "base/redaction.h"

#include <QCoreApplication>
#include <QUrlQuery>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

bool sameSecret(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
    return difference == 0 && !a.isEmpty();
}

/// Once; a name that stands twice counts as not there.
QString single(const QUrlQuery &query, const QString &name)
{
    const QStringList values = query.allQueryItemValues(name, QUrl::FullyDecoded);
    return values.size() == 1 ? values.first() : QString();
}

constexpr qsizetype longestWords = 300;

} // namespace

BrowserAnswer readBrowserQuery(const QByteArray &query, const SignInAttempt &attempt)
{
    const QUrlQuery fields(QString::fromLatin1(QByteArray(query).replace('+', "%20")));
    if (!sameSecret(single(fields, u"state"_s).toLatin1(), attempt.state))
        return {};
    BrowserAnswer answer;
    const QString error = single(fields, u"error"_s);
    // In a code a plus is a plus: it holds no blanks.
    answer.code = single(QUrlQuery(QString::fromLatin1(query)), u"code"_s);
    if (!error.isEmpty() || answer.code.isEmpty()) {
        const QString words = single(fields, u"error_description"_s);
        answer.kind = BrowserAnswer::Kind::Declined;
        answer.code.clear();
        answer.failure.problem = SignInProblem::Declined;
        answer.failure.subject = redact((words.isEmpty() ? error : words).simplified().left(longestWords));
        answer.failure.technical = redact(error.left(longestWords));
        return answer;
    }
    answer.kind = BrowserAnswer::Kind::Code;
    registerSecret(answer.code);
    return answer;
}

BrowserAnswer readPastedAddress(const QString &pasted, const SignInAttempt &attempt)
{
    BrowserAnswer wrong;
    const QString text = pasted.simplified();
    const qsizetype question = text.indexOf(u'?');
    const QByteArray query = text.mid(question + 1).section(u'#', 0, 0).toUtf8();
    const QString before = question < 0 ? QString() : text.left(question);
    const bool isOurs = before.isEmpty() || before == redirectAddress(attempt.port);
    if (question < 0 || !isOurs
        || !(query.contains("state=") && (query.contains("code=") || query.contains("error=")))) {
        wrong.failure.problem = SignInProblem::PastedNone;
        wrong.failure.subject = redirectAddress(attempt.port) + u"?code="_s;
        return wrong;
    }
    BrowserAnswer answer = readBrowserQuery(query, attempt);
    if (answer.kind == BrowserAnswer::Kind::NotOurs)
        answer.failure.problem = SignInProblem::PastedOther;
    return answer;
}

QByteArray browserPage(const QString &title, const QString &text)
{
    const QString page = u"<!doctype html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>\n"
                         "<style>body{font:17px/1.5 sans-serif;max-width:32em;margin:4em auto;padding:0 1em;"
                         "color:#17211f;background:#f3f5f6}h1{font-size:1.3em}"
                         "@media(prefers-color-scheme:dark){body{color:#e4ebe9;background:#171c1b}}</style></head>\n"
                         "<body><h1>%2</h1><p>%3</p></body></html>\n"_s;
    //: the code of the language these texts are in, for the browser: "es", "ja"
    const QString language = QCoreApplication::translate("SignIn", "en");
    return page.arg(language, title.toHtmlEscaped(), text.toHtmlEscaped()).toUtf8();
}

} // namespace composer
