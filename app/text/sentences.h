// Reasons and errors of core/ as sentences in the user's language.
#pragma once

#include "core/base/reason.h"
#include "core/base/result.h"
#include "core/catalog/catalog.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace vramwise::text
{

/// One plain sentence. Ids in the arguments become names by the catalog; an unknown id is shown as it is.
QString reasonText(const Reason& reason, const Catalog& catalog, const QLocale& locale);
QStringList reasonTexts(const std::vector<Reason>& reasons, const Catalog& catalog, const QLocale& locale);

/// "prices.json:12: /prices/3/amount: …": where, what was found, what was expected.
QString errorText(const Error& error);

/// "870 USD new · street price · seen 2026-09-30"
QString priceText(const Price& price, const QLocale& locale);

/// Title, licence and date of a source.
QString sourceText(const Source& source, const QLocale& locale);

}  // namespace vramwise::text
