// This machine in words: what kind of device, what of it counts, and all of it as a report.
#pragma once

#include "core/machine/this_machine.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace vramwise::text
{

QString deviceKindWord(DeviceKind kind);    ///< "external card"
QString factSourceName(FactSource source);  ///< "NVML"; not translated
QString linkText(const PcieLink& link);     ///< "PCIe 4.0 ×16"
/// The catalog's short name, else what the system calls it, else its PCI id.
QString detectedCardName(const ThisMachine& machine, std::size_t index, const Catalog& catalog);
/// What is known of one card, a line each, without its name.
QStringList detectedCardLines(const ThisMachine& machine, std::size_t index, const Catalog& catalog,
                              const QLocale& locale);
/// RAM, processor, system, virtual machine; a line each.
QStringList machineLines(const DetectedMachine& machine, const QLocale& locale);

/// Everything as plain text for a bug report or a forum: no serial numbers, no UUIDs, no host, user or program names.
QString hardwareReport(const ThisMachine& machine, const Catalog& catalog, const QLocale& locale);

}  // namespace vramwise::text
