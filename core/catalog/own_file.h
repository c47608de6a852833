// One file of the user's own folder while it is edited. Keys, entries and their order stay as they are, except for
// what is asked for. Private to core/catalog.
#pragma once

#include "core/catalog/json_text.h"
#include "core/catalog/own_entries.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace vramwise
{

/// "cards": of an entry's list in a file.
std::string_view listOf(EntryKind kind);
/// "models": of the file, which components share.
std::string_view fileKindOf(EntryKind kind);
/// "card": as errors name the kind.
std::string_view kindWord(EntryKind kind);

class OwnFile
{
public:
    /// The file of the folder that says something of the entry, else the one for new entries of its kind, which need
    /// not be there yet. Errors: what keeps that one from being read; it must not be written over then.
    static Result<OwnFile> holding(const std::filesystem::path& folder, const EntryName& entry);
    /// A catalog file that holds entries of `kind`. Errors: CannotRead, BadJson, FutureVersion, WrongKind, WrongType.
    static Result<OwnFile> read(const std::filesystem::path& path, EntryKind kind);

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::string text() const;

    // Each returns the JSON pointer of the entry that it wrote.
    std::string append(EntryKind kind, const OrderedJson& entry);
    /// Lays `patch` over the change of the entry, a new one where the file has none.
    std::string change(const EntryName& entry, const OrderedJson& patch);
    /// Lays `patch` over the own entry; `whole` is written where the file does not have it.
    std::string alter(const EntryName& entry, const OrderedJson& patch, const OrderedJson& whole);
    void hide(const EntryName& entry);
    /// Takes out all that is said of the entry; false where there is nothing.
    bool forget(const EntryName& entry);
    /// Adds a source, or writes it anew.
    void define(const Source& source);
    [[nodiscard]] bool defines(const std::string& source) const;
    /// Of the file, where it has none.
    void date(const Date& date);
    /// What the file says of the entry, whole or a change; nullptr where it says nothing.
    [[nodiscard]] const OrderedJson* entry(const EntryName& name) const;

private:
    OwnFile(std::filesystem::path path, OrderedJson json) : m_path(std::move(path)), m_json(std::move(json)) { }

    OrderedJson& list(EntryKind kind);
    /// The head of the file comes first, also where it was written last.
    void putHeadFirst();
    [[nodiscard]] bool mentions(const EntryName& entry) const;
    /// The first entry whose `key` ("id", "change", "hide") is the id; nullptr where there is none.
    OrderedJson* find(const EntryName& entry, const char* key, std::string& pointer);

    std::filesystem::path m_path;
    OrderedJson m_json;
};

}  // namespace vramwise
