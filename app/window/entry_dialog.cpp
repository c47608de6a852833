#include "app/window/entry_dialog.h"

#include "app/pages/scroll_body.h"
#include "app/panel/choice_box.h"
#include "app/text/entry_values.h"
#include "app/theme/sheet.h"
#include "app/theme/theme.h"
#include "app/window/entry_input.h"
#include "app/window/entry_parts.h"
#include "app/window/entry_table.h"
#include "app/window/prompts.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace vramwise
{

namespace
{

QJsonObject newEntry(EntryKind kind, const Source& source)
{
    const QString own = QString::fromStdString(source.id.value);
    QJsonObject json{{QStringLiteral("sources"), QJsonArray{own}}};
    if (kind == EntryKind::Component) {
        json.insert(QStringLiteral("files"), QJsonArray());
        return json;
    }
    json.insert(QStringLiteral("aliases"), QJsonArray());
    if (kind == EntryKind::Card) {
        const QString today = source.date ? QString::fromStdString(isoDate(*source.date)) : QString();
        json.insert(QStringLiteral("status"),
                    QJsonObject{{QStringLiteral("is"), QStringLiteral("released")}, {QStringLiteral("date"), today}});
        json.insert(QStringLiteral("memory"), QJsonObject());
        json.insert(QStringLiteral("compute"), QJsonObject());
        return json;
    }
    json.insert(QStringLiteral("text_encoders"), QJsonArray());
    json.insert(QStringLiteral("variants"), QJsonArray());
    json.insert(QStringLiteral("reference_source"), own);
    json.insert(QStringLiteral("defaults"), QJsonObject{{QStringLiteral("passes"), 1}});
    json.insert(QStringLiteral("reference_precision"), QStringLiteral("bf16"));
    return json;
}

void collectSources(const QJsonValue& value, const QString& key, QStringList& ids)
{
    if (value.isString() && (key == QStringLiteral("source") || key == QStringLiteral("reference_source")))
        ids << value.toString();
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        collectSources(member.value(), member.key(), ids);
    const QJsonArray array = value.toArray();
    for (const QJsonValue& element : array)
        collectSources(element, {}, ids);
}

QJsonObject sourceRow(const Source& source)
{
    QJsonObject row{{QStringLiteral("id"), QString::fromStdString(source.id.value)},
                    {QStringLiteral("title"), QString::fromStdString(source.title)}};
    if (!source.url.empty())
        row.insert(QStringLiteral("url"), QString::fromStdString(source.url));
    if (source.date)
        row.insert(QStringLiteral("date"), QString::fromStdString(isoDate(*source.date)));
    if (!source.licence.empty())
        row.insert(QStringLiteral("licence"), QString::fromStdString(source.licence));
    return row;
}

}  // namespace

EntryDialog::EntryDialog(const EntryRequest& request, QWidget* parent) : EntryDialog(request, nullptr, parent) { }

EntryDialog::EntryDialog(const EntryRequest& request, EntryExtras& extras, QWidget* parent)
    : EntryDialog(request, &extras, parent)
{
}

EntryDialog::EntryDialog(const EntryRequest& request, EntryExtras* extras, QWidget* parent)
    : QDialog(parent), m_request(request), m_into(extras), m_json(startOf())
{
    const bool isPart = request.entry.kind == EntryKind::Component;
    setObjectName(isPart ? QStringLiteral("partDialog") : QStringLiteral("entryDialog"));
    setWindowTitle(titleOf());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    layout->setSpacing(space::kSmall);
    makeForm();
    makeButtons();
    constexpr int kFrame = 48;  // of the window and the system's bars
    const QSize room = screen()->availableSize() - QSize(kFrame, kFrame);
    resize(QSize(scaled(isPart ? 700 : 880), scaled(700)).boundedTo(room));
}

QJsonObject EntryDialog::startOf() const
{
    if (m_request.entry.id.empty())
        return newEntry(m_request.entry.kind, m_request.source);
    // A part may have been changed in the same form before.
    if (m_into != nullptr)
        for (const QJsonObject& part : m_into->parts)
            if (part.value(QStringLiteral("id")).toString().toStdString() == m_request.entry.id)
                return part;
    const Result<std::string> text = entryText(m_request.catalog, m_request.entry);
    return text ? QJsonDocument::fromJson(QByteArray::fromStdString(*text)).object()
                : newEntry(m_request.entry.kind, m_request.source);
}

QString EntryDialog::titleOf() const
{
    const bool isNew = m_request.entry.id.empty();
    switch (m_request.entry.kind) {
    case EntryKind::Card:
        return isNew ? tr("Add card") : tr("Change card");
    case EntryKind::Model:
        return isNew ? tr("Add model") : tr("Change model");
    case EntryKind::Component:
    case EntryKind::Precision:
        break;
    }
    return isNew ? tr("New part") : tr("Change part");
}

void EntryDialog::makeForm()
{
    auto* body = new ScrollBody(this);
    body->setObjectName(QStringLiteral("entryFields"));
    static_cast<QVBoxLayout*>(layout())->addWidget(body, 1);
    // One form for all groups, so that their fields stand in one line.
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    body->column()->addLayout(m_form);
    for (const text::EntryFieldGroup& group : text::entryFields(m_request.entry.kind, m_request.catalog)) {
        m_form->addRow(new TextLabel(TextRole::Section, group.title, body->content()));
        for (const text::EntryField& field : group.fields)
            addField(*m_form, field, body->content());
    }
    body->column()->addStretch(1);
    offerSources();
    showFields();
    m_start = edited();
}

void EntryDialog::addField(QFormLayout& form, const text::EntryField& field, QWidget* body)
{
    Input input{field};
    input.error = new TextLabel(TextRole::Small, body);
    input.error->setObjectName(QStringLiteral("error:") + field.pointer);
    input.error->hide();
    if (field.kind == text::FieldKind::Table) {
        addTable(form, input, body);
    } else if (field.kind == text::FieldKind::Parts) {
        addParts(form, input, body);
    } else {
        input.widget = makeInput(field, text::valueAt(m_json, field.pointer), field.label, body);
        input.widget->setObjectName(QStringLiteral("field:") + field.pointer);
        // The id is what everything else knows the entry by.
        if (field.pointer == QStringLiteral("/id") && !m_request.entry.id.empty())
            setInputReadOnly(*input.widget);
        if (field.pointer == QStringLiteral("/name") && !m_request.entry.id.empty())
            input.widget->setFocus(Qt::OtherFocusReason);  // the first that can be changed
        form.addRow(field.label, input.widget);
        form.addRow(QString(), input.error);
        if (auto* choice = qobject_cast<ChoiceBox*>(input.widget))
            connect(choice, &ChoiceBox::chosen, this, &EntryDialog::showFields);
    }
    m_inputs.push_back(std::move(input));
}

void EntryDialog::addTable(QFormLayout& form, Input& input, QWidget* body)
{
    const bool isSources = input.field.pointer == kEntrySources;
    const QJsonArray value = text::valueAt(m_json, input.field.pointer).toArray();
    auto* table = new EntryTable(input.field, isSources ? sourceRows(value) : value, body);
    input.widget = table;
    form.addRow(table);
    form.addRow(input.error);
    if (isSources)
        addSources(*table);
}

void EntryDialog::addSources(EntryTable& table)
{
    m_sources = &table;
    table.freezeRows();
    table.setNewRow([this] {
        QJsonObject row{{QStringLiteral("id"), freeSourceId()}};
        if (m_request.source.date)
            row.insert(QStringLiteral("date"), QString::fromStdString(isoDate(*m_request.source.date)));
        return row;
    });
    connect(&table, &EntryTable::changed, this, &EntryDialog::offerSources);
}

void EntryDialog::addParts(QFormLayout& form, Input& input, QWidget* body)
{
    m_parts = new EntryParts(m_request.catalog, m_json, body);
    connect(m_parts, &EntryParts::editRequested, this, &EntryDialog::editPart);
    input.widget = m_parts;
    form.addRow(m_parts);
    form.addRow(input.error);
}

/// Sources that the entry has are others' too: they are named, not changed.
QJsonArray EntryDialog::sourceRows(const QJsonArray& ids) const
{
    QJsonArray rows;
    for (const QJsonValue& id : ids)
        rows.append(sourceRow(sourceOf({id.toString().toStdString()})));
    return rows;
}

Source EntryDialog::sourceOf(const SourceId& id) const
{
    if (const Source* known = m_request.catalog.source(id))
        return *known;
    if (id == m_request.source.id)
        return m_request.source;
    if (m_into != nullptr)
        for (const Source& source : m_into->sources)
            if (source.id == id)
                return source;
    return {id, id.value, {}, {}, {}};
}

QString EntryDialog::freeSourceId() const
{
    QStringList taken;
    const QJsonArray rows = m_sources->rows();
    for (const QJsonValue& row : rows)
        taken << row[QStringLiteral("id")].toString();
    for (const EntryExtras* extras : {&m_extras, static_cast<const EntryExtras*>(m_into)})
        for (const Source& source : extras != nullptr ? extras->sources : std::vector<Source>())
            taken << QString::fromStdString(source.id.value);
    const QString own = QString::fromStdString(m_request.source.id.value);
    int number = 2;
    const auto id = [&] { return QStringLiteral("%1-%2").arg(own).arg(number); };
    while (taken.contains(id()) || m_request.catalog.source({id().toStdString()}) != nullptr)
        ++number;
    return id();
}

std::vector<text::FieldChoice> EntryDialog::sourceChoices() const
{
    std::vector<text::FieldChoice> choices{{QJsonValue(QJsonValue::Undefined), QStringLiteral("–")}};
    const auto add = [&choices](const QString& id, const QString& title) {
        const bool isNew = std::none_of(choices.begin(), choices.end(), [&id](const text::FieldChoice& choice) {
            return choice.value == QJsonValue(id);
        });
        if (isNew)
            choices.push_back({id, title.isEmpty() ? id : title});
    };
    add(QString::fromStdString(m_request.source.id.value), QString::fromStdString(m_request.source.title));
    const QJsonArray rows = m_sources->rows();
    for (const QJsonValue& row : rows)
        add(row[QStringLiteral("id")].toString(), row[QStringLiteral("title")].toString());
    QStringList named;
    collectSources(m_json, {}, named);
    for (const QString& id : named)
        add(id, QString::fromStdString(sourceOf({id.toStdString()}).title));
    return choices;
}

void EntryDialog::offerSources()
{
    const std::vector<text::FieldChoice> choices = sourceChoices();
    for (const Input& input : m_inputs) {
        if (auto* table = qobject_cast<EntryTable*>(input.widget); table != nullptr && table != m_sources)
            table->setSources(choices);
        if (input.field.kind == text::FieldKind::Source)
            setSourceChoices(*input.widget, choices);
    }
}

/// Fields that belong to another kind of thing are out of sight, and out of the entry.
void EntryDialog::showFields()
{
    const QJsonObject json = edited();
    for (Input& input : m_inputs) {
        if (input.field.where.isEmpty())
            continue;
        input.shown = text::valueAt(json, input.field.where).toString() == input.field.is;
        m_form->setRowVisible(input.widget, input.shown);
        if (!input.shown)
            input.error->hide();
    }
}

void EntryDialog::makeButtons()
{
    m_message = new TextLabel(TextRole::Body, this);
    m_message->setObjectName(QStringLiteral("entryMessage"));
    m_message->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* saving
        = m_into == nullptr ? buttons->addButton(QDialogButtonBox::Save) : buttons->addButton(QDialogButtonBox::Ok);
    saving->setObjectName(m_into == nullptr ? QStringLiteral("saveEntry") : QStringLiteral("takePart"));
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancelEntry"));
    connect(buttons, &QDialogButtonBox::accepted, this, &EntryDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &EntryDialog::reject);
    layout()->addWidget(m_message);
    layout()->addWidget(buttons);
}

void EntryDialog::editPart(const QString& id)
{
    EntryRequest request = m_request;
    request.entry = {EntryKind::Component, id.toStdString()};
    EntryExtras extras = this->extras();
    const std::size_t before = extras.parts.size();
    EntryDialog dialog(request, extras, this);
    m_request.prompts.show(dialog);
    if (dialog.result() != QDialog::Accepted)
        return;
    m_extras = std::move(extras);
    for (const QJsonObject& part : m_extras.parts)
        m_parts->setComponent(part);
    if (id.isEmpty() && m_extras.parts.size() > before)
        m_parts->addPart(m_extras.parts.back().value(QStringLiteral("id")).toString());
}

}  // namespace vramwise
