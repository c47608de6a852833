#include "app/window/entry_dialog.h"

#include "app/pages/scroll_body.h"
#include "app/text/language.h"
#include "app/text/sentences.h"
#include "app/theme/sheet.h"
#include "app/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace vramwise
{

namespace
{

enum VariantColumn { kPrecision, kSize, kFile, kEncoders, kVariantColumns };
constexpr int kOriginalRole = Qt::UserRole + 1;

QJsonValue at(const QJsonObject& json, const QString& pointer)
{
    QJsonValue value = json;
    const QStringList keys = pointer.split(u'/', Qt::SkipEmptyParts);
    for (const QString& key : keys)
        value = value.toObject().value(key);
    return value;
}

/// Undefined takes the member out, and the object around it where that is empty then and was not there before.
void put(QJsonObject& json, const QStringList& keys, const QJsonValue& value)
{
    const QString& key = keys.front();
    if (keys.size() > 1) {
        const bool wasThere = json.contains(key);
        QJsonObject inner = json.value(key).toObject();
        put(inner, keys.mid(1), value);
        if (inner.isEmpty() && (!wasThere || value.isUndefined()))
            json.remove(key);
        else
            json.insert(key, inner);
    } else if (value.isUndefined()) {
        json.remove(key);
    } else {
        json.insert(key, value);
    }
}

QString shownValue(const QJsonValue& value)
{
    if (value.isDouble()) {
        QLocale locale = text::currentLocale();
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        return locale.toString(value.toDouble(), 'g', 12);
    }
    if (!value.isArray())
        return value.toString();
    QStringList items;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& item : array)
        items << item.toString();
    return items.join(QStringLiteral(", "));
}

/// A text that is no number stays one: the rules say what was expected.
QJsonValue numberOf(const QString& text)
{
    bool isNumber = false;
    double number = text::currentLocale().toDouble(text, &isNumber);
    if (!isNumber)
        number = QLocale::c().toDouble(text, &isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(text);
}

QJsonObject newEntry(EntryKind kind, const Source& source)
{
    const QString own = QString::fromStdString(source.id.value);
    QJsonObject json{{QStringLiteral("aliases"), QJsonArray()}, {QStringLiteral("sources"), QJsonArray{own}}};
    if (kind == EntryKind::Card) {
        const QString today = source.date ? QString::fromStdString(isoDate(*source.date)) : QString();
        json.insert(QStringLiteral("status"),
                    QJsonObject{{QStringLiteral("is"), QStringLiteral("released")}, {QStringLiteral("date"), today}});
        return json;
    }
    json.insert(QStringLiteral("text_encoders"), QJsonArray());
    json.insert(QStringLiteral("reference_source"), own);
    json.insert(QStringLiteral("defaults"), QJsonObject{{QStringLiteral("passes"), 1}});
    json.insert(QStringLiteral("reference_precision"), QStringLiteral("bf16"));
    return json;
}

}  // namespace

EntryDialog::EntryDialog(const Catalog& catalog, const OwnEntries& own, const EntryName& entry, const Source& source,
                         QWidget* parent)
    : QDialog(parent), m_catalog(catalog), m_own(own), m_entry(entry), m_source(source)
{
    setObjectName(QStringLiteral("entryDialog"));
    const bool isCard = entry.kind == EntryKind::Card;
    if (const Result<std::string> text = entryText(catalog, entry); text && !entry.id.empty())
        m_json = QJsonDocument::fromJson(QByteArray::fromStdString(*text)).object();
    else
        m_json = newEntry(entry.kind, source);
    if (entry.id.empty())
        setWindowTitle(isCard ? tr("Add card") : tr("Add model"));
    else
        setWindowTitle(isCard ? tr("Change card") : tr("Change model"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    layout->setSpacing(space::kSmall);
    makeForm();
    makeButtons();
    resize(scaled(620), scaled(680));
}

void EntryDialog::makeForm()
{
    auto* body = new ScrollBody(this);
    static_cast<QVBoxLayout*>(layout())->addWidget(body, 1);
    // One form for all groups, so that their fields stand in one line.
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    body->column()->addLayout(form);
    for (const EntryFieldGroup& group : entryFields(m_entry.kind, m_catalog)) {
        form->addRow(new TextLabel(TextRole::Section, group.title, body->content()));
        for (const EntryField& field : group.fields) {
            Input input{field, makeInput(field), new TextLabel(TextRole::Small, body->content())};
            input.error->setObjectName(QStringLiteral("error:") + field.pointer);
            input.error->hide();
            form->addRow(field.label, input.widget);
            form->addRow(QString(), input.error);
            m_inputs.push_back(std::move(input));
        }
    }
    if (m_entry.kind == EntryKind::Model)
        makeVariants(*body->column());
    body->column()->addStretch(1);
}

QWidget* EntryDialog::makeInput(const EntryField& field)
{
    const QJsonValue value = at(m_json, field.pointer);
    QWidget* widget = nullptr;
    if (field.kind == FieldKind::Flag) {
        auto* box = new QCheckBox(this);
        box->setChecked(value.toBool());
        widget = box;
    } else if (field.kind == FieldKind::Choice) {
        auto* box = new QComboBox(this);
        box->addItems(field.choices);
        const QString shown = shownValue(value);
        if (box->findText(shown) < 0)
            box->addItem(shown);
        box->setCurrentText(shown);
        if (m_entry.id.empty() && shown.isEmpty())
            box->setCurrentIndex(0);
        widget = box;
    } else {
        auto* line = new QLineEdit(shownValue(value), this);
        // The id is what everything else knows the entry by.
        line->setReadOnly(field.pointer == QStringLiteral("/id") && !m_entry.id.empty());
        widget = line;
    }
    widget->setObjectName(QStringLiteral("field:") + field.pointer);
    widget->setAccessibleName(field.label);
    return widget;
}

void EntryDialog::makeVariants(QVBoxLayout& column)
{
    column.addWidget(new TextLabel(TextRole::Section, tr("Variants"), this));
    m_variants = new QTableWidget(0, kVariantColumns, this);
    m_variants->setObjectName(QStringLiteral("field:/variants"));
    m_variants->setAccessibleName(tr("Variants"));
    m_variants->setHorizontalHeaderLabels(
        {tr("Precision"), tr("Denoiser, bytes"), tr("File"), tr("Precision of the text encoders")});
    m_variants->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_variants->setMinimumHeight(scaled(160));
    const QJsonArray variants = m_json.value(QStringLiteral("variants")).toArray();
    for (const QJsonValue& variant : variants)
        addVariant(variant.toObject());
    auto* add = new QPushButton(tr("Add &variant"), this);
    add->setObjectName(QStringLiteral("addVariant"));
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, [this] { addVariant({}); });
    Input input{{QStringLiteral("/variants"), tr("Variants"), FieldKind::List, {}},
                nullptr,
                new TextLabel(TextRole::Small, this)};
    input.error->setObjectName(QStringLiteral("error:/variants"));
    input.error->hide();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_variants, input.error, add})
        column.addWidget(widget);
    m_inputs.push_back(std::move(input));
}

void EntryDialog::addVariant(const QJsonObject& variant)
{
    const int row = m_variants->rowCount();
    m_variants->insertRow(row);
    const QStringList keys{QStringLiteral("precision"), QStringLiteral("denoiser_bytes"), QStringLiteral("file"),
                           QStringLiteral("text_encoder_precision")};
    for (int column = 0; column < kVariantColumns; ++column)
        m_variants->setItem(row, column, new QTableWidgetItem(shownValue(variant.value(keys.at(column)))));
    m_variants->item(row, kPrecision)->setData(kOriginalRole, variant);
}

void EntryDialog::makeButtons()
{
    m_message = new TextLabel(TextRole::Body, this);
    m_message->setObjectName(QStringLiteral("entryMessage"));
    m_message->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setObjectName(QStringLiteral("saveEntry"));
    connect(buttons, &QDialogButtonBox::accepted, this, &EntryDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(m_message);
    layout()->addWidget(buttons);
}

QJsonValue EntryDialog::valueOf(const Input& input) const
{
    const QJsonValue absent(QJsonValue::Undefined);
    if (const auto* box = qobject_cast<const QCheckBox*>(input.widget))
        return box->isChecked() ? QJsonValue(true) : absent;
    const auto* combo = qobject_cast<const QComboBox*>(input.widget);
    const auto* line = qobject_cast<const QLineEdit*>(input.widget);
    const QString text = (combo != nullptr ? combo->currentText() : line->text()).trimmed();
    if (input.field.kind == FieldKind::List) {
        QJsonArray items;
        const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
        for (const QString& part : parts)
            items.append(part.trimmed());
        const bool wasThere = at(m_json, input.field.pointer).isArray();
        return items.isEmpty() && !wasThere ? absent : QJsonValue(items);
    }
    if (text.isEmpty())
        return absent;
    const bool isNumber = input.field.kind == FieldKind::Number || input.field.pointer == QStringLiteral("/tier");
    return isNumber ? numberOf(text) : QJsonValue(text);
}

QJsonArray EntryDialog::editedVariants() const
{
    QJsonArray variants;
    for (int row = 0; row < m_variants->rowCount(); ++row) {
        const auto cell = [&](int column) { return m_variants->item(row, column)->text().trimmed(); };
        if (cell(kPrecision).isEmpty() && cell(kSize).isEmpty())
            continue;  // taken out
        QJsonObject variant = m_variants->item(row, kPrecision)->data(kOriginalRole).toJsonObject();
        const QJsonValue absent(QJsonValue::Undefined);
        const auto text = [&](int column) { return cell(column).isEmpty() ? absent : QJsonValue(cell(column)); };
        const bool resized = shownValue(variant.value(QStringLiteral("denoiser_bytes"))) != cell(kSize);
        put(variant, {QStringLiteral("precision")}, text(kPrecision));
        put(variant, {QStringLiteral("file")}, text(kFile));
        put(variant, {QStringLiteral("text_encoder_precision")}, text(kEncoders));
        if (resized) {
            put(variant, {QStringLiteral("denoiser_bytes")}, cell(kSize).isEmpty() ? absent : numberOf(cell(kSize)));
            variant.insert(QStringLiteral("source"), QString::fromStdString(m_source.id.value));
        }
        variants.append(variant);
    }
    return variants;
}

QJsonObject EntryDialog::edited() const
{
    QJsonObject json = m_json;
    for (const Input& input : m_inputs) {
        if (input.widget == nullptr)
            continue;
        const QJsonValue value = valueOf(input);
        // Figures keep their digits where nobody touched them.
        if (shownValue(at(m_json, input.field.pointer)) != shownValue(value) || input.field.kind == FieldKind::Flag)
            put(json, input.field.pointer.split(u'/', Qt::SkipEmptyParts), value);
    }
    if (m_variants != nullptr)
        json.insert(QStringLiteral("variants"), editedVariants());
    if (m_entry.kind == EntryKind::Card)
        for (const char* part : {"memory", "compute"})
            if (!json.contains(QLatin1String(part)))
                json.insert(QLatin1String(part), QJsonObject());
    return json;
}

void EntryDialog::save()
{
    const QJsonObject json = edited();
    const std::string id = json.value(QStringLiteral("id")).toString().toStdString();
    if (m_entry.id.empty() && entryText(m_catalog, {m_entry.kind, id}))
        return showProblems({Error{ErrorCode::DuplicateId, {id}, {{}, 0, "/id"}}});
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    const SaveProblems problems = m_own.save(m_entry.kind, text.toStdString(), m_catalog, m_source);
    showProblems(problems);
    if (!problems.empty())
        return;
    if (json != m_json)
        m_saved = json.value(QStringLiteral("name")).toString();
    accept();
}

/// The input that the problem is about, or the first one within what it is about.
const EntryDialog::Input* EntryDialog::inputFor(const QString& pointer) const
{
    for (const Input& input : m_inputs)
        if (pointer == input.field.pointer || pointer.startsWith(input.field.pointer + u'/'))
            return &input;
    for (const Input& input : m_inputs)
        if (!pointer.isEmpty() && input.field.pointer.startsWith(pointer + u'/'))
            return &input;
    return nullptr;
}

void EntryDialog::showProblems(const std::vector<Error>& problems)
{
    for (const Input& input : m_inputs) {
        input.error->setText(QString());
        input.error->hide();
    }
    QStringList others;
    const Input* first = nullptr;
    for (Error problem : problems) {
        const Input* input = inputFor(QString::fromStdString(problem.where.field));
        if (input == nullptr) {
            others << text::errorText(problem);
            continue;
        }
        problem.where = {};
        const QString line = QStringLiteral("\u2715 ") + text::errorText(problem);
        input->error->setText(input->error->text().isEmpty() ? line : input->error->text() + u'\n' + line);
        input->error->setVisible(true);
        first = first == nullptr ? input : first;
    }
    if (others.isEmpty() && first != nullptr)
        others << tr("%n field(s) cannot stay as they are.", nullptr, int(problems.size()));
    m_message->setText(others.join(u'\n'));
    m_message->setVisible(!others.isEmpty());
    if (QWidget* focused = first == nullptr ? nullptr : first->widget)
        focused->setFocus(Qt::OtherFocusReason);
}

}  // namespace vramwise
