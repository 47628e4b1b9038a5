// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/certificates/certificate_places.h"

using namespace Qt::StringLiterals;

namespace hms::server::certificates {

namespace {

QString number(const std::optional<int> &value)
{
    return value ? QString::number(*value) : QString();
}

/// A whole number of tenths as "37.2".
QString tenths(const std::optional<int> &value)
{
    return value ? u"%1.%2"_s.arg(*value / 10).arg(*value % 10) : QString();
}

void putSigns(CertificatePlaces &places, const VitalSigns &signs)
{
    places[u"bloodPressure"_s] =
        signs.systolicMmHg ? number(signs.systolicMmHg) + u'/' + number(signs.diastolicMmHg) : QString();
    places[u"pulse"_s] = number(signs.pulsePerMinute);
    places[u"temperature"_s] = tenths(signs.temperatureTenthC);
    places[u"respiration"_s] = number(signs.respirationPerMinute);
    places[u"spo2"_s] = number(signs.spo2Percent);
    places[u"weight"_s] = tenths(signs.weightGrams ? std::optional(*signs.weightGrams / 100) : std::nullopt);
}

void putWish(CertificatePlaces &places, const CertificateFacts &facts, const CertificateWish &wish)
{
    const QDate from = wish.fromDate.value_or(facts.today);
    places[u"from"_s] = dateWords(wish.language, from);
    places[u"to"_s] = dateWords(wish.language, wish.toDate.value_or(QDate()));
    places[u"days"_s] = wish.toDate ? QString::number(from.daysTo(*wish.toDate) + 1) : QString();
    places[u"reason"_s] = wish.reason.value_or(QString()).trimmed();
    places[u"addressee"_s] = wish.addressee.value_or(QString()).trimmed();
    // A certificate goes to an employer; a letter to a colleague.
    const bool shows = wish.showDiagnoses.value_or(wish.kind == CertificateKind::Referral);
    places[u"diagnoses"_s] = shows ? facts.diagnoses : QString();
}

} // namespace

CertificatePlaces placesOf(const CertificateFacts &facts, const CertificateWish &wish)
{
    CertificatePlaces places{
        {u"patient"_s, facts.patientName}, {u"patientNumber"_s, facts.patientNumber},
        {u"doctor"_s, facts.doctorName},   {u"hospital"_s, facts.hospital},
        {u"complaint"_s, facts.complaint}, {u"examination"_s, facts.examination},
        {u"plan"_s, facts.plan},           {u"medicines"_s, facts.medicines},
        {u"allergies"_s, facts.allergies}, {u"date"_s, dateWords(wish.language, facts.visitDate)},
    };
    putSigns(places, facts.signs);
    putWish(places, facts, wish);
    return places;
}

} // namespace hms::server::certificates
