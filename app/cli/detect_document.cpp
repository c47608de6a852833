#include "app/cli/detect_document.h"

#include "app/cli/json_values.h"
#include "app/text/machine_words.h"
#include "core/machine/machine_keys.h"
#include "core/question/job_keys.h"

namespace vramwise::cli
{
namespace
{

void put(Json& json, const char* key, const std::string& text)
{
    if (!text.empty())
        json[key] = text;
}

void put(Json& json, const char* key, const std::optional<Bytes>& size)
{
    if (size)
        json[key] = gibValue(*size);
}

/// "4x16": as --pcie takes it.
void put(Json& json, const char* key, const std::optional<PcieLink>& link)
{
    if (link)
        json[key] = std::to_string(link->generation) + 'x' + std::to_string(link->lanes);
}

Json programsJson(const std::vector<MemoryHolder>& programs)
{
    Json list = Json::array();
    for (const MemoryHolder& holder : programs) {
        Json json{{"pid", holder.pid}};
        put(json, "name", holder.program);
        put(json, "gib", holder.held);
        list.push_back(std::move(json));
    }
    return list;
}

void putMatch(Json& json, const CardMatch& match, const DetectedCard& seen)
{
    if (match.card) {
        json["card"] = match.card->value;
        json["match"] = keyOf(match.basis);
        return;
    }
    if (!match.candidates.empty())
        json["candidates"] = idsJson(match.candidates);
    if (const std::optional<Card> measured = measuredCard(seen); measured && isForComputing(seen)) {
        // Not of the catalog: what is known of it was measured on this machine.
        json["measured"] = true;
        put(json, "architecture", measured->architectureName);
    }
}

Json sourcesJson(const DetectedCard& card)
{
    Json json = Json::object();
    for (const auto& [fact, source] : card.sources)
        json[std::string(keyOf(fact))] = keyOf(source);
    return json;
}

Json cardJson(const ThisMachine& machine, std::size_t index, const Catalog& catalog)
{
    const DetectedCard& card = machine.machine.cards.at(index);
    Json json = Json::object();
    json["name"] = card.name.empty() ? text::detectedCardName(machine, index, catalog).toStdString() : card.name;
    json["kind"] = keyOf(card.kind);
    putMatch(json, machine.matches.at(index), card);
    put(json, "vram_gib", card.memory);
    put(json, "free_gib", card.freeMemory);
    put(json, "used_gib", card.usedMemory);
    if (card.unified)
        json["unified"] = true;
    if (card.pci)
        json["pci_id"] = pciText(*card.pci);
    put(json, "pci_address", card.address);
    put(json, "link", card.link);
    put(json, "max_link", card.maxLink);
    put(json, "driver", card.driver);
    put(json, "driver_version", card.driverVersion);
    put(json, "compute_capability", card.computeCapability);
    if (!card.programs.empty())
        json["programs"] = programsJson(card.programs);
    if (!card.sources.empty())
        json["sources"] = sourcesJson(card);
    json["simulated"] = machine.simulated;
    return json;
}

}  // namespace

Json detectDocument(const Catalog& catalog, const ThisMachine& machine)
{
    Json document = documentHead(catalog);
    document["cards"] = Json::array();
    for (std::size_t i = 0; i < machine.machine.cards.size(); ++i)
        document["cards"].push_back(cardJson(machine, i, catalog));
    if (const std::optional<CardId> main = machine.mainCardId())
        document["main_card"] = main->value;
    put(document, "ram_gib", machine.machine.ram);
    put(document, "ram_available_gib", machine.machine.ramAvailable);
    put(document, "cpu", machine.machine.cpu);
    if (machine.machine.os)
        document["os"] = keyOf(*machine.machine.os);
    put(document, "os_name", machine.machine.osName);
    put(document, "virtual_machine", machine.machine.hypervisor);
    return document;
}

}  // namespace vramwise::cli
