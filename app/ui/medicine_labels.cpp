// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/format.h"
#include "app/ui/labels.h"

#include <QCoreApplication>

namespace hms::app {

namespace {

struct MedicineLabels {
    Q_DECLARE_TR_FUNCTIONS(hms::app::MedicineLabels)
};

} // namespace

QString label(PrescriptionStatus status)
{
    switch (status) {
    case PrescriptionStatus::Waiting: return MedicineLabels::tr("Waiting");
    case PrescriptionStatus::Partial: return MedicineLabels::tr("Partly given");
    case PrescriptionStatus::Dispensed: return MedicineLabels::tr("Given");
    case PrescriptionStatus::Cancelled: return MedicineLabels::tr("Cancelled");
    }
    Q_UNREACHABLE();
}

StatusLook look(PrescriptionStatus status)
{
    switch (status) {
    case PrescriptionStatus::Waiting: return {label(status), Icon::Clock, Tone::Warn};
    case PrescriptionStatus::Partial: return {label(status), Icon::Percent, Tone::Info};
    case PrescriptionStatus::Dispensed: return {label(status), Icon::Check, Tone::Ok};
    case PrescriptionStatus::Cancelled: return {label(status), Icon::Ban, Tone::Bad};
    }
    Q_UNREACHABLE();
}

QString label(MedicineForm form)
{
    switch (form) {
    case MedicineForm::Tablet: return MedicineLabels::tr("Tablet");
    case MedicineForm::Capsule: return MedicineLabels::tr("Capsule");
    case MedicineForm::Syrup: return MedicineLabels::tr("Syrup");
    case MedicineForm::Suspension: return MedicineLabels::tr("Suspension");
    case MedicineForm::Injection: return MedicineLabels::tr("Injection");
    case MedicineForm::Drops: return MedicineLabels::tr("Drops");
    case MedicineForm::Cream: return MedicineLabels::tr("Cream");
    case MedicineForm::Ointment: return MedicineLabels::tr("Ointment");
    case MedicineForm::Inhaler: return MedicineLabels::tr("Inhaler");
    case MedicineForm::Suppository: return MedicineLabels::tr("Suppository");
    case MedicineForm::Sachet: return MedicineLabels::tr("Sachet");
    case MedicineForm::Other: return MedicineLabels::tr("Other", "form of a medicine");
    }
    Q_UNREACHABLE();
}

QString label(PregnancyAdvice advice)
{
    switch (advice) {
    case PregnancyAdvice::NotStated: return MedicineLabels::tr("Not stated");
    case PregnancyAdvice::Safe: return MedicineLabels::tr("Safe");
    case PregnancyAdvice::Caution: return MedicineLabels::tr("With caution");
    case PregnancyAdvice::Avoid: return MedicineLabels::tr("Harms the child");
    }
    Q_UNREACHABLE();
}

QString label(StockMovementKind kind)
{
    switch (kind) {
    case StockMovementKind::Received: return MedicineLabels::tr("Received");
    case StockMovementKind::Dispensed: return MedicineLabels::tr("Given out");
    case StockMovementKind::Returned: return MedicineLabels::tr("Came back");
    case StockMovementKind::Adjusted: return MedicineLabels::tr("Adjusted");
    case StockMovementKind::Counted: return MedicineLabels::tr("Counted");
    }
    Q_UNREACHABLE();
}

StatusLook look(StockMovementKind kind)
{
    switch (kind) {
    case StockMovementKind::Received: return {label(kind), Icon::Plus, Tone::Ok};
    case StockMovementKind::Dispensed: return {label(kind), Icon::Minus, Tone::Neutral};
    case StockMovementKind::Returned: return {label(kind), Icon::Undo, Tone::Info};
    case StockMovementKind::Adjusted: return {label(kind), Icon::Gear, Tone::Warn};
    case StockMovementKind::Counted: return {label(kind), Icon::Eye, Tone::Accent};
    }
    Q_UNREACHABLE();
}

QString wordsIn(const QLocale &locale, const PaperWords &words)
{
    switch (locale.language()) {
    case QLocale::Bengali: return words.bn;
    case QLocale::Arabic: return words.ar;
    default: return words.en;
    }
}

QString inDeskLanguage(const PaperWords &words)
{
    return wordsIn(format().locale(), words);
}

} // namespace hms::app
