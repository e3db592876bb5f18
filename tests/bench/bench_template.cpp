// The editor of templates with 500 tokens, as many as HubSpot takes: how long a keystroke in a text, in the name and in
// the table takes until the window has drawn it. And the preview of an event: how long it takes to draw a changed
// value.
#include "benchsupport.h"
#include "domain/templateids.h"
#include "support/sampletemplate.h"
#include "ui/document/templatedocument.h"
#include "ui/models/tokentablemodel.h"
#include "ui/pages/templatecardpanel.h"
#include "ui/pages/templatepage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/previewpanel.h"
#include "ui/widgets/templatetextedit.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>

#include <functional>

using namespace composer;
using namespace composer::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int keystrokes = 200;
constexpr double frameMs = 16;

EventTemplate largeTemplate()
{
    EventTemplate made;
    made.id = newTemplateId();
    made.name = u"Everything"_s;
    made.objectType = u"contacts"_s;
    for (int i = 0; i < 500; ++i) {
        Token token;
        token.name = u"field%1"_s.arg(i);
        token.label = u"Field number %1"_s.arg(i);
        token.type = static_cast<TokenType>(i % 4);
        if (token.type == TokenType::Enumeration)
            token.options = { { u"a"_s, u"A"_s }, { u"b"_s, u"B"_s } };
        made.tokens.append(token);
        if (i < 250)
            made.detailTemplate += u"%1: {{%2}}\n"_s.arg(token.label, token.name);
    }
    made.headerTemplate = u"**{{field0}}** – {{field2}}"_s;
    return made;
}

/// Milliseconds of the slowest keystroke but two, with all that is drawn after it.
double slowest(const std::function<void(int)> &type, TemplateCardPanel &card)
{
    std::vector<double> times;
    for (int i = 0; i < keystrokes; ++i) {
        QElapsedTimer timer;
        timer.start();
        type(i);
        card.flush(); // drawn a moment later as a rule; here with the key
        QCoreApplication::sendPostedEvents();
        QApplication::processEvents();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() - 3];
}

void press(QWidget &widget, char16_t letter)
{
    QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(QChar(letter)));
    QApplication::sendEvent(&widget, &down);
}

/// Milliseconds of the slowest of 200 changes of a value but two: the whole preview laid out and painted.
double slowestPreview()
{
    PreviewPanel panel;
    panel.resize(371, 700);
    panel.setEventTemplate(sampleTemplate());
    panel.show();
    EventDraft draft;
    draft.email = u"ana.garcia@nube.test"_s;
    draft.timestamp = u"2026-03-18T09:00:00Z"_s;
    draft.tokens = { u"Planning the spring launch"_s, u"attended"_s, u"52"_s, u"2026-03-02T00:00:00Z"_s };
    std::vector<double> times;
    for (int i = 0; i < keystrokes; ++i) {
        draft.tokens[0] += u'x';
        QElapsedTimer timer;
        timer.start();
        panel.setEvent(draft);
        panel.grab();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() - 3];
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    theme::apply(application, theme::Scheme::Light);
    TemplateDocument document(TemplateRecord::newHere(largeTemplate()));
    TemplatePage page;
    page.resize(1280, 800);
    page.setDocument(&document);
    page.show();
    QApplication::processEvents();
    auto &card = *page.findChild<TemplateCardPanel *>();
    auto &header = *page.findChild<TemplateTextEdit *>(u"headerEdit"_s);
    auto &detail = *page.findChild<TemplateTextEdit *>(u"detailEdit"_s);
    auto &name = *page.findChild<QLineEdit *>(u"nameEdit"_s);
    QAbstractItemModel &tokens = *page.findChild<QTableView *>(u"tokenTable"_s)->model();
    Figures figures;
    figures.add(u"template: key in the header, 500 tokens"_s, slowest([&](int) { press(header, u'x'); }, card), u"ms"_s,
        frameMs);
    figures.add(u"template: key in the details, 500 tokens"_s, slowest([&](int) { press(detail, u'x'); }, card),
        u"ms"_s, frameMs);
    figures.add(
        u"template: key in the name, 500 tokens"_s, slowest([&](int) { press(name, u'x'); }, card), u"ms"_s, frameMs);
    figures.add(u"template: label of a token, 500 tokens"_s,
        slowest(
            [&](int i) {
                tokens.setData(
                    tokens.index(i, int(TokenTableModel::Column::Label)), u"Label %1"_s.arg(i), Qt::EditRole);
            },
            card),
        u"ms"_s, frameMs);
    figures.add(u"preview: a changed value of an event"_s, slowestPreview(), u"ms"_s, frameMs);
    return application.arguments().size() < 2 || figures.write(application.arguments().at(1)) ? 0 : 1;
}
