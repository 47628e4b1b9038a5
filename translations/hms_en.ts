<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>hms::app::BulkSheet</name>
    <message numerus="yes">
        <source>You stand for these %n result(s). They are released at once: the doctors see them and the reports can be handed over.</source>
        <translation>
            <numerusform>You stand for this %n result. It is released at once: the doctor sees it and the report can be handed over.</numerusform>
            <numerusform>You stand for these %n results. They are released at once: the doctors see them and the reports can be handed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You stand for these %n result(s). They wait for their release then.</source>
        <translation>
            <numerusform>You stand for this %n result. It waits for its release then.</numerusform>
            <numerusform>You stand for these %n results. They wait for their release then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more you entered yourself: another person reviews them.</source>
        <translation>
            <numerusform>%n more you entered yourself: another person reviews it.</numerusform>
            <numerusform>%n more you entered yourself: another person reviews them.</numerusform>
        </translation>
    </message>
</context>
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
    <name>hms::app::CollectPanel</name>
    <message numerus="yes">
        <source>%n more test(s) of this visit wait for payment.</source>
        <translation>
            <numerusform>%n more test of this visit waits for payment.</numerusform>
            <numerusform>%n more tests of this visit wait for payment.</numerusform>
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
    <name>hms::app::DeliveryPanel</name>
    <message numerus="yes">
        <source>%n result(s) released in report %1.</source>
        <translation>
            <numerusform>%n result released in report %1.</numerusform>
            <numerusform>%n results released in report %1.</numerusform>
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
    <name>hms::app::ImageStrip</name>
    <message numerus="yes">
        <source>%n image(s) on the way...</source>
        <translation>
            <numerusform>%n image on the way...</numerusform>
            <numerusform>%n images on the way...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hms::app::LabWorkspace</name>
    <message numerus="yes">
        <source>%n sample(s) of %1 are taken.</source>
        <translation>
            <numerusform>%n sample of %1 is taken.</numerusform>
            <numerusform>%n samples of %1 are taken.</numerusform>
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
    <name>hms::app::ReviewPanel</name>
    <message numerus="yes">
        <source>%n clear result(s) reviewed.</source>
        <translation>
            <numerusform>%n clear result reviewed.</numerusform>
            <numerusform>%n clear results reviewed.</numerusform>
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
    <name>hms::app::ValueEdit</name>
    <message numerus="yes">
        <source>A number with at most %n decimal(s)</source>
        <translation>
            <numerusform>A number with at most %n decimal</numerusform>
            <numerusform>A number with at most %n decimals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s)</source>
        <translation>
            <numerusform>At most %n character</numerusform>
            <numerusform>At most %n characters</numerusform>
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
<context>
    <name>hms::app::InstrumentsPanel</name>
    <message numerus="yes">
        <source>All %n values of this sample in the message</source>
        <translation>
            <numerusform>The one value of this sample in the message</numerusform>
            <numerusform>All %n values of this sample in the message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are in the drafts of %1.</source>
        <translation>
            <numerusform>%n value is in the drafts of %1.</numerusform>
            <numerusform>%n values are in the drafts of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) still wait: %1</source>
        <translation>
            <numerusform>%n value still waits: %1</numerusform>
            <numerusform>%n values still wait: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were discarded.</source>
        <translation>
            <numerusform>%n value was discarded.</numerusform>
            <numerusform>%n values were discarded.</numerusform>
        </translation>
    </message>
</context>
</TS>
