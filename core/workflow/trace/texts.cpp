#include "core/workflow/trace/tracer.h"

#include <nlohmann/json.hpp>

namespace vramwise
{

namespace
{

using Json = nlohmann::json;

/// More nodes of text are not looked at.
constexpr std::size_t kMostTexts = 1000;

/// A member of an object, as text; objects and lists as JSON.
std::optional<std::string> extracted(const std::string& json, const std::string& key)
{
    const Json object = Json::parse(json, nullptr, false);
    if (!object.is_object())
        return std::nullopt;
    const auto member = object.find(key);
    if (member == object.end() || member->is_null())
        return std::nullopt;
    return member->is_string() ? member->get<std::string>() : member->dump();
}

std::optional<std::string> replaced(std::string_view text, std::string_view from, std::string_view to)
{
    constexpr std::size_t kLongestText = 2000;  // as of the texts in a file
    std::string result;
    while (result.size() <= kLongestText) {
        const std::size_t at = from.empty() ? std::string_view::npos : text.find(from);
        result += text.substr(0, at);
        if (at == std::string_view::npos)
            return result;
        result += to;
        text.remove_prefix(at + from.size());
    }
    return std::nullopt;
}

}  // namespace

/// A text of a node, its own or linked.
std::optional<std::string> Tracer::textOf(std::size_t index, std::string_view name)
{
    const NodeInput* input = node(index).input(name);
    if (input != nullptr && input->source)
        return textOutput(*input->source);
    const std::string* own = text(index, name);
    return own != nullptr ? std::optional<std::string>(*own) : std::nullopt;
}

std::optional<std::string> Tracer::textOutput(const Outlet& source)
{
    if (role(source.node) != NodeRole::Text || m_depth >= kDeepest || m_texts.size() >= kMostTexts)
        return std::nullopt;
    const auto [place, isNew] = m_texts.emplace(source.node, std::nullopt);
    if (!isNew)
        return place->second;
    ++m_depth;
    const std::optional<std::string> text = workedOutText(source.node);
    --m_depth;
    m_texts[source.node] = text;
    return text;
}

std::optional<std::string> Tracer::workedOutText(std::size_t index)
{
    if (const auto json = textOf(index, "json_string")) {
        const auto key = textOf(index, "key");
        return key ? extracted(*json, *key) : std::nullopt;
    }
    const auto text = textOf(index, "string");
    const auto from = textOf(index, "find");
    const auto to = textOf(index, "replace");
    return text && from && to ? replaced(*text, *from, *to) : std::nullopt;
}

}  // namespace vramwise
