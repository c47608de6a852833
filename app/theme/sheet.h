// Parts that every page is made of: the rounded sheet that content lies on, and labels by their role.
// They follow palette, text size and language changes of the application by themselves.
#pragma once

#include "core/rating/rating.h"

#include <QFrame>
#include <QLabel>

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
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextRole role, QWidget* parent = nullptr);
    TextLabel(TextRole role, const QString& text, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyRole();

    TextRole m_role;
};

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
