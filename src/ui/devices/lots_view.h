#pragma once

#include "ui/widgets/rows_model.h"

#include <mediane/application/services.h>

namespace mediane::ui {

/// The donation lots: what was announced, what came, what became of it.
class LotsView : public QWidget
{
    Q_OBJECT
public:
    explicit LotsView(application::Services& services, QWidget* parent = nullptr);

    void load();
    void selectLot(domain::LotId lot);
    [[nodiscard]] std::optional<application::LotRow> lot(domain::LotId lot) const;

Q_SIGNALS:
    void opened(mediane::domain::LotId lot);
    void newLotRequested();
    void readFailed(const mediane::Error& error);

private:
    application::Services& m_services;
    RowsModel<application::LotRow>* m_model;
    DataTable* m_table;
    bool m_loading = false;
};

/// "−2", "+1", "0" between what was announced and what came; empty when one of them is not known.
[[nodiscard]] QString gapText(const domain::LotFacts& lot);
[[nodiscard]] QString weightText(const std::optional<int>& grams); ///< "12,5 kg"

} // namespace mediane::ui
