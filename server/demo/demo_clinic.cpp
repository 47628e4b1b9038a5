// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/demo_clinic.h"

#include <array>

using namespace Qt::StringLiterals;

namespace hms::server::demo {

namespace {

struct Case {
    const char *complaint;
    const char *examination;
    const char *plan;
    const char *code;
    const char *title;
    int systolicMmHg;
    int pulsePerMinute;
    int temperatureTenthC;
    int followUpDays; ///< 0: none.
};

constexpr std::array kCases{
    Case{"Fever and body ache for three days", "Flushed, throat clear, no rash, chest clear",
         "Fluids, paracetamol, blood count; back at once if bleeding or drowsy", "A97.9",
         "Dengue of unstated severity", 112, 104, 389, 2},
    Case{"Headache and dizziness in the mornings", "Fundi normal, no focal signs",
         "Less salt, home readings twice a day", "I10", "Essential hypertension", 164, 82, 368, 14},
    Case{"Thirst, passing much urine, weight loss", "Well hydrated, feet without ulcers",
         "Fasting glucose and HbA1c, diet sheet", "E11.9", "Type 2 diabetes without complications", 134, 78,
         367, 7},
    Case{"Burning when passing urine", "Soft abdomen, mild suprapubic tenderness",
         "Urine microscopy and culture, plenty of water", "N39.0", "Urinary tract infection", 118, 86, 376,
         5},
    Case{"Cough and wheeze at night", "Scattered wheeze on both sides, speaks whole sentences",
         "Inhaler with spacer shown, avoid dust", "J45.9", "Asthma", 122, 96, 369, 10},
    Case{"Burning pain in the upper abdomen after meals", "Mild epigastric tenderness, no guarding",
         "Small meals, no late tea, review if it wakes at night", "K21.9",
         "Reflux disease without oesophagitis", 120, 76, 366, 0},
    Case{"Low back pain after lifting", "Straight leg raising free, no weakness",
         "Keep moving, warm packs, back exercises", "M54.5", "Low back pain", 126, 74, 366, 0},
    Case{"Loose motions since yesterday", "Dry tongue, skin pinch normal",
         "Oral rehydration after each stool, zinc", "A09", "Infectious diarrhoea and gastroenteritis", 106,
         98, 374, 0},
};

const Case &caseOf(int n)
{
    return kCases[size_t(n) % kCases.size()];
}

struct LastingCondition {
    ConditionKind kind;
    const char *name;
    const char *code;
    std::optional<Severity> severity;
    const char *reaction;
};

const std::array kConditions{
    LastingCondition{ConditionKind::ClassAllergy, "Penicillins", "", Severity::Severe, "swollen face"},
    LastingCondition{ConditionKind::Chronic, "Essential hypertension", "I10", {}, ""},
    LastingCondition{ConditionKind::Chronic, "Type 2 diabetes", "E11.9", {}, ""},
    LastingCondition{ConditionKind::SubstanceAllergy, "Prawn", "", Severity::Moderate, "hives"},
    LastingCondition{ConditionKind::Chronic, "Asthma", "J45.9", Severity::Mild, ""},
};

} // namespace

RecordVitals vitalsOf(int n, VisitId visit)
{
    const Case &seen = caseOf(n);
    const int apart = n * 7 % 9 - 4;
    VitalSigns signs;
    signs.systolicMmHg = seen.systolicMmHg + apart;
    signs.diastolicMmHg = seen.systolicMmHg * 5 / 8 + apart;
    signs.pulsePerMinute = seen.pulsePerMinute - apart;
    signs.temperatureTenthC = seen.temperatureTenthC + apart / 2;
    signs.respirationPerMinute = 16 + (seen.temperatureTenthC > 380 ? 6 : apart / 2);
    signs.spo2Percent = 98 + apart / 4;
    signs.weightGrams = 58'000 + apart * 1'900;
    return {.visitId = visit, .signs = signs, .correctsId = {}, .reason = {}};
}

ConsultationPage pageOf(int n, const QDate &visitDate)
{
    const Case &seen = caseOf(n);
    ConsultationPage page{.complaint = QString::fromLatin1(seen.complaint),
                          .examination = QString::fromLatin1(seen.examination),
                          .plan = QString::fromLatin1(seen.plan),
                          .diagnoses = {{QString::fromLatin1(seen.code), QString::fromLatin1(seen.title),
                                         DiagnosisRank::Primary}},
                          .followUpDate = {}};
    if (seen.followUpDays > 0)
        page.followUpDate = visitDate.addDays(seen.followUpDays);
    return page;
}

std::optional<IssueCertificate> certificateOf(int n, VisitId visit, const QDate &visitDate)
{
    IssueCertificate out;
    out.visitId = visit;
    out.language = n % 2 == 0 ? u"bn"_s : u"en"_s;
    if (n % 11 == 0) {
        out.kind = CertificateKind::Referral;
        out.addressee = u"Prof. Anwar Hossain, Cardiology"_s;
        out.reason = u"Please advise on further treatment."_s;
        return out;
    }
    if (n % 5 != 0)
        return std::nullopt;
    out.kind = CertificateKind::SickLeave;
    out.fromDate = visitDate;
    out.toDate = visitDate.addDays(1 + n % 3);
    return out;
}

std::optional<RecordCondition> conditionOf(int n, PatientId patient)
{
    if (n % 4 != 1)
        return std::nullopt;
    const LastingCondition &has = kConditions[size_t(n / 4) % kConditions.size()];
    return RecordCondition{.patientId = patient,
                           .kind = has.kind,
                           .name = QString::fromLatin1(has.name),
                           .code = QString::fromLatin1(has.code),
                           .severity = has.severity,
                           .reaction = QString::fromLatin1(has.reaction)};
}

} // namespace hms::server::demo
