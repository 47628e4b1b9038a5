// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/printing/printing_protocol.h"
#include "tests/support/all_requests.h"
#include "tests/support/test_server.h"

#include <tuple>

namespace hms::test {

/// A hospital with at least one of everything, and all of it somebody else's: the doctor dina's queue, the
/// cashier carl's drawer, olga's operation and session. What attackers aim at.
class Hospital {
public:
    Hospital();

    TestServer server;
    TestServer::CallerPtr olga;        ///< A super admin who made most of it.
    TestServer::CallerPtr dina;        ///< The doctor.
    TestServer::CallerPtr carl;        ///< The cashier.
    TestServer::CallerPtr carlAndMore; ///< His drawer with everybody's rights.
    Ulid service;
    QString sampleNumber;

    /// A new person with that role. A doctor is one, but not dina.
    TestServer::CallerPtr newcomer(const QString &role);
    /// Every role of the seed.
    QStringList roles();

    /// The id of one of that kind.
    template <class Tag>
    [[nodiscard]] Id<Tag> some() const
    {
        if constexpr (requires { std::get<Id<Tag>>(m_ids); })
            return std::get<Id<Tag>>(m_ids);
        else
            return Id<Tag>::make(); // Nobody asks for one by its id.
    }

    /// One request as it goes into params, with ids of what is here.
    struct Request {
        QString method;
        QJsonObject params;
    };
    /// One of each method of the contract, every optional member present.
    [[nodiscard]] QList<Request> requests() const;
    /// Further ones of methods whose rights depend on what they ask for: each topic, each kind of paper.
    [[nodiscard]] QList<Request> requestsForOthers() const;
    /// All ids as text.
    [[nodiscard]] QStringList ids() const;

private:
    void addPeople();
    void addVisits();
    void addMoney();
    void addTraces();
    void addPharmacy();
    void addDocuments();
    void addLaboratory();
    void addResult();
    void addInstrumentValue();
    template <class Tag>
    void keep(const Id<Tag> &id)
    {
        std::get<Id<Tag>>(m_ids) = id;
    }
    template <class Tag>
    void find(const QString &sql);
    [[nodiscard]] QJsonObject sensible(const QString &method, QJsonObject params) const;

    std::tuple<UserId, RoleId, SessionId, DoctorId, DepartmentId, PatientId, VisitId, BillId, PaymentId,
               RefundId, ShiftId, PrintId, NotificationId, AuditId, AccountId, TransactionId, OperationId,
               MedicineId, MedicineInstructionId, StockBatchId, StockMovementId, PrescriptionId,
               PrescriptionItemId, PrescriptionSetId, VitalsId, ConditionId, CertificateId, DocumentId, LabId,
               TestTypeId, TestOrderId, SampleId, TestResultId, CriticalAlertId, LabReportId,
               InstrumentMessageId, InstrumentValueId, InstrumentCodeId>
        m_ids;
};

} // namespace hms::test
