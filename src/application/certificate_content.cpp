#include <mediane/application/paper_service.h>

#include <nlohmann/json.hpp>

#include <numeric>

namespace mediane::application {

using nlohmann::json;

int CertificateContent::minutes() const
{
    return std::accumulate(
        sessions.begin(), sessions.end(), 0, [](int sum, const Session& session) { return sum + session.minutes; });
}

std::string toJson(const CertificateContent& content)
{
    json sessions = json::array();
    for (const auto& session : content.sessions)
        sessions.push_back({{"date", toIso(session.date)}, {"titre", session.title}, {"minutes", session.minutes}});
    const json whole{{"nom", content.name}, {"cycle", content.cycle}, {"centre", content.centre},
        {"adresse", content.centreAddress}, {"ville", content.city}, {"signataire", content.signatory},
        {"attendues", content.expected}, {"acquis", content.satisfiesRule}, {"seances", sessions}};
    return whole.dump();
}

Result<CertificateContent> certificateFromJson(const std::string& text)
{
    const Error corrupt{ErrorCode::Corrupt, "certificate snapshot"};
    try {
        const json whole = json::parse(text);
        CertificateContent content;
        content.name = whole.at("nom").get<std::string>();
        content.cycle = whole.at("cycle").get<std::string>();
        content.centre = whole.at("centre").get<std::string>();
        content.centreAddress = whole.at("adresse").get<std::string>();
        content.city = whole.at("ville").get<std::string>();
        content.signatory = whole.at("signataire").get<std::string>();
        content.expected = whole.at("attendues").get<int>();
        content.satisfiesRule = whole.at("acquis").get<bool>();
        for (const json& session : whole.at("seances")) {
            const auto date = dateFromIso(session.at("date").get<std::string>());
            if (!date) return corrupt;
            content.sessions.push_back(
                {*date, session.at("titre").get<std::string>(), session.at("minutes").get<int>()});
        }
        return content;
    } catch (const json::exception&) {
        return corrupt;
    }
}

} // namespace mediane::application
