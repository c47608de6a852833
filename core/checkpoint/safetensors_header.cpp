#include "core/checkpoint/safetensors_header.h"

#include "core/catalog/json_problems.h"
#include "core/catalog/json_text.h"
#include "core/checkpoint/checkpoint_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace vramwise
{

namespace
{

/// Every object and array of the format ends at the third level; a field that we do not know may go one deeper.
constexpr int kMostHeaderLevels = 4;

/// nlohmann's parser calls one method a token; false stops it. The first problem stays.
class HeaderHandler
{
public:
    HeaderHandler(const TakeEntry& take, Metadata& metadata) : m_take(take), m_metadata(metadata) { }

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    // Names and signatures are those that nlohmann::json::sax_parse calls.
    bool null() { return scalar("null"); }                                               // NOLINT
    bool boolean(bool) { return scalar("boolean"); }                                     // NOLINT
    bool number_integer(std::int64_t value);                                             // NOLINT
    bool number_unsigned(std::uint64_t value);                                           // NOLINT
    bool number_float(double, const std::string&) { return scalar("number"); }           // NOLINT
    bool string(std::string& value);                                                     // NOLINT
    bool binary(Json::binary_t&) { return scalar("binary"); }                            // NOLINT
    bool start_object(std::size_t) { return open(false); }                               // NOLINT
    bool key(std::string& name);                                                         // NOLINT
    bool end_object();                                                                   // NOLINT
    bool start_array(std::size_t) { return open(true); }                                 // NOLINT
    bool end_array();                                                                    // NOLINT
    bool parse_error(std::size_t position, const std::string&, const Json::exception&);  // NOLINT

private:
    enum class Field { None, Dtype, Shape, Offsets, Other };

    bool stop(ErrorCode code, std::vector<std::string> args, std::string field)
    {
        m_error = Error{code, std::move(args), {{}, 0, std::move(field)}};
        return false;
    }
    [[nodiscard]] std::string pointer() const
    {
        std::string text = '/' + pointerPart(m_inMetadata ? "__metadata__" : m_entry.name);
        return m_fieldName.empty() ? text : text + '/' + pointerPart(m_fieldName);
    }
    bool scalar(std::string_view found);
    bool open(bool array);
    bool number(std::uint64_t value);
    bool finishEntry();

    const TakeEntry& m_take;
    Metadata& m_metadata;
    std::optional<Error> m_error;
    int m_level = 0;  ///< 1: names of tensors, 2: fields of one, 3: its lists
    bool m_inMetadata = false;
    Field m_field = Field::None;
    std::string m_fieldName;
    HeaderEntry m_entry;
    std::vector<std::uint64_t> m_offsets;
    bool m_hasDtype = false;
    bool m_hasShape = false;
};

bool HeaderHandler::scalar(std::string_view found)
{
    const auto wrong = [&](const char* expected) {
        return stop(ErrorCode::WrongType, {expected, std::string(found)}, m_level == 0 ? std::string() : pointer());
    };
    if (m_level <= 1)
        return wrong("object");
    if (m_inMetadata || (m_level == 2 && m_field == Field::Dtype))
        return wrong("string");
    if (m_level == 2 && m_field != Field::Other)
        return wrong("array");
    return m_field == Field::Other ? true : wrong("integer");
}

bool HeaderHandler::open(bool array)
{
    if (++m_level > kMostHeaderLevels)
        return stop(ErrorCode::TooDeep, {std::to_string(kMostHeaderLevels)}, pointer());
    if (m_level <= 2)
        return !array || stop(ErrorCode::WrongType, {"object", "array"}, m_level == 1 ? std::string() : pointer());
    if (m_inMetadata || (m_level == 3 && m_field == Field::Dtype))
        return stop(ErrorCode::WrongType, {"string", array ? "array" : "object"}, pointer());
    const bool isList = m_level == 3 && (m_field == Field::Shape || m_field == Field::Offsets);
    if (isList && array)
        return true;
    return m_field == Field::Other
        || stop(ErrorCode::WrongType, {isList ? "array" : "integer", array ? "array" : "object"}, pointer());
}

bool HeaderHandler::number_integer(std::int64_t value)
{
    if (m_level == 3 && (m_field == Field::Shape || m_field == Field::Offsets) && !m_inMetadata)
        return stop(ErrorCode::OutOfRange, {std::to_string(value), "0", "2^64"}, pointer());
    return scalar("number");
}

bool HeaderHandler::number_unsigned(std::uint64_t value) { return number(value); }

bool HeaderHandler::number(std::uint64_t value)
{
    if (m_level != 3 || m_inMetadata || (m_field != Field::Shape && m_field != Field::Offsets))
        return scalar("number");
    std::vector<std::uint64_t>& list = m_field == Field::Shape ? m_entry.shape : m_offsets;
    const std::size_t most = m_field == Field::Shape ? kMostDimensions : 2;
    if (list.size() == most)
        return stop(ErrorCode::OutOfRange, {std::to_string(most + 1), "0", std::to_string(most)}, pointer());
    list.push_back(value);
    return true;
}

bool HeaderHandler::string(std::string& value)
{
    if (m_level == 2 && m_inMetadata) {
        if (isKeptMetadata(m_fieldName) && value.size() <= kMostMetadataBytes && m_metadata.size() < kMostMetadataKeys)
            m_metadata.insert_or_assign(m_fieldName, value);
        return true;
    }
    if (m_level == 2 && m_field == Field::Dtype) {
        m_entry.dtype = value;
        m_hasDtype = true;
        return true;
    }
    return scalar("string");
}

bool HeaderHandler::key(std::string& name)
{
    if (m_level == 1) {
        m_inMetadata = name == "__metadata__";
        m_entry = {name, {}, {}, 0, 0};
        m_offsets.clear();
        m_hasDtype = m_hasShape = false;
        m_fieldName.clear();
    } else if (m_level == 2) {
        m_fieldName = name;
        m_field = name == "dtype"    ? Field::Dtype
            : name == "shape"        ? Field::Shape
            : name == "data_offsets" ? Field::Offsets
                                     : Field::Other;
        m_hasShape = m_hasShape || m_field == Field::Shape;
        if (m_field == Field::Shape)
            m_entry.shape.clear();
        else if (m_field == Field::Offsets)
            m_offsets.clear();
    }
    return true;
}

bool HeaderHandler::end_object()
{
    const bool wasEntry = m_level == 2;
    --m_level;
    if (!wasEntry)
        return true;
    const bool good = m_inMetadata || finishEntry();
    m_inMetadata = false;
    return good;
}

bool HeaderHandler::end_array()
{
    --m_level;
    return true;
}

bool HeaderHandler::finishEntry()
{
    m_fieldName.clear();
    if (!m_hasDtype || !m_hasShape || m_offsets.size() != 2) {
        m_fieldName = !m_hasDtype ? "dtype" : !m_hasShape ? "shape" : "data_offsets";
        return stop(ErrorCode::MissingField, {m_hasDtype ? "array" : "string"}, pointer());
    }
    m_entry.begin = m_offsets[0];
    m_entry.end = m_offsets[1];
    if (Result<void> taken = m_take(m_entry); !taken) {
        m_error = std::move(taken.error());
        return false;
    }
    return true;
}

bool HeaderHandler::parse_error(std::size_t position, const std::string&, const Json::exception&)
{
    return stop(ErrorCode::BadJson, {'@' + std::to_string(position)}, "header");
}

}  // namespace

Result<void> parseSafetensorsHeader(std::string_view header, const TakeEntry& take, Metadata& metadata)
{
    // Writers pad the header with spaces; some older ones with zeros.
    while (!header.empty() && (header.back() == '\0' || header.back() == ' '))
        header.remove_suffix(1);
    HeaderHandler handler(take, metadata);
    try {
        if (Json::sax_parse(header.begin(), header.end(), &handler))
            return {};
    } catch (const Json::exception&) {
        // Only where the parser itself gives up, such as on a number beyond every double.
        return fail(ErrorCode::BadJson, {}, {{}, 0, "header"});
    }
    return tl::unexpected(handler.error().value_or(Error{ErrorCode::BadJson, {}, {{}, 0, "header"}}));
}

bool isKeptMetadata(std::string_view key)
{
    constexpr std::array<std::string_view, 3> kBeginnings{"modelspec.", "general.", "split."};
    constexpr std::array<std::string_view, 12> kKeys{
        "format",           "config",           "quantization_config", "_quantization_metadata", "model_class",
        "ss_network_dim",   "ss_network_alpha", "ss_network_module",   "ss_base_model_version",  "ss_v2",
        "ss_sd_model_name", "ss_output_name"};
    return std::any_of(kBeginnings.begin(), kBeginnings.end(), [key](auto start) { return key.starts_with(start); })
        || std::find(kKeys.begin(), kKeys.end(), key) != kKeys.end();
}

}  // namespace vramwise
