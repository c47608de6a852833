// Words for what a workflow holds: kinds of files, what was assumed, formats.
#pragma once

#include "core/workflow/workflow.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace vramwise::text
{

QString partWord(PartKind kind);  ///< "text encoder"
QString assumedWord(Assumed what);
QString formatWord(WorkflowFormat format);
/// "width and height, steps": what of a job was taken from the model's defaults.
QString assumedList(const std::vector<Assumed>& assumed);
/// The model as people know it: its own name, that of the catalog, or the file; "a model without a name" at last.
QString jobModelName(const WorkflowJob& job, const Catalog& catalog);
/// Precision, size, frames, steps and what else was read of a job, each a few words.
QStringList jobFacts(const WorkflowJob& job, const QLocale& locale);
/// "KSampler (node 3)"
QStringList nodeNames(const std::vector<NodeName>& nodes);
/// "upscaler 4x.pth", one a part.
QStringList fileNames(const std::vector<WorkflowPart>& parts);
/// How sure the model is, in words: "certain", "likely", "a guess", "not recognised".
QString confidenceWord(double confidence);

}  // namespace vramwise::text
