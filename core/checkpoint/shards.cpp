#include "core/checkpoint/shards.h"

#include "core/base/file_io.h"
#include "core/catalog/json_problems.h"
#include "core/catalog/json_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace vramwise
{

namespace fs = std::filesystem;

namespace
{

constexpr int kMostIndexLevels = 8;

bool isPlainName(const std::string& name)
{
    return !name.empty() && name.front() != '.' && name.find_first_of("/\\:") == std::string::npos
        && name.find('\0') == std::string::npos;
}

/// Takes the values of "weight_map" and steps over everything else, without a tree of it: an index of four megabytes
/// could make one of a hundred.
class IndexHandler
{
public:
    explicit IndexHandler(std::string_view text) : m_text(text) { }

    [[nodiscard]] const Error& error() const { return m_error; }
    [[nodiscard]] const std::set<std::string>& files() const { return m_files; }

    // Names and signatures are those that nlohmann::json::sax_parse calls.
    bool null() { return scalar("null"); }                                               // NOLINT
    bool boolean(bool) { return scalar("boolean"); }                                     // NOLINT
    bool number_integer(std::int64_t) { return scalar("number"); }                       // NOLINT
    bool number_unsigned(std::uint64_t) { return scalar("number"); }                     // NOLINT
    bool number_float(double, const std::string&) { return scalar("number"); }           // NOLINT
    bool binary(Json::binary_t&) { return scalar("binary"); }                            // NOLINT
    bool string(std::string& value);                                                     // NOLINT
    bool start_object(std::size_t) { return open("object"); }                            // NOLINT
    bool key(std::string& name);                                                         // NOLINT
    bool end_object() { return close(); }                                                // NOLINT
    bool start_array(std::size_t) { return open("array"); }                              // NOLINT
    bool end_array() { return close(); }                                                 // NOLINT
    bool parse_error(std::size_t position, const std::string&, const Json::exception&);  // NOLINT

private:
    bool stop(ErrorCode code, std::vector<std::string> args, std::string field = {}, int line = 0)
    {
        m_error = {code, std::move(args), {{}, line, std::move(field)}};
        return false;
    }
    [[nodiscard]] bool isEntry() const { return m_inMap && m_level == 2; }
    bool scalar(const char* found);
    bool open(const char* found);
    bool close();

    std::string_view m_text;
    Error m_error{};
    std::set<std::string> m_files;
    int m_level = 0;       ///< 1: what the index holds, 2: the entries of one of these
    bool m_atMap = false;  ///< the value of "weight_map" comes next
    bool m_inMap = false;
    std::string m_tensor;
};

bool IndexHandler::scalar(const char* found)
{
    if (m_level == 0)
        return stop(ErrorCode::WrongType, {"object", found});
    if (m_atMap)
        return stop(ErrorCode::WrongType, {"object", found}, "/weight_map");
    return !isEntry() || stop(ErrorCode::WrongType, {"string", found}, "/weight_map/" + pointerPart(m_tensor));
}

bool IndexHandler::open(const char* found)
{
    const bool isArray = std::string_view(found) == "array";
    if (isEntry() || (isArray && (m_level == 0 || m_atMap)))
        return scalar(found);
    if (++m_level > kMostIndexLevels)
        return stop(ErrorCode::TooDeep, {std::to_string(kMostIndexLevels)});
    m_inMap = m_inMap || m_atMap;
    m_atMap = false;
    return true;
}

bool IndexHandler::close()
{
    if (--m_level == 1)
        m_inMap = false;
    return true;
}

bool IndexHandler::key(std::string& name)
{
    if (m_level == 1)
        m_atMap = name == "weight_map";
    else if (isEntry())
        m_tensor = name;
    return true;
}

bool IndexHandler::string(std::string& value)
{
    if (!isEntry())
        return scalar("string");
    if (!isPlainName(value))
        return stop(ErrorCode::BadValue, {shortened(value), "model-00001-of-00002.safetensors"},
                    "/weight_map/" + pointerPart(m_tensor));
    m_files.insert(value);
    return m_files.size() <= kMostShards
        || stop(ErrorCode::TooLarge, {std::to_string(m_files.size()), std::to_string(kMostShards)}, "/weight_map");
}

bool IndexHandler::parse_error(std::size_t position, const std::string&, const Json::exception&)
{
    const std::string_view before = m_text.substr(0, position);
    return stop(ErrorCode::BadJson, {'@' + std::to_string(position)}, {},
                static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1);
}

}  // namespace

Result<std::vector<std::string>> parseShardIndex(std::string_view text, const std::string& name)
{
    if (text.size() > kMostIndexBytes)
        return fail(ErrorCode::TooLarge, {std::to_string(text.size()), std::to_string(kMostIndexBytes)}, {name, 0, {}});
    IndexHandler handler(text);
    bool good = false;
    try {
        good = Json::sax_parse(text.begin(), text.end(), &handler);
    } catch (const Json::exception&) {
        // Only where the parser itself gives up, such as on a number beyond every double.
        return fail(ErrorCode::BadJson, {}, {name, 0, {}});
    }
    if (!good) {
        Error error = handler.error();
        error.where.file = name;
        return tl::unexpected(std::move(error));
    }
    if (handler.files().empty())
        return fail(ErrorCode::MissingField, {"object"}, {name, 0, "/weight_map"});
    return std::vector<std::string>(handler.files().begin(), handler.files().end());
}

Result<CheckpointFile> readShards(const fs::path& index)
{
    const Result<std::string> text = readTextFile(index, kMostIndexBytes);
    if (!text)
        return tl::unexpected(text.error());
    const Result<std::vector<std::string>> names = parseShardIndex(*text, displayName(index));
    if (!names)
        return tl::unexpected(names.error());
    CheckpointFile whole;
    whole.parts = 0;
    for (const std::string& name : *names) {
        const Result<std::unique_ptr<FileSource>> source
            = FileSource::open(index.parent_path() / fs::path(std::u8string(name.begin(), name.end())));
        if (!source)
            return tl::unexpected(source.error());
        Result<CheckpointFile> part = readCheckpoint(**source);
        if (!part)
            return part;
        if (whole.tensors.tensors().size() + part->tensors.tensors().size() > kMostTensors)
            return fail(ErrorCode::TooLarge, {"> " + std::to_string(kMostTensors), std::to_string(kMostTensors)},
                        {displayName(index), 0, "tensors"});
        whole.format = part->format;
        whole.bytes += part->bytes;
        whole.headerBytes += part->headerBytes;
        // Every shard says the same of the model; a thousand may not say more than one.
        if (whole.parts == 0)
            whole.metadata = std::move(part->metadata);
        whole.tensors.append(std::move(part->tensors), whole.parts++);
    }
    if (const Result<void> sealed = whole.tensors.seal(); !sealed) {
        Error error = sealed.error();
        error.where.file = displayName(index);
        return tl::unexpected(std::move(error));
    }
    return whole;
}

}  // namespace vramwise
