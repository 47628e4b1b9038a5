// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/view_parts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

QString contactLine(const Letterhead &letterhead)
{
    QStringList parts;
    for (const auto &part : {letterhead.address, letterhead.phone})
        if (part && !part->isEmpty())
            parts.append(*part);
    return parts.join(u" · "_s);
}

QJsonObject commonFields(const ViewSource &source)
{
    const PrintTexts text(source.language, "Paper");
    const Letterhead &letterhead = source.snapshot().letterhead;
    const PrintJob &job = source.job;
    const bool rightToLeft = source.language.isRightToLeft();
    const bool duplicate = job.copyNumber > 0;
    return {
        {u"direction"_s, rightToLeft ? u"rtl"_s : u"ltr"_s},
        {u"start"_s, rightToLeft ? u"right"_s : u"left"_s},
        {u"end"_s, rightToLeft ? u"left"_s : u"right"_s},
        // Figures end on the right in both directions; where their column is not the last, it needs a width.
        {u"moneyWidth"_s, rightToLeft ? u"32%"_s : QString()},
        {u"hospital"_s, letterhead.name},
        {u"contact"_s, contactLine(letterhead)},
        {u"demo"_s,
         letterhead.demo ? text(QT_TRANSLATE_NOOP("Paper", "DEMO: not a valid document")) : QString()},
        {u"original"_s, duplicate ? QString() : text(QT_TRANSLATE_NOOP("Paper", "ORIGINAL"))},
        {u"duplicate"_s,
         duplicate
             ? text(QT_TRANSLATE_NOOP("Paper", "DUPLICATE %1")).arg(source.format.serial(job.copyNumber))
             : QString()},
        {u"printed"_s, text(QT_TRANSLATE_NOOP("Paper", "Printed %1 by %2"))
                           .arg(source.format.dateTime(job.printedAt), job.printedBy)},
    };
}

DocumentView plainView(const ViewSource &source)
{
    switch (source.job.documentType) {
    case DocumentType::Token: return tokenView(source);
    case DocumentType::Receipt: return receiptView(source);
    case DocumentType::Bill: return billView(source);
    case DocumentType::ZReport: return zReportView(source);
    case DocumentType::Prescription: return prescriptionView(source);
    case DocumentType::Certificate: return certificateView(source);
    case DocumentType::SampleLabel: return sampleLabelView(source);
    case DocumentType::LabReport: return labReportView(source);
    }
    Q_UNREACHABLE();
}

/// Puts every text into a directional isolate, so that "12 Lake Road" keeps its order among Arabic words.
QJsonValue isolateTexts(const QJsonValue &value)
{
    constexpr QChar kFirstStrongIsolate(0x2068);
    constexpr QChar kPopIsolate(0x2069);
    static const QStringList markup{u"direction"_s, u"start"_s, u"end"_s, u"moneyWidth"_s, u"ruleWidth"_s};
    if (value.isString() && !value.toString().isEmpty())
        return QString(kFirstStrongIsolate + value.toString() + kPopIsolate);
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue entry : value.toArray())
            out.append(isolateTexts(entry));
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject out = value.toObject();
    for (auto it = out.begin(); it != out.end(); ++it)
        if (!markup.contains(it.key()))
            it.value() = isolateTexts(it.value());
    return out;
}

} // namespace

Paper paperOf(DocumentType type)
{
    switch (type) {
    case DocumentType::Token:
    case DocumentType::Receipt:
    case DocumentType::ZReport: return kRoll80;
    case DocumentType::Bill:
    case DocumentType::LabReport: return kA4;
    case DocumentType::Prescription:
    case DocumentType::Certificate: return kA5; // A letter takes A4.
    case DocumentType::SampleLabel: return kLabel50x25;
    }
    Q_UNREACHABLE();
}

DocumentView documentView(const PrintJob &job, const PrintLanguage &language, const Format &format)
{
    DocumentView view = plainView({job, language, format});
    if (language.isRightToLeft())
        view.fields = isolateTexts(view.fields).toObject();
    return view;
}

QString ViewSource::methodName(PaymentMethod method) const
{
    const PrintTexts text(language, "Paper");
    switch (method) {
    case PaymentMethod::Cash: return text(QT_TRANSLATE_NOOP("Paper", "Cash"));
    case PaymentMethod::Card: return text(QT_TRANSLATE_NOOP("Paper", "Card"));
    case PaymentMethod::Mobile: return text(QT_TRANSLATE_NOOP("Paper", "Mobile money"));
    case PaymentMethod::Bank: return text(QT_TRANSLATE_NOOP("Paper", "Bank transfer"));
    }
    Q_UNREACHABLE();
}

std::function<QString(int, int)> pageNumbers(const ViewSource &source)
{
    const PrintTexts text(source.language, "Paper");
    return [pattern = text(QT_TRANSLATE_NOOP("Paper", "Page %1 of %2")), format = source.format](
               int page, int count) { return pattern.arg(format.number(page), format.number(count)); };
}

QString ViewSource::joined(const QStringList &parts, const QString &separator) const
{
    QStringList out = parts;
    out.removeAll(QString());
    if (!language.isRightToLeft() || out.size() < 2)
        return out.join(separator);
    constexpr QChar kRightToLeftIsolate(0x2067);
    constexpr QChar kFirstStrongIsolate(0x2068);
    constexpr QChar kPopIsolate(0x2069);
    for (QString &part : out)
        part = kFirstStrongIsolate + part + kPopIsolate;
    return kRightToLeftIsolate + out.join(separator) + kPopIsolate;
}

DocumentView startView(const ViewSource &source, const QString &templateName)
{
    DocumentView view;
    view.templateName = templateName;
    view.paper = paperOf(source.job.documentType);
    view.code = source.snapshot().code;
    view.fields = commonFields(source);
    return view;
}

QJsonObject line(const QString &label, const QString &value, bool strong)
{
    return {{u"label"_s, label}, {u"value"_s, value}, {u"strong"_s, strong}};
}

void appendLine(QJsonArray &lines, const QString &label, const std::optional<QString> &value)
{
    if (value && !value->isEmpty())
        lines.append(line(label, *value));
}

QJsonArray paragraphs(const QString &text)
{
    QJsonArray out;
    for (const QString &paragraph : text.isEmpty() ? QStringList() : text.split(u'\n'))
        out.append(QJsonObject{{u"paragraph"_s, paragraph}});
    return out;
}

QJsonArray itemLines(const ViewSource &source, const QList<BillItem> &items)
{
    QJsonArray lines;
    for (const BillItem &item : items)
        lines.append(QJsonObject{
            {u"position"_s, source.format.number(lines.size() + 1)},
            {u"name"_s, item.itemName},
            {u"quantity"_s, source.format.number(item.quantity)},
            {u"several"_s, item.quantity != 1},
            {u"price"_s, source.money(item.unitPrice)},
            {u"amount"_s, source.money(item.total)},
        });
    return lines;
}

} // namespace hms::app
