#pragma once

#include "ui/widgets/rows_model.h"

#include <mediane/interchange/import_report.h>

#include <QWidget>

namespace mediane::ui {

class TextLabel;

/// What an import would do: four buckets a file, then every fault with its place and what is expected there.
class ImportPreview : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPreview(QWidget* parent = nullptr);

    void showReport(const interchange::ImportReport& report);

private:
    struct FileRow
    {
        QString file;
        interchange::RowCounts counts;
        std::size_t faults = 0;
    };
    [[nodiscard]] static std::vector<FileRow> fileRows(const interchange::ImportReport& report);
    void build();

    TextLabel* m_summary;
    DataTable* m_files;
    TextLabel* m_faultTitle;
    DataTable* m_faults;
    TextLabel* m_notes;
    RowsModel<FileRow>* m_fileModel;
    RowsModel<interchange::Fault>* m_faultModel;
};

/// "12 created, 3 updated, 40 unchanged"
[[nodiscard]] QString countsText(const interchange::RowCounts& counts);

} // namespace mediane::ui
