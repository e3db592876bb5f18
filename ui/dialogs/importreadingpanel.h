#pragma once

#include "ui/dialogs/importsession.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLayout;
class QTableView;

namespace composer {

class CsvPreviewModel;
class IconLabel;
class ImportNoticeBar;
class ImportQuestionBar;

/// How the file of an import is read: what was detected and how surely, each part changeable, what only the person can
/// say asked, the first rows below.
class ImportReadingPanel : public QWidget
{
    Q_OBJECT

public:
    /// The session outlives the panel.
    explicit ImportReadingPanel(ImportSession &session, QWidget *parent = nullptr);
    /// The focus goes to the rows: what is there to be looked at first, and what no key changes.
    void focusRows();
    /// In a window that is not high, fewer rows are shown.
    void setLow(bool low);
    /// The file was made here, from pasted cells.
    void setPasted() { m_isPasted = true; }

private:
    void addReading(QBoxLayout *layout);
    void addPreview(QBoxLayout *layout);
    [[nodiscard]] QComboBox *addCombo(QLayout *layout, const QString &objectName, const QString &accessibleName);

    void showPreview();
    void showFormats();
    void showUse();
    void showSureness();
    [[nodiscard]] static QStringList dateReasons(const ImportSession &session);
    void showFailure();
    void changeReading();

    ImportSession &m_session;
    CsvPreviewModel *m_model;
    QWidget *m_combos = nullptr;
    QWidget *m_rows = nullptr;
    bool m_isPasted = false;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_delimiter = nullptr;
    QComboBox *m_quote = nullptr;
    QComboBox *m_header = nullptr;
    QComboBox *m_number = nullptr;
    QComboBox *m_date = nullptr;
    IconLabel *m_surenessIcon = nullptr;
    QLabel *m_sureness = nullptr;
    QWidget *m_sentence = nullptr;
    ImportQuestionBar *m_question = nullptr;
    ImportNoticeBar *m_notices = nullptr;
    QTableView *m_preview = nullptr;
};

} // namespace composer
