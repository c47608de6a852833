#include "core/checkpoint/model_paths_yaml.h"

#include "core/catalog/json_problems.h"
#include "core/checkpoint/model_paths.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <exception>
#include <sstream>

namespace vramwise
{

namespace
{

/// Leaves the parser; carries what parsePathSections() returns.
struct Refusal : std::exception {
    explicit Refusal(Error refused) : error(std::move(refused)) { }
    Error error;
};

/// Sections hold kinds, and kinds hold paths: three levels, the last of which may be a list.
constexpr int kMostYamlLevels = 3;

class PathHandler : public YAML::EventHandler
{
public:
    std::vector<PathSection> take() { return std::move(m_sections); }

    void OnDocumentStart(const YAML::Mark&) override { }  // NOLINT(readability-identifier-naming)
    void OnDocumentEnd() override { }                     // NOLINT(readability-identifier-naming)

    void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { value(mark, {}); }  // NOLINT

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override  // NOLINT(readability-identifier-naming)
    {
        refuse(ErrorCode::BadValue, {"*", {}}, mark);
    }

    void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                  const std::string& text) override  // NOLINT
    {
        value(mark, text);
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,  // NOLINT
                         YAML::EmitterStyle::value) override
    {
        if (m_level != 2 || !m_hasKey)
            refuse(ErrorCode::WrongType, {m_level == 0 ? "object" : "string", "array"}, mark);
        enter(mark);
    }

    void OnSequenceEnd() override { leave(); }  // NOLINT(readability-identifier-naming)

    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,  // NOLINT
                    YAML::EmitterStyle::value) override
    {
        if (m_level >= 2 || (m_level == 1 && !m_hasKey))
            refuse(m_level > 2 ? ErrorCode::TooDeep : ErrorCode::WrongType,
                   m_level > 2 ? std::vector<std::string>{std::to_string(kMostYamlLevels)}
                               : std::vector<std::string>{"string", "object"},
                   mark);
        if (m_level == 1)
            m_sections.push_back({m_keys[0], {}, {}});
        enter(mark);
    }

    void OnMapEnd() override { leave(); }  // NOLINT(readability-identifier-naming)

private:
    [[noreturn]] void refuse(ErrorCode code, std::vector<std::string> args, const YAML::Mark& mark) const
    {
        std::string field;
        for (int level = 0; level < m_level && level < 2; ++level)
            field += '/' + pointerPart(m_keys[level]);
        throw Refusal({code, std::move(args), {{}, mark.line + 1, std::move(field)}});
    }

    void enter(const YAML::Mark& mark)
    {
        if (++m_level > kMostYamlLevels)
            refuse(ErrorCode::TooDeep, {std::to_string(kMostYamlLevels)}, mark);
        m_hasKey = false;
    }

    void leave()
    {
        --m_level;
        m_hasKey = false;
        if (m_level < 2)
            m_keys[1].clear();
    }

    void value(const YAML::Mark& mark, const std::string& text)
    {
        if (m_level == 3) {
            addPaths(mark, text);
        } else if (m_level == 0) {
            // An empty document is an empty list.
            if (!text.empty())
                refuse(ErrorCode::WrongType, {"object", "string"}, mark);
        } else if (!m_hasKey) {
            m_keys[m_level - 1] = text;
            m_hasKey = true;
        } else {
            m_hasKey = false;
            setValue(mark, text);
        }
    }

    void setValue(const YAML::Mark& mark, const std::string& text)
    {
        if (m_level == 1) {
            if (!text.empty())
                refuse(ErrorCode::WrongType, {"object", "string"}, mark);
        } else if (m_keys[1] == "base_path") {
            m_sections.back().basePath = text;
        } else if (m_keys[1] != "is_default") {
            addPaths(mark, text);
        }
    }

    /// One path a line.
    void addPaths(const YAML::Mark& mark, const std::string& text)
    {
        std::istringstream lines(text);
        for (std::string line; std::getline(lines, line);) {
            while (!line.empty() && (line.back() == ' ' || line.back() == '\r' || line.back() == '\t'))
                line.pop_back();
            if (line.empty() || line.find('\0') != std::string::npos)
                continue;
            if (++m_paths > kMostModelFolders)
                refuse(ErrorCode::TooLarge, {std::to_string(m_paths), std::to_string(kMostModelFolders)}, mark);
            m_sections.back().entries.push_back({m_keys[1], line});
        }
    }

    std::vector<PathSection> m_sections;
    int m_level = 0;
    bool m_hasKey = false;
    std::string m_keys[2];
    std::size_t m_paths = 0;
};

}  // namespace

Result<std::vector<PathSection>> parsePathSections(std::string_view text, const std::string& name)
{
    if (text.size() > kMostYamlBytes)
        return fail(ErrorCode::TooLarge, {std::to_string(text.size()), std::to_string(kMostYamlBytes)}, {name, 0, {}});
    try {
        std::istringstream stream{std::string(text)};
        YAML::Parser parser(stream);
        PathHandler handler;
        parser.HandleNextDocument(handler);
        return handler.take();
    } catch (Refusal& refusal) {
        refusal.error.where.file = name;
        return tl::unexpected(std::move(refusal.error));
    } catch (const YAML::Exception& exception) {
        const bool hasLine = exception.mark.line >= 0;
        return fail(ErrorCode::BadYaml, {exception.msg}, {name, hasLine ? exception.mark.line + 1 : 0, {}});
    } catch (const std::exception&) {
        return fail(ErrorCode::BadYaml, {}, {name, 0, {}});
    }
}

}  // namespace vramwise
