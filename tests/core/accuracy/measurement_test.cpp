#include "core/accuracy/measurement.h"

#include "tests/core/accuracy/measured.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace vramwise
{
namespace
{

using test::read;
using test::smallMeasurements;
using testing::IsEmpty;
using testing::SizeIs;
using Json = nlohmann::json;

TEST(Measurements, AreReadFieldByField)
{
    const LoadedMeasurements loaded = read(smallMeasurements());
    ASSERT_THAT(loaded.problems, IsEmpty()) << loaded.problems.front().where.field;
    const MeasuredSpeed& speed = loaded.measurements.speed.at(0);
    EXPECT_EQ(speed.job.card, CardId{"rtx-4090"});
    EXPECT_EQ(speed.job.request.precision, PrecisionId{"fp8"});
    EXPECT_EQ(speed.job.request.steps, 20);
    EXPECT_EQ(speed.job.request.attention, Attention::Sage);
    EXPECT_TRUE(speed.job.request.compile);
    EXPECT_EQ(speed.job.os, Os::Windows);
    EXPECT_EQ(speed.measures, Measures::Total);
    EXPECT_DOUBLE_EQ(speed.time.value, 12.5);
    EXPECT_EQ(speed.count, 3);
    EXPECT_TRUE(speed.fitted);
    const MeasuredMemory& memory = loaded.measurements.memory.at(0);
    EXPECT_TRUE(memory.job.card.empty());
    EXPECT_EQ(memory.job.request.offload, Offload::None);
    EXPECT_EQ(memory.metric, MemoryMetric::Allocated);
    EXPECT_EQ(memory.size, gib(10.5));
    EXPECT_FALSE(memory.fitted);
    EXPECT_EQ(loaded.measurements.needs.at(0).size, gib(56));
    ASSERT_NE(loaded.measurements.source({"bench"}), nullptr);
    EXPECT_EQ(loaded.measurements.source({"bench"})->title, "A benchmark");
}

struct BadRow {
    const char* pointer;
    Json value;
    ErrorCode code;
    const char* field;
};

class BadRows : public testing::TestWithParam<BadRow>
{
};

TEST_P(BadRows, AreLeftOutAndReportedWithLineAndField)
{
    Json file = smallMeasurements();
    file[Json::json_pointer(GetParam().pointer)] = GetParam().value;
    const LoadedMeasurements loaded = read(file);
    ASSERT_THAT(loaded.problems, SizeIs(1));
    EXPECT_EQ(loaded.problems.front().code, GetParam().code);
    EXPECT_EQ(loaded.problems.front().where.field, GetParam().field);
    EXPECT_GT(loaded.problems.front().where.line, 1);
    EXPECT_EQ(loaded.measurements.speed.size() + loaded.measurements.memory.size(), 1u) << "the bad row is left out";
}

INSTANTIATE_TEST_SUITE_P(
    Measurements, BadRows,
    testing::Values(BadRow{"/speed/0/card", "rtx-9999", ErrorCode::UnknownReference, "/speed/0/card"},
                    BadRow{"/speed/0/model", "flux.9", ErrorCode::UnknownReference, "/speed/0/model"},
                    BadRow{"/speed/0/precision", "fp7", ErrorCode::UnknownReference, "/speed/0/precision"},
                    BadRow{"/speed/0/seconds", 0, ErrorCode::OutOfRange, "/speed/0/seconds"},
                    BadRow{"/speed/0/seconds", "fast", ErrorCode::WrongType, "/speed/0/seconds"},
                    BadRow{"/speed/0/width", 1, ErrorCode::OutOfRange, "/speed/0/width"},
                    BadRow{"/speed/0/measures", "hour", ErrorCode::BadValue, "/speed/0/measures"},
                    BadRow{"/speed/0/use", "maybe", ErrorCode::BadValue, "/speed/0/use"},
                    BadRow{"/speed/0/source", "nobody", ErrorCode::UnknownReference, "/speed/0/source"},
                    BadRow{"/memory/0/gib", -1, ErrorCode::OutOfRange, "/memory/0/gib"},
                    BadRow{"/memory/0/metric", "guess", ErrorCode::BadValue, "/memory/0/metric"}));

TEST(Measurements, OfAnotherKindOrAMissingFileAreRefused)
{
    Json file = smallMeasurements();
    file["kind"] = "cards";
    ASSERT_THAT(read(file).problems, SizeIs(1));
    EXPECT_EQ(read(file).problems.front().code, ErrorCode::WrongKind);
    const LoadedMeasurements missing = loadMeasurements("no/such/measured.json", test::shippedCatalog());
    ASSERT_THAT(missing.problems, SizeIs(1));
    EXPECT_EQ(missing.problems.front().code, ErrorCode::CannotRead);
}

TEST(ShippedMeasurements, AreValidAndEachHasASource)
{
    const LoadedMeasurements& loaded = test::shippedMeasurements();
    ASSERT_THAT(loaded.problems, IsEmpty()) << loaded.problems.front().where.field;
    EXPECT_GE(loaded.measurements.speed.size(), 300u);
    std::set<std::string> ids;
    const auto check = [&](const Measured& row) {
        EXPECT_TRUE(ids.insert(row.id).second) << row.id << " twice";
        EXPECT_NE(loaded.measurements.source(row.source), nullptr) << row.id;
    };
    for (const MeasuredSpeed& row : loaded.measurements.speed)
        check(row);
    for (const MeasuredMemory& row : loaded.measurements.memory)
        check(row);
    for (const auto& [id, source] : loaded.measurements.sources) {
        EXPECT_FALSE(source.title.empty()) << id;
        EXPECT_TRUE(source.date.has_value()) << id;
    }
}

}  // namespace
}  // namespace vramwise
