// Asking Vulkan in a process of its own: the real loader with Mesa's software device, and programs that do not answer.
#include "app/vulkan/ask_vulkan.h"

#include <gmock/gmock.h>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QLibrary>
#include <QTemporaryDir>

namespace vramwise
{
namespace
{

using ::testing::IsEmpty;

/// The file that tells the loader of Mesa's software device; empty where either is missing.
QString softwareDriver()
{
    QLibrary loader(QStringLiteral("vulkan"), 1);
    if (!loader.load())
        return {};
    const QDir folder(QStringLiteral("/usr/share/vulkan/icd.d"));
    const QStringList files = folder.entryList({QStringLiteral("lvp_icd*.json")});
    return files.isEmpty() ? QString() : folder.filePath(files.front());
}

QString script(const QTemporaryDir& folder, const char* text)
{
    QFile file(folder.filePath(QStringLiteral("program")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n");
    file.write(text);
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

TEST(Vulkan, theSoftwareDeviceIsFoundThroughTheRealLoader)
{
    const QString driver = softwareDriver();
    if (driver.isEmpty())
        GTEST_SKIP() << "needs libvulkan1 and mesa-vulkan-drivers";
    qputenv("VK_DRIVER_FILES", driver.toLocal8Bit());
    qputenv("VK_ICD_FILENAMES", driver.toLocal8Bit());  // loaders before 1.3.234
    const QByteArray sanitizer = qgetenv("ASAN_OPTIONS");
    qputenv("ASAN_OPTIONS", sanitizer + ":detect_leaks=0");  // Mesa keeps some bytes, and that would be its end
    const std::vector<VulkanDevice> devices = VulkanQuestion(QStringLiteral(VRAMWISE_CLI)).askNow();
    qputenv("ASAN_OPTIONS", sanitizer);
    qunsetenv("VK_DRIVER_FILES");
    qunsetenv("VK_ICD_FILENAMES");
    ASSERT_EQ(devices.size(), 1U);
    EXPECT_THAT(devices[0].name, ::testing::HasSubstr("llvmpipe"));
    EXPECT_EQ(devices[0].type, 4U);
    EXPECT_GT(devices[0].localMemory, 1U << 20);

    DetectedMachine machine;
    addVulkanDevices(machine, devices);
    ASSERT_EQ(machine.cards.size(), 1U);
    EXPECT_EQ(machine.cards[0].kind, DeviceKind::Software);
    EXPECT_FALSE(machine.cards[0].memory);  // it is the system's own
}

TEST(Vulkan, noDriverIsNoDevice)
{
    qputenv("VK_DRIVER_FILES", "/nowhere.json");
    qputenv("VK_ICD_FILENAMES", "/nowhere.json");
    EXPECT_THAT(VulkanQuestion(QStringLiteral(VRAMWISE_CLI)).askNow(), IsEmpty());
    qunsetenv("VK_DRIVER_FILES");
    qunsetenv("VK_ICD_FILENAMES");
}

TEST(Vulkan, aProgramThatCrashesCostsTheAnswerOnly)
{
    const QTemporaryDir folder;
    EXPECT_THAT(VulkanQuestion(QStringLiteral("/nowhere/at/all")).askNow(), IsEmpty());
    EXPECT_THAT(VulkanQuestion(script(folder, "echo '[{\"name\":'; kill -SEGV $$\n")).askNow(), IsEmpty());
}

TEST(Vulkan, theAnswerComesByItselfToo)
{
    const QTemporaryDir folder;
    const QString program = script(folder,
                                   "echo '[{\"name\": \"A card\", \"vendor\": 4318, \"device\": 9860, "
                                   "\"type\": 2, \"local_memory\": \"25757220864\"}]'\n");
    VulkanQuestion question(program);
    std::vector<VulkanDevice> devices;
    bool answered = false;
    QObject::connect(&question, &VulkanQuestion::answered, [&](const std::vector<VulkanDevice>& told) {
        devices = told;
        answered = true;
    });
    question.ask();
    QElapsedTimer timer;
    timer.start();
    while (!answered && timer.elapsed() < 10'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    ASSERT_EQ(devices.size(), 1U);
    EXPECT_EQ(devices[0], (VulkanDevice{"A card", 0x10de, 0x2684, 2, 25'757'220'864ULL}));
}

TEST(Vulkan, aQuestionThatIsDroppedEndsItsProgram)
{
    const QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    {
        VulkanQuestion question(script(folder, "exec sleep 60\n"));
        question.ask();
    }
    EXPECT_LT(timer.elapsed(), 10'000);
}

TEST(Vulkan, nonsenseIsNoDevice)
{
    for (const char* text : {"", "null", "{}", "[", "\xff\xfe"})
        EXPECT_THAT(parseVulkanDevices(text), IsEmpty()) << text;
    const std::vector<VulkanDevice> odd = parseVulkanDevices(R"([{"name": 5, "vendor": -1, "local_memory": "x"}])");
    ASSERT_EQ(odd.size(), 1U);
    EXPECT_EQ(odd[0], VulkanDevice{});
}

}  // namespace
}  // namespace vramwise
