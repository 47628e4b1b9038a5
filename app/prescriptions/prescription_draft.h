// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/prescriptions/prescriptions_protocol.h"

namespace hms::app {

/// A line while a doctor writes it.
struct DraftLine {
    PrescriptionLine line; ///< Days 0: not told yet.
    QString medicineName;
    QString genericName;
    std::optional<int> onHand;   ///< Where the search told it.
    QString reason;              ///< Why its warnings are set aside.
    bool quantityCopied = false; ///< From the last prescription: other days or doses need another one.

    friend bool operator==(const DraftLine &a, const DraftLine &b) { return encode(a) == encode(b); }
    static void visit(auto &self, auto &&field)
    {
        field("medicineId", self.line.medicineId);
        field("instructionId", self.line.instructionId);
        field("durationDays", self.line.durationDays);
        field("quantity", self.line.quantity);
        field("notes", self.line.notes);
        field("medicineName", self.medicineName);
        field("genericName", self.genericName);
        field("onHand", self.onHand);
        field("reason", self.reason);
        field("quantityCopied", self.quantityCopied);
    }
};

/// What is written and not sent, as it is kept on this desk.
struct PrescriptionDraft {
    QList<DraftLine> lines;
    QString notes;

    [[nodiscard]] bool isEmpty() const { return lines.isEmpty() && notes.isEmpty(); }
    static void visit(auto &self, auto &&field)
    {
        field("lines", self.lines);
        field("notes", self.notes);
    }
};

} // namespace hms::app
