#include "core/accuracy/effects.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <cmath>
#include <map>

namespace vramwise
{

namespace
{

/// Prior standard deviations of log(time): how much such an effect is expected to matter before any is measured.
/// Judged by leave-one-source-out; the result hardly moves when each is changed by a third.
constexpr double kVendorDeviation = 0.5;
constexpr double kClassDeviation = 0.5;
constexpr double kGenerationDeviation = 0.15;  // of GeForce: the same stack and much the same design
constexpr double kFamilyDeviation = 0.3;
constexpr double kCellDeviation = 0.3;
constexpr double kModelDeviation = 0.2;
constexpr double kBalanceDeviation = 0.4;  // of the exponent
constexpr double kSourceDeviation = 0.25;  // software, driver, settings that nobody states
constexpr double kRowDeviation = 0.2;      // one run against the next

/// What the next source may differ by, where it is not kSourceDeviation. GeForce cards run what everybody tunes for. Of
/// makers other than NVIDIA the state of the software decides: the same card and job took a fourth of the time after a
/// month (Ryzen AI Max, January to February 2026), after half a year (RX 9070 XT, ROCm 6.3 to 7) or with another switch
/// (RX 7900 XTX, ROCm 7.1).
constexpr double kGeForceSourceDeviation = 0.2;
constexpr double kOtherSourceDeviation = 0.3;

/// Beyond so many deviations a row counts less and less (Huber): a wrong row must not move the rest.
constexpr double kHuberDeviations = 1.5;
constexpr int kReweightings = 5;

constexpr const char* kBalance = "balance";

Vendor vendorOf(CardClass cardClass)
{
    switch (cardClass) {
    case CardClass::Rdna2:
    case CardClass::Rdna3:
    case CardClass::Rdna35:
    case CardClass::Rdna4:
    case CardClass::Cdna:
        return Vendor::Amd;
    case CardClass::Alchemist:
    case CardClass::Battlemage:
        return Vendor::Intel;
    case CardClass::Apple:
        return Vendor::Apple;
    default:
        return Vendor::Nvidia;
    }
}

/// A transformer's large products feed matrix units better than a UNet's do. Without such units there is nothing to
/// feed: all families count as one there, and differ by their cells alone.
bool hasMatrixUnits(CardClass cardClass) { return cardClass != CardClass::Pascal && cardClass != CardClass::Rdna2; }

double sourceDeviation(CardClass cardClass)
{
    if (isGeForce(cardClass))
        return kGeForceSourceDeviation;
    return vendorOf(cardClass) == Vendor::Nvidia ? kSourceDeviation : kOtherSourceDeviation;
}

std::string nameOf(CardClass cardClass) { return std::string(classKey(cardClass)); }
std::string nameOf(ModelFamily family) { return std::to_string(static_cast<int>(family)); }

}  // namespace

struct Effects::Solution {
    struct Term {
        Eigen::Index column = 0;
        double value = 1;
    };
    using Columns = std::vector<Term>;

    Eigen::Index column(const std::string& name, double deviation)
    {
        const auto [entry, isNew] = index.try_emplace(name, static_cast<Eigen::Index>(priors.size()));
        if (isNew)
            priors.push_back(deviation);
        return entry->second;
    }

    Columns cellColumns(const CellKey& cell)
    {
        const std::string cardClass = nameOf(cell.cardClass);
        const ModelFamily family = hasMatrixUnits(cell.cardClass) ? cell.family : ModelFamily::Unet;
        return {{column("vendor " + std::to_string(static_cast<int>(vendorOf(cell.cardClass))), kVendorDeviation)},
                {column(isGeForce(cell.cardClass) ? "line geforce" : "line " + cardClass, kClassDeviation)},
                {column("class " + cardClass, kGenerationDeviation)},
                {column("family " + nameOf(family), kFamilyDeviation)},
                {column("cell " + cardClass + ' ' + nameOf(cell.family), kCellDeviation)}};
    }

    void solve(const std::vector<Observation>& observations)
    {
        std::vector<Columns> rows;
        for (const Observation& one : observations) {
            rows.push_back(cellColumns(one.who.cell));
            rows.back().push_back({column("model " + one.who.model, kModelDeviation)});
            rows.back().push_back({column("source " + one.who.source, kSourceDeviation)});
            rows.back().push_back({column(kBalance, kBalanceDeviation), one.who.logBalance});
        }
        addAllCells();
        std::vector<double> weights(rows.size(), 1);
        for (int round = 0; round < kReweightings; ++round) {
            solveOnce(observations, rows, weights);
            reweight(observations, rows, weights);
        }
    }

    /// Cells without rows have effects too: at their prior, they widen the range.
    void addAllCells()
    {
        for (std::size_t i = 0; i < kCardClassCount; ++i)
            for (const ModelFamily family : {ModelFamily::Unet, ModelFamily::ImageDit, ModelFamily::VideoDit})
                cellColumns({static_cast<CardClass>(i), family});
    }

    void solveOnce(const std::vector<Observation>& observations, const std::vector<Columns>& rows,
                   const std::vector<double>& weights)
    {
        const auto size = static_cast<Eigen::Index>(priors.size());
        Eigen::MatrixXd normal = Eigen::MatrixXd::Zero(size, size);
        Eigen::VectorXd right = Eigen::VectorXd::Zero(size);
        for (Eigen::Index i = 0; i < size; ++i)
            normal(i, i) = 1 / (priors[i] * priors[i]);
        for (std::size_t r = 0; r < rows.size(); ++r) {
            const double weight = weights[r] / (kRowDeviation * kRowDeviation);
            for (const Term& a : rows[r]) {
                right(a.column) += weight * a.value * observations[r].logTime;
                for (const Term& b : rows[r])
                    normal(a.column, b.column) += weight * a.value * b.value;
            }
        }
        const Eigen::LLT<Eigen::MatrixXd> factor(normal);
        mean = factor.solve(right);
        covariance = factor.solve(Eigen::MatrixXd::Identity(size, size));
    }

    void reweight(const std::vector<Observation>& observations, const std::vector<Columns>& rows,
                  std::vector<double>& weights) const
    {
        for (std::size_t r = 0; r < rows.size(); ++r) {
            const double miss = std::abs(observations[r].logTime - sum(rows[r])) / kRowDeviation;
            weights[r] = miss > kHuberDeviations ? kHuberDeviations / miss : 1;
        }
    }

    [[nodiscard]] double sum(const Columns& columns) const
    {
        double total = 0;
        for (const Term& term : columns)
            total += term.value * mean(term.column);
        return total;
    }

    [[nodiscard]] double variance(const Columns& columns) const
    {
        double total = 0;
        for (const Term& a : columns)
            for (const Term& b : columns)
                total += a.value * b.value * covariance(a.column, b.column);
        return total;
    }

    std::map<std::string, Eigen::Index> index;
    std::vector<double> priors;
    Eigen::VectorXd mean;
    Eigen::MatrixXd covariance;
};

Effects::Effects(const std::vector<Observation>& observations) : m_solution(std::make_unique<Solution>())
{
    m_solution->solve(observations);
}

Effects::~Effects() = default;
Effects::Effects(Effects&&) noexcept = default;
Effects& Effects::operator=(Effects&&) noexcept = default;

double Effects::ofCell(const CellKey& cell) const { return m_solution->sum(m_solution->cellColumns(cell)); }

double Effects::balanceExponent() const
{
    const auto found = m_solution->index.find(kBalance);
    return found == m_solution->index.end() ? 0 : -m_solution->mean(found->second);
}

double Effects::varianceOfCell(const CellKey& cell) const
{
    const double source = sourceDeviation(cell.cardClass);
    return m_solution->variance(m_solution->cellColumns(cell)) + source * source + kRowDeviation * kRowDeviation;
}

double Effects::ofModel(const std::string& model) const
{
    const auto found = m_solution->index.find("model " + model);
    return found == m_solution->index.end() ? 0 : m_solution->mean(found->second);
}

double Effects::varianceOfModel(const std::string& model) const
{
    const auto found = m_solution->index.find("model " + model);
    return found == m_solution->index.end() ? kModelDeviation * kModelDeviation
                                            : m_solution->covariance(found->second, found->second);
}

}  // namespace vramwise
