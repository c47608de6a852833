// A toy world that is asked a question: the advice with all that it points to.
#pragma once

#include "core/advice/advice.h"

#include "tests/core/rating/toy.h"

#include <algorithm>
#include <string>
#include <vector>

namespace vramwise::test
{

struct Asked {
    Catalog catalog;
    PriceBook prices;
    Question question;
    Advice advice;

    explicit Asked(const ToyWorld& world, Question asked = toyQuestion())
        : catalog(world.catalog()), prices(catalog, {}), question(std::move(asked))
    {
        advice = advise(catalog, prices, question);
    }

    [[nodiscard]] std::vector<std::string> ranked() const
    {
        std::vector<std::string> ids;
        for (const RankedCard& card : advice.ranked)
            ids.push_back(card.rated.card->id.value);
        return ids;
    }

    [[nodiscard]] std::vector<std::string> rejected() const
    {
        std::vector<std::string> ids;
        for (const RejectedCard& card : advice.rejected)
            ids.push_back(card.rated.card->id.value);
        return ids;
    }

    /// Codes of a rejected card's reasons; empty where it is ranked.
    [[nodiscard]] std::vector<ReasonCode> against(const std::string& id) const
    {
        std::vector<ReasonCode> codes;
        for (const RejectedCard& card : advice.rejected)
            if (card.rated.card->id.value == id)
                for (const Reason& reason : card.reasons)
                    codes.push_back(reason.code);
        return codes;
    }
};

inline const Reason* findReason(const std::vector<Reason>& reasons, ReasonCode code)
{
    const auto found = std::find_if(reasons.begin(), reasons.end(), [&](const Reason& r) { return r.code == code; });
    return found != reasons.end() ? &*found : nullptr;
}

inline std::string idOf(const std::optional<CardId>& id) { return id ? id->value : std::string(); }

}  // namespace vramwise::test
