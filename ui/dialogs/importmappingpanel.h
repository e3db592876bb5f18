#pragma once

#include "ui/dialogs/importsession.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace composer {

class MappingEditor;

/// Which column of the file becomes which field of the event, with what was saved for such a file, and as a file.
class ImportMappingPanel : public QWidget
{
    Q_OBJECT

public:
    /// The session outlives the panel.
    explicit ImportMappingPanel(ImportSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const composer::Error &error);

private:
    void addHeading(QBoxLayout *layout);
    void showMapping();
    void saveMapping();
    void loadMapping();

    ImportSession &m_session;
    QList<QStringList> m_rows; // the first of the file, as they are read
    QStringList m_emptyTexts; // when they were
    bool m_rowsAreRead = false;
    MappingEditor *m_mapping = nullptr;
    QLabel *m_mappingState = nullptr;
    QPushButton *m_switchMapping = nullptr;
    QPushButton *m_load = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace composer
