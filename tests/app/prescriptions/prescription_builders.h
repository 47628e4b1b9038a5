// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prescriptions/prescription_panel.h"
#include "shared/medicines/medicines_protocol.h"
#include "tests/support/fake_api.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace hms::test {

Medicine aMedicine(const QString &generic, const QString &brand, const QString &strength, int onHand);

/// "1+0+1", "1+1+1" and "SOS", in that order.
QList<MedicineInstruction> somePresets();

PrescriptionWarning aWarning(int line, WarningKind kind, Severity severity, const QString &about = {});

/// As the server would write what was sent.
Prescription written(const CreatePrescription &sent, const QString &patientName);

/// A page with the panel in a window, a doctor who may prescribe, and a server that is told what to answer.
struct PrescriptionDesk {
    explicit PrescriptionDesk(app::Drafts *drafts = nullptr);

    /// Opens a visit; the lists are answered.
    void open(VisitId visit, bool readOnly = false);
    /// Types, waits for the search, and answers it.
    void find(const QString &typed, const QList<Medicine> &hits);
    /// A whole line by keys.
    void write(const Medicine &medicine, const QString &days);
    /// Waits for the check of the lines as they are now and answers it; quantities are 10.
    void check(const QList<PrescriptionWarning> &warnings = {});

    /// In sight, counted from the top.
    template <class T = QLineEdit>
    T *field(const char *name, int at = 0) const
    {
        QCoreApplication::processEvents(); // Lines that were moved are laid out.
        const auto all = panel->findChildren<T *>(QString::fromLatin1(name));
        QList<T *> inSight;
        for (T *one : all)
            if (one->isVisible())
                inSight.append(one);
        std::ranges::stable_sort(inSight, {}, [this](T *one) { return one->mapTo(panel, QPoint()).y(); });
        return inSight.value(at);
    }
    [[nodiscard]] QStringList texts(const char *name) const;
    [[nodiscard]] app::LineView *line(int at) const;
    /// Where the cursor is, also when the desktop of the test has another window in front.
    [[nodiscard]] QWidget *focused() const { return window.focusWidget(); }

    app::FakeApi api;
    app::PermissionGate gate;
    QWidget window;
    app::PrescriptionPanel *panel = nullptr;
    VisitId visit = VisitId::make();
    PatientId patient = PatientId::make();
    QStringList said;
    QStringList done;
    std::function<void()> undo;
    QList<PrescriptionSet> sets;
    QList<Prescription> ofVisit;
    QList<Prescription> ofPatient;
};

/// Until it is so, at most some seconds; then the test fails.
bool comesTrue(const std::function<bool()> &condition);

} // namespace hms::test
