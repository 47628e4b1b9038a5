<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>hms::app::CallStrip</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hms::app::CatalogueLabels</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>turnaround</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hms::app::CountSheet</name>
    <message numerus="yes">
        <source>%n batch(es) differ. The record follows the count, and each difference is a movement with your reason.</source>
        <translation>
            <numerusform>%n batch differs. The record follows the count, and the difference is a movement with your reason.</numerusform>
            <numerusform>%n batches differ. The record follows the count, and each difference is a movement with your reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hms::app::DispenseLine</name>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hms::app::OrderBasket</name>
    <message numerus="yes">
        <source>%n test(s) ordered for %1.</source>
        <translation>
            <numerusform>%n test ordered for %1.</numerusform>
            <numerusform>%n tests ordered for %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hms::app::PatientListModel</name>
    <message numerus="yes">
        <source>%n people on %1</source>
        <translation>
            <numerusform>%n person on %1</numerusform>
            <numerusform>%n people on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hms::app::PatientSearch</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hms::app::PharmacyModel</name>
    <message numerus="yes">
        <source>%n medicine(s)</source>
        <translation>
            <numerusform>%n medicine</numerusform>
            <numerusform>%n medicines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hms::app::PrescriptionEditor</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hms::app::ServingPanel</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <translation>
            <numerusform>%n finished</numerusform>
            <numerusform>%n finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hms::app::TestTypeModel</name>
    <message numerus="yes">
        <source>%n test(s)</source>
        <comment>panel</comment>
        <translation>
            <numerusform>%n test</numerusform>
            <numerusform>%n tests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hms::app::WrittenPrescription</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
