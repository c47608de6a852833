// Models I want to run: a field to find them and the list to tick.
#pragma once

#include "app/panel/panel_section.h"
#include "app/state/entry_command.h"

#include <QAbstractItemModel>

class QLineEdit;
class QListView;

namespace vramwise
{

class LinkButton;
class ModelListModel;

class ModelsSection : public PanelSection
{
    Q_OBJECT

public:
    ModelsSection(AdvisorState& state, QWidget* parent);
    [[nodiscard]] QLineEdit* finder() const { return m_find; }

Q_SIGNALS:
    void entryRequested(vramwise::EntryCommand command, const vramwise::EntryName& entry);

protected:
    void retranslate() override;
    void showQuestion(const Question& question) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeFinder();
    void makeList();
    void makeFoot();
    void showRows();
    void fitHeight();
    [[nodiscard]] QModelIndexList foundModels() const;
    void tick(const QModelIndex& index);
    void openNeedMenu(const QModelIndex& index);
    void openRowMenu(const QPoint& at);

    ModelListModel* m_model = nullptr;
    QLineEdit* m_find = nullptr;
    QListView* m_list = nullptr;
    TextLabel* m_nothing = nullptr;
    LinkButton* m_all = nullptr;
};

}  // namespace vramwise
