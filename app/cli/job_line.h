// One line of a batch: its fields, checked. Nothing here throws.
#pragma once

#include "app/cli/batch.h"

#include <string_view>
#include <unordered_map>

namespace vramwise::cli
{

struct JobLine {
    std::optional<Json> id;  ///< echoed as it is, whatever its type
    const Card* card = nullptr;
    const Model* model = nullptr;
    JobInput job;
};

/// Reads lines and remembers the names that it has looked up.
class JobLineReader
{
public:
    JobLineReader(const Catalog& catalog, const BatchDefaults& defaults) : m_catalog(catalog), m_defaults(defaults) { }

    /// Fills `line`; on an error `line.id` is still set where the line has one.
    Result<void> read(std::string_view text, JobLine& line);

private:
    using Setter = Result<void> (JobLineReader::*)(const Json& value, std::string_view name, JobLine& line);
    struct Field {
        std::string_view name;
        Setter set;
    };
    static const Field* fieldOf(std::string_view name);
    static std::vector<std::string> fieldNames();

    Result<void> setFields(const Json& object, JobLine& line);
    Result<void> setCard(const Json& value, std::string_view name, JobLine& line);
    Result<void> setModel(const Json& value, std::string_view name, JobLine& line);
    Result<void> setPrecision(const Json& value, std::string_view name, JobLine& line);
    Result<void> setCount(const Json& value, std::string_view name, JobLine& line);
    Result<void> setFps(const Json& value, std::string_view name, JobLine& line);
    Result<void> setSize(const Json& value, std::string_view name, JobLine& line);
    Result<void> setFlag(const Json& value, std::string_view name, JobLine& line);
    Result<void> setChoice(const Json& value, std::string_view name, JobLine& line);
    Result<void> setLink(const Json& value, std::string_view name, JobLine& line);

    const Catalog& m_catalog;
    const BatchDefaults& m_defaults;
    std::unordered_map<std::string, const Card*> m_cards;
    std::unordered_map<std::string, const Model*> m_models;
};

}  // namespace vramwise::cli
