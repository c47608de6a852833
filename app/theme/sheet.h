// Parts that every page is made of: the rounded sheet that content lies on, and labels by their role.
// They follow palette, text size and language changes of the application by themselves.
#pragma once

#include "core/rating/rating.h"

#include <QFrame>
#include <QLabel>

#include <optional>
#include <utility>
#include <vector>

namespace vramwise
{

/// A panel with rounded corners and a thin line around it.
class Sheet : public QFrame
{
    Q_OBJECT

public:
    explicit Sheet(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

enum class TextRole { Body, Muted, Small, Title, Figure, Section, Strong };

/// A label in one of the program's text styles. Wraps where `Body`, `Muted` or `Small`.
/// Layouts ask a label for its size dozens of times: each answer for plain text is measured once and kept.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextRole role, QWidget* parent = nullptr);
    TextLabel(TextRole role, const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    /// What was measured of `text`, without margins.
    struct Measured {
        QString text;
        QSize oneLine;  ///< nothing wrapped
        std::optional<int> longestWord;
        std::vector<std::pair<int, int>> heights;  ///< by width
    };

    void applyRole();
    Measured& measured() const;
    [[nodiscard]] int textHeight(int width) const;
    [[nodiscard]] QSize marginSize() const;

    TextRole m_role;
    mutable std::optional<Measured> m_measured;
};

/// Shows or hides a widget in its parent. Unlike setVisible() it lays nothing out before the parent can be seen: a
/// widget that was never hidden appears together with it.
void setShown(QWidget& widget, bool shown);

/// Glyph and word of a rating on its colour.
class RatingPill : public QWidget
{
    Q_OBJECT

public:
    explicit RatingPill(QWidget* parent = nullptr);
    /// `text` stands after the glyph; empty takes the rating's own word.
    void setRating(Rating rating, const QString& text = {});
    [[nodiscard]] Rating rating() const { return m_rating; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QString fullText() const;
    void describe();

    Rating m_rating = Rating::Unknown;
    QString m_text;
};

}  // namespace vramwise
