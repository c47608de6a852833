// The updates that the user took, in a folder of their own. Each lies in a folder that is never changed; state.json
// names the one that counts and the one before. That one small file is replaced at once, so an update counts as a
// whole or not at all, whenever the power goes.
#pragma once

#include "core/bundle/bundle.h"

#include <filesystem>
#include <optional>
#include <string>

namespace vramwise
{

class UpdateStore
{
public:
    explicit UpdateStore(std::filesystem::path folder) : m_folder(std::move(folder)) { }

    /// The catalog folder of the update that counts; nullopt where the shipped catalog does: no update was taken, all
    /// were rolled back, or the shipped one (in `shipped`) is later by now.
    [[nodiscard]] std::optional<std::filesystem::path> current(const std::filesystem::path& shipped) const;

    /// Lets `bundle` count from now on; the one before it is kept. Errors: CannotWrite; then nothing has changed.
    Result<void> apply(const Bundle& bundle) const;

    /// Back to what counted before the last update, at last to the shipped catalog. False where nothing was taken.
    Result<bool> rollBack() const;

private:
    struct State {
        std::string current;  ///< a folder's name; empty: the shipped catalog
        std::string previous;
    };

    [[nodiscard]] State read() const;
    [[nodiscard]] Result<void> write(const State& state) const;
    void removeOthers(const State& state) const;

    std::filesystem::path m_folder;
};

}  // namespace vramwise
