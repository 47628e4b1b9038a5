// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/lab_report_blocks.h"
#include "app/printing/person_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

QJsonArray patientFacts(const ViewSource &source, const LabReport &report, const PrintTexts &text)
{
    const QDate day = report.releasedAt.isValid() ? source.format.dateOf(report.releasedAt)
                                                  : source.format.dateOf(source.job.printedAt);
    const QString age =
        report.birthDate ? ageWords(source, *report.birthDate, report.birthDateEstimated, day) : QString();
    QJsonArray lines;
    lines.append(line(text(QT_TRANSLATE_NOOP("LabReportPaper", "Patient")), report.patientName, true));
    lines.append(
        line(text(QT_TRANSLATE_NOOP("LabReportPaper", "Age, sex")), ageAndSex(source, age, report.sex)));
    lines.append(line(text(QT_TRANSLATE_NOOP("LabReportPaper", "Patient no.")), report.patientNumber));
    appendLine(lines, text(QT_TRANSLATE_NOOP("LabReportPaper", "Doctor")),
               source.joined({report.doctorName, report.department}));
    return lines;
}

QJsonArray reportFacts(const ViewSource &source, const LabReport &report, const PrintTexts &text)
{
    QJsonArray lines;
    appendLine(lines, text(QT_TRANSLATE_NOOP("LabReportPaper", "Report no.")), report.reportNumber);
    if (report.version > 1)
        lines.append(line(text(QT_TRANSLATE_NOOP("LabReportPaper", "Version")),
                          source.format.serial(report.version), true));
    if (report.releasedAt.isValid()) {
        lines.append(line(text(QT_TRANSLATE_NOOP("LabReportPaper", "Released")),
                          source.format.dateTime(report.releasedAt)));
        lines.append(line(text(QT_TRANSLATE_NOOP("LabReportPaper", "Released by")), report.releasedBy));
    }
    return lines;
}

QString banner(const ViewSource &source, const LabReport &report, const PrintTexts &text)
{
    if (!report.releasedAt.isValid())
        return text(QT_TRANSLATE_NOOP("LabReportPaper", "DRAFT: not reviewed and not released"));
    if (report.supersededBy)
        return text(QT_TRANSLATE_NOOP("LabReportPaper", "SUPERSEDED: a newer report takes its place. Do not "
                                                        "use this one."));
    if (report.isAmended)
        return text(QT_TRANSLATE_NOOP("LabReportPaper", "AMENDED REPORT: version %1 takes the place of all "
                                                        "earlier ones"))
            .arg(source.format.serial(report.version));
    return {};
}

void insertHeads(QJsonObject &fields, const PrintTexts &text)
{
    fields.insert(u"heading"_s, text(QT_TRANSLATE_NOOP("LabReportPaper", "LABORATORY REPORT")));
    fields.insert(u"testHead"_s, text(QT_TRANSLATE_NOOP("LabReportPaper", "Test")));
    fields.insert(u"resultHead"_s, text(QT_TRANSLATE_NOOP("LabReportPaper", "Result")));
    fields.insert(u"unitHead"_s, text(QT_TRANSLATE_NOOP("LabReportPaper", "Unit")));
    fields.insert(u"flagHead"_s, text(QT_TRANSLATE_NOOP("LabReportPaper", "Assessment")));
    fields.insert(u"rangeHead"_s, text(QT_TRANSLATE_NOOP("LabReportPaper", "Reference range")));
    fields.insert(u"previousHead"_s, text(QT_TRANSLATE_NOOP("LabReportPaper", "Previous")));
    fields.insert(u"notesHead"_s, text(QT_TRANSLATE_NOOP("LabReportPaper", "Comment")));
    fields.insert(u"end"_s, text(QT_TRANSLATE_NOOP("LabReportPaper", "End of the report")));
}

/// Sheets get apart: each carries the patient's number.
std::function<QString(int, int)> footer(const ViewSource &source, const QString &patientNumber)
{
    return [patientNumber, pages = pageNumbers(source)](int page, int count) {
        return patientNumber.isEmpty() ? pages(page, count) : patientNumber + u" · "_s + pages(page, count);
    };
}

} // namespace

DocumentView labReportView(const ViewSource &source)
{
    const PrintTexts text(source.language, "LabReportPaper");
    const LabReport report = source.snapshot().labReport.value_or(LabReport{});
    const bool isDraft = !report.releasedAt.isValid();

    DocumentView view = startView(source, u"lab_report"_s);
    view.title = isDraft
                     ? text(QT_TRANSLATE_NOOP("LabReportPaper", "Draft of a lab report"))
                     : text(QT_TRANSLATE_NOOP("LabReportPaper", "Lab report %1")).arg(report.reportNumber);
    view.linearCode = report.reportNumber;
    view.watermark = isDraft ? text(QT_TRANSLATE_NOOP("LabReportPaper", "DRAFT")) : QString();
    view.pageFooter = footer(source, report.patientNumber);
    insertHeads(view.fields, text);
    view.fields.insert(u"draft"_s, isDraft);
    view.fields.insert(u"banner"_s, banner(source, report, text));
    view.fields.insert(u"patientFacts"_s, patientFacts(source, report, text));
    view.fields.insert(u"reportFacts"_s, reportFacts(source, report, text));
    view.fields.insert(u"tests"_s, testBlocks(source, report));
    return view;
}

} // namespace hms::app
