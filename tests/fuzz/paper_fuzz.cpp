// SPDX-License-Identifier: GPL-3.0-or-later
// A print job as the server sends it -> view -> Mustache -> HTML -> text document; and templates themselves.
#include "app/printing/mirror_rows.h"
#include "app/printing/print_formats.h"
#include "app/printing/rendered_document.h"
#include "tests/app/printing/sample_documents.h"
#include "tests/fuzz/target.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace hms::fuzz {

namespace {

const QStringList kLanguages{u"en"_s, u"bn"_s, u"ar"_s};

app::FilledTemplate fill(const PrintJob &job, const QString &language)
{
    const auto words = app::PrintLanguage::fromTag(language);
    return app::fillDocument(
        app::documentView(job, words, app::formatOf(job.snapshot.letterhead, language, false)));
}

/// The same job with every character that means something to HTML or to Mustache made harmless.
QJsonValue tamed(const QJsonValue &value)
{
    if (value.isString()) {
        QString text = value.toString();
        for (QChar &c : text)
            if (u"<>&\"'{}/`="_s.contains(c))
                c = u'x';
        return text;
    }
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue entry : value.toArray())
            out.append(tamed(entry));
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject out = value.toObject();
    for (auto it = out.begin(); it != out.end(); ++it)
        it.value() = tamed(it.value());
    return out;
}

void checkPaper(const QJsonObject &json, const QString &language)
{
    const auto job = decode<PrintJob>(json);
    if (!job)
        return;
    const app::FilledTemplate filled = fill(*job, language);
    require(filled.syntaxError.isEmpty(), "a paper's template is well formed");
    require(filled.missing.isEmpty(), "a paper has every name its template uses");
    QTextDocument().setHtml(filled.html);

    const auto harmless = decode<PrintJob>(tamed(json).toObject());
    if (!harmless)
        return; // The change broke a time or an id, which are texts too.
    require(filled.html.count(u'<') == fill(*harmless, language).html.count(u'<'),
            "what people typed never becomes markup");
}

QJsonObject sampleFields()
{
    return {{u"a"_s, u"text"_s},
            {u"b"_s, QJsonArray{QJsonObject{{u"c"_s, u"<b>"_s}}, QJsonObject{{u"c"_s, u""_s}}}},
            {u"d"_s, true}};
}

} // namespace

void begin(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    new QApplication(argc, argv); // Never deleted: libFuzzer ends by exit(), too late for Qt's windows.
}

QByteArrayList seeds()
{
    QByteArrayList out;
    for (const PrintJob &job : {test::tokenJob(), test::receiptJob(), test::billJob(2), test::zReportJob(),
                                test::prescriptionJob(), test::certificateJob(), test::letterJob()})
        out.append(QJsonDocument(encode(job)).toJson(QJsonDocument::Compact));
    for (const char *source :
         {"{{a}} {{{a}}} {{&a}}", "{{#b}}<td>{{c}}</td>{{/b}}{{^b}}none{{/b}}", "{{=<% %>=}}<%a%>",
          "{{! remark }}{{> footer}}", "{{#d}}{{#b}}{{c}}{{/b}}{{/d}}", "<tr><td>{{a}}</td><td>2</td></tr>"})
        out.append(source);
    return out;
}

QByteArrayList words()
{
    return {
        "{{",    "}}",       "{{#b}}",       "{{/b}}",      "{{{",        "{{=",         "=}}",   "<tr>",
        "</tr>", "<td>",     "</td>",        "&lt;",        "<script>",   "<img src=x>", "TOKEN", "RECEIPT",
        "BILL",  "Z_REPORT", "PRESCRIPTION", "CERTIFICATE", "Asia/Dhaka", "BDT"};
}

void run(const QByteArray &input)
{
    const QJsonDocument document = QJsonDocument::fromJson(input);
    if (document.isObject()) {
        checkPaper(document.object(), kLanguages[input.size() % kLanguages.size()]);
        return;
    }
    const QString source = QString::fromUtf8(input.left(2000));
    const auto filled = app::fillTemplate(source, sampleFields(), {{u"footer"_s, u"{{a}}"_s}});
    const bool mayBeRaw = source.contains(u"{{{"_s) || source.contains(u"{{="_s) || source.contains(u'&');
    require(mayBeRaw || source.contains(u'<') || !filled.html.contains(u'<'), "values are escaped");
}

} // namespace hms::fuzz
