#include "app/text/sentences.h"

#include "core/catalog/keys.h"

#include <gtest/gtest.h>

#include <set>

namespace vramwise::text
{
namespace
{

const QLocale kAmerican(QLocale::English, QLocale::UnitedStates);

Catalog smallCatalog()
{
    CatalogContent content;
    Card card;
    card.id = {"rtx-5070-ti"};
    card.name = "GeForce RTX 5070 Ti";
    card.memory.size = gib(16);
    content.cards.push_back(card);
    Model image;
    image.id = {"flux.1-dev"};
    image.name = "FLUX.1-dev";
    image.task = Task::Image;
    Model video = image;
    video.id = {"wan2.2-t2v-a14b"};
    video.name = "Wan 2.2 T2V-A14B";
    video.task = Task::Video;
    content.models = {image, video};
    return Catalog(std::move(content));
}

/// Every argument that any code may have, so that each sentence finds its own.
std::vector<NamedArg> allArgs(const char* model)
{
    return {{"size", gib(9.5)},
            {"share", 0.31},
            {"usable", gib(7)},
            {"need", gib(48)},
            {"have", gib(32)},
            {"precision", PrecisionId{"fp8"}},
            {"architecture", std::string("Pascal")},
            {"field", std::string("weights")},
            {"model", ModelId{model}},
            {"spare", gib(2.1)},
            {"time", Range<Seconds>{{19}, {22}, {26}}},
            {"patience", Seconds{60}},
            {"tier", std::int64_t{70}},
            {"money", Money{3'000, "USD"}},
            {"card", CardId{"rtx-5070-ti"}},
            {"factor", 1.3},
            {"status", std::string("rumoured")},
            {"date", Date{2026, 9, 30}},
            {"bytesPerFlop", 5.0},
            {"median", 8.0},
            {"price", Money{95'000, "USD"}},
            {"budget", Money{90'000, "USD"}},
            {"currency", std::string("EUR")},
            {"condition", std::string("used")},
            {"form", std::string("laptop")},
            {"task", std::string(std::string_view(model) == "flux.1-dev" ? "image" : "video")}};
}

std::string sentence(const Reason& reason)
{
    static const Catalog kCatalog = smallCatalog();
    return reasonText(reason, kCatalog, kAmerican).replace(QChar(0x00a0), QLatin1Char(' ')).toStdString();
}

TEST(Sentences, everyReasonHasItsOwn)
{
    for (const char* model : {"flux.1-dev", "wan2.2-t2v-a14b"}) {
        std::set<std::string> seen;
        for (int i = 0; i <= static_cast<int>(ReasonCode::NeedUnexplained); ++i) {
            const std::string text = sentence({static_cast<ReasonCode>(i), allArgs(model)});
            EXPECT_FALSE(text.empty()) << codeName(static_cast<ReasonCode>(i));
            EXPECT_EQ(text.find('%' + std::string("1")), std::string::npos) << text;
            EXPECT_TRUE(text.ends_with('.')) << text;
            EXPECT_TRUE(seen.insert(text).second) << text;
        }
    }
}

TEST(Sentences, survivesMissingArguments)
{
    for (int i = 0; i <= static_cast<int>(ReasonCode::NeedUnexplained); ++i)
        EXPECT_FALSE(sentence({static_cast<ReasonCode>(i), {}}).empty());
}

TEST(Sentences, longListsOfModelsEndWithTheirNumber)
{
    std::vector<NamedArg> many{{"card", CardId{"rtx-5070-ti"}}};
    for (const char* model : {"m1", "m2", "m3", "m4", "m5", "m6"})
        many.push_back({"model", ModelId{model}});
    EXPECT_NE(sentence({ReasonCode::UnlocksOver, many}).find("m6"), std::string::npos);
    many.push_back({"model", ModelId{"m7"}});
    const std::string shortened = sentence({ReasonCode::UnlocksOver, many});
    EXPECT_NE(shortened.find("m4"), std::string::npos) << shortened;
    EXPECT_EQ(shortened.find("m5"), std::string::npos) << shortened;
    EXPECT_NE(shortened.find("3 more"), std::string::npos) << shortened;
}

TEST(Sentences, areInTheUsersTerms)
{
    const std::vector<NamedArg> fits{{"model", ModelId{"flux.1-dev"}},
                                     {"precision", PrecisionId{"fp8"}},
                                     {"spare", gib(2.1)},
                                     {"time", Range<Seconds>{{19}, {22}, {26}}}};
    EXPECT_EQ(sentence({ReasonCode::ModelFits, fits}),
              "FLUX.1-dev (FP8) fits with 2.1 GB to spare; an image takes 19–26 s.");
    const std::vector<NamedArg> tight{{"model", ModelId{"flux.1-dev"}}, {"spare", gib(0.06)}};
    EXPECT_EQ(sentence({ReasonCode::ModelTight, tight}), "FLUX.1-dev fits, but with less than 0.1 GB to spare.");
    EXPECT_EQ(sentence({ReasonCode::UnderBudget, {{"money", Money{3'000, "USD"}}}}), "30 USD under your budget.");
    EXPECT_EQ(sentence({ReasonCode::FasterThan, {{"card", CardId{"rtx-5070-ti"}}, {"factor", 1.3}}}),
              "1.3× as fast as the RTX 5070 Ti 16 GB.");
    EXPECT_EQ(sentence({ReasonCode::NotOnSale, {{"status", std::string(keyOf(Status::Rumoured))}}}),
              "Cannot be bought yet: rumoured, not on sale.");
}

TEST(Sentences, listModelsInWords)
{
    const Reason reason{
        ReasonCode::UnlocksOver,
        {{"card", CardId{"rtx-5070-ti"}}, {"model", ModelId{"flux.1-dev"}}, {"model", ModelId{"wan2.2-t2v-a14b"}}}};
    EXPECT_EQ(sentence(reason), "Runs FLUX.1-dev and Wan 2.2 T2V-A14B better than the RTX 5070 Ti 16 GB.");
}

TEST(Sentences, unknownIdsAreShownAsTheyAre)
{
    EXPECT_EQ(sentence({ReasonCode::ModelUnknown, {{"model", ModelId{"my-model"}}}}),
              "It is not known how my-model does: facts are missing.");
}

TEST(Errors, everyCodeHasItsOwnWords)
{
    std::set<QString> seen;
    for (int i = 0; i <= static_cast<int>(ErrorCode::DamagedFile); ++i) {
        const QString text = errorText({static_cast<ErrorCode>(i), {"one", "two", "three"}, {}});
        EXPECT_FALSE(text.isEmpty()) << i;
        EXPECT_TRUE(seen.insert(text).second) << text.toStdString();
        EXPECT_FALSE(errorText({static_cast<ErrorCode>(i), {}, {}}).isEmpty());
    }
}

TEST(Errors, nameTheirPlace)
{
    const auto text = [](const Location& where) {
        return errorText({ErrorCode::BadMoney, {"abc"}, where}).section(QStringLiteral(": “"), 0, 0).toStdString();
    };
    EXPECT_EQ(text({"prices.json", 12, "/prices/3/amount"}), "prices.json:12: /prices/3/amount");
    EXPECT_EQ(text({"prices.json", 0, {}}), "prices.json");
    EXPECT_EQ(text({{}, 0, "--budget"}), "--budget");
    EXPECT_TRUE(errorText({ErrorCode::BadMoney, {"abc"}, {}}).startsWith(QStringLiteral("“abc”")));
}

TEST(Errors, listTheNearestNames)
{
    const Error error{ErrorCode::UnknownReference, {"rtx 509", "card", "rtx-5090", "rtx-5060"}, {{}, 0, "--card"}};
    EXPECT_EQ(errorText(error).toStdString(), "--card: there is no card “rtx 509”; the nearest are rtx-5090, rtx-5060");
}

TEST(PriceTexts, sayWhereThePriceComesFrom)
{
    Price price{{"rtx-5070-ti"}, {87'000, "USD"}, Condition::New, "US", {2026, 9, 30}, PriceBasis::Street, {"x"}};
    const auto text
        = [&price] { return priceText(price, kAmerican).replace(QChar(0x00a0), QLatin1Char(' ')).toStdString(); };
    EXPECT_EQ(text(), "870 USD new · street price · seen 2026-09-30");
    price.basis = PriceBasis::Launch;
    EXPECT_EQ(text(), "870 USD new · launch price of 2026-09-30, not today's");
    price.basis = PriceBasis::Own;
    EXPECT_EQ(text(), "870 USD new · your own price of 2026-09-30");
}

}  // namespace
}  // namespace vramwise::text
