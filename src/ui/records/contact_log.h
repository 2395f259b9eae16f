#pragma once

#include <mediane/application/services.h>

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace mediane::ui {

class Banner;
class ChoiceBox;

/// The calls of one enrolment (WAI-4, ALE-1): what was said, and a line to note the next one.
class ContactLog : public QWidget
{
    Q_OBJECT
public:
    explicit ContactLog(application::Services& services, QWidget* parent = nullptr);

    void showEnrolment(domain::EnrolmentId enrolment);

Q_SIGNALS:
    void recorded();

private:
    void record();
    void read();

    application::Services& m_services;
    domain::EnrolmentId m_enrolment{0};
    ChoiceBox* m_channel;
    ChoiceBox* m_outcome;
    ChoiceBox* m_decision;
    QLineEdit* m_note;
    Banner* m_banner;
    QVBoxLayout* m_lines;
};

} // namespace mediane::ui
