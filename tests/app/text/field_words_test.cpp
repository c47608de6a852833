#include "app/text/field_words.h"

#include "app/text/catalog_words.h"
#include "app/text/words.h"

#include <gtest/gtest.h>

#include <set>

namespace vramwise::text
{
namespace
{

CatalogDifference changeOf(const FieldDifference& field)
{
    CatalogDifference difference;
    difference.cards.push_back({EntryChange::Changed, "a-card", "A Card", {field}});
    return difference;
}

QString lineOf(const FieldDifference& field)
{
    return differenceLines(changeOf(field), Catalog(), QLocale(QLocale::English)).join(u'\n');
}

TEST(FieldWords, NamesAFieldAsTheFormDoes)
{
    const FieldWords words(EntryKind::Card);
    EXPECT_EQ(words.name("/memory/bandwidth_gbs"), QStringLiteral("Memory · Bandwidth, GB/s"));
    EXPECT_EQ(words.name("/power_w"), QStringLiteral("Power, W"));
    EXPECT_EQ(words.name("/sources"), QStringLiteral("Sources"));
}

TEST(FieldWords, WhatTheFormDoesNotHaveKeepsItsPlaceInTheFiles)
{
    EXPECT_EQ(FieldWords(EntryKind::Card).name("/memory/other_thing"), QStringLiteral("memory other_thing"));
    EXPECT_EQ(FieldWords(EntryKind::Precision).name("/bits_per_weight"), QStringLiteral("bits_per_weight"));
}

TEST(FieldWords, NoTwoFieldsOfOneKindHaveOneName)
{
    for (const EntryKind kind : {EntryKind::Card, EntryKind::Model, EntryKind::Component}) {
        const FieldWords words(kind);
        std::set<QString> names;
        for (const EntryFieldGroup& group : entryFields(kind, Catalog()))
            for (const EntryField& field : group.fields) {
                const QString name = words.name(field.pointer.toStdString());
                EXPECT_TRUE(names.insert(name).second) << name.toStdString();
            }
    }
}

TEST(FieldWords, ValuesAreThoseOfTheForm)
{
    EXPECT_EQ(lineOf({"/power_w", "350", "351"}), QStringLiteral("A Card: Power, W 350 → 351"));
    EXPECT_EQ(lineOf({"/form", "desktop", "laptop"}),
              QStringLiteral("A Card: Kind of card %1 → %2").arg(formWord(Form::Desktop), formWord(Form::Laptop)));
    EXPECT_EQ(lineOf({"/aliases", R"(["a"])", R"(["a","b"])"}), QStringLiteral("A Card: Other names a → a, b"));
    EXPECT_EQ(lineOf({"/slots", std::nullopt, "2.5"}), QStringLiteral("A Card: Slots unknown → 2.5"));
}

TEST(FieldWords, ATableThatChangedIsOnlyNamed)
{
    EXPECT_EQ(lineOf({"/new_table", R"([{"bytes":1}])", R"([{"bytes":2}])"}), QStringLiteral("A Card: new_table"));
}

}  // namespace
}  // namespace vramwise::text
