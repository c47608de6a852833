#include "app/window/entry_parts.h"

#include "app/panel/choice_box.h"
#include "app/text/catalog_words.h"
#include "app/text/entry_values.h"
#include "app/text/language.h"
#include "app/text/words.h"
#include "app/theme/link_button.h"
#include "app/theme/sheet.h"
#include "app/theme/theme.h"
#include "app/window/entry_input.h"
#include "core/catalog/keys.h"
#include "core/catalog/own_entries.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr const char* kEncoders = "/text_encoders";
constexpr const char* kVae = "/vae";
constexpr const char* kOthers = "/other_components";

QString textOf(const QJsonObject& json, const char* key) { return json.value(QLatin1String(key)).toString(); }

QString kindOf(const QJsonObject& component)
{
    const std::string key = textOf(component, "kind").toStdString();
    const std::optional<ComponentKind> kind = valueOf<ComponentKind>(key);
    return kind ? text::componentKindWord(*kind) : QString();
}

/// "4.9 · FP8 4.9 GB, BF16 9.8 GB": parameters in thousand millions, and the files.
QString factsOf(const QJsonObject& component)
{
    constexpr double kGigabyte = 1e9;
    constexpr int kDigits = 3;
    const QLocale locale = text::currentLocale();
    QStringList files;
    const QJsonArray list = component.value(QStringLiteral("files")).toArray();
    for (const QJsonValue& value : list) {
        const QJsonObject file = value.toObject();
        const PrecisionId precision{textOf(file, "precision").toStdString()};
        const double size = file.value(QStringLiteral("bytes")).toDouble() / kGigabyte;
        files << EntryParts::tr("%1 %2 GB", "precision and size of a file")
                     .arg(text::precisionName(precision), locale.toString(size, 'g', kDigits));
    }
    const QJsonValue parameters = component.value(QStringLiteral("parameters_b"));
    if (!parameters.isDouble())
        return files.join(QStringLiteral(", "));
    return EntryParts::tr("%1 B parameters", "thousand millions of them")
               .arg(locale.toString(parameters.toDouble(), 'g', kDigits))
        + QStringLiteral(" · ") + files.join(QStringLiteral(", "));
}

}  // namespace

EntryParts::EntryParts(const Catalog& catalog, const QJsonObject& model, QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("field:/text_encoders"));
    for (const Component& component : catalog.components())
        if (const Result<std::string> text = entryText(catalog, {EntryKind::Component, component.id.value}))
            m_components[QString::fromStdString(component.id.value)]
                = QJsonDocument::fromJson(QByteArray::fromStdString(*text)).object();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kTiny);
    m_column = new QVBoxLayout;
    m_column->setSpacing(space::kTiny);
    column->addLayout(m_column);
    makeButtons(*column);
    for (const char* list : {kEncoders, kOthers}) {
        const QJsonArray ids = text::valueAt(model, QLatin1String(list)).toArray();
        for (const QJsonValue& id : ids)
            addRow(QLatin1String(list), id.toString());
        const QString vae = text::valueAt(model, QLatin1String(kVae)).toString();
        if (list == kEncoders && !vae.isEmpty())
            addRow(QLatin1String(kVae), vae);
    }
}

void EntryParts::makeButtons(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    m_add = new LinkButton(this);
    m_add->setText(tr("Add &part"));
    m_add->setObjectName(QStringLiteral("addPart"));
    connect(m_add, &QToolButton::clicked, this, [this] { addPart({}); });
    auto* make = new LinkButton(this);
    make->setText(tr("&New part…"));
    make->setObjectName(QStringLiteral("newPart"));
    connect(make, &QToolButton::clicked, this, [this] { Q_EMIT editRequested({}); });
    row->addWidget(m_add);
    row->addWidget(make);
    row->addStretch(1);
    column.addLayout(row);
}

void EntryParts::addPart(const QString& id)
{
    addRow({}, id);
    m_rows.back().choice->setFocus(Qt::OtherFocusReason);
}

void EntryParts::addRow(const QString& list, const QString& id)
{
    Row row{list, id, new QWidget(this)};
    auto* layout = new QHBoxLayout(row.strip);
    layout->setContentsMargins({});
    layout->setSpacing(space::kSmall);
    row.choice = new ChoiceBox(row.strip);
    offer(*row.choice);
    row.choice->setValue(id);
    row.facts = new TextLabel(TextRole::Small, row.strip);
    layout->addWidget(row.choice, 3);
    layout->addWidget(row.facts, 4);
    addButtons(row);
    row.problem = new TextLabel(TextRole::Small, this);
    row.problem->hide();
    m_column->addWidget(row.strip);
    m_column->addWidget(row.problem);
    connect(row.choice, &ChoiceBox::chosen, this, [this, choice = row.choice] {
        for (Row& other : m_rows)
            if (other.choice == choice)
                describe(other);
    });
    describe(row);
    QWidget* previous = m_rows.empty() ? nullptr : m_rows.back().remove;
    if (previous != nullptr)
        setTabOrder(previous, row.choice);
    setTabOrder(row.choice, row.change);
    setTabOrder(row.change, row.remove);
    setTabOrder(row.remove, m_add);
    m_rows.push_back(row);
    nameRows();
}

void EntryParts::addButtons(Row& row)
{
    row.change = new LinkButton(row.strip);
    row.change->setText(tr("Change…", "a part of a model"));
    connect(row.change, &QToolButton::clicked, this,
            [this, choice = row.choice] { Q_EMIT editRequested(choice->value().toString()); });
    row.remove = new LinkButton(row.strip);
    row.remove->setText(QStringLiteral("✕"));
    connect(row.remove, &QToolButton::clicked, this, [this, strip = row.strip] { removeRow(strip); });
    row.strip->layout()->addWidget(row.change);
    row.strip->layout()->addWidget(row.remove);
}

void EntryParts::removeRow(const QWidget* strip)
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [strip](const Row& row) { return row.strip == strip; });
    if (found == m_rows.end())
        return;
    QWidget* next = found + 1 != m_rows.end() ? static_cast<QWidget*>((found + 1)->choice) : m_add;
    for (QWidget* gone : {found->strip, static_cast<QWidget*>(found->problem)}) {
        gone->hide();
        gone->deleteLater();  // it holds what was clicked
    }
    m_rows.erase(found);
    next->setFocus(Qt::OtherFocusReason);
    nameRows();
}

void EntryParts::offer(ChoiceBox& box) const
{
    std::vector<QVariant> ids{QString()};
    for (const auto& [id, component] : m_components)
        ids.emplace_back(id);
    box.setChoices(ids, [this](const QVariant& value) {
        const auto found = m_components.find(value.toString());
        if (found == m_components.end())
            return value.toString().isEmpty() ? QStringLiteral("–") : value.toString();
        return QStringLiteral("%1 · %2").arg(textOf(found->second, "name"), kindOf(found->second));
    });
}

void EntryParts::describe(Row& row) const
{
    const auto found = m_components.find(idOf(row));
    row.facts->setText(found == m_components.end() ? QString() : factsOf(found->second));
    row.change->setEnabled(found != m_components.end());
}

void EntryParts::nameRows()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QString number = QString::number(i);
        const QString name = tr("Part %1", "row of a table").arg(i + 1);
        Row& row = m_rows[i];
        row.choice->setAccessibleName(name);
        row.choice->setObjectName(QStringLiteral("part:") + number);
        row.change->setAccessibleName(tr("Change: %1", "a part of a model").arg(name));
        row.change->setObjectName(QStringLiteral("changePart:") + number);
        row.remove->setAccessibleName(tr("Remove: %1", "row of a table").arg(name));
        row.remove->setToolTip(row.remove->accessibleName());
        row.remove->setObjectName(QStringLiteral("removePart:") + number);
        row.problem->setObjectName(QStringLiteral("error:part:") + number);
    }
}

void EntryParts::setComponent(const QJsonObject& component)
{
    m_components[textOf(component, "id")] = component;
    for (Row& row : m_rows) {
        const QString id = idOf(row);
        offer(*row.choice);
        row.choice->setValue(id);
        describe(row);
    }
}

QString EntryParts::idOf(const Row& row) { return row.choice->value().toString(); }

/// A row that was not touched stays where it was.
QString EntryParts::listOf(const Row& row) const
{
    const QString id = idOf(row);
    if (id.isEmpty() || (!row.list.isEmpty() && id == row.before))
        return id.isEmpty() ? QString() : row.list;
    const auto found = m_components.find(id);
    const QString kind = found == m_components.end() ? QString() : textOf(found->second, "kind");
    if (kind == QLatin1String("vae"))
        return QLatin1String(kVae);
    return QLatin1String(kind == QLatin1String("text_encoder") ? kEncoders : kOthers);
}

void EntryParts::writeTo(QJsonObject& model) const
{
    QJsonArray encoders;
    QJsonArray others;
    QJsonValue vae(QJsonValue::Undefined);
    for (const Row& row : m_rows) {
        const QString list = listOf(row);
        if (list == QLatin1String(kEncoders))
            encoders.append(idOf(row));
        else if (list == QLatin1String(kVae) && vae.isUndefined())
            vae = idOf(row);
        else if (!list.isEmpty())
            others.append(idOf(row));  // a second VAE too: the first decodes
    }
    text::putValue(model, QLatin1String(kEncoders), encoders);
    text::putValue(model, QLatin1String(kVae), vae);
    const bool hadOthers = text::valueAt(model, QLatin1String(kOthers)).isArray();
    text::putValue(model, QLatin1String(kOthers),
                   others.isEmpty() && !hadOthers ? QJsonValue(QJsonValue::Undefined) : QJsonValue(others));
}

bool EntryParts::uses(const QString& id) const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [&id](const Row& row) { return idOf(row) == id; });
}

const EntryParts::Row* EntryParts::rowOf(const QString& pointer) const
{
    const QString list = u'/' + pointer.section(u'/', 1, 1);
    int index = pointer.section(u'/', 2, 2).toInt();
    for (const Row& row : m_rows)
        if (listOf(row) == list && index-- == 0)
            return &row;
    return nullptr;
}

bool EntryParts::showProblem(const QString& pointer, const QString& text)
{
    const Row* row = rowOf(pointer);
    if (row == nullptr)
        return false;
    addProblem(*row->problem, text);
    row->choice->setAccessibleDescription(text);
    return true;
}

void EntryParts::clearProblems()
{
    for (const Row& row : m_rows) {
        row.problem->clear();
        row.problem->hide();
        row.choice->setAccessibleDescription({});
    }
}

QWidget* EntryParts::inputFor(const QString& pointer) const
{
    const Row* row = rowOf(pointer);
    return row != nullptr ? static_cast<QWidget*>(row->choice) : m_add;
}

}  // namespace vramwise
