// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/person_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

QJsonArray patientFacts(const ViewSource &source, const Certificate &certificate, const PrintTexts &text)
{
    const QString age =
        ageWords(source, certificate.birthDate, certificate.birthDateEstimated, certificate.issuedOn);
    QJsonArray lines;
    lines.append(line(text(QT_TRANSLATE_NOOP("CertificatePaper", "Patient")), certificate.patientName, true));
    lines.append(line(text(QT_TRANSLATE_NOOP("CertificatePaper", "Age, sex")),
                      ageAndSex(source, age, certificate.sex)));
    lines.append(line(text(QT_TRANSLATE_NOOP("CertificatePaper", "Patient no.")), certificate.patientNumber));
    return lines;
}

QJsonArray paperFacts(const ViewSource &source, const Certificate &certificate, const PrintTexts &text)
{
    QJsonArray lines;
    lines.append(line(text(QT_TRANSLATE_NOOP("CertificatePaper", "No.")), certificate.number, true));
    lines.append(
        line(text(QT_TRANSLATE_NOOP("CertificatePaper", "Date")), source.format.date(certificate.issuedOn)));
    lines.append(line(text(QT_TRANSLATE_NOOP("CertificatePaper", "Department")), certificate.department));
    return lines;
}

} // namespace

DocumentView certificateView(const ViewSource &source)
{
    const PrintTexts text(source.language, "CertificatePaper");
    const Certificate certificate = source.snapshot().certificate.value_or(Certificate{});

    DocumentView view = startView(source, u"certificate"_s);
    if (certificate.kind == CertificateKind::Referral)
        view.paper = kA4;
    const bool isWide = view.paper == kA4;
    view.fields.insert(u"ruleWidth"_s, isWide ? u"180"_s : u"128"_s);
    view.title = certificate.title + u' ' + certificate.number;
    view.pageFooter = pageNumbers(source);
    view.fields.insert(u"heading"_s, certificate.title);
    view.fields.insert(u"patientFacts"_s, patientFacts(source, certificate, text));
    view.fields.insert(u"paperFacts"_s, paperFacts(source, certificate, text));
    view.fields.insert(
        u"cancelled"_s,
        certificate.cancelReason
            ? text(QT_TRANSLATE_NOOP("CertificatePaper", "CANCELLED: %1")).arg(*certificate.cancelReason)
            : QString());
    view.fields.insert(u"paragraphs"_s, paragraphs(certificate.text));
    view.fields.insert(u"doctor"_s, certificate.doctorName);
    view.fields.insert(u"signs"_s,
                       text(QT_TRANSLATE_NOOP("CertificatePaper", "Doctor's signature and stamp")));
    return view;
}

} // namespace hms::app
