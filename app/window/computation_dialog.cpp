#include "app/window/computation_dialog.h"

#include "app/items/card_text.h"
#include "app/pages/line_list.h"
#include "app/pages/scroll_body.h"
#include "app/panel/choice_box.h"
#include "app/theme/sheet.h"
#include "app/theme/theme.h"
#include "app/window/adjust_box.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>

namespace vramwise
{

namespace
{

constexpr QSize kDialogSize(820, 740);

enum TermColumn { kSign, kName, kValue, kOrigin };

/// A label that is read together with its neighbours.
TextLabel* makeLabel(TextRole role, const QString& text, QWidget* parent, Qt::Alignment alignment = Qt::AlignLeft)
{
    auto* label = new TextLabel(role, text, parent);
    label->setAlignment(alignment | Qt::AlignTop);
    return label;
}

}  // namespace

ComputationDialog::ComputationDialog(AdvisorState& state, const Card& card, const ModelId& model, QWidget* parent)
    : QDialog(parent), m_state(state), m_card(card)
{
    setObjectName(QStringLiteral("computationDialog"));
    setWindowTitle(tr("How was this computed?"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    layout->setSpacing(space::kSmall);
    makeHead(model);
    makeBody();
    makeFoot();
    connect(&m_state, &AdvisorState::adviceChanged, this, &ComputationDialog::refresh);
    refresh();
    resize(scaled(kDialogSize.width()), scaled(kDialogSize.height()));
}

void ComputationDialog::makeHead(const ModelId& model)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    auto* name = new TextLabel(TextRole::Title, cardTitle(m_card), this);
    name->setObjectName(QStringLiteral("computedCard"));
    name->setWordWrap(true);
    column->addWidget(name);
    m_model = new ChoiceBox(this);
    m_model->setObjectName(QStringLiteral("computedModel"));
    m_model->setAccessibleName(tr("Model"));
    std::vector<QVariant> choices;
    QVariant chosen;
    for (const WantedModel& wanted : m_state.effectiveModels()) {
        choices.emplace_back(QString::fromStdString(wanted.model.value));
        if (wanted.model == model || !chosen.isValid())
            chosen = choices.back();
    }
    m_model->setChoices(choices, [this](const QVariant& id) {
        const Model* known = m_state.catalog().model(ModelId{id.toString().toStdString()});
        return known == nullptr ? id.toString() : QString::fromStdString(known->name);
    });
    if (chosen.isValid())
        m_model->setValue(chosen);
    column->addWidget(m_model);
    connect(m_model, &QComboBox::currentIndexChanged, this, &ComputationDialog::refresh);
    m_job = new TextLabel(TextRole::Muted, this);
    m_results = new LineList(TextRole::Body, this);
    m_results->setObjectName(QStringLiteral("results"));
    m_measured = new LineList(TextRole::Body, this);
    m_measured->setObjectName(QStringLiteral("measuredFigures"));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_job, m_results, m_measured})
        column->addWidget(widget);
}

void ComputationDialog::makeBody()
{
    m_body = new ScrollBody(this);
    m_body->setFocusPolicy(Qt::StrongFocus);  // to scroll by keyboard
    m_body->setAccessibleName(tr("Every term of the estimate"));
    static_cast<QVBoxLayout*>(layout())->addWidget(m_body, 1);
}

void ComputationDialog::makeFoot()
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    m_adjust = new AdjustBox(m_state, this);
    column->addSpacing(space::kSmall);  // what is adjusted is no further term
    column->addWidget(m_adjust);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

ModelId ComputationDialog::model() const { return ModelId{m_model->value().toString().toStdString()}; }

void ComputationDialog::refresh()
{
    const std::optional<Estimate> estimate = shownEstimate(m_state, m_card, model());
    if (const Model* known = m_state.catalog().model(model()))
        m_adjust->setSubject(m_card, known->family);
    m_adjust->setVisible(estimate.has_value());
    if (!estimate) {
        m_job->setText(tr("This cannot be estimated: facts of the card or the model are missing."));
        m_results->setLines({});
        m_measured->setLines({});
        m_lines.clear();
    } else {
        m_job->setText(jobLine(*estimate));
        m_results->setLines(resultLines(*estimate));
        const QStringList measured = measuredLines(m_state, *estimate);
        m_measured->setLines(measured.isEmpty() ? QStringList(tr("Nobody published a measurement of this very job."))
                                                : measured);
        m_lines = computationLines(m_state, *estimate);
    }
    showLines();
}

void ComputationDialog::showLines()
{
    delete m_terms;
    m_terms = new QWidget(m_body->content());
    auto* grid = new QGridLayout(m_terms);
    grid->setContentsMargins(0, 0, space::kSmall, 0);
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kSmall);
    grid->setColumnStretch(kName, 3);
    grid->setColumnStretch(kOrigin, 2);
    int row = 0;
    for (const ComputationLine& line : m_lines)
        line.heading ? addHeading(line.name, row++) : addLine(line, row++);
    grid->setRowStretch(row, 1);
    m_body->column()->addWidget(m_terms);
}

void ComputationDialog::addHeading(const QString& title, int row)
{
    auto* label = new TextLabel(TextRole::Section, title, m_terms);
    label->setContentsMargins(0, row == 0 ? 0 : space::kMedium, 0, 0);
    static_cast<QGridLayout*>(m_terms->layout())->addWidget(label, row, kSign, 1, kOrigin + 1);
}

void ComputationDialog::addLine(const ComputationLine& line, int row)
{
    auto* grid = static_cast<QGridLayout*>(m_terms->layout());
    const TextRole role = line.sum ? TextRole::Strong : TextRole::Body;
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(makeLabel(role, line.name, m_terms));
    if (!line.meaning.isEmpty())
        words->addWidget(makeLabel(TextRole::Small, line.meaning, m_terms));
    words->addStretch(1);
    TextLabel* value = makeLabel(role, line.value, m_terms, Qt::AlignRight);
    value->setWordWrap(false);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(QStringLiteral("%1: %2").arg(line.name, line.value));
    grid->addWidget(makeLabel(TextRole::Body, line.sign, m_terms, Qt::AlignRight), row, kSign);
    grid->addLayout(words, row, kName);
    grid->addWidget(value, row, kValue);
    TextLabel* origin = makeLabel(TextRole::Small, line.origin, m_terms);
    origin->setToolTip(line.sources);
    grid->addWidget(origin, row, kOrigin);
}

}  // namespace vramwise
