// Options before and after the command, exit codes, and messages that name what is wrong.
#include "tests/app/cli/command_line.h"

#include <gtest/gtest.h>

#include <QStringList>

namespace vramwise::cli
{
namespace
{

struct BadCall {
    std::vector<std::string> arguments;
    int code;
    const char* says;  ///< part of the message
};

void PrintTo(const BadCall& call, std::ostream* stream)
{
    for (const std::string& argument : call.arguments)
        *stream << argument << ' ';
}

class BadCalls : public ::testing::TestWithParam<BadCall>
{
};

TEST_P(BadCalls, nameWhatIsWrong)
{
    const Outcome outcome = runCli(GetParam().arguments);
    EXPECT_EQ(outcome.code, GetParam().code) << outcome.err;
    EXPECT_NE(outcome.err.find(GetParam().says), std::string::npos) << outcome.err;
    EXPECT_EQ(outcome.out, "");
}

INSTANTIATE_TEST_SUITE_P(
    Values, BadCalls,
    ::testing::Values(
        BadCall{{"recommend", "--budget", "abc"}, 1, "--budget"}, BadCall{{"recommend", "--budget", ""}, 1, "--budget"},
        BadCall{{"recommend", "--budget", "-5"}, 1, "--budget"},
        BadCall{{"recommend", "--currency", "$"}, 1, "--currency"},
        BadCall{{"recommend", "--models", "fluxx"}, 1, "flux"},
        BadCall{{"recommend", "--models", "sdxl:x"}, 1, "--models"},
        BadCall{{"recommend", "--models", "sdxl:0"}, 1, "--models"},
        BadCall{{"recommend", "--models", "sdxl,sdxl"}, 1, "--models"},
        BadCall{{"recommend", "--ram", "0"}, 1, "--ram"}, BadCall{{"recommend", "--ram", "nan"}, 1, "--ram"},
        BadCall{{"recommend", "--size", "1024"}, 1, "--size"}, BadCall{{"recommend", "--size", "0x0"}, 1, "--size"},
        BadCall{{"recommend", "--steps", "1.5"}, 1, "--steps"}, BadCall{{"recommend", "--psu", "x"}, 1, "--psu"},
        BadCall{{"recommend", "--vendor", "voodoo"}, 1, "--vendor"}, BadCall{{"recommend", "--os", "beos"}, 1, "--os"},
        BadCall{{"recommend", "--present-card", "3dfx"}, 1, "--present-card"},
        BadCall{{"recommend", "--patience-image", "0"}, 1, "--patience-image"},
        BadCall{{"recommend", "--clip-seconds", "1e9"}, 1, "--clip-seconds"},
        BadCall{{"cards", "--tier", "65"}, 1, "--tier"}, BadCall{{"models", "--task", "music"}, 1, "--task"},
        BadCall{{"compare", "rtx-4090", "rtx-409"}, 1, "rtx-4090"},
        BadCall{{"requirements", "--models", "nothing"}, 1, "--models"},
        BadCall{{"--lang", "fr", "cards"}, 1, "--lang"}, BadCall{{"validate", "/no/such/file.json"}, 1, "file.json"},
        BadCall{{"workflow", "/no/such/x.json"}, 1, "x.json"},
        BadCall{{"workflow", "/no/such/x.json", "--card", "3dfx"}, 1, "--card"},
        BadCall{{"recommend", "--workflow", "/no/such/x.json"}, 1, "x.json"},
        BadCall{{"prices", "set", "rtx-4090", "abc", "USD"}, 1, "AMOUNT"},
        BadCall{{"prices", "set", "rtx-4090", "500", "dollars"}, 1, "CUR"},
        BadCall{{"prices", "set", "nothing", "500", "USD"}, 1, "CARD"},
        BadCall{{"prices", "set", "rtx-4090", "500", "USD", "--date", "2026-02-30"}, 1, "--date"},
        BadCall{{"prices", "list", "--prices", "/no/such/prices.json"}, 1, "prices.json"},
        BadCall{{"prices", "import", "/no/such/prices.csv"}, 1, "prices.csv"}));

std::vector<std::string> estimateWith(const std::string& option, const std::string& value)
{
    return {"estimate", "--card", "rtx-4090", "--model", "flux.1-dev", option, value};
}

INSTANTIATE_TEST_SUITE_P(Jobs, BadCalls,
                         ::testing::Values(BadCall{estimateWith("--precision", "fp7"), 1, "--precision"},
                                           BadCall{estimateWith("--precision", "fp32"), 1, "--precision"},
                                           BadCall{estimateWith("--size", "axb"), 1, "--size"},
                                           BadCall{estimateWith("--size", "0x0"), 1, "--size"},
                                           BadCall{estimateWith("--size", "99999999999x64"), 1, "--size"},
                                           BadCall{estimateWith("--frames", "1000000000"), 1, "--frames"},
                                           BadCall{estimateWith("--frames", "1e99"), 1, "--frames"},
                                           BadCall{estimateWith("--fps", "0"), 1, "--fps"},
                                           BadCall{estimateWith("--steps", "0"), 1, "--steps"},
                                           BadCall{estimateWith("--batch-size", "-1"), 1, "--batch-size"},
                                           BadCall{estimateWith("--lora-mb", "-1"), 1, "--lora-mb"},
                                           BadCall{estimateWith("--attention", "flash9"), 1, "--attention"},
                                           BadCall{estimateWith("--speedup", "warp"), 1, "--speedup"},
                                           BadCall{estimateWith("--offload", "all"), 1, "--offload"},
                                           BadCall{estimateWith("--ram", "0"), 1, "--ram"},
                                           BadCall{estimateWith("--ram", "inf"), 1, "--ram"},
                                           BadCall{estimateWith("--pcie", "4x3"), 1, "--pcie"},
                                           BadCall{estimateWith("--reserve", "-1"), 1, "--reserve"},
                                           BadCall{estimateWith("--batch", "/no/such/file"), 1, "file"},
                                           BadCall{estimateWith("--batch", "/"), 1, "--batch"}));

INSTANTIATE_TEST_SUITE_P(
    Usage, BadCalls,
    ::testing::Values(BadCall{{}, 2, "No command"}, BadCall{{"foo"}, 2, "foo"},
                      BadCall{{"cards", "--bogus"}, 2, "--bogus"}, BadCall{{"cards", "extra"}, 2, "extra"},
                      BadCall{{"recommend", "--budgt", "5"}, 2, "--budget"},
                      BadCall{{"recommend", "--budget"}, 2, "--budget"},
                      BadCall{{"recommend", "--new-only", "--used-only"}, 2, "--new-only"},
                      BadCall{{"estimate"}, 2, "--card"}, BadCall{{"estimate", "--card", "rtx-4090"}, 2, "--model"},
                      BadCall{{"limits", "--card", "rtx-4090"}, 2, "--model"},
                      BadCall{{"compare", "rtx-4090"}, 2, "two cards"},
                      BadCall{{"compare", "rtx-4090", "rtx-5090", "rtx-3090"}, 2, "two cards"},
                      BadCall{{"prices"}, 2, "list"}, BadCall{{"prices", "set", "rtx-4090"}, 2, "amount"},
                      BadCall{{"prices", "import"}, 2, "file"}, BadCall{{"validate"}, 2, "file"},
                      BadCall{{"workflow"}, 2, "one file"}, BadCall{{"workflow", "a.json", "b.json"}, 2, "one file"}));

TEST(GlobalOptions, workBeforeAndAfterTheCommand)
{
    EXPECT_TRUE(runCli({"--json", "models"}).json().is_object());
    EXPECT_TRUE(runCli({"models", "--json"}).json().is_object());
    EXPECT_TRUE(runCli({"prices", "list", "--json"}).json().is_object());
    EXPECT_EQ(runCli({"models", "--version"}).out.find("vramwise-cli "), 0U);
    EXPECT_EQ(runCli({"--version"}).code, 0);
}

TEST(GlobalOptions, numbersFollowTheLanguage)
{
    EXPECT_NE(runCli({"cards", "--tier", "90", "--lang", "ru"}).out.find("71,2"), std::string::npos);
    EXPECT_NE(runCli({"--lang=en", "cards", "--tier", "90"}).out.find("71.2"), std::string::npos);
}

TEST(Help, ofEveryCommandListsItsOptions)
{
    const Outcome program = runCli({"--help"});
    EXPECT_EQ(program.code, 0);
    for (const char* command : {"cards", "models", "requirements", "estimate", "recommend", "compare", "limits",
                                "prices", "validate", "workflow"}) {
        EXPECT_NE(program.out.find(command), std::string::npos) << command;
        const Outcome help = runCli({command, "--help"});
        EXPECT_EQ(help.code, 0) << command;
        EXPECT_NE(help.out.find("--help"), std::string::npos) << command;
        EXPECT_NE(help.out.find("--json"), std::string::npos) << command;
    }
    const std::string estimate = runCli({"estimate", "--help"}).out;
    for (const char* option : {"--card", "--model", "--batch", "--precision", "--size", "--frames", "--fps", "--steps",
                               "--batch-size", "--lora-mb", "--controlnet", "--attention", "--compile", "--speedup",
                               "--offload", "--ram", "--pcie", "--os", "--reserve"})
        EXPECT_NE(estimate.find(option), std::string::npos) << option;
}

TEST(Help, columnsCountCharactersNotBytes)
{
    constexpr qsizetype kColumn = 34;
    for (const char* language : {"en", "ru"}) {
        const QString help = QString::fromStdString(runCli({"--lang", language, "recommend", "--help"}).out);
        int options = 0;
        for (const QString& line : help.split(QLatin1Char('\n'))) {
            if (!line.startsWith(QStringLiteral("  ")) || line.size() <= kColumn)
                continue;
            if (line.at(2) == QLatin1Char('-') && !line.trimmed().contains(QStringLiteral("  ")))
                continue;  // a long name has a line of its own
            ++options;
            EXPECT_EQ(line.at(kColumn - 1), QLatin1Char(' ')) << line.toStdString();
            EXPECT_NE(line.at(kColumn), QLatin1Char(' ')) << line.toStdString();
        }
        EXPECT_GT(options, 10);
    }
}

TEST(ExitCodes, nothingFitsIsThree)
{
    EXPECT_EQ(runCli({"recommend", "--budget", "0"}).code, 3);
    EXPECT_EQ(runCli({"recommend", "--budget", "10", "--json"}).code, 3);
    EXPECT_EQ(runCli({"estimate", "--card", "rtx-3050-8gb", "--model", "flux.2-dev", "--ram", "4"}).code, 3);
    const Outcome refused = runCli({"estimate", "--card", "rtx-3050-8gb", "--model", "flux.1-dev", "--precision",
                                    "bf16", "--offload", "none", "--json"});
    EXPECT_EQ(refused.code, 3);
    EXPECT_EQ(refused.json()["fit"], "does_not_run");
}

TEST(ExitCodes, anEmptyAnswerIsStillAnAnswer)
{
    const Outcome outcome = runCli({"recommend", "--budget", "10", "--json"});
    EXPECT_TRUE(outcome.json()["picks"].empty());
    EXPECT_FALSE(outcome.json()["rejected"].empty());
    EXPECT_FALSE(outcome.json()["changes"].empty());
    EXPECT_EQ(runCli({"recommend", "--budget", "999999999999"}).code, 0);
    EXPECT_EQ(runCli({"recommend", "--models", "", "--ram", "4"}).err, "");
}

TEST(Colours, areForTerminalsOnly)
{
    EXPECT_EQ(runCli({"cards", "--tier", "90"}).out.find('\x1b'), std::string::npos);
    EXPECT_NE(runCli({"cards", "--tier", "90"}, {}, true).out.find('\x1b'), std::string::npos);
    EXPECT_EQ(runCli({"cards", "--tier", "90", "--json"}, {}, true).out.find('\x1b'), std::string::npos);
}

TEST(Names, areTakenHoweverTheyAreTyped)
{
    for (const char* name : {"rtx-4090", "RTX 4090", "GeForce RTX 4090"})
        EXPECT_EQ(runCli({"estimate", "--card", name, "--model", "FLUX.1-dev", "--json"}).json()["card"], "rtx-4090");
}

TEST(Texts, everyCommandHasOneForPeople)
{
    for (const std::vector<std::string>& arguments : std::vector<std::vector<std::string>>{
             {"cards"},
             {"models"},
             {"requirements"},
             {"recommend", "--all"},
             {"compare", "rtx-4060-ti-16gb", "rx-9070-xt"},
             {"limits", "--card", "rtx-4090", "--model", "wan2.2-ti2v-5b"},
             {"estimate", "--card", "rtx-4060-ti-16gb", "--model", "wan2.2-t2v-a14b"},
             {"prices", "list", "--all"},
         }) {
        const Outcome outcome = runCli(arguments);
        EXPECT_EQ(outcome.code, 0) << arguments.front() << outcome.err;
        EXPECT_FALSE(outcome.out.empty()) << arguments.front();
        EXPECT_EQ(outcome.out.find("%1"), std::string::npos) << outcome.out;
        EXPECT_EQ(outcome.out.find("nan"), std::string::npos) << arguments.front();
    }
}

}  // namespace
}  // namespace vramwise::cli
