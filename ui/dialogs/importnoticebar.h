#pragma once

#include "importing/importnotice.h"

#include <QWidget>

class QLabel;

namespace composer {

/// What was left out, filled up or not found while a file was read, a sentence each, with the lines it is about on
/// demand. Hidden while there is nothing to say.
class ImportNoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit ImportNoticeBar(QWidget *parent = nullptr);

    /// `above`: the lines before the header, for showing them.
    void setNotices(const QList<ImportNotice> &notices, const QList<UnreadableLine> &above);

Q_SIGNALS:
    /// The person wants to see this line of the file.
    void lineWanted(qint64 line);

private:
    void addNotice(const ImportNotice &notice);
    void showLines(const ImportNotice &notice, bool shown);

    QList<UnreadableLine> m_above;
    QWidget *m_sentences;
    QLabel *m_lines;
};

} // namespace composer
