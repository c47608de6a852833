// Where the readers of single formats put what they find. Private to core/workflow/media.
#pragma once

#include "core/workflow/media/media_text.h"

#include <string_view>

namespace vramwise
{

class TextCollector
{
public:
    explicit TextCollector(MediaTexts& result) : m_result(result) { }

    /// Keeps a text under one of the keys that are of use, or under any key where it looks like a workflow.
    void add(std::string_view key, std::string text);
    /// Whether a text of that key is worth being read or inflated.
    [[nodiscard]] static bool isWanted(std::string_view key);
    /// Room that is left for texts.
    [[nodiscard]] std::size_t room() const { return m_room; }

    /// Notes why reading stops; the first reason stays.
    void damaged(std::string_view what);

private:
    MediaTexts& m_result;
    std::size_t m_room = kMaxMediaText;
};

void readPng(ByteSource& source, TextCollector& texts);
void readWebp(ByteSource& source, TextCollector& texts);
void readJpeg(ByteSource& source, TextCollector& texts);
void readMp4(ByteSource& source, TextCollector& texts);
void readMatroska(ByteSource& source, TextCollector& texts);

/// A TIFF structure with the tags in which programs leave texts.
void readExif(std::string_view tiff, TextCollector& texts);
/// An XMP packet: every longer value of an element or attribute.
void readXmp(std::string_view packet, TextCollector& texts);

/// Bytes of Latin-1 as UTF-8.
std::string utf8FromLatin1(std::string_view text);
/// UTF-16 as UTF-8; what is no character becomes U+FFFD.
std::string utf8FromUtf16(std::string_view bytes, bool bigEndianOrder);

}  // namespace vramwise
