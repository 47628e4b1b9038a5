// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/drafts.h"
#include "app/shell/workspace.h"
#include "shared/patients/patients_protocol.h"
#include "tests/app/billing/bill_builders.h"
#include "tests/app/pharmacy/pharmacy_builders.h"
#include "tests/support/fake_api.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

#include <memory>

namespace hms::test {

/// As the seed grants a pharmacist.
QStringList pharmacistRights();

/// A screen of the pharmacy as the shell shows it, with its keys, over a fake server.
class PharmacyDesk {
public:
    explicit PharmacyDesk(const QString &workspaceId = QStringLiteral("pharmacy"),
                          const QStringList &rights = pharmacistRights());
    ~PharmacyDesk();

    /// A key as a person presses it, counted.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    template <class W = QLabel>
    [[nodiscard]] W *find(const char *name) const
    {
        return workspace->findChild<W *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QPushButton *button(const char *name) const { return find<QPushButton>(name); }

    /// The list holds these.
    void list(const QList<PharmacyEntry> &entries);
    /// Opens by Enter in the list and answers: the prescription and what is kept of it.
    void open(const Prescription &prescription);
    void open(const Prescription &prescription, const ReservePrescription::Response &cart);
    /// Answers the reads that an open prescription asks beside: the patient's file and the shelves.
    void answerShelves(const QList<StockBatch> &batches);
    void reopen(); ///< The same person signs in again: a new screen over the same drafts.

    QTemporaryDir folder;
    app::FakeApi api;
    app::Settings settings;
    app::Session session;
    app::Navigation navigation;
    app::PermissionGate gate;
    std::unique_ptr<app::Drafts> drafts;
    std::unique_ptr<app::Workspace> workspace;
    QStringList said;
    int keys = 0;

private:
    void make();

    QString m_id;
};

} // namespace hms::test
