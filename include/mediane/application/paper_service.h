#pragma once

#include <mediane/application/service_context.h>

namespace mediane::application {

/// Attendance sheets on paper, their scans, signatures, certificates.
class PaperService
{
public:
    explicit PaperService(ServiceContext& context)
        : m_context(context)
    {
    }

private:
    [[maybe_unused]] ServiceContext& m_context;
};

} // namespace mediane::application
