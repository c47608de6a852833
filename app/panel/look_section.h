// Which cards to look at: new, used, not yet on sale; makers and kinds.
#pragma once

#include "app/panel/panel_section.h"

#include <map>

class QCheckBox;

namespace vramwise
{

class Disclosure;

class LookSection : public PanelSection
{
    Q_OBJECT

public:
    LookSection(AdvisorState& state, QWidget* parent);

protected:
    void retranslate() override;
    void showQuestion(const Question& question) override;

private:
    void makeConditions();
    void makeKinds();
    QCheckBox* makeBox(const QString& name, QWidget* parent);

    QCheckBox* m_new = nullptr;
    QCheckBox* m_used = nullptr;
    QCheckBox* m_unreleased = nullptr;
    QWidget* m_details = nullptr;
    Disclosure* m_more = nullptr;
    std::map<Vendor, QCheckBox*> m_vendors;
    std::map<Form, QCheckBox*> m_forms;
};

}  // namespace vramwise
