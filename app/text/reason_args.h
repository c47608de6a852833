// The arguments of a reason as words, by name. An argument that is missing is an empty text.
#pragma once

#include "core/base/reason.h"
#include "core/catalog/catalog.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>

namespace vramwise::text
{

class ReasonArgs
{
public:
    ReasonArgs(const Reason& reason, const Catalog& catalog, const QLocale& locale)
        : m_reason(reason), m_catalog(catalog), m_locale(locale)
    {
    }

    [[nodiscard]] const Reason& reason() const { return m_reason; }
    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    [[nodiscard]] bool has(std::string_view name) const;
    /// The value with its unit; ids as names; a share (0…1) as percent.
    [[nodiscard]] QString word(std::string_view name) const;
    /// Every model among the arguments, as a list in words.
    [[nodiscard]] QString models() const;
    [[nodiscard]] int modelCount() const;
    /// Every precision among the arguments, likewise.
    [[nodiscard]] QString precisions() const;
    /// True where a clip is meant: the model makes videos, or the argument "task" says so.
    [[nodiscard]] bool isVideo() const;

private:
    [[nodiscard]] QString wordOf(const NamedArg& arg) const;

    const Reason& m_reason;
    const Catalog& m_catalog;
    QLocale m_locale;
};

/// Sentences are kept by area; each of these returns nullopt for a code of another area.
std::optional<QString> estimateSentence(const ReasonArgs& args);
std::optional<QString> modelSentence(const ReasonArgs& args);
std::optional<QString> cardSentence(const ReasonArgs& args);
std::optional<QString> comparisonSentence(const ReasonArgs& args);
std::optional<QString> rejectionSentence(const ReasonArgs& args);
std::optional<QString> changeSentence(const ReasonArgs& args);
std::optional<QString> needSentence(const ReasonArgs& args);

}  // namespace vramwise::text
