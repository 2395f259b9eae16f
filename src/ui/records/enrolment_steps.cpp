#include "ui/records/enrolment_steps.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text.h"
#include "ui/wording/follow_up_words.h"
#include "ui/wording/problem_text.h"

#include <mediane/application/follow_up_service.h>

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {

EnrolmentSteps::EnrolmentSteps(application::Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_banner(new Banner)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (const auto step : domain::allOf<domain::EnrolmentStep>()) {
        const std::string code(domain::code(step));
        auto* date = new DateEdit;
        date->setObjectName(u"step_"_s + toQt(code));
        m_dates[code] = date;
        column->addWidget(new FormField(toQt(code), stepWord(step), date, false));
        connect(date, &QLineEdit::editingFinished, this, [this, code] { keep(code); });
    }
    column->addWidget(m_banner);
}

void EnrolmentSteps::showEnrolment(domain::EnrolmentId enrolment)
{
    m_enrolment = enrolment;
    m_banner->dismiss();
    m_kept.clear();
    const auto steps = m_services.context.store.read(
        [&](const application::Queries& queries) { return queries.followUps.steps(enrolment); });
    for (const auto& row : steps.valueOr({}))
        m_kept[std::string(domain::code(row.step))] = row.on;
    for (const auto& [code, date] : m_dates) {
        if (!date->hasFocus()) date->setDate(m_kept[code]);
    }
}

void EnrolmentSteps::keep(const std::string& code)
{
    DateEdit& date = *m_dates.at(code);
    if (!date.isAcceptable()) {
        m_banner->say(Tone::Fault, tr("Write the day as 14/07/2026."));
        return;
    }
    const auto typed = date.date();
    if (typed == m_kept[code]) return;
    const auto step = domain::fromCode<domain::EnrolmentStep>(code);
    const auto done = typed ? m_services.followUps.recordStep(m_enrolment, *step, *typed)
                            : m_services.followUps.removeStep(m_enrolment, *step);
    if (!done) {
        m_banner->say(Tone::Fault, errorText(done.error()));
        return;
    }
    m_kept[code] = typed;
    m_banner->dismiss();
}

} // namespace mediane::ui
