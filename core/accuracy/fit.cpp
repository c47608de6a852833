#include "core/accuracy/fit.h"

#include "core/accuracy/effects.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>

namespace vramwise
{

namespace
{

constexpr int kRounds = 4;           // the response is nearly linear in the logarithm of the share
constexpr double kStartShare = 0.4;  // of the peak; the fit does not depend on it
constexpr int kSourcesForTrust = 3;  // fewer: rough
constexpr double kLeastShare = 0.02;
constexpr double kMostShare = 1;
constexpr double kMostBalanceExponent = 0.5;

std::vector<const MeasuredSpeed*> usedRows(const std::vector<MeasuredSpeed>& rows)
{
    std::vector<const MeasuredSpeed*> used;
    for (const MeasuredSpeed& row : rows)
        if (row.fitted)
            used.push_back(&row);
    return used;
}

struct Support {
    std::set<std::string> sources;
    int rows = 0;

    void add(const MeasuredSpeed& row)
    {
        sources.insert(row.source.value);
        ++rows;
    }
};

/// The rows' own view of the constants: from neutral ones to those that explain the rows best.
class Fitter
{
public:
    Fitter(const Catalog& catalog, const std::vector<const MeasuredSpeed*>& rows)
        : m_catalog(catalog), m_start(catalog.calibration())
    {
        neutralise(m_start);
        m_catalog.setCalibration(m_start);
        for (const MeasuredSpeed* row : rows)
            if (const std::optional<SpeedPrediction> prediction = predict(m_catalog, *row);
                prediction && prediction->estimate.fit == Fit::Fits)
                m_rows.push_back(row);
        support();
    }

    Calibration run()
    {
        Calibration calibration = m_start;
        for (int round = 0; round < kRounds; ++round) {
            const Effects effects = solve(calibration);
            calibration = applied(effects);
        }
        return calibration;
    }

private:
    static void neutralise(Calibration& calibration)
    {
        for (auto& families : calibration.efficiency)
            for (Efficiency& efficiency : families)
                efficiency.share = kStartShare;
        calibration.modelSpeeds.clear();
        calibration.time.balanceExponent = 0;
    }

    void support()
    {
        for (const MeasuredSpeed* row : m_rows) {
            const Card& card = *m_catalog.card(row->job.card);
            const Model& model = *m_catalog.model(row->job.model);
            m_cells[{classOf(card), model.family}].add(*row);
            m_models[model.id].add(*row);
            m_cards.insert(card.id);
        }
    }

    /// Observations are log(measured ÷ estimated at the starting shares): what the effects together must explain.
    Effects solve(const Calibration& calibration)
    {
        m_catalog.setCalibration(calibration);
        std::vector<Observation> observations;
        observations.reserve(m_rows.size());
        for (const MeasuredSpeed* row : m_rows) {
            const std::optional<SpeedPrediction> prediction = predict(m_catalog, *row);
            if (!prediction)
                continue;
            const Card& card = *prediction->estimate.card;
            const Model& model = *prediction->estimate.model;
            const double now = explained(calibration, card, model);
            observations.push_back({observed(*row, card, model), now - std::log(prediction->ratio()), row->count});
        }
        return Effects(observations);
    }

    /// The part of log(time) that the present shares and factors already account for.
    double explained(const Calibration& calibration, const Card& card, const Model& model) const
    {
        const auto cell = static_cast<std::size_t>(classOf(card));
        const double share = calibration.efficiency[cell][static_cast<std::size_t>(model.family)].share;
        const ModelSpeed* speed = calibration.speedOf(model.id);
        return -std::log(share / kStartShare) - (speed != nullptr ? std::log(speed->factor) : 0)
            - calibration.time.balanceExponent * fittedLogBalance(card);
    }

    /// Among GeForce cards the exponent is a stated constant: their balance differs too little to fit it.
    [[nodiscard]] double fittedLogBalance(const Card& card) const
    {
        if (isGeForce(classOf(card)))
            return 0;
        const std::optional<double> balance = balanceOf(card);
        return balance ? std::log(m_start.time.referenceBalance / *balance) : 0;
    }

    [[nodiscard]] Observed observed(const MeasuredSpeed& row, const Card& card, const Model& model) const
    {
        Observed who;
        who.cell = {classOf(card), model.family};
        who.model = model.id.value;
        who.source = row.source.value;
        who.logBalance = fittedLogBalance(card);
        return who;
    }

    Calibration applied(const Effects& effects) const
    {
        Calibration calibration = m_start;
        const auto setCell = [&](CardClass cardClass, ModelFamily family) {
            Efficiency& efficiency
                = calibration.efficiency[static_cast<std::size_t>(cardClass)][static_cast<std::size_t>(family)];
            const CellKey cell{cardClass, family};
            efficiency.share = std::clamp(kStartShare * std::exp(-effects.ofCell(cell)), kLeastShare, kMostShare);
            efficiency.spread = spreadOf(effects.varianceOfCell(cell));
            const auto found = m_cells.find(cell);
            efficiency.rows = found == m_cells.end() ? 0 : found->second.rows;
            efficiency.sources = found == m_cells.end() ? 0 : static_cast<int>(found->second.sources.size());
            efficiency.rough = efficiency.sources < kSourcesForTrust;
        };
        for (std::size_t i = 0; i < kCardClassCount; ++i)
            for (const ModelFamily family : {ModelFamily::Unet, ModelFamily::ImageDit, ModelFamily::VideoDit})
                if (static_cast<CardClass>(i) != CardClass::Other)
                    setCell(static_cast<CardClass>(i), family);
        calibration.efficiency[static_cast<std::size_t>(CardClass::Other)] = {};
        for (const auto& [model, support] : m_models)
            calibration.modelSpeeds.push_back({model, std::exp(-effects.ofModel(model.value)),
                                               spreadOf(effects.varianceOfModel(model.value)), support.rows,
                                               static_cast<int>(support.sources.size())});
        calibration.time.balanceExponent = std::clamp(effects.balanceExponent(), 0.0, kMostBalanceExponent);
        calibration.time.unmeasuredModelSpread = spreadOf(effects.varianceOfModel({}));
        calibration.measuredCards.assign(m_cards.begin(), m_cards.end());
        return calibration;
    }

    Catalog m_catalog;
    Calibration m_start;
    std::vector<const MeasuredSpeed*> m_rows;
    std::map<CellKey, Support> m_cells;
    std::map<ModelId, Support> m_models;
    std::set<CardId> m_cards;
};

HeldOut leaveOut(const Catalog& catalog, const std::vector<MeasuredSpeed>& rows,
                 const std::function<std::string(const MeasuredSpeed&)>& groupOf)
{
    std::map<std::string, std::vector<const MeasuredSpeed*>> groups;
    const std::vector<const MeasuredSpeed*> used = usedRows(rows);
    for (const MeasuredSpeed* row : used)
        groups[groupOf(*row)].push_back(row);
    HeldOut result;
    result.groups = static_cast<int>(groups.size());
    Catalog trial = catalog;
    for (const auto& [group, held] : groups) {
        std::vector<const MeasuredSpeed*> rest;
        std::copy_if(used.begin(), used.end(), std::back_inserter(rest),
                     [&, &name = group](const MeasuredSpeed* row) { return groupOf(*row) != name; });
        trial.setCalibration(Fitter(catalog, rest).run());
        for (const MeasuredSpeed* row : held)
            if (const std::optional<SpeedPrediction> prediction = predict(trial, *row)) {
                result.rows.push_back({row, cellOf(*prediction), judge(*prediction)});
            }
    }
    return result;
}

}  // namespace

HeldOutErrors HeldOut::errors() const
{
    std::vector<Judged> judged;
    for (const Row& row : rows)
        judged.push_back(row.judged);
    const Errors all = errorsOf(judged);
    return {all.count, groups, all.median, all.p90, all.bias, all.coverage};
}

Calibration fitCalibration(const Catalog& catalog, const std::vector<MeasuredSpeed>& rows)
{
    return Fitter(catalog, usedRows(rows)).run();
}

HeldOut leaveOneSourceOut(const Catalog& catalog, const std::vector<MeasuredSpeed>& rows)
{
    return leaveOut(catalog, rows, [](const MeasuredSpeed& row) { return row.source.value; });
}

HeldOut leaveOneCardOut(const Catalog& catalog, const std::vector<MeasuredSpeed>& rows)
{
    return leaveOut(catalog, rows, [](const MeasuredSpeed& row) { return row.job.card.value; });
}

}  // namespace vramwise
