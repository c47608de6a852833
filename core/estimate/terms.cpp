#include "core/estimate/terms.h"

#include "core/estimate/timing.h"

namespace vramwise
{

namespace
{

class Terms
{
public:
    Terms(const Catalog& catalog, const Estimate& estimate, const Machine& machine)
        : m_catalog(catalog), m_estimate(estimate), m_machine(machine),
          m_profile(profileOf(*estimate.card, machine, catalog.calibration())),
          m_load(makeWorkload(catalog, *estimate.model, *estimate.variant, estimate.job))
    {
    }

    std::vector<Term> run()
    {
        addUsable();
        addStages();
        if (const auto timing = timingOf(m_estimate, m_profile, m_load, m_catalog.calibration());
            timing && m_estimate.timed)
            addTime(*timing);
        return std::move(m_terms);
    }

private:
    void add(TermKey key, double value, TermUnit unit, TermOrigin origin, std::vector<SourceId> sources = {})
    {
        m_terms.push_back({key, value, unit, origin, std::move(sources)});
    }

    void addBytes(TermKey key, Bytes size, TermOrigin origin, std::vector<SourceId> sources = {})
    {
        if (size.value > 0)
            add(key, size.value, TermUnit::Size, origin, std::move(sources));
    }

    void addUsable()
    {
        const MemoryConstants& constants = m_catalog.calibration().memory;
        const Card& card = *m_estimate.card;
        addBytes(TermKey::CardMemory, card.memory.size, TermOrigin::Card, card.sources);
        if (m_profile.unified) {
            add(TermKey::UnifiedShare, constants.unifiedUsableShare, TermUnit::Share, TermOrigin::Constant);
        } else {
            addBytes(TermKey::DesktopReserve, desktopReserve(m_machine, constants), TermOrigin::Constant);
            addBytes(TermKey::RuntimeReserve, runtimeReserve(card, m_machine, constants), TermOrigin::Constant);
        }
        addBytes(TermKey::OtherPrograms, m_machine.reserve, TermOrigin::Machine);
        addBytes(TermKey::Usable, m_estimate.usable, TermOrigin::Computed);
    }

    void addStages()
    {
        const std::vector<SourceId> file{m_estimate.variant->source};
        const Bytes encoder = m_estimate.leanEncoder ? m_load.leanEncoder : m_load.weights[kEncode];
        addBytes(TermKey::EncoderWeights, encoder, TermOrigin::Model);
        addBytes(TermKey::EncoderActivations, m_load.activations[kEncode], TermOrigin::Constant);
        addBytes(TermKey::DenoiserWeights, m_load.weights[kDenoise], TermOrigin::Model, file);
        addBytes(TermKey::DenoiserActivations, m_load.activations[kDenoise], TermOrigin::Computed);
        addBytes(TermKey::Extras, m_load.extras, TermOrigin::Job);
        addBytes(TermKey::VaeWeights, m_load.weights[kDecode], TermOrigin::Model);
        addBytes(TermKey::DecodeActivations, m_estimate.stages[kDecode] - m_load.weights[kDecode],
                 TermOrigin::Computed);
        addBytes(TermKey::Peak, m_estimate.peak.mid, TermOrigin::Computed);
        addBytes(TermKey::StreamedPerStep, m_estimate.streamed, TermOrigin::Computed);
    }

    void addTime(const Timing& timing)
    {
        const double attention = m_load.stepFlop.value * m_load.attentionShare;
        add(TermKey::LinearFlop, m_load.stepFlop.value - attention, TermUnit::Work, TermOrigin::Model,
            m_estimate.model->sources);
        add(TermKey::AttentionFlop, attention, TermUnit::Work, TermOrigin::Model, m_estimate.model->sources);
        addPeak(timing.peak);
        add(TermKey::BalanceFactor, timing.balance, TermUnit::Factor, TermOrigin::Fitted);
        add(TermKey::Efficiency, timing.efficiency, TermUnit::Share, TermOrigin::Fitted);
        add(TermKey::ModelFactor, timing.model, TermUnit::Factor, TermOrigin::Fitted);
        add(TermKey::OptionFactor, timing.options, TermUnit::Factor, TermOrigin::Constant);
        add(TermKey::StepOverhead, timing.overhead.value, TermUnit::Time, TermOrigin::Constant);
        if (m_estimate.fit == Fit::Offloads)
            addStreaming();
        addSeconds(TermKey::StepTime, timing.step);
        add(TermKey::Steps, m_estimate.job.steps, TermUnit::Count, TermOrigin::Job);
        addSeconds(TermKey::EncodeTime, timing.encode);
        addSeconds(TermKey::DecodeTime, timing.decode);
        addSeconds(TermKey::SwapTime, timing.swap);
        addSeconds(TermKey::TotalTime, timing.total);
        add(TermKey::Spread, timing.spread, TermUnit::Factor, TermOrigin::Fitted);
    }

    /// Turing and cards without matrix cores count with another peak than the one they state.
    void addPeak(FlopPerSecond peak)
    {
        const CardCompute& stated = m_estimate.card->compute;
        if (stated.fp16 == peak || stated.fp32 == peak)
            add(TermKey::CardPeak, peak.value, TermUnit::Speed, TermOrigin::Card, m_estimate.card->sources);
        else
            add(TermKey::CardPeak, peak.value, TermUnit::Speed, TermOrigin::Computed);
    }

    void addStreaming()
    {
        const TimeConstants& constants = m_catalog.calibration().time;
        const bool waits = m_estimate.mode == Offload::Sequential;
        const BytesPerSecond rate = waits ? std::min(constants.sequentialRate, m_profile.link) : m_profile.link;
        add(TermKey::LinkRate, rate.value, TermUnit::Rate, TermOrigin::Machine);
        add(TermKey::UnhiddenShare, waits ? 1 : constants.unhiddenShare, TermUnit::Share, TermOrigin::Constant);
    }

    void addSeconds(TermKey key, Seconds time) { add(key, time.value, TermUnit::Time, TermOrigin::Computed); }

    const Catalog& m_catalog;
    const Estimate& m_estimate;
    const Machine& m_machine;
    CardProfile m_profile;
    Workload m_load;
    std::vector<Term> m_terms;
};

}  // namespace

std::vector<Term> termsOf(const Catalog& catalog, const Estimate& estimate, const Machine& machine)
{
    if (estimate.card == nullptr || estimate.model == nullptr || estimate.variant == nullptr)
        return {};
    return Terms(catalog, estimate, machine).run();
}

}  // namespace vramwise
