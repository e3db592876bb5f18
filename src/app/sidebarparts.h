#pragma once

namespace composer {

class CurrentDraft;
class DraftController;
class MainWindow;
class TemplateController;
class TemplateEditing;

/// Who keeps the drafts and templates that the sidebar lists, and the window that it is in. All outlive who is given
/// them.
struct SidebarParts {
    DraftController &drafts;
    CurrentDraft &currentDraft;
    TemplateController &templates;
    TemplateEditing &templateEditing;
    MainWindow &window;
};

} // namespace composer
