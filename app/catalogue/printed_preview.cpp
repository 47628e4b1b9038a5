// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/printed_preview.h"

#include "app/printing/background.h"
#include "app/printing/print_formats.h"
#include "app/printing/rendered_document.h"
#include "app/ui/segmented.h"
#include "app/ui/theme.h"

#include <QJsonArray>
#include <QPdfView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

/// What nobody has typed yet stands on the paper as well, empty and with its range: the paper is designed
/// here.
QList<EvaluatedValue> allFields(const TestTemplate &form, const QJsonObject &typed, const Subject &subject)
{
    QList<EvaluatedValue> out = evaluate(form, typed, subject).values;
    for (const TemplateField &field : form.fields) {
        const auto isOfField = [&](const EvaluatedValue &value) { return value.field == field.key; };
        if (field.kind == FieldKind::Table || std::ranges::any_of(out, isOfField))
            continue;
        EvaluatedValue empty;
        empty.field = field.key;
        if (const ReferenceRange *range = field.informative ? nullptr : rangeFor(field, subject)) {
            empty.low = range->low;
            empty.high = range->high;
        }
        out.append(empty);
    }
    return out;
}

/// A table without lines would not be printed at all.
QJsonObject withLines(const TestTemplate &form, QJsonObject typed)
{
    for (const TemplateField &field : form.fields)
        if (field.kind == FieldKind::Table && typed.value(field.key).toArray().isEmpty())
            typed.insert(field.key, QJsonArray{QJsonObject()});
    return typed;
}

} // namespace

PrintedPreview::PrintedPreview(QWidget *parent)
    : QWidget(parent)
{
    m_language = new Segmented;
    m_language->setObjectName(u"paperLanguage"_s);
    m_language->setAccessibleName(tr("Language of the paper"));
    m_language->addOption(u"English"_s, u"en"_s);
    m_language->addOption(u"বাংলা"_s, u"bn"_s);
    m_language->addOption(u"العربية"_s, u"ar"_s);
    m_view = new QPdfView(this);
    m_view->setAccessibleName(tr("The printed result"));
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setDocument(&m_document);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addWidget(m_language, 0, Qt::AlignLeading);
    column->addWidget(m_view, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PrintedPreview::render);
    connect(m_language, &Segmented::valueChanged, this, &PrintedPreview::render);
}

PrintedPreview::~PrintedPreview()
{
    m_view->setDocument(nullptr); // The view dies with the other children, after the document.
}

void PrintedPreview::show(const TestType &test, const TestTemplate &form, const QJsonObject &typed,
                          const Subject &subject)
{
    ReportedTest one;
    one.testName = test.name;
    one.labName = test.labName;
    one.document = form.toJson();
    one.data = withLines(form, typed);
    one.fields = allFields(form, typed, subject);
    one.specimen = test.specimen;
    m_report = {};
    m_report.sex = subject.sex;
    m_report.patientName = tr("Sample patient");
    m_report.tests = {one};
    m_pause.start();
}

void PrintedPreview::render()
{
    m_pause.stop();
    PrintJob job;
    job.documentType = job.snapshot.type = DocumentType::LabReport;
    job.printedAt = QDateTime::currentDateTimeUtc();
    job.snapshot.letterhead = m_letterhead;
    job.snapshot.labReport = m_report;
    const QString tag = m_language->value().toString();
    const PrintLanguage language = PrintLanguage::fromTag(tag);
    const DocumentView view = documentView(job, language, formatOf(m_letterhead, tag, false));
    inBackground(
        this, [view, language] { return renderPdf(view, language); },
        [this, ticket = ++m_ticket](const QByteArray &pdf) { onRendered(ticket, pdf); });
}

void PrintedPreview::onRendered(quint64 ticket, const QByteArray &pdf)
{
    if (ticket != m_ticket)
        return;
    m_document.close();
    m_buffer.close();
    m_pdf = pdf;
    m_buffer.setData(m_pdf);
    m_buffer.open(QIODevice::ReadOnly);
    m_document.load(&m_buffer);
    emit rendered();
}

} // namespace hms::app
