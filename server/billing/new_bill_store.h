// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "shared/billing/billing_protocol.h"

namespace hms::server::billing {

/// What a new bill refers to.
struct BillTarget {
    bool patientExists = false;
    bool isKnownType = false;        ///< billableType.
    bool visitExists = false;        ///< And is the patient's.
    std::optional<BillId> visitBill; ///< The visit's live consultation bill.
};
BillTarget findTarget(Transaction &tx, const CreateBill &request);

/// What the catalogue says about a line of a bill to be.
struct CatalogueLine {
    bool isKnownType = false;    ///< A type with a catalogue of its own.
    std::optional<QString> name; ///< Empty: no such item, or no longer offered.
    std::optional<Money> price;  ///< Empty: never priced, so it cannot be billed.
};

/// One line per item, in their order. Doctors price "consultation" and "hospital_fee", services "service".
QList<CatalogueLine> priceList(Transaction &tx, const QList<CreateBill::Item> &items);

struct NewBill {
    BillId id;
    CreateBill request;
    QList<BillItem> items;
    Money total;
    UserId by;
};
/// The bill with its number, its items and its first event, in one statement.
void insertBill(Transaction &tx, const NewBill &bill, const QDateTime &now);

QList<Statement> newBillStatements();

} // namespace hms::server::billing
