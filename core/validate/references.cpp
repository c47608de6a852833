#include "core/validate/references.h"

#include "core/base/names.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace vramwise
{

namespace
{

enum class Named { Model, Component, Either };

/// A field that names entries, in each object of a list: an id, a list of ids, or of objects with one.
struct Reference {
    std::string_view kind;  ///< of the file
    const char* list;
    const char* field;
    Named named;
};

constexpr std::array kReferences{
    Reference{"workflow-files", "models", "model", Named::Model},
    Reference{"workflow-files", "components", "component", Named::Component},
    Reference{"workflow-files", "adapters", "models", Named::Model},
    Reference{"workflow-nodes", "encoder_types", "model", Named::Model},
    Reference{"workflow-nodes", "families", "model", Named::Model},
    Reference{"checkpoint-signatures", "signatures", "candidates", Named::Either},
};

class ReferenceSearch
{
public:
    ReferenceSearch(std::string name, const Catalog& known) : m_name(std::move(name)), m_known(known) { }

    void check(const nlohmann::json& value, Named named, const std::string& pointer)
    {
        if (value.is_string() && !isKnown(value.get<std::string>(), named))
            report(value.get<std::string>(), named, pointer);
        if (value.is_object() && value.contains("id"))
            check(value["id"], named, pointer + "/id");
        if (value.is_array())
            for (std::size_t i = 0; i < value.size(); ++i)
                check(value[i], named, pointer + '/' + std::to_string(i));
    }

    std::vector<Error> take() { return std::move(m_problems); }

private:
    [[nodiscard]] bool isKnown(const std::string& id, Named named) const
    {
        const bool isModel = m_known.model({id}) != nullptr || m_known.isHidden(ModelId{id});
        const bool isComponent = m_known.component({id}) != nullptr;
        return (named != Named::Component && isModel) || (named != Named::Model && isComponent);
    }

    void report(const std::string& id, Named named, const std::string& pointer)
    {
        std::vector<std::string> ids;
        if (named != Named::Component)
            for (const Model& model : m_known.models())
                ids.push_back(model.id.value);
        if (named != Named::Model)
            for (const Component& component : m_known.components())
                ids.push_back(component.id.value);
        std::vector<std::string> args{id, named == Named::Component ? "component" : "model"};
        for (std::string& near : nearestNames(id, ids))
            args.push_back(std::move(near));
        m_problems.push_back({ErrorCode::UnknownReference, std::move(args), {m_name, 0, pointer}});
    }

    std::string m_name;
    const Catalog& m_known;
    std::vector<Error> m_problems;
};

}  // namespace

std::vector<Error> unknownReferences(const nlohmann::json& json, std::string_view kind, const std::string& name,
                                     const Catalog& known)
{
    ReferenceSearch search(name, known);
    for (const Reference& reference : kReferences) {
        const auto list = reference.kind == kind ? json.find(reference.list) : json.end();
        if (list == json.end() || !list->is_array())
            continue;
        for (std::size_t i = 0; i < list->size(); ++i) {
            const nlohmann::json& entry = (*list)[i];
            if (entry.is_object() && entry.contains(reference.field))
                search.check(entry[reference.field], reference.named,
                             '/' + std::string(reference.list) + '/' + std::to_string(i) + '/' + reference.field);
        }
    }
    return search.take();
}

}  // namespace vramwise
