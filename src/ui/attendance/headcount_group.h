#pragma once

#include <mediane/domain/headcount.h>

#include <QWidget>

#include <vector>

class QSpinBox;

namespace mediane::ui {

class TextLabel;

/// One margin of a headcount (audience, gender or age): a number a category, and what is left « non communiqué ».
class HeadcountGroup : public QWidget
{
    Q_OBJECT
public:
    struct Category
    {
        std::string code;
        QString word;
    };

    HeadcountGroup(domain::HeadcountDimension dimension, const QString& title, std::vector<Category> categories,
        QWidget* parent = nullptr);

    void load(const domain::HeadcountFacts& counts);
    void setTotal(int total); ///< What the sum is checked against.
    [[nodiscard]] int sum() const;
    [[nodiscard]] bool fits() const { return sum() <= m_total; }
    [[nodiscard]] std::vector<domain::HeadcountLine> lines() const; ///< Categories that are not zero.

Q_SIGNALS:
    void edited();

private:
    void refresh();

    domain::HeadcountDimension m_dimension;
    std::vector<Category> m_categories;
    std::vector<QSpinBox*> m_numbers;
    std::vector<domain::HeadcountLine> m_unknown; ///< Categories of imports that this screen does not list: kept.
    TextLabel* m_rest;
    int m_total = 0;
};

} // namespace mediane::ui
