// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instruments/instrument_words.h"

#include <QCoreApplication>

namespace hms::app {

namespace {

struct InstrumentWords {
    Q_DECLARE_TR_FUNCTIONS(hms::app::InstrumentWords)
};

QString waitText(WaitReason reason)
{
    using enum WaitReason;
    switch (reason) {
    case UnknownSample: return InstrumentWords::tr("No such sample");
    case NotCollected: return InstrumentWords::tr("Not taken yet");
    case SampleRejected: return InstrumentWords::tr("Sample rejected");
    case OtherPatient: return InstrumentWords::tr("Another patient");
    case UnknownCode: return InstrumentWords::tr("Unknown code");
    case AmbiguousCode: return InstrumentWords::tr("Several tests fit");
    case NotOrdered: return InstrumentWords::tr("Not ordered");
    case AlreadyCompleted: return InstrumentWords::tr("Already completed");
    case AlreadyEntered: return InstrumentWords::tr("Another value stands");
    case WrongUnit: return InstrumentWords::tr("Another unit");
    case InvalidValue: return InstrumentWords::tr("Not a value of the form");
    case NotFinal: return InstrumentWords::tr("Not final");
    }
    Q_UNREACHABLE();
}

} // namespace

StatusLook look(WaitReason reason)
{
    const bool isAboutPeople = reason == WaitReason::OtherPatient || reason == WaitReason::SampleRejected;
    return {waitText(reason), isAboutPeople ? Icon::Warning : Icon::Info,
            isAboutPeople ? Tone::Bad : Tone::Warn};
}

QString waitAdvice(WaitReason reason)
{
    using enum WaitReason;
    switch (reason) {
    case UnknownSample:
        return InstrumentWords::tr("Read the number on the tube and assign the values to it.");
    case NotCollected: return InstrumentWords::tr("Note down that the sample was taken, then assign again.");
    case SampleRejected:
        return InstrumentWords::tr("Measure the new sample. These values are not used for a report.");
    case OtherPatient:
        return InstrumentWords::tr("The instrument names another patient. Compare tube and patient first.");
    case UnknownCode:
        return InstrumentWords::tr(
            "No test on the sample has a field of this name. Teach what the code stands for.");
    case AmbiguousCode:
        return InstrumentWords::tr("Teach which test the code stands for, or enter the value by hand.");
    case NotOrdered: return InstrumentWords::tr("Order the test for this sample, or assign to another one.");
    case AlreadyCompleted:
        return InstrumentWords::tr(
            "The result is completed. Take it back or amend it if this value is right.");
    case AlreadyEntered:
        return InstrumentWords::tr(
            "The draft has another value, which stays. Correct it by hand if this one is right.");
    case WrongUnit:
        return InstrumentWords::tr("The form has another unit. Convert the value and enter it by hand.");
    case InvalidValue: return InstrumentWords::tr("Enter what it means by hand, or measure again.");
    case NotFinal: return InstrumentWords::tr("The instrument itself does not stand for it. Measure again.");
    }
    Q_UNREACHABLE();
}

} // namespace hms::app
