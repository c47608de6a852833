// The mixed model behind the fit: which effects an observation has, and how strongly each is drawn to zero.
#pragma once

#include "core/accuracy/judge.h"

#include <memory>
#include <string>
#include <vector>

namespace vramwise
{

/// What an observation may depend on.
struct Observed {
    CellKey cell;
    std::string model;
    std::string source;
    double logBalance = 0;  ///< log(reference ÷ balance of the card); 0 where it is not known, or not to be fitted
};

struct Observation {
    Observed who;
    double logTime = 0;  ///< log(measured ÷ estimated at the starting constants)
    int count = 1;       ///< runs behind it
};

/// Solved once; then gives the mean and variance of any sum of effects.
class Effects
{
public:
    explicit Effects(const std::vector<Observation>& observations);
    ~Effects();
    Effects(Effects&&) noexcept;
    Effects& operator=(Effects&&) noexcept;

    /// Vendor + class + family + class × family, as log(time): positive is slower than the start.
    [[nodiscard]] double ofCell(const CellKey& cell) const;
    /// How much faster a card is for its better balance: exponent of (reference ÷ balance).
    [[nodiscard]] double balanceExponent() const;
    /// Variance of log(time) of a new source in that cell, for a model that is known exactly.
    [[nodiscard]] double varianceOfCell(const CellKey& cell) const;
    [[nodiscard]] double ofModel(const std::string& model) const;
    /// Of the model's own effect; of one never observed its prior.
    [[nodiscard]] double varianceOfModel(const std::string& model) const;

private:
    struct Solution;
    std::unique_ptr<Solution> m_solution;
};

}  // namespace vramwise
