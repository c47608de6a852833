// Questions drawn at random from a catalog, always the same ones: for properties that must hold for any question.
#pragma once

#include "core/question/question.h"

#include <random>
#include <vector>

namespace vramwise::test
{

inline Question randomQuestion(const Catalog& catalog, std::mt19937& random)
{
    const auto below = [&](std::size_t count) { return static_cast<std::size_t>(random() % count); };
    Question question;
    question.budget.minor = static_cast<std::int64_t>(10'000 + below(60) * 5'000);
    const std::size_t count = 1 + below(5);
    for (std::size_t i = 0; i < count; ++i)
        question.models.push_back({catalog.models()[below(catalog.models().size())].id,
                                   below(3) == 0 ? Need::Must : Need::Nice, 1.0 + static_cast<double>(below(3))});
    constexpr double kRam[] = {8, 16, 32, 64, 128};
    question.machine.ram = gib(kRam[below(5)]);
    question.machine.os = below(2) == 0 ? Os::Windows : Os::Linux;
    question.patience.image = Seconds{20.0 + 20.0 * static_cast<double>(below(10))};
    question.patience.clip = Seconds{300.0 + 300.0 * static_cast<double>(below(10))};
    question.allowUsed = below(4) != 0;
    question.includeUnreleased = below(5) == 0;
    if (below(4) == 0)
        question.presentCard = catalog.cards()[below(catalog.cards().size())].id;
    if (below(4) == 0)
        question.psu = Watts{450.0 + 100.0 * static_cast<double>(below(6))};
    return question;
}

inline std::vector<Question> randomQuestions(const Catalog& catalog, std::size_t count, unsigned seed = 20261122)
{
    std::mt19937 random(seed);
    std::vector<Question> questions;
    for (std::size_t i = 0; i < count; ++i)
        questions.push_back(randomQuestion(catalog, random));
    return questions;
}

}  // namespace vramwise::test
