#include "ui/records/journal_words.h"

#include "ui/records/journal_fields.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JournalWords)
};

QString thingWord(const std::string& table)
{
    const std::map<std::string, QString> words{{"person", Words::tr("File")}, {"household", Words::tr("Household")},
        {"enrolment", Words::tr("Enrolment")}, {"attendance", Words::tr("Attendance")},
        {"headcount", Words::tr("Headcount")}, {"session", Words::tr("Session")}, {"cycle", Words::tr("Cycle")},
        {"lot", Words::tr("Donation lot")}, {"device", Words::tr("Device")}, {"medium", Words::tr("Disk")},
        {"erasure", Words::tr("Erasure")}, {"allocation", Words::tr("Allocation")},
        {"organisation", Words::tr("Organisation")}, {"contact", Words::tr("Call")},
        {"enrolment_step", Words::tr("Step of the enrolment")}, {"assessment", Words::tr("Skills")},
        {"certificate", Words::tr("Certificate")}, {"sheet", Words::tr("Printed sheet")},
        {"session_notice", Words::tr("Told of a change")}, {"session_equipment", Words::tr("Equipment of the session")},
        {"conflict_override", Words::tr("Conflict accepted")}, {"cycle_series", Words::tr("Series of dates")}};
    const auto found = words.find(table);
    return found == words.end() ? toQt(table) : found->second;
}

QString verbWord(const std::string& verb)
{
    if (verb == "created") return Words::tr("created");
    if (verb == "updated") return Words::tr("changed");
    if (verb == "deleted") return Words::tr("removed");
    if (verb == "anonymised") return Words::tr("made anonymous");
    return toQt(verb);
}

/// Notes are whole sentences; entries about rows say what and how.
QString whatHappened(const application::JournalEntry& entry)
{
    if (entry.verb == "handover-refused") return Words::tr("Handover refused");
    if (entry.verb == "waived") return Words::tr("Handover conditions waived");
    if (entry.verb == "released") return Words::tr("Reservation cancelled");
    return Words::tr("%1: %2", "thing: what happened to it").arg(thingWord(entry.table), verbWord(entry.verb));
}

QString whoDid(const application::JournalEntry& entry)
{
    QString name = entry.who == "local" ? Words::tr("This computer") : toQt(entry.who);
    if (entry.channel == "import") return Words::tr("%1, by import").arg(name);
    if (entry.channel == "cli") return Words::tr("%1, by command").arg(name);
    return name;
}

QString localTime(const std::string& utc)
{
    const QDateTime at = QDateTime::fromString(toQt(utc), Qt::ISODateWithMs);
    if (!at.isValid()) return toQt(utc);
    return instantText(Instant{std::chrono::milliseconds(at.toMSecsSinceEpoch())});
}

QString plainText(const QJsonValue& value)
{
    if (value.isDouble()) return QString::number(value.toDouble(), 'g', 10);
    if (value.isBool()) return value.toBool() ? u"1"_s : u"0"_s;
    return value.toString();
}

QString valueText(const JournalField& field, const QJsonValue& value, const RecordNames& names)
{
    if (value.isArray()) {
        QStringList texts;
        const QJsonArray values = value.toArray();
        for (const auto& one : values)
            texts.append(valueText(field, one, names));
        return texts.join(u", "_s);
    }
    QString text = plainText(value);
    if (text.isEmpty()) return {};
    switch (field.shape) {
    case JournalField::Shape::Text: return text;
    case JournalField::Shape::Date: {
        const Result<Date> date = dateFromIso(toStd(text));
        return date ? shortDateText(*date) : text;
    }
    case JournalField::Shape::Time: return timeText(TimeOfDay{text.toInt()});
    case JournalField::Shape::Instant: return localTime(toStd(text));
    case JournalField::Shape::YesNo: return text == u"1"_s ? Words::tr("yes") : Words::tr("no");
    case JournalField::Shape::Weight: return Words::tr("%1 kg").arg(QLocale().toString(text.toDouble() / 1000, 'f', 1));
    case JournalField::Shape::Code: return field.word(toStd(text));
    case JournalField::Shape::Record: return names({*field.record, text.toLongLong()});
    case JournalField::Shape::Flag:
    case JournalField::Shape::Hidden: return {};
    }
    return {};
}

QString changeText(const application::JournalEntry& entry, const QString& column, const QJsonObject& before,
    const QJsonObject& after, const RecordNames& names)
{
    const JournalField unknown{{}, {}, JournalField::Shape::Text, ""};
    const JournalField* known = journalField(entry.table, toStd(column));
    const JournalField& field = known ? *known : unknown;
    if (field.shape == JournalField::Shape::Hidden) return {};
    QString name = known ? labelOf(field) : breakdownLabel(column);
    if (field.shape == JournalField::Shape::Flag) return name;
    const QString old = valueText(field, before.value(column), names);
    const QString now = valueText(field, after.value(column), names);
    if (old == now) return {};
    if (old.isEmpty()) return Words::tr("%1: %2", "field: value").arg(name, now);
    if (now.isEmpty()) return Words::tr("%1: %2 → nothing", "field: value").arg(name, old);
    return Words::tr("%1: %2 → %3", "field: before → after").arg(name, old, now);
}

} // namespace

JournalLine journalLine(
    const application::JournalEntry& entry, const application::Subject& viewed, const RecordNames& names)
{
    JournalLine line{whatHappened(entry), localTime(entry.at), whoDid(entry), {}};
    if (entry.subject != viewed) {
        const QString name = names(entry.subject);
        if (!name.isEmpty()) line.what += u" · "_s + name;
    }
    const QJsonObject before = QJsonDocument::fromJson(QByteArray::fromStdString(entry.before)).object();
    const QJsonObject after = QJsonDocument::fromJson(QByteArray::fromStdString(entry.after)).object();
    QStringList columns = after.keys();
    for (const QString& column : before.keys())
        if (!columns.contains(column)) columns.append(column);
    for (const QString& column : std::as_const(columns)) {
        const QString change = changeText(entry, column, before, after, names);
        if (!change.isEmpty()) line.changes.append(change);
    }
    return line;
}

} // namespace mediane::ui
