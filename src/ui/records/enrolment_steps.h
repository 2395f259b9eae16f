#pragma once

#include <mediane/application/services.h>

#include <QWidget>

#include <map>

namespace mediane::ui {

class Banner;
class DateEdit;

/// The dated steps of one enrolment: information meeting, needs assessment, prescriber told. A date is kept as soon as
/// it is typed; an empty one takes the step back.
class EnrolmentSteps : public QWidget
{
    Q_OBJECT
public:
    explicit EnrolmentSteps(application::Services& services, QWidget* parent = nullptr);

    void showEnrolment(domain::EnrolmentId enrolment);

private:
    void keep(const std::string& step);

    application::Services& m_services;
    domain::EnrolmentId m_enrolment{0};
    std::map<std::string, DateEdit*> m_dates; ///< By the code of the step.
    std::map<std::string, std::optional<Date>> m_kept;
    Banner* m_banner;
};

} // namespace mediane::ui
