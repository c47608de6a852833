// The models that can be wanted, grouped by task, with a check box and a need each. Ticking and needs go
// straight to the state as changes of the question; the question comes back as what is shown.
#pragma once

#include "app/state/advisor_state.h"

#include <QAbstractListModel>

#include <set>

namespace vramwise
{

enum ModelListRole {
    ModelIdRole = Qt::UserRole + 100,
    NeedRole,        ///< int: Need, for chosen models only
    GroupTitleRole,  ///< bool: a heading, not a model
    OriginTagRole,   ///< QString: glyph and word of a model that is the user's own or was changed
};

class ModelListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ModelListModel(AdvisorState& state, QObject* parent = nullptr);

    void setNeed(const QModelIndex& index, Need need);
    void retranslate();

    /// Whether the row matches every word of `needle`; with an empty needle, whether it is chosen or common
    /// (or `all` is asked for). A heading matches where a row of its group does.
    [[nodiscard]] bool isShown(int row, const QString& needle, bool all) const;
    [[nodiscard]] int modelCount() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        Task task{};
        const Model* model = nullptr;  ///< nullptr: heading
    };

    void fillRows();
    void questionChanged();
    void catalogChanged();
    [[nodiscard]] const WantedModel* wanted(const Model& model) const;
    [[nodiscard]] QVariant headingData(const Row& row, int role) const;
    [[nodiscard]] QVariant modelData(const Model& model, int role) const;
    [[nodiscard]] bool matches(const Row& row, const QStringList& words, bool all) const;

    AdvisorState& m_state;
    std::vector<Row> m_rows;
    std::set<ModelId> m_common;  ///< shown without searching: the popular ones, and all that was chosen once
};

}  // namespace vramwise
