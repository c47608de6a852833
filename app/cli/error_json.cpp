#include "app/cli/error_json.h"

#include "app/text/sentences.h"

namespace vramwise::cli
{

std::string_view errorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::CannotRead:
        return "cannot_read";
    case ErrorCode::CannotWrite:
        return "cannot_write";
    case ErrorCode::BadJson:
        return "bad_json";
    case ErrorCode::MissingField:
        return "missing_field";
    case ErrorCode::WrongType:
        return "wrong_type";
    case ErrorCode::UnknownField:
        return "unknown_field";
    case ErrorCode::BadValue:
        return "bad_value";
    case ErrorCode::OutOfRange:
        return "out_of_range";
    case ErrorCode::DuplicateId:
        return "duplicate_id";
    case ErrorCode::UnknownReference:
        return "unknown_reference";
    case ErrorCode::AmbiguousName:
        return "ambiguous_name";
    case ErrorCode::FutureVersion:
        return "future_version";
    case ErrorCode::WrongKind:
        return "wrong_kind";
    case ErrorCode::Inconsistent:
        return "inconsistent";
    case ErrorCode::NotAModelFile:
        return "not_a_model_file";
    case ErrorCode::CutShort:
        return "cut_short";
    case ErrorCode::TooLarge:
        return "too_large";
    case ErrorCode::TooDeep:
        return "too_deep";
    case ErrorCode::BadYaml:
        return "bad_yaml";
    case ErrorCode::Overlapping:
        return "overlapping";
    case ErrorCode::BadMoney:
        return "bad_money";
    case ErrorCode::BadCurrency:
        return "bad_currency";
    case ErrorCode::BadDate:
        return "bad_date";
    case ErrorCode::MissingPrecision:
        return "missing_precision";
    case ErrorCode::NoWorkflow:
        return "no_workflow";
    case ErrorCode::DamagedFile:
        return "damaged_file";
    case ErrorCode::BadBundle:
        return "bad_bundle";
    }
    return {};
}

Json errorJson(const Error& error)
{
    Json json{{"code", errorName(error.code)}};
    if (!error.where.file.empty())
        json["file"] = error.where.file;
    if (error.where.line > 0)
        json["line"] = error.where.line;
    if (!error.where.field.empty())
        json["field"] = error.where.field;
    json["message"] = plainText(text::errorText(error));
    return json;
}

}  // namespace vramwise::cli
