<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>AttendanceRefusal</name>
    <message numerus="yes">
        <source>%n people are not recorded yet.</source>
        <translation>
            <numerusform>%n person is not recorded yet.</numerusform>
            <numerusform>%n people are not recorded yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendanceWords</name>
    <message numerus="yes">
        <source>%1, %n minutes</source>
        <translation>
            <numerusform>%1, %n minute</numerusform>
            <numerusform>%1, %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1/%2 present</source>
        <translation>
            <numerusform>%1/%2 present</numerusform>
            <numerusform>%1/%2 present</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>%n session(s) outside the dates of the operation.</source>
        <translation>
            <numerusform>%n session outside the dates of the operation.</numerusform>
            <numerusform>%n sessions outside the dates of the operation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) held without any presence or count.</source>
        <translation>
            <numerusform>%n session held without any presence or count.</numerusform>
            <numerusform>%n sessions held without any presence or count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past session(s) not recorded or not validated.</source>
        <translation>
            <numerusform>%n past session not recorded or not validated.</numerusform>
            <numerusform>%n past sessions not recorded or not validated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with impossible times.</source>
        <translation>
            <numerusform>%n session with impossible times.</numerusform>
            <numerusform>%n sessions with impossible times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with more people than seats.</source>
        <translation>
            <numerusform>%n session with more people than seats.</numerusform>
            <numerusform>%n sessions with more people than seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) on a Sunday or a public holiday.</source>
        <translation>
            <numerusform>%n session on a Sunday or a public holiday.</numerusform>
            <numerusform>%n sessions on a Sunday or a public holiday.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) present at two sessions at the same time.</source>
        <translation>
            <numerusform>%n person present at two sessions at the same time.</numerusform>
            <numerusform>%n people present at two sessions at the same time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n probable duplicate record(s).</source>
        <translation>
            <numerusform>%n probable duplicate record.</numerusform>
            <numerusform>%n probable duplicate records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n presence(s) before the date of entry.</source>
        <translation>
            <numerusform>%n presence before the date of entry.</numerusform>
            <numerusform>%n presences before the date of entry.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) with a birth date missing or unlikely.</source>
        <translation>
            <numerusform>%n participant with a birth date missing or unlikely.</numerusform>
            <numerusform>%n participants with a birth date missing or unlikely.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) without phone or e-mail.</source>
        <translation>
            <numerusform>%n participant without phone or e-mail.</numerusform>
            <numerusform>%n participants without phone or e-mail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) whose neighbourhood is to be made precise.</source>
        <translation>
            <numerusform>%n participant whose neighbourhood is to be made precise.</numerusform>
            <numerusform>%n participants whose neighbourhood is to be made precise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) in a priority neighbourhood without an address.</source>
        <translation>
            <numerusform>%n participant in a priority neighbourhood without an address.</numerusform>
            <numerusform>%n participants in a priority neighbourhood without an address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolment(s) completed with one presence or none.</source>
        <translation>
            <numerusform>%n enrolment completed with one presence or none.</numerusform>
            <numerusform>%n enrolments completed with one presence or none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) charged to two European operations.</source>
        <translation>
            <numerusform>%n session charged to two European operations.</numerusform>
            <numerusform>%n sessions charged to two European operations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) in two social-fund operations at the same time.</source>
        <translation>
            <numerusform>%n participant in two social-fund operations at the same time.</numerusform>
            <numerusform>%n participants in two social-fund operations at the same time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staff member(s) at two places at the same time.</source>
        <translation>
            <numerusform>%n staff member at two places at the same time.</numerusform>
            <numerusform>%n staff members at two places at the same time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) handed over without a signed contract.</source>
        <translation>
            <numerusform>%n computer handed over without a signed contract.</numerusform>
            <numerusform>%n computers handed over without a signed contract.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) with a serial number, a holder or a household twice.</source>
        <translation>
            <numerusform>%n computer with a serial number, a holder or a household twice.</numerusform>
            <numerusform>%n computers with a serial number, a holder or a household twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) handed over before the end of the course.</source>
        <translation>
            <numerusform>%n computer handed over before the end of the course.</numerusform>
            <numerusform>%n computers handed over before the end of the course.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) handed over without proof of erasure.</source>
        <translation>
            <numerusform>%n computer handed over without proof of erasure.</numerusform>
            <numerusform>%n computers handed over without proof of erasure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) whose computers differ from the signed contracts.</source>
        <translation>
            <numerusform>%n indicator whose computers differ from the signed contracts.</numerusform>
            <numerusform>%n indicators whose computers differ from the signed contracts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breakdown(s) that do not add up to the total.</source>
        <translation>
            <numerusform>%n breakdown that does not add up to the total.</numerusform>
            <numerusform>%n breakdowns that do not add up to the total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) more than 20% away from the target without explanation.</source>
        <translation>
            <numerusform>%n indicator more than 20% away from the target without explanation.</numerusform>
            <numerusform>%n indicators more than 20% away from the target without explanation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) past the date until which evidence is kept.</source>
        <translation>
            <numerusform>%n operation past the date until which evidence is kept.</numerusform>
            <numerusform>%n operations past the date until which evidence is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) that are also those of another action.</source>
        <translation>
            <numerusform>%n figure that is also that of another action.</numerusform>
            <numerusform>%n figures that are also those of another action.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of check %1.</source>
        <translation>
            <numerusform>%n finding of check %1.</numerusform>
            <numerusform>%n findings of check %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolmentWords</name>
    <message numerus="yes">
        <source>%1 needed, %n attended</source>
        <translation>
            <numerusform>%1 needed, %n attended</numerusform>
            <numerusform>%1 needed, %n attended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanningWords</name>
    <message numerus="yes">
        <source>%n enrolled of %1</source>
        <translation>
            <numerusform>%n enrolled of %1</numerusform>
            <numerusform>%n enrolled of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>%n enrolled</numerusform>
            <numerusform>%n enrolled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n age(s) computed from the birth year alone.</source>
        <translation>
            <numerusform>%n age computed from the birth year alone.</numerusform>
            <numerusform>%n ages computed from the birth year alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocking</source>
        <translation>
            <numerusform>%n blocking</numerusform>
            <numerusform>%n blocking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SkillWords</name>
    <message numerus="yes">
        <source>%n skill(s) compared</source>
        <translation>
            <numerusform>%n skill compared</numerusform>
            <numerusform>%n skills compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gained</source>
        <translation>
            <numerusform>%n gained</numerusform>
            <numerusform>%n gained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n lost</numerusform>
            <numerusform>%n lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) out of %1 gained at least one skill</source>
        <translation>
            <numerusform>%n person out of %1 gained at least one skill</numerusform>
            <numerusform>%n people out of %1 gained at least one skill</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>And %n more fault(s).</source>
        <translation>
            <numerusform>And %n more fault.</numerusform>
            <numerusform>And %n more faults.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n fault(s) to correct first.</source>
        <translation>
            <numerusform>Nothing was imported: %n fault to correct first.</numerusform>
            <numerusform>Nothing was imported: %n faults to correct first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored: %n more unknown file(s).</source>
        <translation>
            <numerusform>Ignored: %n more unknown file.</numerusform>
            <numerusform>Ignored: %n more unknown files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::AttendanceGrid</name>
    <message numerus="yes">
        <source>There is no row %1: the list has %n people.</source>
        <translation>
            <numerusform>There is no row %1: the list has %n person.</numerusform>
            <numerusform>There is no row %1: the list has %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::AttendancePage</name>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>%n counted</numerusform>
            <numerusform>%n counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::AttendancePanel</name>
    <message numerus="yes">
        <source>%n session(s) attended</source>
        <translation>
            <numerusform>%n session attended</numerusform>
            <numerusform>%n sessions attended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::AttendanceSheet</name>
    <message numerus="yes">
        <source>%n people marked present.</source>
        <translation>
            <numerusform>%n person marked present.</numerusform>
            <numerusform>%n people marked present.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are not recorded yet: %1</source>
        <translation>
            <numerusform>%n person is not recorded yet: %1</numerusform>
            <numerusform>%n people are not recorded yet: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::BreakdownPanel</name>
    <message numerus="yes">
        <source>%n age(s) computed from the birth year alone.</source>
        <translation>
            <numerusform>%n age computed from the birth year alone.</numerusform>
            <numerusform>%n ages computed from the birth year alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::CallsPanel</name>
    <message numerus="yes">
        <source>%n offer(s) expired</source>
        <translation>
            <numerusform>%n offer expired</numerusform>
            <numerusform>%n offers expired</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::CycleDocumentsPanel</name>
    <message numerus="yes">
        <source>%n certificates issued, in %1</source>
        <translation>
            <numerusform>%n certificates issued, in %1</numerusform>
            <numerusform>%n certificates issued, in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::CycleInfoPanel</name>
    <message numerus="yes">
        <source>%n sessions needed</source>
        <translation>
            <numerusform>%n session needed</numerusform>
            <numerusform>%n sessions needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not recorded</source>
        <translation>
            <numerusform>%n not recorded</numerusform>
            <numerusform>%n not recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::DeviceColumn</name>
    <message numerus="yes">
        <source>%1, %n device(s)</source>
        <translation>
            <numerusform>%1, %n device</numerusform>
            <numerusform>%1, %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::DevicesPage</name>
    <message numerus="yes">
        <source>%n in stock</source>
        <translation>
            <numerusform>%n in stock</numerusform>
            <numerusform>%n in stock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handed over</source>
        <translation>
            <numerusform>%n handed over</numerusform>
            <numerusform>%n handed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::ExchangeSection</name>
    <message numerus="yes">
        <source>%n row(s) exported.</source>
        <translation>
            <numerusform>%n row exported.</numerusform>
            <numerusform>%n rows exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::HandoverPanel</name>
    <message numerus="yes">
        <source>At least %n characters. The household and track conditions can be waived, never readiness, erasure or signature.</source>
        <translation>
            <numerusform>At least %n character. The household and track conditions can be waived, never readiness, erasure or signature.</numerusform>
            <numerusform>At least %n characters. The household and track conditions can be waived, never readiness, erasure or signature.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::ImportPreview</name>
    <message numerus="yes">
        <source>%n file(s) not read: %1</source>
        <translation>
            <numerusform>%n file not read: %1</numerusform>
            <numerusform>%n files not read: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) not read: %1</source>
        <translation>
            <numerusform>%n column not read: %1</numerusform>
            <numerusform>%n columns not read: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n created</source>
        <translation>
            <numerusform>%n created</numerusform>
            <numerusform>%n created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s): nothing is imported until the files are corrected.</source>
        <translation>
            <numerusform>%n fault: nothing is imported until the files are corrected.</numerusform>
            <numerusform>%n faults: nothing is imported until the files are corrected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Faults (and %n more)</source>
        <translation>
            <numerusform>Faults (and %n more)</numerusform>
            <numerusform>Faults (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::LotForm</name>
    <message numerus="yes">
        <source>%1 · %n device(s) in the inventory</source>
        <translation>
            <numerusform>%1 · %n device in the inventory</numerusform>
            <numerusform>%1 · %n devices in the inventory</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::MarkHistoryPanel</name>
    <message numerus="yes">
        <source>All present, %n people</source>
        <translation>
            <numerusform>All present, %n people</numerusform>
            <numerusform>All present, %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people at once</source>
        <translation>
            <numerusform>%n people at once</numerusform>
            <numerusform>%n people at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) put back.</source>
        <translation>
            <numerusform>%n mark put back.</numerusform>
            <numerusform>%n marks put back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::MatrixModel</name>
    <message numerus="yes">
        <source>%1 needed of %n left</source>
        <translation>
            <numerusform>%1 needed of %n left</numerusform>
            <numerusform>%1 needed of %n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::MatrixView</name>
    <message numerus="yes">
        <source>%n people marked present.</source>
        <translation>
            <numerusform>%n person marked present.</numerusform>
            <numerusform>%n people marked present.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::PaperPanel</name>
    <message numerus="yes">
        <source>%n people recorded from the sheet.</source>
        <translation>
            <numerusform>%n people recorded from the sheet.</numerusform>
            <numerusform>%n people recorded from the sheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::PeoplePage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::PersonForm</name>
    <message numerus="yes">
        <source>%n person(s) already known by this name: %1.</source>
        <translation>
            <numerusform>%n person already known by this name: %1.</numerusform>
            <numerusform>%n people already known by this name: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::PlacesSection</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::PlanningPage</name>
    <message numerus="yes">
        <source>%n sessions exported.</source>
        <translation>
            <numerusform>%n sessions exported.</numerusform>
            <numerusform>%n sessions exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::RosterModel</name>
    <message numerus="yes">
        <source>%n absences in a row</source>
        <translation>
            <numerusform>%n absence in a row</numerusform>
            <numerusform>%n absences in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::RowsPanel</name>
    <message numerus="yes">
        <source>%n record(s). Enter opens one.</source>
        <translation>
            <numerusform>%n record. Enter opens it.</numerusform>
            <numerusform>%n records. Enter opens one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::SchoolSection</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::SessionCard</name>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not recorded</source>
        <translation>
            <numerusform>%n not recorded</numerusform>
            <numerusform>%n not recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>%n enrolled</numerusform>
            <numerusform>%n enrolled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>%n counted</numerusform>
            <numerusform>%n counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::SessionDetail</name>
    <message numerus="yes">
        <source>This one and the %n later ones</source>
        <translation>
            <numerusform>This one and the %n later ones</numerusform>
            <numerusform>This one and the %n later ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole cycle: %n to come</source>
        <translation>
            <numerusform>The whole cycle: %n to come</numerusform>
            <numerusform>The whole cycle: %n to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n held stay</source>
        <translation>
            <numerusform>, %n held stay</numerusform>
            <numerusform>, %n held stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions shifted.</source>
        <translation>
            <numerusform>%n sessions shifted.</numerusform>
            <numerusform>%n sessions shifted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::TodayPage</name>
    <message numerus="yes">
        <source>%n person(s) marked present. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n person marked present. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n people marked present. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) to record</source>
        <translation>
            <numerusform>%n session to record</numerusform>
            <numerusform>%n sessions to record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s) with a free seat</source>
        <translation>
            <numerusform>%n cycle with a free seat</numerusform>
            <numerusform>%n cycles with a free seat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) to sign</source>
        <translation>
            <numerusform>%n contract to sign</numerusform>
            <numerusform>%n contracts to sign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) ready</source>
        <translation>
            <numerusform>%n computer ready</numerusform>
            <numerusform>%n computers ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n famil(y/ies) waiting</source>
        <translation>
            <numerusform>%n family waiting</numerusform>
            <numerusform>%n families waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) to inform about their data</source>
        <translation>
            <numerusform>%n person to inform about their data</numerusform>
            <numerusform>%n people to inform about their data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) to call about absences</source>
        <translation>
            <numerusform>%n person to call about absences</numerusform>
            <numerusform>%n people to call about absences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) to offer or awaiting an answer</source>
        <translation>
            <numerusform>%n seat to offer or awaiting an answer</numerusform>
            <numerusform>%n seats to offer or awaiting an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::TracksSection</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::WaitingView</name>
    <message numerus="yes">
        <source>%n session(s) missing</source>
        <translation>
            <numerusform>%n session missing</numerusform>
            <numerusform>%n sessions missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies) waiting</source>
        <translation>
            <numerusform>%n family waiting</numerusform>
            <numerusform>%n families waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) ready for them</source>
        <translation>
            <numerusform>%n computer ready for them</numerusform>
            <numerusform>%n computers ready for them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::WizardDatesStep</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates skipped</source>
        <translation>
            <numerusform>%n dates skipped</numerusform>
            <numerusform>%n dates skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::WizardMeansStep</name>
    <message numerus="yes">
        <source>%n sessions from %1</source>
        <translation>
            <numerusform>%n session from %1</numerusform>
            <numerusform>%n sessions from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mediane::ui::WizardTrackStep</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needed to complete it</source>
        <translation>
            <numerusform>%n needed to complete it</numerusform>
            <numerusform>%n needed to complete it</numerusform>
        </translation>
    </message>
</context>
</TS>
