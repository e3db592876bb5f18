#pragma once

#include "templates/templaterecord.h"

namespace composer {

/// A message a person can send to the developer of their app: what the template is, everything needed to create it at
/// HubSpot in either way, and what to send back. Of a template HubSpot has: what to change, and what that does to cards
/// made before. Plain text with the files between ``` fences, which readTemplates() reads back. In the language of the
/// program.
[[nodiscard]] QString developerMessage(const TemplateRecord &record);

} // namespace composer
