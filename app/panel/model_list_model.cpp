#include "app/panel/model_list_model.h"

#include "app/items/card_text.h"
#include "app/text/words.h"

#include <algorithm>
#include <array>

namespace vramwise
{

namespace
{

constexpr std::array kTasks{Task::Image, Task::Edit, Task::Video};

// What most people come for: the list without searching stays short enough to be read at a glance.
constexpr std::array kCommon{
    "sdxl", "flux.1-dev", "qwen-image", "z-image-turbo", "qwen-image-edit", "wan2.2-t2v-a14b", "ltx-video-13b"};

bool anyContains(const Model& model, const QString& word)
{
    const auto contains
        = [&](const std::string& text) { return QString::fromStdString(text).contains(word, Qt::CaseInsensitive); };
    return contains(model.name) || contains(model.id.value)
        || std::any_of(model.aliases.begin(), model.aliases.end(), contains);
}

}  // namespace

ModelListModel::ModelListModel(AdvisorState& state, QObject* parent) : QAbstractListModel(parent), m_state(state)
{
    fillRows();
    for (const char* id : kCommon)
        m_common.insert(ModelId{id});
    for (const WantedModel& want : m_state.question().models)
        m_common.insert(want.model);
    connect(&m_state, &AdvisorState::questionChanged, this, &ModelListModel::questionChanged);
    connect(&m_state, &AdvisorState::catalogChanged, this, &ModelListModel::catalogChanged);
}

void ModelListModel::catalogChanged()
{
    beginResetModel();
    m_rows.clear();
    fillRows();
    endResetModel();
}

void ModelListModel::fillRows()
{
    for (const Task task : kTasks) {
        m_rows.push_back({task, nullptr});
        for (const Model& model : m_state.catalog().models())
            if (model.task == task)
                m_rows.push_back({task, &model});
        if (m_rows.back().model == nullptr)
            m_rows.pop_back();
    }
}

void ModelListModel::questionChanged()
{
    for (const WantedModel& want : m_state.question().models)
        m_common.insert(want.model);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void ModelListModel::retranslate() { questionChanged(); }

void ModelListModel::setNeed(const QModelIndex& index, Need need)
{
    const ModelId id{index.data(ModelIdRole).toString().toStdString()};
    Question question = m_state.question();
    for (WantedModel& want : question.models)
        if (want.model == id)
            want.need = need;
    const QString name = index.data().toString();
    m_state.setQuestion(question, need == Need::Must ? tr("Must have %1").arg(name) : tr("Nice to have %1").arg(name));
}

bool ModelListModel::isShown(int row, const QString& needle, bool all) const
{
    const Row& shown = m_rows.at(std::size_t(row));
    const QStringList words = needle.simplified().split(u' ', Qt::SkipEmptyParts);
    if (shown.model != nullptr)
        return matches(shown, words, all);
    return std::any_of(m_rows.begin(), m_rows.end(), [&](const Row& other) {
        return other.model != nullptr && other.task == shown.task && matches(other, words, all);
    });
}

int ModelListModel::modelCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.model != nullptr; }));
}

bool ModelListModel::matches(const Row& row, const QStringList& words, bool all) const
{
    if (words.isEmpty())
        return all || m_common.count(row.model->id) != 0;
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return anyContains(*row.model, word); });
}

int ModelListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

const WantedModel* ModelListModel::wanted(const Model& model) const
{
    const std::vector<WantedModel>& models = m_state.question().models;
    const auto at
        = std::find_if(models.begin(), models.end(), [&](const WantedModel& want) { return want.model == model.id; });
    return at == models.end() ? nullptr : &*at;
}

QVariant ModelListModel::headingData(const Row& row, int role) const
{
    if (role == GroupTitleRole)
        return true;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (row.task) {
    case Task::Image:
        return tr("Image");
    case Task::Edit:
        return tr("Editing");
    case Task::Video:
        return tr("Video");
    }
    return {};
}

QVariant ModelListModel::modelData(const Model& model, int role) const
{
    const WantedModel* want = wanted(model);
    const QString name = QString::fromStdString(model.name);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::CheckStateRole:
        return want != nullptr ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        return QStringLiteral("%1 · %2").arg(name, text::taskWord(model.task));
    case Qt::AccessibleTextRole:
        return want != nullptr ? QStringLiteral("%1, %2").arg(name, text::needWord(want->need)) : name;
    case OriginTagRole:
        return originTag(m_state.catalog().provenance(model.id).origin);
    case ModelIdRole:
        return QString::fromStdString(model.id.value);
    case NeedRole:
        return want != nullptr ? QVariant(int(want->need)) : QVariant();
    default:
        return {};
    }
}

QVariant ModelListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows.at(std::size_t(index.row()));
    return row.model == nullptr ? headingData(row, role) : modelData(*row.model, role);
}

bool ModelListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.data(GroupTitleRole).toBool())
        return false;
    const Model& model = *m_rows.at(std::size_t(index.row())).model;
    Question question = m_state.question();
    std::erase_if(question.models, [&](const WantedModel& want) { return want.model == model.id; });
    const bool on = value.toInt() == Qt::Checked;
    if (on)
        question.models.push_back({model.id, Need::Must, 1});
    const QString name = QString::fromStdString(model.name);
    m_state.setQuestion(question, on ? tr("Add %1", "model").arg(name) : tr("Remove %1", "model").arg(name));
    return true;
}

Qt::ItemFlags ModelListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_rows.at(std::size_t(index.row())).model == nullptr)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

}  // namespace vramwise
