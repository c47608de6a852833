// How a chart is taken away as a picture.
#pragma once

#include "app/charts/chart_kind.h"

namespace vramwise
{

inline constexpr QSize kSmallestPicture{400, 300};
inline constexpr QSize kLargestPicture{7680, 4320};

struct ExportOptions {
    QSize size{1920, 1080};  ///< pixels, kSmallestPicture … kLargestPicture
    ThemeKind theme = ThemeKind::Light;
    ChartOptions chart;  ///< heading and text size are chosen by the picture
};

/// The sizes that are offered first.
inline constexpr std::array kPictureSizes{QSize{1280, 720}, QSize{1920, 1080}, QSize{3840, 2160}, QSize{7680, 4320}};

bool isPictureSize(const QSize& size);

}  // namespace vramwise
