#include "core/estimate/card_class.h"

#include <gtest/gtest.h>

namespace vramwise
{
namespace
{

Card cardOf(Vendor vendor, Architecture architecture, Form form)
{
    Card card;
    card.vendor = vendor;
    card.architecture = architecture;
    card.form = form;
    return card;
}

TEST(CardClass, EveryClassHasAKeyThatLeadsBack)
{
    for (std::size_t i = 0; i < kCardClassCount; ++i) {
        const auto cardClass = static_cast<CardClass>(i);
        EXPECT_EQ(classFromKey(classKey(cardClass)), cardClass);
    }
    EXPECT_FALSE(classFromKey("geforce-kepler").has_value());
}

TEST(CardClass, FormDecidesBeforeArchitectureForNvidia)
{
    EXPECT_EQ(classOf(cardOf(Vendor::Nvidia, Architecture::Ada, Form::Desktop)), CardClass::AdaGeForce);
    EXPECT_EQ(classOf(cardOf(Vendor::Nvidia, Architecture::Ada, Form::Laptop)), CardClass::AdaGeForce);
    EXPECT_EQ(classOf(cardOf(Vendor::Nvidia, Architecture::Ada, Form::Workstation)), CardClass::NvidiaWorkstation);
    EXPECT_EQ(classOf(cardOf(Vendor::Nvidia, Architecture::Ada, Form::Datacenter)), CardClass::NvidiaDatacenter);
    EXPECT_EQ(classOf(cardOf(Vendor::Nvidia, Architecture::Blackwell, Form::Soc)), CardClass::NvidiaSoc);
}

TEST(CardClass, CardsWithoutMatrixCoresAreTheirOwnClassWhateverTheForm)
{
    EXPECT_EQ(classOf(cardOf(Vendor::Nvidia, Architecture::Pascal, Form::Datacenter)), CardClass::Pascal);
    EXPECT_EQ(classOf(cardOf(Vendor::Nvidia, Architecture::Volta, Form::Datacenter)), CardClass::Volta);
}

TEST(CardClass, OtherVendorsGoByArchitecture)
{
    EXPECT_EQ(classOf(cardOf(Vendor::Amd, Architecture::Rdna4, Form::Workstation)), CardClass::Rdna4);
    EXPECT_EQ(classOf(cardOf(Vendor::Intel, Architecture::Battlemage, Form::Desktop)), CardClass::Battlemage);
    EXPECT_EQ(classOf(cardOf(Vendor::Apple, Architecture::AppleGpu, Form::Soc)), CardClass::Apple);
    EXPECT_EQ(classOf(cardOf(Vendor::Amd, Architecture::Gcn, Form::Datacenter)), CardClass::Other);
}

}  // namespace
}  // namespace vramwise
