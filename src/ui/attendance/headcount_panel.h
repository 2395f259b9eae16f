#pragma once

#include <mediane/application/services.h>

#include <QScrollArea>

class QComboBox;
class QSpinBox;

namespace mediane::ui {

class Banner;
class Button;
class HeadcountGroup;

/// People counted without names at one session (planning-and-attendance §2.5): total, unit, mode, and three margins.
class HeadcountPanel : public QScrollArea
{
    Q_OBJECT
public:
    explicit HeadcountPanel(application::Services& services, QWidget* parent = nullptr);

    void showSession(domain::SessionId session, const QString& readOnly);
    /// Keeps what was typed when it can be kept; false when it cannot (the panel says why).
    bool save();
    [[nodiscard]] bool isModified() const { return m_modified; }
    void discard(); ///< Back to what is stored.
    void takeFocus();

Q_SIGNALS:
    void closed();
    void saved();

private:
    void build();
    std::vector<HeadcountGroup*> makeGroups();
    void load();
    void edited();
    void erase();
    [[nodiscard]] domain::HeadcountFacts typed() const;
    void refreshButtons();

    application::Services& m_services;
    domain::SessionId m_session{0};
    QString m_readOnly;
    bool m_modified = false;
    bool m_stored = false;
    QSpinBox* m_total;
    QComboBox* m_unit;
    QComboBox* m_mode;
    std::vector<HeadcountGroup*> m_groups;
    Banner* m_banner;
    Button* m_save;
    Button* m_erase;
};

} // namespace mediane::ui
