#include "core/base/file_io.h"

#include <gtest/gtest.h>

#include <fstream>

#ifndef _WIN32
#include <unistd.h>
#endif

namespace vramwise
{
namespace
{

namespace fs = std::filesystem;

class FileIo : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto* test = testing::UnitTest::GetInstance()->current_test_info();
        m_folder = fs::temp_directory_path() / ("vramwise-file-io-" + std::string(test->name()));
        fs::remove_all(m_folder);
        fs::create_directories(m_folder);
    }
    void TearDown() override
    {
        std::error_code ignored;
        fs::permissions(m_folder, fs::perms::owner_all, ignored);
        fs::remove_all(m_folder, ignored);
    }

    [[nodiscard]] std::size_t count() const
    {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(m_folder), {}));
    }

    fs::path m_folder;
};

TEST_F(FileIo, WritesAndReadsBack)
{
    const std::string text("one\0two\r\n\xFF", 10);
    ASSERT_TRUE(writeFileAtomically(m_folder / "a.json", text));
    EXPECT_EQ(readTextFile(m_folder / "a.json").value(), text);
    EXPECT_EQ(count(), 1U) << "no temporary file stays";
}

TEST_F(FileIo, ReplacesAndMakesFolders)
{
    const fs::path file = m_folder / "deep" / "er" / "b.json";
    ASSERT_TRUE(writeFileAtomically(file, "old"));
    ASSERT_TRUE(writeFileAtomically(file, "new"));
    EXPECT_EQ(readTextFile(file).value(), "new");
}

TEST_F(FileIo, ListsTheJsonFilesOfAFolderByName)
{
    for (const char* name : {"b.json", "a.json", "c.json.bak", "d.JSON", "folder.json/x.json"})
        ASSERT_TRUE(writeFileAtomically(m_folder / name, "{}"));
    const std::vector<fs::path> found{m_folder / "a.json", m_folder / "b.json"};
    EXPECT_EQ(jsonFilesIn(m_folder).value(), found);
    const Result<std::vector<fs::path>> none = jsonFilesIn(m_folder / "none");
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::CannotRead);
    EXPECT_EQ(none.error().where.file, displayName(m_folder / "none"));
}

TEST_F(FileIo, ReadsAnEmptyFile)
{
    ASSERT_TRUE(writeFileAtomically(m_folder / "empty", ""));
    EXPECT_EQ(readTextFile(m_folder / "empty").value(), "");
}

TEST_F(FileIo, AMissingFileOrAFolderCannotBeRead)
{
    for (const fs::path& file : {m_folder / "none", m_folder}) {
        const Result<std::string> text = readTextFile(file);
        ASSERT_FALSE(text);
        EXPECT_EQ(text.error().code, ErrorCode::CannotRead);
        EXPECT_EQ(text.error().where.file, displayName(file));
        ASSERT_EQ(text.error().args.size(), 1U);
        EXPECT_FALSE(text.error().args.front().empty());
    }
}

TEST_F(FileIo, ReadsUpToTheLimitOnly)
{
    std::ofstream(m_folder / "c") << std::string(100, 'x');
    EXPECT_TRUE(readTextFile(m_folder / "c", 100));
    EXPECT_FALSE(readTextFile(m_folder / "c", 99));
}

TEST_F(FileIo, AFailureLeavesTheOldFile)
{
    // A folder stands where the file should go: the rename fails after the temporary file was written.
    const fs::path file = m_folder / "d";
    fs::create_directories(file / "inside");
    const Result<void> written = writeFileAtomically(file, "new");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::CannotWrite);
    EXPECT_EQ(written.error().where.file, displayName(file));
    EXPECT_TRUE(fs::is_directory(file / "inside"));
    EXPECT_EQ(count(), 1U) << "no temporary file stays";
}

TEST_F(FileIo, AFolderThatCannotBeMadeIsAnError)
{
    std::ofstream(m_folder / "file") << "x";
    const Result<void> written = writeFileAtomically(m_folder / "file" / "below", "new");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::CannotWrite);
}

#ifndef _WIN32
TEST_F(FileIo, AnUnwritableFolderLeavesTheOldFile)
{
    if (geteuid() == 0)
        GTEST_SKIP() << "root may write anywhere";
    ASSERT_TRUE(writeFileAtomically(m_folder / "e", "old"));
    fs::permissions(m_folder, fs::perms::owner_read | fs::perms::owner_exec);
    EXPECT_FALSE(writeFileAtomically(m_folder / "e", "new"));
    EXPECT_EQ(readTextFile(m_folder / "e").value(), "old");
}

TEST_F(FileIo, KeepsPermissionsAndSymbolicLinks)
{
    ASSERT_TRUE(writeFileAtomically(m_folder / "f", "old"));
    fs::permissions(m_folder / "f", fs::perms::owner_read | fs::perms::owner_write);
    fs::create_symlink(m_folder / "f", m_folder / "link");
    ASSERT_TRUE(writeFileAtomically(m_folder / "link", "new"));
    EXPECT_TRUE(fs::is_symlink(m_folder / "link"));
    EXPECT_EQ(readTextFile(m_folder / "f").value(), "new");
    EXPECT_EQ(fs::status(m_folder / "f").permissions(), fs::perms::owner_read | fs::perms::owner_write);
}
#endif

TEST_F(FileIo, NamesAreShownInUtf8)
{
    const fs::path file = m_folder / fs::path(u8"\u0446\u0435\u043d\u044b.json");
    ASSERT_TRUE(writeFileAtomically(file, "x"));
    EXPECT_TRUE(displayName(file).ends_with("\u0446\u0435\u043d\u044b.json"));
}

}  // namespace
}  // namespace vramwise
