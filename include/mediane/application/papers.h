#pragma once

namespace mediane::application {

/// What was printed and must be found again: attendance sheets, their scans, certificates.
class Papers
{
public:
    virtual ~Papers() = default;
};

} // namespace mediane::application
