// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prescriptions/prescription_words.h"

#include "app/ui/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hms::app::PrescriptionWords)
};

/// Hundredths of a tablet: "1", "0.5".
QString doses(int hundredths)
{
    QString text = format().number(hundredths / 100);
    if (const int rest = hundredths % 100; rest != 0)
        text += u'.' +
                (rest % 10 == 0 ? format().number(rest / 10) : format().number(rest).rightJustified(2, u'0'));
    return text;
}

QString allergy(const PrescriptionWarning &warning)
{
    const QString known =
        warning.kind == WarningKind::SubstanceAllergy
            ? Words::tr("Allergic to %1.").arg(warning.about)
            : Words::tr("Belongs to %1, to which the patient is allergic.").arg(warning.about);
    return warning.detail ? Words::tr("%1 Reaction: %2.", "a sentence, what the allergen did")
                                .arg(known, *warning.detail)
                          : known;
}

QString duplicate(const PrescriptionWarning &warning)
{
    return warning.until ? Words::tr("%1 is prescribed already, until %2.", "medicine, day")
                               .arg(warning.about, format().date(*warning.until))
                         : Words::tr("%1 stands on this prescription already.").arg(warning.about);
}

QString interaction(const PrescriptionWarning &warning)
{
    const QString with = Words::tr("Does not go with %1.").arg(warning.about);
    return warning.detail ? with + u' ' + *warning.detail : with;
}

} // namespace

QString sentence(const PrescriptionWarning &warning)
{
    const int found = warning.found.value_or(0);
    const int limit = warning.limit.value_or(0);
    switch (warning.kind) {
    case WarningKind::SubstanceAllergy:
    case WarningKind::ClassAllergy: return allergy(warning);
    case WarningKind::DuplicateMedicine: return duplicate(warning);
    case WarningKind::DoseTooHigh:
        return Words::tr("%1 at once; at this age at most %2.").arg(doses(found), doses(limit));
    case WarningKind::DayDoseTooHigh:
        return Words::tr("%1 a day; at this age at most %2.").arg(doses(found), doses(limit));
    case WarningKind::DayDoseTooLow:
        return Words::tr("%1 a day; less than %2 has no effect.").arg(doses(found), doses(limit));
    case WarningKind::TooManyDays:
        return Words::tr("%1 days; at most %2.").arg(format().number(found), format().number(limit));
    case WarningKind::Pregnancy: return Words::tr("The patient is pregnant.");
    case WarningKind::PossiblePregnancy:
        return Words::tr("Harms an unborn child: make sure that the patient is not pregnant.");
    case WarningKind::BelowAge:
        return Words::tr("Not below %1; the patient is %2.", "ages")
            .arg(format().age(limit), format().age(found));
    case WarningKind::AboveAge:
        return Words::tr("Only with care above %1; the patient is %2.", "ages")
            .arg(format().age(limit), format().age(found));
    case WarningKind::Interaction: return interaction(warning);
    }
    Q_UNREACHABLE();
}

QString sentence(LineProblem problem)
{
    switch (problem) {
    case LineProblem::MedicineInactive:
        return Words::tr("This medicine is no longer prescribed here. Remove the line or choose another.");
    case LineProblem::QuantityNeeded: return Words::tr("Taken when needed: write how many the patient gets.");
    case LineProblem::QuantityRange: return Words::tr("So many days give too large a quantity.");
    }
    Q_UNREACHABLE();
}

QString sentence(const SetAsideWarning &warning)
{
    PrescriptionWarning told;
    told.kind = warning.kind;
    told.about = warning.about;
    QString what;
    switch (warning.kind) { // The figures of that moment are in the audit trail; here the kind is enough.
    case WarningKind::DoseTooHigh: what = Words::tr("More at once than the medicine's limit."); break;
    case WarningKind::DayDoseTooHigh: what = Words::tr("More a day than the medicine's limit."); break;
    case WarningKind::DayDoseTooLow: what = Words::tr("Less a day than the medicine's least."); break;
    case WarningKind::TooManyDays: what = Words::tr("Longer than the medicine's limit."); break;
    case WarningKind::BelowAge: what = Words::tr("Below the medicine's age."); break;
    case WarningKind::AboveAge: what = Words::tr("Above the medicine's age."); break;
    case WarningKind::DuplicateMedicine:
        what = Words::tr("Beside %1, which was prescribed already.").arg(warning.about);
        break;
    default: what = sentence(told);
    }
    return Words::tr("%1 Set aside by %2: %3", "what was wrong, name, reason")
        .arg(what, warning.by, warning.reason);
}

QString stockText(int onHand)
{
    return onHand > 0 ? Words::tr("%1 in stock").arg(format().number(onHand)) : Words::tr("not in stock");
}

} // namespace hms::app
