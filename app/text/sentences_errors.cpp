// Errors of core/ in words: where, what was found, what was expected.
#include "app/text/sentences.h"
#include "app/text/translated.h"

namespace vramwise::text
{
namespace
{

/// The arguments of an error; one that is missing is an empty text.
class ErrorArgs
{
public:
    explicit ErrorArgs(const Error& error) : m_error(error) { }

    [[nodiscard]] QString at(std::size_t index) const
    {
        return index < m_error.args.size() ? QString::fromStdString(m_error.args[index]) : QString();
    }

    [[nodiscard]] QString listFrom(std::size_t index) const
    {
        QStringList texts;
        for (; index < m_error.args.size(); ++index)
            texts << at(index);
        return texts.join(QStringLiteral(", "));
    }

private:
    const Error& m_error;
};

/// Types of JSON values as people call them; an unknown one is shown as it is.
QString typeWord(const QString& type)
{
    if (type == QLatin1String("object"))
        return Tr::tr("an object {…}", "type of a JSON value");
    if (type == QLatin1String("array"))
        return Tr::tr("a list […]", "type of a JSON value");
    if (type == QLatin1String("string"))
        return Tr::tr("a text in quotes", "type of a JSON value");
    if (type == QLatin1String("number"))
        return Tr::tr("a number", "type of a JSON value");
    if (type == QLatin1String("integer"))
        return Tr::tr("a whole number", "type of a JSON value");
    if (type == QLatin1String("boolean"))
        return Tr::tr("true or false", "type of a JSON value");
    if (type == QLatin1String("date"))
        return Tr::tr("a date like 2026-09-30", "type of a JSON value");
    if (type == QLatin1String("null"))
        return Tr::tr("null", "type of a JSON value: nothing");
    return type;
}

QString noWorkflow(const ErrorArgs& args)
{
    if (args.at(0) == QLatin1String("JSON"))
        return Tr::tr("there is no workflow in it; expected JSON of ComfyUI, or the parameters of A1111 or Forge");
    return Tr::tr("there is no workflow in this %1 file; many sites remove it from pictures", "format").arg(args.at(0));
}

/// What is wrong with a picture or video.
QString damageWord(const QString& what)
{
    if (what == QLatin1String("length"))
        return Tr::tr("a length points past its end", "what is wrong with a file");
    if (what == QLatin1String("count"))
        return Tr::tr("it has too many parts", "what is wrong with a file");
    if (what == QLatin1String("depth"))
        return Tr::tr("its parts are nested too deeply", "what is wrong with a file");
    if (what == QLatin1String("compressed"))
        return Tr::tr("a compressed text is broken or far too long", "what is wrong with a file");
    return Tr::tr("a text in it is far too long", "what is wrong with a file");
}

/// Why a catalog update is refused, as far as its parts go; see core/bundle/bundle.h.
QString refusedPart(const ErrorArgs& args)
{
    const QString what = args.at(0);
    const QString name = args.at(1);
    if (what == QLatin1String("path"))
        return Tr::tr("“%1” is no plain file name", "refused update").arg(name);
    if (what == QLatin1String("link"))
        return Tr::tr("“%1” is a link", "refused update").arg(name);
    if (what == QLatin1String("twice"))
        return Tr::tr("“%1” is in it twice", "refused update").arg(name);
    if (what == QLatin1String("missing"))
        return Tr::tr("“%1” is listed in the manifest and not in it", "refused update").arg(name);
    if (what == QLatin1String("unlisted"))
        return Tr::tr("“%1” is not listed in the manifest", "refused update").arg(name);
    if (what == QLatin1String("incomplete"))
        return Tr::tr("“%1” is missing; every update has it", "refused update").arg(name);
    if (what == QLatin1String("size"))
        return Tr::tr("“%1” has %2 bytes; the manifest says %3", "refused update").arg(name, args.at(2), args.at(3));
    if (what == QLatin1String("hash"))
        return Tr::tr("“%1” is not the file that was signed: its SHA-256 differs", "refused update").arg(name);
    return Tr::tr("it is not a zip file that can be read", "refused update");
}

QString refusedBundle(const ErrorArgs& args)
{
    const QString what = args.at(0);
    if (what == QLatin1String("no_manifest"))
        return Tr::tr("it has no manifest.json", "refused update");
    if (what == QLatin1String("no_signature"))
        return Tr::tr("it is not signed (no manifest.sig)", "refused update");
    if (what == QLatin1String("no_keys"))
        return Tr::tr("there is no trusted key to check its signature with", "refused update");
    if (what == QLatin1String("signature"))
        return Tr::tr("its signature was made with none of the trusted keys", "refused update");
    if (what == QLatin1String("many"))
        return Tr::tr("it has more than %1 files", "refused update").arg(args.at(2));
    if (what == QLatin1String("large"))
        return Tr::tr("it unpacks to more than %1 bytes", "refused update").arg(args.at(2));
    if (what == QLatin1String("ratio"))
        return Tr::tr("it unpacks to far more than a catalog would (%1 bytes)", "refused update").arg(args.at(2));
    return refusedPart(args);
}

QString noSuch(const ErrorArgs& args)
{
    const QString name = args.at(0);
    const QString kind = args.at(1);
    if (kind == QLatin1String("card"))
        return Tr::tr("there is no card “%1”").arg(name);
    if (kind == QLatin1String("model"))
        return Tr::tr("there is no model “%1”").arg(name);
    if (kind == QLatin1String("precision"))
        return Tr::tr("there is no precision “%1”").arg(name);
    if (kind == QLatin1String("component"))
        return Tr::tr("there is no component “%1”").arg(name);
    if (kind == QLatin1String("source"))
        return Tr::tr("there is no source “%1”").arg(name);
    return Tr::tr("“%1” is not known").arg(name);
}

QString unknownReference(const ErrorArgs& args)
{
    const QString nearest = args.listFrom(2);
    if (nearest.isEmpty())
        return noSuch(args);
    return Tr::tr("%1; the nearest are %2", "what is unknown, list of ids").arg(noSuch(args), nearest);
}

QString unknownField(const ErrorArgs& args)
{
    if (args.at(1).isEmpty())
        return Tr::tr("unknown field “%1”").arg(args.at(0));
    return Tr::tr("unknown field “%1”; did you mean “%2”?").arg(args.at(0), args.at(1));
}

QString badValue(const ErrorArgs& args)
{
    if (args.at(1).isEmpty())
        return Tr::tr("“%1” is not allowed").arg(args.at(0));
    return Tr::tr("“%1” is not allowed; expected: %2").arg(args.at(0), args.at(1));
}

QString notAModelFile(const ErrorArgs& args)
{
    const QString look = args.at(0);
    if (look == QLatin1String("empty"))
        return Tr::tr("the file is empty");
    if (look == QLatin1String("html"))
        return Tr::tr("a web page that was saved instead of the file");
    if (look == QLatin1String("git-lfs"))
        return Tr::tr("only a pointer of git-lfs; the file itself was not fetched");
    if (look == QLatin1String("pytorch"))
        return Tr::tr("a PyTorch file, which may hold programs and is not read; expected .safetensors or .gguf");
    return Tr::tr("neither a .safetensors nor a .gguf file");
}

QString missingPrecision(const ErrorArgs& args)
{
    return Tr::tr("%1 is not available at %2; it is at: %3", "model, precision, list of precisions")
        .arg(args.at(1), args.at(0), args.listFrom(2));
}

QString duplicateId(const ErrorArgs& args)
{
    if (args.at(1).isEmpty())
        return Tr::tr("“%1” occurs more than once").arg(args.at(0));
    return Tr::tr("“%1” occurs more than once, see %2").arg(args.at(0), args.at(1));
}

QString inconsistent(const ErrorArgs& args)
{
    if (args.at(2).isEmpty())
        return Tr::tr("%1 and %2 contradict each other", "two fields").arg(args.at(0), args.at(1));
    return Tr::tr("%1 and %2 contradict each other (%3)", "two fields, detail").arg(args.at(0), args.at(1), args.at(2));
}

/// Lists every code and has no default: the compiler names a new one.
QString what(const Error& error)
{
    const ErrorArgs args(error);
    switch (error.code) {
    case ErrorCode::CannotRead:
        return Tr::tr("cannot be read: %1", "reason by the system").arg(args.at(0));
    case ErrorCode::CannotWrite:
        return Tr::tr("cannot be written: %1", "reason by the system").arg(args.at(0));
    case ErrorCode::BadJson:
        return Tr::tr("not valid JSON: %1", "detail by the parser").arg(args.at(0));
    case ErrorCode::MissingField:
        return Tr::tr("missing; expected %1", "a type").arg(typeWord(args.at(0)));
    case ErrorCode::WrongType:
        return Tr::tr("expected %1, found %2", "types of JSON values").arg(typeWord(args.at(0)), typeWord(args.at(1)));
    case ErrorCode::UnknownField:
        return unknownField(args);
    case ErrorCode::BadValue:
        return badValue(args);
    case ErrorCode::OutOfRange:
        return Tr::tr("%1 is out of range; expected %2 to %3").arg(args.at(0), args.at(1), args.at(2));
    case ErrorCode::DuplicateId:
        return duplicateId(args);
    case ErrorCode::UnknownReference:
        return unknownReference(args);
    case ErrorCode::AmbiguousName:
        return Tr::tr("“%1” may mean %2", "name, list of ids").arg(args.at(0), args.listFrom(2));
    case ErrorCode::FutureVersion:
        return Tr::tr("made for a newer version of the program (schema %1; this one reads up to %2)")
            .arg(args.at(0), args.at(1));
    case ErrorCode::WrongKind:
        return Tr::tr("a file of kind “%1”; expected “%2”").arg(args.at(0), args.at(1));
    case ErrorCode::Inconsistent:
        return inconsistent(args);
    case ErrorCode::NotAModelFile:
        return notAModelFile(args);
    case ErrorCode::CutShort:
        return Tr::tr("the file is cut short: %1 are announced, %2 are there", "numbers of bytes")
            .arg(args.at(0), args.at(1));
    case ErrorCode::TooLarge:
        return Tr::tr("too large to be true: %1; at most %2 is read", "numbers").arg(args.at(0), args.at(1));
    case ErrorCode::TooDeep:
        return Tr::tr("nested more than %1 levels deep", "number").arg(args.at(0));
    case ErrorCode::BadYaml:
        return Tr::tr("not valid YAML: %1", "detail by the parser").arg(args.at(0));
    case ErrorCode::Overlapping:
        return Tr::tr("“%1” and “%2” lie on the same bytes", "names of two tensors").arg(args.at(0), args.at(1));
    case ErrorCode::BadMoney:
        return Tr::tr("“%1” is no amount; expected a number like 749 or 749.99").arg(args.at(0));
    case ErrorCode::BadCurrency:
        return Tr::tr("“%1” is no currency; expected three letters like USD").arg(args.at(0));
    case ErrorCode::BadDate:
        return Tr::tr("“%1” is no date; expected one like 2026-09-30").arg(args.at(0));
    case ErrorCode::MissingPrecision:
        return missingPrecision(args);
    case ErrorCode::NoWorkflow:
        return noWorkflow(args);
    case ErrorCode::DamagedFile:
        return Tr::tr("the %1 file breaks off: %2", "format, what is wrong").arg(args.at(0), damageWord(args.at(1)));
    case ErrorCode::BadBundle:
        return Tr::tr("the catalog update is refused: %1", "reason").arg(refusedBundle(args));
    }
    return {};
}

QString placeOf(const Location& where)
{
    QString place = QString::fromStdString(where.file);
    if (where.line > 0)
        place += (place.isEmpty() ? QString() : QStringLiteral(":")) + QString::number(where.line);
    if (!where.field.empty())
        place += (place.isEmpty() ? QString() : QStringLiteral(": ")) + QString::fromStdString(where.field);
    return place;
}

}  // namespace

QString errorText(const Error& error)
{
    const QString place = placeOf(error.where);
    return place.isEmpty() ? what(error) : place + QStringLiteral(": ") + what(error);
}

}  // namespace vramwise::text
