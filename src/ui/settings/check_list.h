#pragma once

#include <QListWidget>

#include <cstdint>
#include <vector>

namespace mediane::ui {

/// Several records of a short list, each with its box. Space ticks; `edited` comes when the user does.
class CheckList : public QListWidget
{
    Q_OBJECT
public:
    explicit CheckList(QWidget* parent = nullptr);

    struct Item
    {
        std::int64_t id = 0;
        QString text;
    };
    void setItems(const std::vector<Item>& items); ///< Unticks everything.
    void setTicked(const std::vector<std::int64_t>& ids);
    [[nodiscard]] std::vector<std::int64_t> ticked() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitHeight();

    bool m_filling = false;
};

} // namespace mediane::ui
