#include "app/text/catalog_words.h"

#include "app/text/field_words.h"
#include "app/text/format.h"
#include "app/text/translated.h"
#include "app/text/words.h"
#include "app/text/workflow_words.h"

#include <algorithm>

namespace vramwise::text
{
namespace
{

/// "Power, W 350 → 351"; a table that changed only by its name.
QString changeText(const FieldDifference& difference, const FieldWords& words)
{
    const QString before = words.value(difference.field, difference.before);
    const QString after = words.value(difference.field, difference.after);
    const QString name = words.name(difference.field);
    return before.isEmpty() || after.isEmpty() ? name : QStringLiteral("%1 %2 → %3").arg(name, before, after);
}

QString changeText(const EntryDifference& difference, const FieldWords& words)
{
    const QString name = QString::fromStdString(difference.name);
    switch (difference.change) {
    case EntryChange::New:
        return Tr::tr("%1: new", "name of a card or model").arg(name);
    case EntryChange::Removed:
        return Tr::tr("%1: removed", "name of a card or model").arg(name);
    case EntryChange::Changed:
        break;
    }
    QStringList fields;
    for (const FieldDifference& field : difference.fields)
        fields << changeText(field, words);
    return QStringLiteral("%1: %2").arg(name, fields.join(QStringLiteral("; ")));
}

QString priceText(const PriceDifference& difference, const Catalog& after, const QLocale& locale)
{
    const Card* card = after.card(difference.price.card);
    const QString name
        = card != nullptr ? QString::fromStdString(card->name) : QString::fromStdString(difference.price.card.value);
    const QString offer
        = QString::fromStdString(difference.price.region) + u' ' + conditionWord(difference.price.condition);
    const QString amount = money(difference.price.amount, locale);
    if (difference.before)
        return QStringLiteral("%1, %2: %3 → %4").arg(name, offer, money(*difference.before, locale), amount);
    return difference.change == EntryChange::New
        ? Tr::tr("%1, %2: new, %3", "card, offer, price").arg(name, offer, amount)
        : Tr::tr("%1, %2: %3 removed", "card, offer, price").arg(name, offer, amount);
}

template <class Differences>
int countOf(const Differences& differences, EntryChange change)
{
    return int(std::count_if(differences.begin(), differences.end(),
                             [change](const auto& difference) { return difference.change == change; }));
}

template <class Differences>
QString counted(const QString& what, const Differences& differences)
{
    return Tr::tr("%1: %2 new, %3 changed, %4 removed", "cards, models or prices of an update")
        .arg(what)
        .arg(countOf(differences, EntryChange::New))
        .arg(countOf(differences, EntryChange::Changed))
        .arg(countOf(differences, EntryChange::Removed));
}

/// What an update holds besides the catalog.
QStringList besideNames(const Bundle& bundle)
{
    QStringList names;
    for (const auto& [file, name] : {std::pair("measured.json", Tr::tr("measurements", "in an update")),
                                     std::pair("pci_ids.json", Tr::tr("PCI ids of cards", "in an update")),
                                     std::pair("nodes.json", Tr::tr("nodes of workflows", "in an update")),
                                     std::pair("files.json", Tr::tr("names of model files", "in an update")),
                                     std::pair("signatures.json", Tr::tr("signatures of model files", "in an update"))})
        if (bundle.parts.contains(file))
            names << name;
    return names;
}

}  // namespace

QStringList bundleSummary(const Bundle& bundle, const CatalogDifference& difference, const QLocale& locale)
{
    QStringList lines{Tr::tr("Catalog %1 of %2, signed by %3", "version, date, name of a key")
                          .arg(QString::fromStdString(bundle.manifest.version), date(bundle.manifest.date, locale),
                               QString::fromStdString(bundle.signer))};
    if (const QStringList beside = besideNames(bundle); !beside.isEmpty())
        lines << Tr::tr("It also brings: %1", "an update: measurements, workflow rules and the like")
                     .arg(beside.join(QStringLiteral(", ")));
    else if (difference.empty())
        lines << Tr::tr("It changes nothing.", "an update");
    if (difference.empty())
        return lines;
    return lines << counted(Tr::tr("Cards"), difference.cards) << counted(Tr::tr("Models"), difference.models)
                 << counted(Tr::tr("Prices"), difference.prices);
}

QStringList differenceLines(const CatalogDifference& difference, const Catalog& after, const QLocale& locale)
{
    QStringList lines;
    for (const auto& [kind, list] :
         {std::pair(EntryKind::Card, &difference.cards), std::pair(EntryKind::Model, &difference.models),
          std::pair(EntryKind::Component, &difference.components),
          std::pair(EntryKind::Precision, &difference.precisions)}) {
        const FieldWords words(kind);
        for (const EntryDifference& entry : *list)
            lines << changeText(entry, words);
    }
    for (const PriceDifference& price : difference.prices)
        lines << priceText(price, after, locale);
    return lines;
}

QString originWord(EntryOrigin origin)
{
    switch (origin) {
    case EntryOrigin::BuiltIn:
        return {};
    case EntryOrigin::Added:
        return Tr::tr("added by you", "an entry of the catalog");
    case EntryOrigin::Changed:
        return Tr::tr("changed by you", "an entry of the catalog");
    }
    return {};
}

QString familyWord(ModelFamily family)
{
    switch (family) {
    case ModelFamily::Unet:
        return QStringLiteral("UNet");
    case ModelFamily::ImageDit:
        return Tr::tr("image transformer (DiT)", "family of models");
    case ModelFamily::VideoDit:
        return Tr::tr("video transformer (DiT)", "family of models");
    }
    return {};
}

QString componentKindWord(ComponentKind kind)
{
    switch (kind) {
    case ComponentKind::TextEncoder:
        return partWord(PartKind::TextEncoder);
    case ComponentKind::Vae:
        return partWord(PartKind::Vae);
    case ComponentKind::Other:
        return Tr::tr("other part", "component of a model");
    }
    return {};
}

QString fieldNames(EntryKind kind, const std::vector<std::string>& pointers)
{
    if (pointers.empty())
        return {};
    const FieldWords words(kind);
    QStringList names;
    for (const std::string& pointer : pointers)
        names << words.name(pointer);
    return names.join(QStringLiteral("; "));
}

}  // namespace vramwise::text
