#include "core/checkpoint/recognise.h"

#include "core/base/names.h"
#include "core/checkpoint/match.h"

#include <algorithm>
#include <array>

namespace vramwise
{

namespace
{

std::string lettersAndDigits(std::string_view text)
{
    std::string kept;
    for (const char c : lowerCase(text))
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            kept += c;
    return kept;
}

bool says(const std::string& text, const Candidate& candidate)
{
    return std::any_of(candidate.words.begin(), candidate.words.end(),
                       [&](const std::string& word) { return text.find(word) != std::string::npos; });
}

/// The last candidate that the text names; nullptr where it names none.
const Candidate* named(const std::vector<Candidate>& candidates, const std::string& text)
{
    const auto found = std::find_if(candidates.rbegin(), candidates.rend(),
                                    [&](const Candidate& candidate) { return says(text, candidate); });
    return found == candidates.rend() ? nullptr : &*found;
}

void decide(Recognition& result, const Signature& signature, const Hints& hints)
{
    if (signature.candidates.empty()) {
        result.confidence = confidence::kUnlisted;
        return;
    }
    result.id = signature.candidates.front().id;
    result.confidence = signature.undecided;
    if (signature.candidates.size() == 1)
        return;
    for (const Candidate& candidate : signature.candidates)
        result.candidates.push_back(candidate.id);
    if (const Candidate* byTitle = named(signature.candidates, hints.title)) {
        result.id = byTitle->id;
        result.confidence = confidence::kByTitle;
    } else if (const Candidate* byName = named(signature.candidates, hints.fileName)) {
        result.id = byName->id;
        result.confidence = std::max(confidence::kByFileName, result.confidence);
    }
}

Recognition whole(const std::vector<const Signature*>& matches, const Hints& hints)
{
    Recognition result;
    const Signature& first = *matches.front();
    result.part = first.part;
    result.architecture = first.id;
    result.name = first.name;
    decide(result, first, hints);
    if (matches.size() == 1)
        return result;
    // Two signatures that do not exclude each other: neither is claimed.
    result.candidates.clear();
    for (const Signature* match : matches)
        for (const Candidate& candidate : match->candidates)
            if (std::find(result.candidates.begin(), result.candidates.end(), candidate.id) == result.candidates.end())
                result.candidates.push_back(candidate.id);
    result.architecture = first.group;
    result.confidence = std::min(result.confidence, confidence::kFamily);
    return result;
}

Recognition relative(const std::vector<const Signature*>& relatives)
{
    Recognition result;
    const Signature& first = *relatives.front();
    const bool same = std::all_of(relatives.begin(), relatives.end(), [&](const Signature* signature) {
        return signature->group == first.group && signature->part == first.part;
    });
    if (!same)
        return result;
    result.part = first.part;
    result.architecture = first.group;
    result.confidence = confidence::kFamily;
    for (const Signature* signature : relatives)
        for (const Candidate& candidate : signature->candidates)
            result.candidates.push_back(candidate.id);
    return result;
}

Match bestMatch(const Signature& signature, const TensorView& view, const Hints& hints)
{
    Match best = Match::None;
    for (const Layout& layout : signature.layouts)
        best = std::max(best, matchLayout(layout, view, hints.ggufArchitecture));
    return best;
}

}  // namespace

Hints hintsOf(const std::string& fileName, const CheckpointFile& file)
{
    constexpr std::array<std::string_view, 5> kTitles{"modelspec.title", "general.name", "ss_output_name",
                                                      "modelspec.architecture", "ss_base_model_version"};
    Hints hints;
    hints.fileName = lettersAndDigits(fileName.substr(0, fileName.rfind('.')));
    for (const std::string_view key : kTitles)
        hints.title += lettersAndDigits(file.metadataOf(key)) + ' ';
    hints.ggufArchitecture = file.metadataOf("general.architecture");
    return hints;
}

Recognition recognise(const SignatureTable& table, const TensorView& view, std::optional<PartKind> part,
                      const Hints& hints)
{
    std::vector<const Signature*> matches;
    std::vector<const Signature*> relatives;
    for (const Signature& signature : table.signatures) {
        if (part ? signature.part != *part : signature.part == PartKind::Lora)
            continue;
        const Match match = bestMatch(signature, view, hints);
        if (match == Match::Whole)
            matches.push_back(&signature);
        else if (match == Match::Family)
            relatives.push_back(&signature);
    }
    if (!matches.empty())
        return whole(matches, hints);
    Recognition result = relatives.empty() ? Recognition{} : relative(relatives);
    if (!result.part)
        result.part = part;
    return result;
}

}  // namespace vramwise
