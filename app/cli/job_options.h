// The job and machine of `estimate` and `limits`: options of the command line, and the same by name.
#pragma once

#include "app/cli/parse.h"

namespace CLI
{
class App;
}

namespace vramwise::cli
{

/// What an estimate needs beside card and model.
struct JobInput {
    JobRequest request;
    Machine machine;
};

struct JobOptions {
    OptionText precision;
    OptionText size;
    OptionText frames;
    OptionText fps;
    OptionText steps;
    OptionText batchSize;
    OptionText passes;
    OptionText references;
    OptionText loraMb;
    OptionText attention;
    OptionText speedup;
    OptionText offload;
    bool controlnet = false;
    bool tiledDecode = false;
    bool compile = false;
};

struct MachineOptions {
    OptionText ram;
    OptionText pcie;
    OptionText os;
    OptionText reserve;
    bool headless = false;
};

/// --card and --model.
void addCardAndModel(CLI::App& command, OptionText& card, OptionText& model);
void addJobOptions(CLI::App& command, JobOptions& options);
void addMachineOptions(CLI::App& command, MachineOptions& options);

Result<JobRequest> toRequest(const JobOptions& options, const Catalog& catalog);
/// `machine` with what the options state.
Result<Machine> toMachine(const MachineOptions& options, Machine machine = {});

/// An error of the engine about a field of the job ("batch-size"), with the option's name ("--batch-size").
Error asOption(Error error);

}  // namespace vramwise::cli
