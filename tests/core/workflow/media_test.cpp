// Texts of pictures and videos, found where each format keeps them, and what is broken told from what is not there.
#include "core/workflow/media/media_text.h"
#include "tests/core/workflow/media_writers.h"

#include <gmock/gmock.h>

#include <chrono>
#include <functional>

namespace vramwise
{
namespace
{

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

MediaTexts textsOf(const std::string& bytes)
{
    ByteSource source(bytes);
    const auto format = mediaFormatOf(source);
    return format ? readMediaTexts(source, *format) : MediaTexts{{}, {}, "no media"};
}

const std::string kText = R"({"nodes": [], "é": 1})";

TEST(PngText, isReadFromEveryKindOfChunk)
{
    EXPECT_THAT(textsOf(png(textChunk("parameters", "Steps: 20"))).texts,
                ElementsAre(MediaText{"parameters", "Steps: 20"}));
    EXPECT_THAT(textsOf(png(compressedChunk("workflow", "{}"))).texts, ElementsAre(MediaText{"workflow", "{}"}));
    EXPECT_THAT(textsOf(png(internationalChunk("workflow", kText, false))).texts,
                ElementsAre(MediaText{"workflow", kText}));
    EXPECT_THAT(textsOf(png(internationalChunk("prompt", kText, true))).texts, ElementsAre(MediaText{"prompt", kText}));
    EXPECT_THAT(textsOf(png(pngChunk("comf", std::string("prompt\0{}", 9)))).texts,
                ElementsAre(MediaText{"prompt", "{}"}));
    EXPECT_THAT(textsOf(png(pngChunk("eXIf", exif({{0x010F, "workflow:{}"}})))).texts,
                ElementsAre(MediaText{"workflow", "{}"}));
}

TEST(PngText, isTurnedFromLatin1)
{
    EXPECT_THAT(textsOf(png(textChunk("workflow", "\xE9"))).texts, ElementsAre(MediaText{"workflow", "\xC3\xA9"}));
}

TEST(PngText, ofOtherKeysIsLeftOut)
{
    const MediaTexts texts = textsOf(png(textChunk("Software", "x") + textChunk("workflow", "{}")));
    EXPECT_THAT(texts.texts, ElementsAre(MediaText{"workflow", "{}"}));
    EXPECT_EQ(texts.damage, "");
}

TEST(WebpText, isReadFromExifAndXmp)
{
    EXPECT_THAT(textsOf(webp(riffChunk("EXIF", exif({{0x010F, "workflow:{}"}, {0x0110, "prompt:{\"1\":2}"}})))).texts,
                ElementsAre(MediaText{"workflow", "{}"}, MediaText{"prompt", "{\"1\":2}"}));
    EXPECT_THAT(
        textsOf(webp(riffChunk("EXIF", std::string("Exif\0\0", 6) + exif({{0x010E, "Prompt:{}"}}, {}, true)))).texts,
        ElementsAre(MediaText{"prompt", "{}"}));
    const std::string packet
        = R"(<x:xmpmeta><d a="short"/><p>{&quot;nodes&quot;: [], &quot;a&quot;: &lt;}</p></x:xmpmeta>)";
    EXPECT_THAT(textsOf(webp(riffChunk("XMP ", packet))).texts,
                ElementsAre(MediaText{"xmp", R"({"nodes": [], "a": <})"}));
}

TEST(ExifComment, isReadInEveryEncoding)
{
    const std::string ascii = std::string("ASCII\0\0\0", 8) + "Steps: 9";
    const std::string little = std::string("UNICODE\0", 8) + std::string("S\0\xE9\0", 4);
    const std::string big = std::string("UNICODE\0", 8) + std::string("\0S\0\xE9", 4);
    EXPECT_THAT(textsOf(webp(riffChunk("EXIF", exif({}, ascii)))).texts,
                ElementsAre(MediaText{"usercomment", "Steps: 9"}));
    EXPECT_THAT(textsOf(webp(riffChunk("EXIF", exif({}, little)))).texts,
                ElementsAre(MediaText{"usercomment", "S\xC3\xA9"}));
    EXPECT_THAT(textsOf(webp(riffChunk("EXIF", exif({}, big)))).texts,
                ElementsAre(MediaText{"usercomment", "S\xC3\xA9"}));
    EXPECT_THAT(textsOf(webp(riffChunk("EXIF", exif({}, big, true)))).texts,
                ElementsAre(MediaText{"usercomment", "S\xC3\xA9"}));
}

TEST(JpegText, isReadFromExifAndComments)
{
    const std::string bytes
        = jpeg(jpegSegment(0xE1, std::string("Exif\0\0", 6) + exif({}, std::string("ASCII\0\0\0", 8) + "Steps: 4"))
               + jpegSegment(0xFE, "a comment"));
    EXPECT_THAT(textsOf(bytes).texts,
                ElementsAre(MediaText{"usercomment", "Steps: 4"}, MediaText{"comment", "a comment"}));
}

TEST(Mp4Text, isReadFromKeysAndComments)
{
    EXPECT_THAT(textsOf(mp4WithKeys({{"encoder", "x"}, {"workflow", "{}"}, {"com.example.prompt", "{1}"}})).texts,
                ElementsAre(MediaText{"workflow", "{}"}, MediaText{"prompt", "{1}"}));
    EXPECT_THAT(textsOf(mp4WithComment("{\"a\":1}")).texts, ElementsAre(MediaText{"comment", "{\"a\":1}"}));
}

TEST(Mp4Text, isReadFromQuickTimesPlainTexts)
{
    const std::string plain = box("\xA9"
                                  "cmt",
                                  bigEndianBytes(2, 2) + bigEndianBytes(0, 2) + "{}");
    EXPECT_THAT(textsOf(box("ftyp", "qt  ") + box("moov", box("udta", plain))).texts,
                ElementsAre(MediaText{"comment", "{}"}));
}

TEST(MatroskaText, isReadFromTags)
{
    EXPECT_THAT(
        textsOf(webm(simpleTag("ENCODER", "x") + simpleTag("WORKFLOW", "{}") + simpleTag("COMMENT", "c"))).texts,
        ElementsAre(MediaText{"workflow", "{}"}, MediaText{"comment", "c"}));
}

struct Damaged {
    const char* what;
    std::function<std::string()> bytes;  ///< made when it is wanted: ctest starts a process for each test
    std::string damage;
};

class DamagedMedia : public testing::TestWithParam<Damaged>
{
};

/// Every one of them is answered at once, with a reason and without a text.
TEST_P(DamagedMedia, isToldApartQuickly)
{
    const std::string bytes = GetParam().bytes();
    const auto start = std::chrono::steady_clock::now();
    const MediaTexts texts = textsOf(bytes);
    const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
    EXPECT_EQ(texts.damage, GetParam().damage) << GetParam().what;
    EXPECT_THAT(texts.texts, IsEmpty()) << GetParam().what;
    EXPECT_LT(time.count(), 2.0) << GetParam().what;  // 0.1 s where nothing else runs, and no sanitizer
}

std::string chunkClaiming(std::uint64_t length, const std::string& type)
{
    return pngStart() + bigEndianBytes(length, 4) + type + "workflow";
}

std::string nestedBoxes(int depth)
{
    std::string inner;
    for (int i = 0; i < depth; ++i)
        inner = box("udta", inner);
    return box("ftyp", "isom") + box("moov", inner);
}

std::string nestedTags(int depth)
{
    std::string inner;
    for (int i = 0; i < depth; ++i)
        inner = element(0x7373, 2, inner);
    return element(0x1A45DFA3, 4, "") + element(0x18538067, 4, element(0x1254C367, 4, inner));
}

std::string manyChunks()
{
    std::string chunks;
    for (int i = 0; i < 30'000; ++i)
        chunks += pngChunk("junk", "");
    return png(chunks);
}

INSTANTIATE_TEST_SUITE_P(
    Table, DamagedMedia,
    testing::Values(
        Damaged{"a chunk past every length", [] { return std::string(chunkClaiming(0xFFFFFFFF, "tEXt")); }, "length"},
        Damaged{"a chunk past the end", [] { return std::string(chunkClaiming(5000, "iTXt")); }, "length"},
        Damaged{"a picture that ends in a header", [] { return std::string(pngStart() + "abc"); }, "length"},
        Damaged{"a broken stream",
                [] { return std::string(png(pngChunk("zTXt", std::string("workflow\0\0", 10) + "no stream"))); },
                "compressed"},
        Damaged{"a bomb", [] { return std::string(png(compressedChunk("workflow", std::string(64'000'000, 'a')))); },
                "compressed"},
        Damaged{"a text of 9 MiB",
                [] { return std::string(png(textChunk("workflow", std::string(std::size_t{9} << 20U, 'a')))); },
                "size"},
        Damaged{"too many chunks", [] { return std::string(manyChunks()); }, "count"},
        Damaged{"a RIFF chunk past the end",
                [] {
                    return std::string("RIFF" + littleEndianBytes(32, 4) + "WEBPEXIF" + bigEndianBytes(0xFFFFFFFF, 4)
                                       + "xxxxxxxx");
                },
                "length"},
        Damaged{"an EXIF value past its end",
                [] {
                    return std::string(webp(riffChunk("EXIF", exif({{0x010F, "workflow"}}).substr(0, 30))));
                },
                "length"},
        Damaged{"an EXIF folder of 65,535 entries",
                [] { return std::string(webp(riffChunk("EXIF", std::string("II\x2A\0\x08\0\0\0\xFF\xFF", 10)))); },
                "count"},
        Damaged{"an EXIF folder that holds itself",
                [] {
                    return std::string(webp(riffChunk(
                        "EXIF",
                        std::string("II\x2A\0\x08\0\0\0\x01\0\x69\x87\x04\0\x01\0\0\0\x08\0\0\0\0\0\0\0", 26))));
                },
                "depth"},
        Damaged{"a segment past the end", [] { return std::string("\xFF\xD8\xFF\xE1\xFF\xFF"); }, "length"},
        Damaged{"a box past the end",
                [] { return std::string(box("ftyp", "isom") + bigEndianBytes(0xFFFFFF, 4) + "moov"); }, "length"},
        Damaged{"a box of 2^63 bytes",
                [] {
                    return std::string(box("ftyp", "isom") + bigEndianBytes(1, 4) + "moov"
                                       + bigEndianBytes(1ULL << 63U, 8));
                },
                "length"},
        Damaged{"a box smaller than its header",
                [] { return std::string(box("ftyp", "isom") + bigEndianBytes(4, 4) + "moov"); }, "length"},
        Damaged{"boxes in boxes", [] { return std::string(nestedBoxes(50)); }, "depth"},
        Damaged{"tags in tags", [] { return std::string(nestedTags(50)); }, "depth"},
        Damaged{"an element past the end",
                [] {
                    return std::string(std::string("\x1A\x45\xDF\xA3\x84"
                                                   "aaaa\x18\x53\x80\x67\x88"
                                                   "aa",
                                                   16));
                },
                "length"}));

TEST(DamagedMediaText, beforeTheDamageIsGood)
{
    const MediaTexts texts = textsOf(pngStart() + textChunk("workflow", "{}") + bigEndianBytes(0xFFFFFFF0, 4) + "IDAT");
    EXPECT_THAT(texts.texts, ElementsAre(MediaText{"workflow", "{}"}));
    EXPECT_EQ(texts.damage, "length");
}

TEST(MediaFormat, isToldByTheFirstBytes)
{
    const auto formatOf = [](const std::string& bytes) {
        ByteSource source(bytes);
        return mediaFormatOf(source);
    };
    EXPECT_EQ(formatOf(png("")), MediaFormat::Png);
    EXPECT_EQ(formatOf(webp("")), MediaFormat::Webp);
    EXPECT_EQ(formatOf(jpeg("")), MediaFormat::Jpeg);
    EXPECT_EQ(formatOf(mp4WithComment("")), MediaFormat::Mp4);
    EXPECT_EQ(formatOf(webm("")), MediaFormat::Matroska);
    for (const char* text : {"", "{}", "RIFF", "Steps: 20", "\xFF", "\x1A\x45"})
        EXPECT_FALSE(formatOf(text)) << text;
}

TEST(ByteSourceTest, handsOutNoMoreThanItsBudget)
{
    const std::string bytes(ByteSource::kBudget + 100, 'a');
    ByteSource source(bytes);
    EXPECT_EQ(source.read(0, bytes.size()).size(), ByteSource::kBudget);
    EXPECT_EQ(source.read(0, 1), "");
    EXPECT_EQ(source.readExactly(0, 1), "");
    EXPECT_EQ(ByteSource("abc").readExactly(1, 2), "bc");
    EXPECT_EQ(ByteSource("abc").readExactly(1, 3), "");
    EXPECT_EQ(ByteSource("abc").read(~std::uint64_t{0}, 3), "");
}

}  // namespace
}  // namespace vramwise
