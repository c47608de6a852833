#include "app/panel/look_section.h"

#include "app/layout/flow_layout.h"
#include "app/panel/disclosure.h"
#include "app/text/words.h"
#include "app/theme/sheet.h"
#include "app/theme/theme.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace vramwise
{

namespace
{

constexpr std::array kVendors{Vendor::Nvidia, Vendor::Amd, Vendor::Intel, Vendor::Apple};
constexpr std::array kForms{Form::Desktop, Form::Workstation, Form::Laptop, Form::Datacenter, Form::Soc};

template <class T>
void setMember(std::vector<T>& values, T value, bool member)
{
    std::erase(values, value);
    if (member)
        values.push_back(value);
    std::sort(values.begin(), values.end());
}

template <class T>
bool isMember(const std::vector<T>& values, T value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

FlowLayout* makeFlow() { return new FlowLayout(space::kLarge, space::kTiny + 2); }

}  // namespace

LookSection::LookSection(AdvisorState& state, QWidget* parent) : PanelSection(state, parent)
{
    makeConditions();
    makeKinds();
    begin();
}

QCheckBox* LookSection::makeBox(const QString& name, QWidget* parent)
{
    auto* box = new QCheckBox(parent);
    box->setObjectName(name);
    return box;
}

void LookSection::makeConditions()
{
    m_new = makeBox(QStringLiteral("allowNew"), this);
    m_used = makeBox(QStringLiteral("allowUsed"), this);
    m_unreleased = makeBox(QStringLiteral("includeUnreleased"), this);
    FlowLayout* flow = makeFlow();
    for (QCheckBox* box : {m_new, m_used, m_unreleased})
        flow->addWidget(box);
    body()->addLayout(flow);
    title()->setBuddy(m_new);
    connect(m_new, &QCheckBox::toggled, this,
            [this](bool on) { change(tr("Change new cards"), [&](Question& q) { q.allowNew = on; }); });
    connect(m_used, &QCheckBox::toggled, this,
            [this](bool on) { change(tr("Change used cards"), [&](Question& q) { q.allowUsed = on; }); });
    connect(m_unreleased, &QCheckBox::toggled, this, [this](bool on) {
        change(tr("Change cards not yet on sale"), [&](Question& q) { q.includeUnreleased = on; });
    });
}

void LookSection::makeKinds()
{
    m_details = new QWidget(this);
    m_more = new Disclosure(m_details, this);
    m_more->setObjectName(QStringLiteral("moreToLookAt"));
    FlowLayout* vendors = makeFlow();
    for (const Vendor vendor : kVendors) {
        QCheckBox* box = makeBox(QStringLiteral("vendor%1").arg(int(vendor)), m_details);
        vendors->addWidget(box);
        m_vendors[vendor] = box;
        connect(box, &QCheckBox::toggled, this, [this, vendor](bool on) {
            change(tr("Change makers"), [&](Question& q) { setMember(q.vendors, vendor, on); });
        });
    }
    FlowLayout* forms = makeFlow();
    for (const Form form : kForms) {
        QCheckBox* box = makeBox(QStringLiteral("form%1").arg(int(form)), m_details);
        forms->addWidget(box);
        m_forms[form] = box;
        connect(box, &QCheckBox::toggled, this, [this, form](bool on) {
            change(tr("Change kinds of card"), [&](Question& q) { setMember(q.forms, form, on); });
        });
    }
    auto* layout = new QVBoxLayout(m_details);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(vendors);
    layout->addLayout(forms);
    body()->addWidget(m_more, 0, Qt::AlignLeft);
    body()->addWidget(m_details);
}

void LookSection::retranslate()
{
    title()->setText(tr("&Look at"));
    m_new->setText(tr("new", "cards"));
    m_used->setText(tr("used", "cards"));
    m_unreleased->setText(tr("not yet on sale", "cards"));
    m_more->setText(tr("Make&rs and kinds"));
    for (const auto& [vendor, box] : m_vendors)
        box->setText(text::vendorName(vendor));
    for (const auto& [form, box] : m_forms)
        box->setText(text::formWord(form));
}

void LookSection::showQuestion(const Question& question)
{
    m_new->setChecked(question.allowNew);
    m_used->setChecked(question.allowUsed);
    m_unreleased->setChecked(question.includeUnreleased);
    for (const auto& [vendor, box] : m_vendors)
        box->setChecked(isMember(question.vendors, vendor));
    for (const auto& [form, box] : m_forms)
        box->setChecked(isMember(question.forms, form));
}

}  // namespace vramwise
