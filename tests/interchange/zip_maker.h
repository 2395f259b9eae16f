#pragma once

#include <zip.h>

#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>

namespace mediane::tests {

/// Writes a .zip for a test, hostile ones included.
class ZipMaker
{
public:
    explicit ZipMaker(const std::filesystem::path& path)
        : m_archive(zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr))
    {
        if (m_archive == nullptr) throw std::runtime_error("no archive");
    }
    ZipMaker(const ZipMaker&) = delete;
    ZipMaker& operator=(const ZipMaker&) = delete;
    ~ZipMaker() { zip_close(m_archive); }

    /// The bytes must outlive this object: they are read when it goes.
    zip_int64_t add(const std::string& name, std::string_view bytes)
    {
        zip_source_t* source = zip_source_buffer(m_archive, bytes.data(), bytes.size(), 0);
        return zip_file_add(m_archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
    }
    void addLink(const std::string& name, std::string_view target)
    {
        const auto index = static_cast<zip_uint64_t>(add(name, target));
        zip_file_set_external_attributes(m_archive, index, 0, ZIP_OPSYS_UNIX, 0120777U << 16U);
    }
    void addEncrypted(const std::string& name, std::string_view bytes)
    {
        const auto index = static_cast<zip_uint64_t>(add(name, bytes));
        zip_file_set_encryption(m_archive, index, ZIP_EM_AES_256, "secret");
    }

private:
    zip_t* m_archive;
};

} // namespace mediane::tests
