#include "app/panel/presets.h"

#include <QCoreApplication>

#include <initializer_list>
#include <utility>

namespace vramwise
{

namespace
{

struct PresetText {
    Q_DECLARE_TR_FUNCTIONS(Presets)
};

using Wish = std::pair<const char*, Need>;

Question asking(const Question& present, const Catalog& catalog, std::int64_t units, std::initializer_list<Wish> wishes)
{
    Question question = present;
    constexpr std::int64_t kMinorPerUnit = 100;
    question.budget.minor = units * kMinorPerUnit;
    question.job = {};
    question.patience = {};
    question.models.clear();
    for (const auto& [id, need] : wishes)
        if (catalog.model(ModelId{id}) != nullptr)
            question.models.push_back({ModelId{id}, need, 1});
    return question;
}

}  // namespace

std::vector<Preset> presets(const Question& present, const Catalog& catalog)
{
    const auto must = Need::Must;
    const auto nice = Need::Nice;
    return {
        {QStringLiteral("images"), PresetText::tr("Images for little money"),
         asking(present, catalog, 350, {{"sdxl", must}, {"z-image-turbo", must}, {"flux.1-dev", nice}})},
        {QStringLiteral("flux"), PresetText::tr("FLUX and Qwen images and editing"),
         asking(present, catalog, 900,
                {{"flux.1-dev", must}, {"flux.1-kontext-dev", must}, {"qwen-image", nice}, {"qwen-image-edit", nice}})},
        {QStringLiteral("video"), PresetText::tr("Video at home"),
         asking(present, catalog, 1000,
                {{"wan2.2-t2v-a14b", must}, {"wan2.2-i2v-a14b", must}, {"ltx-video-13b", nice}})},
        {QStringLiteral("everything"), PresetText::tr("Everything, whatever it costs"),
         asking(present, catalog, 5000,
                {{"flux.2-dev", must}, {"qwen-image-edit", must}, {"wan2.2-t2v-a14b", must}, {"hunyuanvideo", must}})},
    };
}

}  // namespace vramwise
