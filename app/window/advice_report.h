// The advice as a document to keep or pass on: question, pick, alternatives, table, changes, prices with their
// attribution. As Markdown or as one HTML file without anything from elsewhere.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace vramwise
{

class AdvisorState;

QString reportMarkdown(const AdvisorState& state);
QString reportHtml(const AdvisorState& state);

/// By the file's suffix: .md is Markdown, everything else HTML. Atomic.
[[nodiscard]] Result<void> saveReport(const QString& file, const AdvisorState& state);

}  // namespace vramwise
