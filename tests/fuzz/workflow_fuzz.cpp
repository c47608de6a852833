// Workflows as JSON of the editor or the API, and the parameters of A1111 and Forge.
#include "core/workflow/request.h"
#include "tests/fuzz/known_catalog.h"
#include "tests/fuzz/known_rules.h"
#include "tests/fuzz/targets.h"

namespace vramwise::fuzz
{

void workflow(std::string_view input)
{
    const Catalog& catalog = knownCatalog();
    const Result<Workflow> read = readWorkflowText(input, "workflow.json", knownRules(), catalog);
    if (!read)
        return;
    Question question = defaultQuestion();
    (void)takeIntoQuestion(*read, catalog, question);
    for (const WorkflowJob& job : read->jobs)
        for (const Card& card : catalog.cards())
            (void)estimateOf(job, knownRules(), catalog, card, question.machine);
}

}  // namespace vramwise::fuzz
