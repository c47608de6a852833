// Why: a code and typed arguments. core/ never words anything; app/text turns a Reason into a sentence.
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/range.h"
#include "core/base/units.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace vramwise
{

enum class ReasonCode {
    // Estimates
    EncodePeak,            ///< args {size}: the text encoder decides the peak
    DenoisePeak,           ///< {size}
    DecodePeak,            ///< {size}
    SpareMemory,           ///< {size}: left on the card
    Tight,                 ///< {size}: fits with this little to spare
    WeightsInRam,          ///< {share 0…1, size}
    StreamedPerStep,       ///< {size}
    ResidentExceedsCard,   ///< {size, usable}
    RamTooSmall,           ///< {need}
    PrecisionUnsupported,  ///< {precision, architecture}
    OffloadForbidden,      ///< {size, usable}
    TiledDecode,           ///< {}
    FactsMissing,          ///< {field}
    RoughEfficiency,       ///< {}: few or no measurements of such a card with such a model
    NoFp8Gain,             ///< {}: 8-bit files save memory, not time, on this card
    NoTensorCores,         ///< {}: ordinary units do all the arithmetic
    NoBf16,                ///< {architecture}: the software converts BF16 weights
    NoSageGain,            ///< {architecture}: SageAttention is counted without effect
    NoCompileGain,         ///< {architecture}: torch.compile is counted without effect
    FourBitsMissing,       ///< {precision…}: files of the model that are computed in 4 bits, none of which runs here
    LeanEncoder,           ///< {}: the text encoder is taken in a smaller file
    // Ratings and advice about one model on the card
    ModelFits,              ///< {model, precision, spare, time}
    ModelOffloads,          ///< {model, precision, share, time}
    ModelTooSlow,           ///< {model, time, patience}
    ModelDoesNotRun,        ///< {model}
    ModelUnknown,           ///< {model}
    ModelReducedPrecision,  ///< {model, precision}
    ModelTight,             ///< {model, spare}
    // About the card
    BestOfTier,           ///< {tier?}: none where the group has no number (AMD, laptops…)
    CheapestOfAll,        ///< {}
    FastestInBudget,      ///< {}
    MostMemoryInBudget,   ///< {size}
    UnderBudget,          ///< {money}
    OverBudgetBy,         ///< {money}
    FasterThan,           ///< {card, factor}
    SlowerThan,           ///< {card, factor}
    CostsMoreThan,        ///< {card, money}
    CostsLessThan,        ///< {card, money}
    UnlocksOver,          ///< {card, model…}: whose outcomes rate better on it
    LosesAgainst,         ///< {card, model…}: whose outcomes rate worse on it
    NothingUnlockedOver,  ///< {card}
    BigMemoryForLittle,   ///< {size, money?}
    ModdedCard,           ///< {}
    UnifiedMemory,        ///< {size}
    NotOnSale,            ///< {status}
    LaunchPriceOnly,      ///< {date}
    StalePrice,           ///< {date}
    ThinBandwidth,        ///< {bytesPerFlop, median}: tensor cores wait for memory
    PsuTooSmall,          ///< {need, have}
    PsuEnough,            ///< {have}
    // Rejections
    OverBudget,          ///< {price, budget}
    NoPrice,             ///< {currency}
    UnreleasedExcluded,  ///< {status}
    ConditionExcluded,   ///< {condition}
    VendorExcluded,      ///< {}
    FormExcluded,        ///< {form}
    MustModelFails,      ///< {model}
    MustModelTooSlow,    ///< {model, time, patience}
    MustModelUnknown,    ///< {model}
    BelowPresentCard,    ///< {card}
    // What would change the answer
    PriceBelow,         ///< {card, money}: below that price it becomes the pick
    BudgetAbove,        ///< {money, card}: from that budget on this is the pick
    PatienceAbove,      ///< {time, card, task}: with that patience this cheaper card works
    ModelDropped,       ///< {model, card}: without that model this is the pick
    MoreRam,            ///< {size, card}
    UsedAllowed,        ///< {card}
    UnreleasedAllowed,  ///< {card}
    NearestMiss,        ///< {card, money}: the nearest card that would do
    PriceMissing,       ///< {count, card}: cards that would do at a price that the budget covers; the best of them
    // Why a stated need differs from the computed one
    NeedCounts,        ///< {precision, size}: what the computed figure is for
    NeedOfPrecision,   ///< {precision, size}: the statement is what this precision needs, components in turn
    NeedOfMinimum,     ///< {precision, size}: the statement is near the computed minimum, of this precision
    NeedAllResident,   ///< {precision, size}: the statement is what it needs with everything on the card at once
    NeedOfReference,   ///< {precision, size}: reference code holds more activations than the runtimes that people use
    NeedUsualEncoder,  ///< {precision, size}: the statement takes the text encoder in its usual file, not the smallest
    NeedWideEncoder,   ///< {precision, size}: the same in 16 bit, and everything on the card at once
    NeedWholeDecode,   ///< {precision, size}: reference code decodes the picture whole, where others work tile by tile
    NeedStreamed,      ///< {precision, size}: the statement lets weights stream from RAM, from this size on
    NeedRoundedUp,     ///< {precision, size}: the need itself; the statement rounds up to the next common size of cards
    NeedUnexplained,   ///< {}: no precision, size or way of offloading leads to the stated figure
};

using ReasonArg = std::variant<double, std::int64_t, std::string, Bytes, Seconds, Watts, Range<Seconds>, Money, Date,
                               CardId, ModelId, PrecisionId>;

struct NamedArg {
    std::string name;  ///< key in JSON, as in the list above
    ReasonArg value;

    friend bool operator==(const NamedArg&, const NamedArg&) = default;
};

struct Reason {
    ReasonCode code{};
    std::vector<NamedArg> args;

    friend bool operator==(const Reason&, const Reason&) = default;
};

/// "denoise_peak": stable, for JSON.
std::string_view codeName(ReasonCode code);

/// The argument of that name and type; nullptr where there is none.
template <class T>
const T* argOf(const Reason& reason, std::string_view name)
{
    for (const NamedArg& arg : reason.args)
        if (arg.name == name)
            return std::get_if<T>(&arg.value);
    return nullptr;
}

}  // namespace vramwise
