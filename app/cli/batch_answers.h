// The answers to the lines of a batch. Each thread has its own: what jobs have in common is computed once in each.
#pragma once

#include "app/cli/batch_lines.h"
#include "app/cli/job_line.h"
#include "core/accuracy/prediction.h"

#include <memory>

namespace vramwise::cli
{

class BatchAnswers
{
public:
    BatchAnswers(const Catalog& catalog, const Measurements& measurements, const BatchDefaults& defaults);
    ~BatchAnswers();

    /// Adds the answer to `out`, with its line end. False where it says what is wrong with the line.
    bool answer(const InputLine& input, std::string& out);

private:
    class Estimator;

    static bool refuse(const InputLine& input, const std::optional<Json>& id, const Error& error, std::string& out);

    const Catalog& m_catalog;
    JobLineReader m_reader;
    std::unique_ptr<Estimator> m_estimator;
    MeasuredTimes m_measured;
    Json m_head;
};

}  // namespace vramwise::cli
