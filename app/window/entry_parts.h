// The components of a model in its form: which it has, what each is, and the way to the form of each. Their place in
// the entry (text encoders, VAE, other parts) follows from their kind.
#pragma once

#include "core/catalog/catalog.h"

#include <QJsonObject>
#include <QWidget>

#include <map>
#include <vector>

class QVBoxLayout;

namespace vramwise
{

class ChoiceBox;
class LinkButton;
class TextLabel;

class EntryParts : public QWidget
{
    Q_OBJECT

public:
    EntryParts(const Catalog& catalog, const QJsonObject& model, QWidget* parent = nullptr);

    /// One that is new or was changed, as the files would write it. It is offered, and shown where it is chosen.
    void setComponent(const QJsonObject& component);
    void addPart(const QString& id);
    /// Puts what is chosen into the fields of the model.
    void writeTo(QJsonObject& model) const;
    [[nodiscard]] bool uses(const QString& id) const;
    /// False where "/text_encoders/1" is none of its rows.
    bool showProblem(const QString& pointer, const QString& text);
    void clearProblems();
    [[nodiscard]] QWidget* inputFor(const QString& pointer) const;

Q_SIGNALS:
    /// An empty id asks for a new one.
    void editRequested(const QString& id);

private:
    struct Row {
        QString list;    ///< "/text_encoders": where it came from; empty for a new row
        QString before;  ///< the id it had there
        QWidget* strip = nullptr;
        ChoiceBox* choice = nullptr;
        TextLabel* facts = nullptr;
        LinkButton* change = nullptr;
        LinkButton* remove = nullptr;
        TextLabel* problem = nullptr;
    };

    void makeButtons(QVBoxLayout& column);
    void addRow(const QString& list, const QString& id);
    void addButtons(Row& row);
    void removeRow(const QWidget* strip);
    void offer(ChoiceBox& box) const;
    void describe(Row& row) const;
    void nameRows();
    [[nodiscard]] static QString idOf(const Row& row);
    [[nodiscard]] QString listOf(const Row& row) const;
    [[nodiscard]] const Row* rowOf(const QString& pointer) const;

    std::map<QString, QJsonObject> m_components;
    QVBoxLayout* m_column = nullptr;
    LinkButton* m_add = nullptr;
    std::vector<Row> m_rows;
};

}  // namespace vramwise
