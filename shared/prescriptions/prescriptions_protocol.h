// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/prescriptions/prescription.h"

namespace hms {

using PrescriptionSetId = Id<struct PrescriptionSetTag>;

/// A line as a doctor writes it.
struct PrescriptionLine {
    MedicineId medicineId;
    MedicineInstructionId instructionId;
    int durationDays = 1;
    std::optional<int> quantity; ///< Empty: doses a day times days, rounded up.
    std::optional<QString> notes;

    static void visit(auto &self, auto &&field)
    {
        field("medicineId", self.medicineId);
        field("instructionId", self.instructionId);
        field("durationDays", self.durationDays, Range{1, 1'000});
        field("quantity", self.quantity, Range{1, 10'000});
        field("notes", self.notes, Text{1, 300});
    }
};

/// What the server says of lines while the visit's doctor writes them; nothing is kept. Errors: NOT_FOUND
/// (visit, medicine, instruction), FORBIDDEN (another doctor's visit).
struct CheckPrescription {
    static constexpr QLatin1StringView kMethod{"prescriptions.check"};
    struct Line {
        std::optional<int> quantity; ///< As it would be written; empty with a problem.
        std::optional<LineProblem> problem;

        static void visit(auto &self, auto &&field)
        {
            field("quantity", self.quantity);
            field("problem", self.problem);
        }
    };
    struct Response {
        QList<Line> lines;                   ///< One for each, in their order.
        QList<PrescriptionWarning> warnings; ///< By line, the most severe first.
        InteractionCheck interactions = InteractionCheck::NoSource;

        static void visit(auto &self, auto &&field)
        {
            field("lines", self.lines);
            field("warnings", self.warnings);
            field("interactions", self.interactions);
        }
    };

    VisitId visitId;
    QList<PrescriptionLine> items;

    static void visit(auto &self, auto &&field)
    {
        field("visitId", self.visitId);
        field("items", self.items, Items{1, 40});
    }
};

/// By the visit's doctor, who has seen or sees the patient. The pharmacy has it at once. What is known of the
/// patient at that moment is held against each line; a warning without its override refuses the prescription.
/// Errors: NOT_FOUND (visit, medicine, instruction), FORBIDDEN (another doctor's visit), INVALID (items: the
/// quantity computed is out of range; overrides: no such line, no reason), REJECTED (transition: nobody is
/// being treated, medicineInactive, quantityNeeded: it is taken as needed, pastDate, safetyWarnings
/// {warnings}).
struct CreatePrescription {
    static constexpr QLatin1StringView kMethod{"prescriptions.create"};
    using Response = Prescription;

    VisitId visitId;
    std::optional<QString> notes;
    std::optional<QDate> followUpDate;
    QList<PrescriptionLine> items;
    std::optional<QList<WarningOverride>> overrides = {}; ///< Of warnings that no longer hold: ignored.

    static void visit(auto &self, auto &&field)
    {
        field("visitId", self.visitId);
        field("notes", self.notes, Text{1, 1'000});
        field("followUpDate", self.followUpDate);
        field("items", self.items, Items{1, 40});
        field("overrides", self.overrides, Items{0, 400});
    }
};

/// Errors: NOT_FOUND (prescription).
struct GetPrescription {
    static constexpr QLatin1StringView kMethod{"prescriptions.get"};
    using Response = Prescription;

    PrescriptionId id;

    static void visit(auto &self, auto &&field) { field("id", self.id); }
};

/// Of a visit or of a patient (exactly one), newest first: the first of a patient's is the one that "repeat
/// last" copies.
struct ListPrescriptions {
    static constexpr QLatin1StringView kMethod{"prescriptions.list"};
    using Response = QList<Prescription>;

    std::optional<VisitId> visitId;
    std::optional<PatientId> patientId;
    std::optional<PrescriptionId> after; ///< The last prescription of the page before.
    std::optional<int> limit;            ///< Default 20.

    static void visit(auto &self, auto &&field)
    {
        field("visitId", self.visitId);
        field("patientId", self.patientId);
        field("after", self.after);
        field("limit", self.limit, kPageLimit);
    }
};

/// By the visit's doctor, while nothing of it is given. Errors: NOT_FOUND (prescription), FORBIDDEN (another
/// doctor's), REJECTED (alreadyDispensed, transition), CONFLICT {current}.
struct CancelPrescription {
    static constexpr QLatin1StringView kMethod{"prescriptions.cancel"};
    using Response = Prescription;

    PrescriptionId prescriptionId;
    QString reason;
    std::optional<int> rowVersion;

    static void visit(auto &self, auto &&field)
    {
        field("prescriptionId", self.prescriptionId);
        field("reason", self.reason, kReason);
        field("rowVersion", self.rowVersion);
    }
};

/// Lines that a doctor writes again and again, under a name of their own. A set of one line is a favourite.
struct PrescriptionSet {
    struct Item : PrescriptionLine {
        QString medicineName;
        QString instruction; ///< "1+0+1".

        static void visit(auto &self, auto &&field)
        {
            PrescriptionLine::visit(self, field);
            field("medicineName", self.medicineName);
            field("instruction", self.instruction);
        }
    };

    PrescriptionSetId id;
    QString name;
    QList<Item> items;
    int rowVersion = 0;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("name", self.name);
        field("items", self.items);
        field("rowVersion", self.rowVersion);
    }
};

/// The caller's own, by name.
struct ListPrescriptionSets {
    static constexpr QLatin1StringView kMethod{"prescriptionSets.list"};
    using Response = QList<PrescriptionSet>;
    static void visit(auto &, auto &&) {}
};

/// Creates (no id) or edits one of the caller's own. Errors: NOT_FOUND (set, medicine, instruction), REJECTED
/// (notADoctor), CONFLICT (name taken, or it was edited meanwhile; {current}).
struct SavePrescriptionSet {
    static constexpr QLatin1StringView kMethod{"prescriptionSets.save"};
    using Response = PrescriptionSet;

    std::optional<PrescriptionSetId> id;
    QString name;
    QList<PrescriptionLine> items;
    std::optional<int> rowVersion;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("name", self.name, Text{1, 80});
        field("items", self.items, Items{1, 40});
        field("rowVersion", self.rowVersion);
    }
};

/// Errors: NOT_FOUND (set), REJECTED (notADoctor).
struct RemovePrescriptionSet {
    static constexpr QLatin1StringView kMethod{"prescriptionSets.remove"};
    using Response = Empty;

    PrescriptionSetId id;

    static void visit(auto &self, auto &&field) { field("id", self.id); }
};

} // namespace hms
