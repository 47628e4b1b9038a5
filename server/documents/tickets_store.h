// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/documents/documents_store.h"

namespace hms::server::documents {

/// What a ticket is shown for.
enum class Direction { Upload, Download };

/// How long a ticket waits for its use.
inline constexpr int kTicketSeconds = 5 * 60;

/// A new leave; the answer is what its bearer shows, 256 random bits in base64url.
QString issueUpload(Context &ctx, const NewDocument &document, PatientId patient);
QString issueDownload(Context &ctx, DocumentId id);

/// A ticket as somebody shows it over HTTP.
struct ShownTicket {
    QByteArray text;
    DocumentId document;
    QString address;
};

/// What a ticket was given for.
struct ClaimedTicket {
    QByteArray hash; ///< Of its text.
    UserId user;
    SessionId session;
    QString address;
    NewDocument document;
};

/// Uses a ticket up. Nothing when it is unknown, used or over, not for this document and direction, or its
/// person's session or right has gone.
std::optional<ClaimedTicket> claimTicket(Transaction &tx, const QDateTime &now, Direction direction,
                                         const ShownTicket &shown);
/// Names the ticket's person for the audit trail of this transaction.
void actAs(Transaction &tx, const ClaimedTicket &ticket);
/// The row of what was uploaded. False when the person's session or right has gone meanwhile.
bool insertUploaded(Transaction &tx, const QDateTime &now, const ClaimedTicket &ticket);
/// Tickets that were over a day before `now`. Answers how many.
int forgetTickets(Transaction &tx, const QDateTime &now);

std::span<const Statement> ticketStatements();

} // namespace hms::server::documents
