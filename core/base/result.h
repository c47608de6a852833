// The one error type of core/. Core returns codes and typed arguments; app/text words them.
// Three kinds of error: a bug asserts, an absence is std::optional, a thing that can fail is Result.
#pragma once

#include <tl/expected.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace vramwise
{

enum class ErrorCode {
    CannotRead,        ///< file cannot be opened or read: args {reason}
    CannotWrite,       ///< args {reason}
    BadJson,           ///< not JSON: args {detail}
    MissingField,      ///< args {expected}
    WrongType,         ///< args {expected, found}
    UnknownField,      ///< args {field, nearest?}
    BadValue,          ///< args {found, expected}
    OutOfRange,        ///< args {found, low, high}
    DuplicateId,       ///< args {id, other}
    UnknownReference,  ///< a name that nothing in the catalog has: args {name, kind, nearest…}
    AmbiguousName,     ///< args {name, kind, candidates…}
    FutureVersion,     ///< file of a newer schema: args {found, supported}
    WrongKind,         ///< a catalog file of another kind: args {found, expected}
    Inconsistent,      ///< two fields contradict: args {first, second, detail}
    NotAModelFile,     ///< no .safetensors or .gguf: args {look: empty, html, git-lfs, pytorch, unknown}
    CutShort,          ///< the file ends before what it announces: args {needed, there}, in bytes or elements
    TooLarge,          ///< a count or length beyond what is read: args {found, most}
    TooDeep,           ///< nested deeper than what is read: args {most levels}
    BadYaml,           ///< not YAML: args {detail}
    Overlapping,       ///< two parts of a file claim the same bytes: args {first, second}
    BadMoney,          ///< args {found}
    BadCurrency,       ///< args {found}
    BadDate,           ///< args {found}
    MissingPrecision,  ///< the model has no such variant: args {precision, model, available…}
    NoWorkflow,        ///< nothing of ComfyUI or A1111 in the file: args {format}
    DamagedFile,       ///< a picture or video breaks off before it says anything: args {format, what}
    BadBundle,         ///< a catalog update is refused: args {what, name?, found?, expected?}, see core/bundle/bundle.h
};

/// Where a problem is. Empty strings and 0 mean "not applicable".
struct Location {
    std::string file;
    int line = 0;       ///< 1-based
    std::string field;  ///< JSON pointer ("/cards/3/memory/gib") or option name ("--budget")

    friend bool operator==(const Location&, const Location&) = default;
};

struct Error {
    ErrorCode code{};
    std::vector<std::string> args;  ///< meaning by code, see ErrorCode
    Location where;

    friend bool operator==(const Error&, const Error&) = default;
};

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, std::vector<std::string> args = {}, Location where = {})
{
    return tl::unexpected<Error>(Error{code, std::move(args), std::move(where)});
}

}  // namespace vramwise
