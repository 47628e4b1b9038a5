// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/lab_labels.h"

#include "app/ui/format.h"

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

/// Context of the laboratory's labels for translators.
struct LabLabels {
    Q_DECLARE_TR_FUNCTIONS(hms::app::LabLabels)
};

} // namespace

QString inDeskLanguage(const LabWords &words)
{
    return words.in(format().locale().name());
}

QString label(TestOrderStatus status)
{
    switch (status) {
    case TestOrderStatus::Ordered: return LabLabels::tr("Ordered");
    case TestOrderStatus::Billed: return LabLabels::tr("To collect");
    case TestOrderStatus::Collected: return LabLabels::tr("Collected");
    case TestOrderStatus::Completed: return LabLabels::tr("To review");
    case TestOrderStatus::Reviewed: return LabLabels::tr("To release");
    case TestOrderStatus::Released: return LabLabels::tr("Released");
    case TestOrderStatus::Delivered: return LabLabels::tr("Delivered");
    case TestOrderStatus::Cancelled: return LabLabels::tr("Cancelled");
    case TestOrderStatus::Rejected: return LabLabels::tr("New sample needed");
    }
    Q_UNREACHABLE();
}

StatusLook look(TestOrderStatus status)
{
    switch (status) {
    case TestOrderStatus::Ordered: return {label(status), Icon::Clock, Tone::Neutral};
    case TestOrderStatus::Billed: return {label(status), Icon::Flask, Tone::Info};
    case TestOrderStatus::Collected: return {label(status), Icon::Check, Tone::Accent};
    case TestOrderStatus::Completed: return {label(status), Icon::Eye, Tone::Info};
    case TestOrderStatus::Reviewed: return {label(status), Icon::Play, Tone::Accent};
    case TestOrderStatus::Released: return {label(status), Icon::Check, Tone::Ok};
    case TestOrderStatus::Delivered: return {label(status), Icon::Receipt, Tone::Ok};
    case TestOrderStatus::Cancelled: return {label(status), Icon::Ban, Tone::Neutral};
    case TestOrderStatus::Rejected: return {label(status), Icon::Undo, Tone::Bad};
    }
    Q_UNREACHABLE();
}

QString label(SampleStatus status)
{
    switch (status) {
    case SampleStatus::Labelled: return LabLabels::tr("Labelled, empty");
    case SampleStatus::Collected: return LabLabels::tr("Collected");
    case SampleStatus::Received: return LabLabels::tr("In the lab");
    case SampleStatus::Rejected: return LabLabels::tr("Rejected", "sample");
    case SampleStatus::Discarded: return LabLabels::tr("Discarded");
    }
    Q_UNREACHABLE();
}

StatusLook look(SampleStatus status)
{
    switch (status) {
    case SampleStatus::Labelled: return {label(status), Icon::Printer, Tone::Neutral};
    case SampleStatus::Collected: return {label(status), Icon::Flask, Tone::Info};
    case SampleStatus::Received: return {label(status), Icon::Check, Tone::Ok};
    case SampleStatus::Rejected: return {label(status), Icon::Ban, Tone::Bad};
    case SampleStatus::Discarded: return {label(status), Icon::X, Tone::Neutral};
    }
    Q_UNREACHABLE();
}

QString label(SampleStep step)
{
    switch (step) {
    case SampleStep::Labelled: return LabLabels::tr("Label printed");
    case SampleStep::Collected: return LabLabels::tr("Taken from the patient");
    case SampleStep::HandedOver: return LabLabels::tr("Handed over");
    case SampleStep::Received: return LabLabels::tr("Received in the lab");
    case SampleStep::Stored: return LabLabels::tr("Stored");
    case SampleStep::Rejected: return LabLabels::tr("Rejected", "sample");
    case SampleStep::Discarded: return LabLabels::tr("Discarded");
    }
    Q_UNREACHABLE();
}

QString label(ResultLane lane)
{
    switch (lane) {
    case ResultLane::Clear: return LabLabels::tr("Clear", "lane");
    case ResultLane::NeedsReview: return LabLabels::tr("Needs review", "lane");
    case ResultLane::Held: return LabLabels::tr("Held", "lane");
    }
    Q_UNREACHABLE();
}

StatusLook look(ResultLane lane)
{
    switch (lane) {
    case ResultLane::Clear: return {label(lane), Icon::Check, Tone::Ok};
    case ResultLane::NeedsReview: return {label(lane), Icon::Eye, Tone::Warn};
    case ResultLane::Held: return {label(lane), Icon::Pause, Tone::Bad};
    }
    Q_UNREACHABLE();
}

QString label(TestResultStatus status)
{
    switch (status) {
    case TestResultStatus::Draft: return LabLabels::tr("Draft");
    case TestResultStatus::Completed: return LabLabels::tr("To review");
    case TestResultStatus::Reviewed: return LabLabels::tr("To release");
    case TestResultStatus::Released: return LabLabels::tr("Released");
    case TestResultStatus::Delivered: return LabLabels::tr("Delivered");
    case TestResultStatus::Amended: return LabLabels::tr("Replaced by an amendment");
    }
    Q_UNREACHABLE();
}

StatusLook look(TestResultStatus status)
{
    switch (status) {
    case TestResultStatus::Draft: return {label(status), Icon::Keyboard, Tone::Neutral};
    case TestResultStatus::Completed: return {label(status), Icon::Eye, Tone::Info};
    case TestResultStatus::Reviewed: return {label(status), Icon::Play, Tone::Accent};
    case TestResultStatus::Released: return {label(status), Icon::Check, Tone::Ok};
    case TestResultStatus::Delivered: return {label(status), Icon::Receipt, Tone::Ok};
    case TestResultStatus::Amended: return {label(status), Icon::Undo, Tone::Neutral};
    }
    Q_UNREACHABLE();
}

StatusLook look(ValueFlag flag)
{
    switch (flag) {
    case ValueFlag::None: return {};
    case ValueFlag::Normal: return {LabLabels::tr("Normal", "value"), Icon::Check, Tone::Ok};
    case ValueFlag::Low: return {LabLabels::tr("L  Low", "value"), Icon::ArrowDown, Tone::Warn};
    case ValueFlag::High: return {LabLabels::tr("H  High", "value"), Icon::ArrowUp, Tone::Warn};
    case ValueFlag::CriticalLow: return {LabLabels::tr("LL  Critical", "value"), Icon::Warning, Tone::Bad};
    case ValueFlag::CriticalHigh: return {LabLabels::tr("HH  Critical", "value"), Icon::Warning, Tone::Bad};
    case ValueFlag::Abnormal: return {LabLabels::tr("Abnormal", "value"), Icon::Warning, Tone::Warn};
    case ValueFlag::Critical: return {LabLabels::tr("Critical", "value"), Icon::Warning, Tone::Bad};
    case ValueFlag::NotAssessable: return {LabLabels::tr("Not assessable", "value"), Icon::Info, Tone::Info};
    }
    Q_UNREACHABLE();
}

QString ageAndSex(const std::optional<int> &ageYears, Sex sex)
{
    return ageYears ? ageAndSex(*ageYears, sex) : label(sex);
}

QString personLine(const TestOrder &order)
{
    return format().isolated(order.patientNumber) + u"  ·  "_s + ageAndSex(order.ageYears, order.sex);
}

} // namespace hms::app
