// A card or a model as a form: what is saved is what differs from the catalog, by the rules that files have. A field
// that breaks one says so beneath it, and nothing is written.
#pragma once

#include "app/window/entry_fields.h"

#include <QDialog>
#include <QJsonObject>

class QFormLayout;
class QTableWidget;
class QVBoxLayout;

namespace vramwise
{

class TextLabel;

class EntryDialog : public QDialog
{
    Q_OBJECT

public:
    /// An empty id starts a new entry. `source` is what the user's figures are put down to.
    EntryDialog(const Catalog& catalog, const OwnEntries& own, const EntryName& entry, const Source& source,
                QWidget* parent = nullptr);

    /// Name of the entry that was written; empty where none was.
    [[nodiscard]] const QString& saved() const { return m_saved; }

private:
    struct Input {
        EntryField field;
        QWidget* widget = nullptr;
        TextLabel* error = nullptr;
    };

    void makeForm();
    QWidget* makeInput(const EntryField& field);
    void makeVariants(QVBoxLayout& column);
    void addVariant(const QJsonObject& variant);
    void makeButtons();
    [[nodiscard]] QJsonValue valueOf(const Input& input) const;
    [[nodiscard]] QJsonObject edited() const;
    [[nodiscard]] QJsonArray editedVariants() const;
    void save();
    void showProblems(const std::vector<Error>& problems);
    [[nodiscard]] const Input* inputFor(const QString& pointer) const;

    const Catalog& m_catalog;
    const OwnEntries& m_own;
    EntryName m_entry;
    Source m_source;
    QJsonObject m_json;  ///< as it was when the dialog was opened
    std::vector<Input> m_inputs;
    QTableWidget* m_variants = nullptr;  ///< only for models
    TextLabel* m_message = nullptr;
    QString m_saved;
};

}  // namespace vramwise
