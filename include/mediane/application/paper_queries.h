#pragma once

namespace mediane::application {

/// What was printed and must be found again: attendance sheets, their scans, certificates.
class PaperQueries
{
public:
    virtual ~PaperQueries() = default;
};

} // namespace mediane::application
