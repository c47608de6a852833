#include "tests/app/charts/chosen_state.h"

#include "tests/app/state/shipped_state.h"

namespace vramwise
{

std::unique_ptr<AdvisorState> makeShippedState() { return test::makeState(); }

std::unique_ptr<AdvisorState> makeShippedState(const std::vector<ModelId>& models, const CardId& present)
{
    auto state = makeShippedState();
    Question question = state->question();
    question.models.clear();
    for (const ModelId& model : models)
        question.models.push_back({model, Need::Must, 1});
    if (!present.empty())
        question.presentCard = present;
    state->setQuestion(question, QStringLiteral("test"));
    return state;
}

}  // namespace vramwise
