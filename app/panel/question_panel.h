// The question, always in sight at the left of the window. Scrolls where the window is low.
#pragma once

#include "app/state/advisor_state.h"
#include "app/state/entry_command.h"

#include <QScrollArea>

class QMenu;
class QVBoxLayout;

namespace vramwise
{

class LinkButton;
class ModelsSection;

class QuestionPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit QuestionPanel(AdvisorState& state, QWidget* parent = nullptr);

    /// Field to find a model; Ctrl+F goes here where the page has nothing to find.
    [[nodiscard]] QWidget* finder() const;
    void resetQuestion();
    /// Its width is fixed and its height the window's: the content need not be laid out to tell.
    [[nodiscard]] QSize sizeHint() const override { return {minimumWidth(), minimumWidth()}; }

Q_SIGNALS:
    /// The user wants to change, hide or share a model.
    void entryRequested(vramwise::EntryCommand command, const vramwise::EntryName& entry);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeSections();
    void makePresets(QVBoxLayout& layout);
    void fillPresets();
    void applyWidth();
    void retranslate();

    AdvisorState& m_state;
    QWidget* m_content = nullptr;
    LinkButton* m_presets = nullptr;
    QMenu* m_presetMenu = nullptr;
    ModelsSection* m_models = nullptr;
};

}  // namespace vramwise
