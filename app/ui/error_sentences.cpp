// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/format.h"
#include "app/ui/labels.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

struct Errors {
    Q_DECLARE_TR_FUNCTIONS(hms::app::Errors)
};

struct Sentence {
    QLatin1StringView slug;
    const char *text;
};

// One per reason of the contract. Each says what happened, what was kept, what to do.
constexpr std::array kReasons{
    Sentence{"weakPassword"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "This password is too easy to guess. The old one stays. Choose "
                               "at least 10 characters that are not a common word.")},
    Sentence{"lastAdmin"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "Nobody would be left who can manage users. Nothing was changed. Give another "
                               "person the administrator's role first.")},
    Sentence{"ownAccess"_L1,
             QT_TRANSLATE_NOOP(
                 "hms::app::Errors",
                 "You cannot take away your own access. Nothing was changed. Ask another administrator.")},
    Sentence{"unknownPermission"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "The server does not know one of these permissions. The role "
                               "was not saved. Reload the list with F5 and try again.")},
    Sentence{
        "systemRole"_L1,
        QT_TRANSLATE_NOOP("hms::app::Errors",
                          "This role belongs to the system and cannot be deleted. Nothing was changed.")},
    Sentence{
        "roleInUse"_L1,
        QT_TRANSLATE_NOOP("hms::app::Errors",
                          "People still have this role. It was not deleted. Give them another role first.")},
    Sentence{"unknownType"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors", "The server cannot bill this kind of item. No bill was "
                                                   "made. Choose an item from the catalogue.")},
    Sentence{
        "moneyExists"_L1,
        QT_TRANSLATE_NOOP("hms::app::Errors",
                          "Money is already recorded in this currency, so it stays. Nothing was changed.")},
    Sentence{"priceMissing"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "No price is set for this. Nothing was saved, because a missing price is "
                               "never taken as free. Ask an administrator to enter the price.")},
    Sentence{"testInactive"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "The laboratory no longer offers one of these tests. Nothing "
                               "was ordered. Leave it out or choose another one.")},
    Sentence{"alreadyOrdered"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "One of these tests is already ordered for this visit. Nothing was ordered "
                               "again. Order it once more only if it is meant to be repeated.")},
    Sentence{"wholePanel"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors", "These tests belong to a panel with one price. No bill "
                                                   "was made. Put the whole panel on the bill.")},
    Sentence{
        "severalVisits"_L1,
        QT_TRANSLATE_NOOP(
            "hms::app::Errors",
            "These orders belong to different visits. Nothing was changed. Choose orders of one visit.")},
    Sentence{"onBill"_L1,
             QT_TRANSLATE_NOOP(
                 "hms::app::Errors",
                 "This test is on a bill. It was not cancelled. Void the bill or pay the money back first.")},
    Sentence{"unpaid"_L1,
             QT_TRANSLATE_NOOP(
                 "hms::app::Errors",
                 "This is not paid yet. Nothing was changed. Send the patient to the cashier first.")},
    Sentence{"wrongTube"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors", "This tube is not for this test or not of this patient's "
                                                   "visit. Nothing was recorded. Check the label.")},
    Sentence{
        "sampleRejected"_L1,
        QT_TRANSLATE_NOOP(
            "hms::app::Errors",
            "This sample was rejected. Nothing was recorded for it. Take a new sample with a new label.")},
    Sentence{"testsCollected"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors", "Samples of this bill's tests were already taken. The "
                                                   "bill was not voided. Ask for a refund instead.")},
    Sentence{"billVoid"_L1,
             QT_TRANSLATE_NOOP(
                 "hms::app::Errors",
                 "This bill is void. Nothing was changed and no money was recorded. Make a new bill.")},
    Sentence{"belowPaid"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "With this discount the bill would be less than what is already paid. The "
                               "discount was not given. Ask for a refund instead.")},
    Sentence{
        "aboveTotal"_L1,
        QT_TRANSLATE_NOOP("hms::app::Errors",
                          "The discount is larger than the bill. It was not given. Enter a smaller one.")},
    Sentence{
        "approvalNeeded"_L1,
        QT_TRANSLATE_NOOP(
            "hms::app::Errors",
            "This is above your limit. Nothing was changed yet. A second person can sign it here and now.")},
    Sentence{"approverSame"_L1,
             QT_TRANSLATE_NOOP(
                 "hms::app::Errors",
                 "You cannot approve your own request. It stays as it is. Another person must sign.")},
    Sentence{"approverRights"_L1,
             QT_TRANSLATE_NOOP(
                 "hms::app::Errors",
                 "The person who signed may not approve this. Nothing was changed. Ask somebody who may.")},
    Sentence{"outsideShift"_L1,
             QT_TRANSLATE_NOOP(
                 "hms::app::Errors",
                 "This bill was paid outside your open shift. It was not voided. Ask for a refund instead.")},
    Sentence{"refundPending"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors", "A refund of this bill is still open. The bill was not "
                                                   "voided. Finish or refuse the refund first.")},
    Sentence{"drawerShort"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors", "There is not enough cash in your drawer. No money was "
                                                   "paid out. Pay another way or ask for cash.")},
    Sentence{"alreadyPaid"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "This bill is already paid in full. No second payment was recorded. Give the "
                               "money back and reprint the receipt if needed.")},
    Sentence{"aboveDue"_L1, QT_TRANSLATE_NOOP("hms::app::Errors",
                                              "The amount is larger than what is due. No payment was "
                                              "recorded. Check the amount; the bill shows what is due now.")},
    Sentence{"tenderedShort"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors", "The cash handed over is less than the amount. No payment "
                                                   "was recorded. Take a part payment or ask for the rest.")},
    Sentence{"noOpenShift"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "You have no open shift. No money was recorded. Open your shift first.")},
    Sentence{
        "shiftCounted"_L1,
        QT_TRANSLATE_NOOP(
            "hms::app::Errors",
            "Your drawer is already counted. No money was recorded. Close this shift and open a new one.")},
    Sentence{"aboveRefundable"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors", "This is more than can be given back for this bill. No "
                                                   "refund was requested. Enter a smaller amount.")},
    Sentence{"transition"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "This step is no longer possible, perhaps because another desk was faster. "
                               "Nothing was changed. The list shows the present state.")},
    Sentence{"notCounted"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "The drawer is not counted yet. The shift stays open. Count the cash first.")},
    Sentence{"reasonNeeded"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors", "The counted cash differs from the expected sum. The "
                                                   "shift is not closed yet. Write the reason.")},
    Sentence{"doctorInactive"_L1,
             QT_TRANSLATE_NOOP(
                 "hms::app::Errors",
                 "This doctor no longer receives patients. Nothing was saved. Choose another doctor.")},
    Sentence{"patientInactive"_L1,
             QT_TRANSLATE_NOOP(
                 "hms::app::Errors",
                 "This patient's file is closed. Nothing was saved. Ask an administrator to open it again.")},
    Sentence{"pastDate"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "This day has passed. Nothing was saved. Choose today or a later day.")},
    Sentence{"tooFarAhead"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "This day is too far ahead. Nothing was saved. Choose an earlier day.")},
    Sentence{"notHere"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "The patient is not in the house with this visit. Nothing was recorded. Check "
                               "the patient in first.")},
    Sentence{"notInConsultation"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors", "This patient has not been called yet. Nothing was saved. "
                                                   "Call the patient first.")},
    Sentence{
        "consultationCompleted"_L1,
        QT_TRANSLATE_NOOP("hms::app::Errors",
                          "This consultation is completed and stays as it is. Nothing was saved. Write an "
                          "addendum instead.")},
    Sentence{"notCompleted"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "This consultation is not completed yet. No addendum was added. Write on the "
                               "page itself.")},
    Sentence{"nothingWritten"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "Nothing is written on this page yet. It was not completed. Write something "
                               "first.")},
    Sentence{"onePrimary"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "Only one diagnosis can be the primary one. The page was not saved. Make the "
                               "others secondary.")},
    Sentence{"unknownCode"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "The hospital's list does not have one of these diagnosis codes. The page was "
                               "not saved. Choose a code from the list or write the diagnosis in words.")},
    Sentence{"otherQueue"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors", "The two patients are in different queues. Nobody was "
                                                   "moved. Use transfer to change the doctor.")},
    Sentence{"sameDoctor"_L1,
             QT_TRANSLATE_NOOP(
                 "hms::app::Errors",
                 "The patient is already with this doctor. Nothing was changed. Choose another doctor.")},
    Sentence{"billPaid"_L1,
             QT_TRANSLATE_NOOP(
                 "hms::app::Errors",
                 "The bill of this visit is paid. The visit was not cancelled. Refund the bill first.")},
    Sentence{"operationReused"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "The server refused a repeated command that differs from the first. The first "
                               "one stands. Look at the present state before you go on.")},
    Sentence{
        "batchExpired"_L1,
        QT_TRANSLATE_NOOP("hms::app::Errors",
                          "This batch has expired. It was not received. Check the date on the package.")},
    Sentence{"batchExpiryDiffers"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "This batch number is already in stock with another expiry date. Nothing was "
                               "received. Compare the date on the package with the one on the shelf.")},
    Sentence{
        "stockShort"_L1,
        QT_TRANSLATE_NOOP("hms::app::Errors",
                          "There is not enough in stock for this. Nothing was taken and no bill was made. "
                          "Give a part or a substitute.")},
    Sentence{"medicineInactive"_L1,
             QT_TRANSLATE_NOOP(
                 "hms::app::Errors",
                 "This medicine is no longer prescribed here. Nothing was saved. Choose another medicine.")},
    Sentence{"quantityNeeded"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "A medicine taken when needed has no computed quantity. Nothing was saved. "
                               "Write how many the patient gets.")},
    Sentence{"safetyWarnings"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "The prescription was not written, because something speaks against it. Your "
                               "lines are kept. Change the line, or give the reason below the warning and "
                               "send it again.")},
    Sentence{"alreadyDispensed"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "The pharmacy has already given something of this prescription. It was not "
                               "cancelled. Talk to the pharmacy.")},
    Sentence{"certificateCancelled"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "This certificate is cancelled already. Nothing was changed. Issue a new one "
                               "if it is needed.")},
    Sentence{"documentsUnavailable"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "This server keeps no documents. Nothing was stored. Ask the administrator.")},
    Sentence{"documentTooLarge"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "This file is larger than this hospital allows. Nothing was stored. Scan it "
                               "at a lower resolution, or ask the administrator for a higher limit.")},
    Sentence{"documentRemoved"_L1,
             QT_TRANSLATE_NOOP(
                 "hms::app::Errors",
                 "This document was removed from the file. Nothing was changed. Read the list again.")},
    Sentence{"documentSealed"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors", "This document is part of what was released and stays. "
                                                   "Nothing was removed. Amend the report if it is wrong.")},
    Sentence{"documentRefused"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "These bytes are not a file of the kind they are said to be. Nothing was "
                               "stored. Try again, and report it if it stays so.")},
    Sentence{"documentDamaged"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "The stored file is damaged or missing and is not shown. Tell "
                               "the administrator: it has to come back from a backup.")},
    Sentence{"documentTicket"_L1,
             QT_TRANSLATE_NOOP(
                 "hms::app::Errors",
                 "The leave for this file is used up or was withdrawn. Nothing was moved. Try again.")},
    Sentence{
        "documentChanged"_L1,
        QT_TRANSLATE_NOOP("hms::app::Errors",
                          "The file changed while it was being sent. Nothing was stored. Choose it again.")},
    Sentence{"documentKind"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "This is not a readable PDF, PNG or JPEG file. Nothing was "
                               "stored. Save it in one of these formats and add it again.")},
    Sentence{"documentPixels"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors", "This image has more pixels than desks can show. Nothing "
                                                   "was stored. Save it smaller and add it again.")},
    Sentence{"documentActive"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "This PDF contains scripts, attached files or locked parts, which are not "
                               "accepted. Nothing was stored. Print it into a new PDF and add that.")},
    Sentence{"documentNoSpace"_L1,
             QT_TRANSLATE_NOOP(
                 "hms::app::Errors",
                 "The server has no room for this file. Nothing was stored. Tell the administrator.")},
    Sentence{"documentNoViewer"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "No program of this desk shows this document. It is unharmed "
                               "on the server. Ask the administrator to install a viewer.")},
    Sentence{"documentsClosed"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "The images of a completed result stand still, as its values do. Nothing was "
                               "changed. Ask a reviewer to send the result back.")},
    Sentence{"imageLeftBehind"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "Another result was opened before the image was attached. Nothing was stored. "
                               "Open the result again and attach it there.")},
    Sentence{"documentUnreadable"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors", "This file cannot be read. Nothing was stored. Check that "
                                                   "it is still there and that you may open it.")},
    Sentence{"notADoctor"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "Only doctors keep sets of medicines. Nothing was saved. Ask an administrator "
                               "to connect your login with a doctor.")},
    Sentence{"aboveRemaining"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "This is more than is left of the prescription. Nothing was given and no bill "
                               "was made. Enter a smaller quantity.")},
    Sentence{"substituteReason"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "A substitute needs a reason, which the doctor will read. Nothing was given "
                               "yet. Write the reason.")},
    Sentence{"aboveDispensed"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "This is more than was given of this batch. Nothing was taken back. Check the "
                               "quantity and the batch.")},
    Sentence{
        "returnWhole"_L1,
        QT_TRANSLATE_NOOP("hms::app::Errors",
                          "This bill is not paid in full. Nothing was taken back. Take back everything of "
                          "an unpaid bill, or let the rest be paid first.")},
    Sentence{
        "tooOld"_L1,
        QT_TRANSLATE_NOOP("hms::app::Errors",
                          "This list was too old and is being read again from the server. Nothing is lost.")},
    Sentence{"templateChanged"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "The form of this test was changed in the meantime. Nothing was saved; what "
                               "you typed is still here. Open the test again.")},
    Sentence{"sameReviewer"_L1,
             QT_TRANSLATE_NOOP(
                 "hms::app::Errors",
                 "You entered this result, so somebody else has to review it. Nothing was changed.")},
    Sentence{
        "resultHeld"_L1,
        QT_TRANSLATE_NOOP("hms::app::Errors",
                          "This result is held. Nothing was changed. Read why, and let it go on first.")},
    Sentence{"nothingToRelease"_L1,
             QT_TRANSLATE_NOOP(
                 "hms::app::Errors",
                 "No result of this visit is reviewed and waits for its release. Nothing was changed.")},
    Sentence{"unchanged"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "Every value is the one that was released. Nothing was changed.")},
    Sentence{
        "alreadyAcknowledged"_L1,
        QT_TRANSLATE_NOOP("hms::app::Errors",
                          "Somebody has acknowledged this critical value already. Nothing more is needed.")},
    Sentence{"readBackDiffers"_L1,
             QT_TRANSLATE_NOOP("hms::app::Errors",
                               "What you typed is not the critical value as it is shown. "
                               "Nothing was acknowledged. Read the value again and type it.")},
};

QString rejected(const Error &error)
{
    const QString reason = error.reason();
    if (reason == "approvalNeeded"_L1 && error.data.contains("limitPercent"_L1))
        return Errors::tr(
                   "Your own limit is %1. Nothing was changed yet. A second person can sign it here and now.")
            .arg(format().percent(error.data.value("limitPercent"_L1).toInt()));
    if (reason == "aboveRefundable"_L1 && error.data.contains("refundable"_L1))
        return Errors::tr("At most %1 can be given back for this bill. No refund was requested.")
            .arg(format().moneyWithCurrency(Money(error.data.value("refundable"_L1).toInteger())));
    for (const Sentence &sentence : kReasons)
        if (reason == sentence.slug)
            return Errors::tr(sentence.text);
    return Errors::tr("The server's rules do not allow this (%1). Nothing was changed.").arg(reason);
}

QString invalid(const Error &error)
{
    const QString problem = error.data.value("problem"_L1).toString();
    if (problem == "missing"_L1 || problem == "tooShort"_L1 || problem == "empty"_L1)
        return Errors::tr("Something is missing. Nothing was saved. Fill in the marked field.");
    if (problem == "tooLong"_L1)
        return Errors::tr("The text is too long. Nothing was saved. Shorten the marked field.");
    if (problem == "range"_L1)
        return Errors::tr("The value is outside its limits. Nothing was saved. Correct the marked field.");
    return Errors::tr("The server could not read a value. Nothing was saved. Correct the marked field.");
}

QString notFound(const Error &error)
{
    const QString what = error.data.value("what"_L1).toString();
    if (what == "patient"_L1)
        return Errors::tr("No such patient. Nothing was changed. Check the number or search by name.");
    if (what == "bill"_L1)
        return Errors::tr("No such bill. Nothing was changed. Check the number.");
    if (what == "visit"_L1)
        return Errors::tr("No such visit. Nothing was changed. Read the list again with F5.");
    if (what == "doctor"_L1)
        return Errors::tr("No such doctor. Nothing was changed. Read the list again with F5.");
    if (what == "prescription"_L1)
        return Errors::tr(
            "No such prescription. Nothing was changed. Scan the token again or search the patient.");
    if (what == "medicine"_L1)
        return Errors::tr("No such medicine. Nothing was changed. Read the list again with F5.");
    if (what == "batch"_L1)
        return Errors::tr("No such batch. Nothing was changed. Read the list again with F5.");
    if (what == "result"_L1)
        return Errors::tr("No such result. Nothing was changed. Read the list again with F5.");
    if (what == "sample"_L1)
        return Errors::tr("No such sample. Nothing was changed. Check the number on the tube.");
    if (what == "report"_L1)
        return Errors::tr(
            "No such report: this paper was not printed by this hospital, or somebody changed it.");
    if (what == "alert"_L1)
        return Errors::tr("No such critical value. Nothing was changed. Read the list again with F5.");
    return Errors::tr(
        "The server no longer has this record. Nothing was changed. Read the list again with F5.");
}

} // namespace

bool hasSentence(QStringView reason)
{
    return std::any_of(kReasons.begin(), kReasons.end(),
                       [reason](const Sentence &s) { return reason == s.slug; });
}

QString message(const Error &error)
{
    const int seconds = (error.data.value("retryAfterMs"_L1).toInt() + 999) / 1000;
    switch (error.code) {
    case ErrorCode::Rejected: return rejected(error);
    case ErrorCode::Invalid: return invalid(error);
    case ErrorCode::NotFound: return notFound(error);
    case ErrorCode::Conflict:
        return Errors::tr("Somebody else changed this in the meantime. What you typed is still here. Compare "
                          "and save again.");
    case ErrorCode::Forbidden:
        return Errors::tr("You may not do this: it needs the permission “%1”. Nothing was changed. An "
                          "administrator can grant it.")
            .arg(permissionName(error.data.value("permission"_L1).toString()));
    case ErrorCode::Unauthenticated:
        return Errors::tr("Name or password is not right, or the session has ended. What you typed is kept. "
                          "Sign in again.");
    case ErrorCode::TooManyRequests:
        return Errors::tr("Too many tries. Nothing was changed. Wait %1 s, then try again.")
            .arg(format().number(std::max(1, seconds)));
    case ErrorCode::Unavailable:
        return Errors::tr(
            "The server cannot be reached just now. What you typed is kept. Go on when the link shows Live.");
    case ErrorCode::Internal:
        return Errors::tr("The server had a fault of its own (incident %1). Nothing was changed. If it "
                          "happens again, tell your administrator this number.")
            .arg(error.data.value("incident"_L1).toString());
    case ErrorCode::Parse:
    case ErrorCode::InvalidRequest:
    case ErrorCode::NoSuchMethod:
        return Errors::tr("Server and workstation do not understand each other. Nothing was changed. One of "
                          "them needs an update.");
    }
    Q_UNREACHABLE();
}

} // namespace hms::app
