#include "app/text/words.h"

#include <gtest/gtest.h>

#include <set>

namespace vramwise::text
{
namespace
{

/// Every value from the first to `last` has a word, and no two have the same.
template <class E>
void expectDistinctWords(E last, QString (*word)(E))
{
    std::set<QString> seen;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const QString text = word(static_cast<E>(i));
        EXPECT_FALSE(text.isEmpty()) << "value " << i;
        EXPECT_TRUE(seen.insert(text).second) << "value " << i << " is " << text.toStdString() << " again";
    }
}

TEST(Words, everyValueHasItsOwn)
{
    expectDistinctWords(Rating::Unknown, ratingWord);
    expectDistinctWords(Rating::Unknown, ratingGlyph);
    expectDistinctWords(Rating::Unknown, ratingMeaning);
    expectDistinctWords(Fit::Unknown, fitWord);
    expectDistinctWords(Basis::Rough, basisWord);
    expectDistinctWords(Offload::Sequential, offloadWord);
    expectDistinctWords(Stage::Decode, stageWord);
    expectDistinctWords(Task::Video, taskWord);
    expectDistinctWords(Vendor::Apple, vendorName);
    expectDistinctWords(Form::Soc, formWord);
    expectDistinctWords(Status::Modded, statusWord);
    expectDistinctWords(Condition::Used, conditionWord);
    expectDistinctWords(PriceBasis::Own, priceBasisWord);
    expectDistinctWords(Need::Nice, needWord);
    expectDistinctWords(Criterion::Risk, criterionWord);
    expectDistinctWords(Figure::Balance, figureWord);
    expectDistinctWords(CardGroup::Unified, groupTitle);
    expectDistinctWords(Attention::Split, attentionWord);
    expectDistinctWords(Speedup::Lightning, speedupWord);
    expectDistinctWords(Os::Macos, osName);
    expectDistinctWords(Quality::Strong, qualityWord);
    expectDistinctWords(SpecialCase::UnifiedMemory, specialCaseWord);
}

TEST(Words, figuresHaveTheirUnits)
{
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const auto plain = [&](Figure figure, double value) {
        return figureValue(figure, value, english).replace(QChar(0x00a0), QLatin1Char(' ')).toStdString();
    };
    EXPECT_EQ(plain(Figure::Vram, 16), "16 GB");
    EXPECT_EQ(plain(Figure::Bandwidth, 1008), "1,008 GB/s");
    EXPECT_EQ(plain(Figure::TensorCores, 512), "512");
    EXPECT_EQ(plain(Figure::Fp16Tflops, 87.9), "87.9 TFLOPS");
    EXPECT_EQ(plain(Figure::Power, 300), "300 W");
    EXPECT_EQ(plain(Figure::Length, 304), "304 mm");
    EXPECT_EQ(plain(Figure::Slots, 2.5), "2.5");
    EXPECT_EQ(plain(Figure::Released, 2025), "2025");
    EXPECT_EQ(plain(Figure::Price, 749.99), "749.99");
    EXPECT_EQ(plain(Figure::LaunchPrice, 1999), "1,999");
}

TEST(Words, BalanceIsHeldAgainstTheMedianCard)
{
    const QLocale english(QLocale::English);
    EXPECT_EQ(balanceText(6, 6, english), QStringLiteral("as usual"));
    EXPECT_EQ(balanceText(6.01, 6, english), QStringLiteral("as usual")) << "less than a percent";
    EXPECT_EQ(balanceText(9, 6, english), QStringLiteral("50\u00a0% above usual"));
    EXPECT_EQ(balanceText(3, 6, english), QStringLiteral("50\u00a0% below usual"));
    EXPECT_EQ(balanceText(7.4, 0, english), QStringLiteral("7.4 GB/s per TFLOPS")) << "no card has both figures";
}

TEST(Words, precisionsAreInCapitals)
{
    EXPECT_EQ(precisionName({"q4_k_m"}), QStringLiteral("Q4_K_M"));
    EXPECT_EQ(precisionName({"fp8"}), QStringLiteral("FP8"));
}

struct NameCase {
    const char* name;
    double gib;
    const char* shortName;
};

class ShortNames : public ::testing::TestWithParam<NameCase>
{
};

TEST_P(ShortNames, dropTheFamilyAndSayTheMemory)
{
    Card card;
    card.name = GetParam().name;
    card.memory.size = gib(GetParam().gib);
    EXPECT_EQ(shortCardName(card).toStdString(), GetParam().shortName);
}

INSTANTIATE_TEST_SUITE_P(
    Words, ShortNames,
    ::testing::Values(NameCase{"GeForce RTX 5070 Ti", 16, "RTX 5070 Ti 16 GB"},
                      NameCase{"GeForce RTX 4060 Ti 16 GB", 16, "RTX 4060 Ti 16 GB"},
                      NameCase{"Radeon RX 7900 XTX", 24, "RX 7900 XTX 24 GB"},
                      NameCase{"NVIDIA A100 80GB", 80, "A100 80GB"}, NameCase{"Arc B580", 12, "Arc B580 12 GB"},
                      NameCase{"Apple M4 Max (40-core GPU, 64 GB)", 64, "M4 Max (40-core GPU, 64 GB)"}));

}  // namespace
}  // namespace vramwise::text
