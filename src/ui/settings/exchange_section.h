#pragma once

#include "ui/settings/catalogue_section.h"

#include <mediane/interchange/exchange_exporter.h>
#include <mediane/interchange/import_report.h>

class QVBoxLayout;

namespace mediane::ui {

class Banner;
class ImportPreview;
class TextLabel;

/// Brings an exchange folder in, after a preview, and takes everything out into one.
class ExchangeSection : public QWidget
{
    Q_OBJECT
public:
    explicit ExchangeSection(const SettingsContext& context, QWidget* parent = nullptr);

    void focusImport();
    void focusExport();

private:
    [[nodiscard]] QWidget* makeImport();
    [[nodiscard]] QWidget* makeExport();
    void chooseFolder();
    void chooseZip();
    void preview(const QString& path);
    void previewed(const Result<interchange::ImportReport>& report);
    void importNow();
    void imported(const Result<interchange::ImportReport>& report);
    void giveUp();
    void exportEverything();
    void exported(const Result<interchange::ExportCounts>& counts, const QString& folder);
    void showPreview(bool shown);
    void setRunning(bool running);
    void say(const Error& error);

    SettingsContext m_context;
    QString m_source;
    QString m_folder; ///< Of the last export.
    QVBoxLayout* m_column;
    Banner* m_banner;
    Button* m_chooseFolder;
    Button* m_chooseZip;
    TextLabel* m_path;
    ImportPreview* m_preview;
    Button* m_import;
    Button* m_giveUp;
    Button* m_export;
    bool m_ready = false; ///< The preview has no fault.
};

} // namespace mediane::ui
