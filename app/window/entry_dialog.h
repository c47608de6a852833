// A card, a model or a component as a form: what is saved is what differs from the catalog, by the rules that files
// have. A field that breaks one says so beneath it, and nothing is written; what the form does not show stays.
#pragma once

#include "app/text/entry_fields.h"

#include <QDialog>
#include <QJsonObject>

#include <optional>
#include <vector>

class QFormLayout;

namespace vramwise
{

class EntryParts;
class EntryTable;
class Prompts;
class TextLabel;

/// Whose entry is edited, and with what.
struct EntryRequest {
    const Catalog& catalog;
    const OwnEntries& own;
    EntryName entry;  ///< an empty id starts a new one
    Source source;    ///< what the user's figures are put down to
    Prompts& prompts;
};

/// What goes into the files together with an entry.
struct EntryExtras {
    std::vector<QJsonObject> parts;  ///< components that are new or changed
    std::vector<Source> sources;     ///< new ones
};

/// Where the sources of an entry stand in it.
inline constexpr QLatin1String kEntrySources("/sources");

class EntryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EntryDialog(const EntryRequest& request, QWidget* parent = nullptr);
    /// The form of a part: it is checked and put into `extras` instead of being written.
    EntryDialog(const EntryRequest& request, EntryExtras& extras, QWidget* parent);

    /// Name of the entry that was written; empty where none was.
    [[nodiscard]] const QString& saved() const { return m_saved; }
    /// Changes are not thrown away before it was said that they would be.
    void reject() override;

private:
    struct Input {
        text::EntryField field;
        QWidget* widget = nullptr;
        TextLabel* error = nullptr;
        bool shown = true;
    };

    EntryDialog(const EntryRequest& request, EntryExtras* extras, QWidget* parent);
    [[nodiscard]] QJsonObject startOf() const;
    [[nodiscard]] QString titleOf() const;
    void makeForm();
    void addField(QFormLayout& form, const text::EntryField& field, QWidget* body);
    void addTable(QFormLayout& form, Input& input, QWidget* body);
    void addParts(QFormLayout& form, Input& input, QWidget* body);
    void addSources(EntryTable& table);
    void makeButtons();
    void showFields();
    void offerSources();
    [[nodiscard]] std::vector<text::FieldChoice> sourceChoices() const;
    [[nodiscard]] QJsonArray sourceRows(const QJsonArray& ids) const;
    [[nodiscard]] Source sourceOf(const SourceId& id) const;
    [[nodiscard]] QString freeSourceId() const;
    void editPart(const QString& id);
    [[nodiscard]] QJsonObject edited() const;
    void putInput(const Input& input, QJsonObject& json) const;
    void nameOwnSource(QJsonObject& json) const;
    [[nodiscard]] EntryExtras extras() const;
    [[nodiscard]] OwnEdit editOf(const QJsonObject& json) const;
    [[nodiscard]] bool isTaken(const QString& id) const;
    [[nodiscard]] std::vector<Error> sourceProblems() const;
    void save();
    void keep(const QJsonObject& json);
    void showProblems(const std::vector<Error>& problems);
    bool showProblem(Error problem, QWidget*& first);
    void clearProblems();
    [[nodiscard]] const Input* inputFor(const QString& pointer) const;

    EntryRequest m_request;
    EntryExtras* m_into = nullptr;  ///< of the model whose part this is
    QJsonObject m_json;             ///< as it was when the dialog was opened
    QJsonObject m_start;            ///< as the form shows it when nobody has touched it
    EntryExtras m_extras;           ///< that come with this one
    QFormLayout* m_form = nullptr;
    std::vector<Input> m_inputs;
    EntryParts* m_parts = nullptr;
    EntryTable* m_sources = nullptr;
    TextLabel* m_message = nullptr;
    QString m_saved;
    bool m_warned = false;  ///< that changes would be lost
};

}  // namespace vramwise
