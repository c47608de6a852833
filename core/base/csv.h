// Comma-separated values as spreadsheets write them: quotes, doubled quotes, line breaks inside quotes, a byte
// order mark, any line ending; ';' or a tab instead of ',' where the first line has more of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vramwise
{

struct CsvRow {
    int line = 0;  ///< 1-based, of its first character
    std::vector<std::string> cells;
};

struct Csv {
    char separator = ',';
    std::vector<CsvRow> rows;  ///< without empty lines; the first is the header
};

/// Cannot fail: a quote that never closes ends with the text.
Csv parseCsv(std::string_view text);

}  // namespace vramwise
