// Dialogs that only tell: problems of files, the catalog with its sources, the program.
#pragma once

#include <QStringList>

#include <memory>

class QDialog;
class QWidget;

namespace vramwise
{

class AdvisorState;

std::unique_ptr<QDialog> makeProblemsDialog(const QStringList& problems, QWidget* parent);
std::unique_ptr<QDialog> makeSourcesDialog(const AdvisorState& state, QWidget* parent);
std::unique_ptr<QDialog> makeAboutDialog(QWidget* parent);

}  // namespace vramwise
