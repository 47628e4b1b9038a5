// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/view_parts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

QString priorityWord(Priority priority, const PrintTexts &text)
{
    switch (priority) {
    case Priority::Routine: return {};
    case Priority::Urgent: return text(QT_TRANSLATE_NOOP("TokenSlip", "URGENT"));
    case Priority::Stat: return text(QT_TRANSLATE_NOOP("TokenSlip", "EMERGENCY"));
    }
    Q_UNREACHABLE();
}

} // namespace

DocumentView tokenView(const ViewSource &source)
{
    const PrintTexts text(source.language, "TokenSlip");
    const Visit visit = source.snapshot().visit_.value_or(Visit{});

    QJsonArray facts;
    facts.append(line(text(QT_TRANSLATE_NOOP("TokenSlip", "Date")), source.format.date(visit.visitDate)));
    facts.append(line(text(QT_TRANSLATE_NOOP("TokenSlip", "Patient")), visit.patientName));
    facts.append(line(text(QT_TRANSLATE_NOOP("TokenSlip", "Patient no.")), visit.patientNumber));
    if (const auto minutes = source.snapshot().waitMinutes)
        facts.append(
            line(text(QT_TRANSLATE_NOOP("TokenSlip", "Estimated wait")),
                 text(QT_TRANSLATE_NOOP("TokenSlip", "about %1 min")).arg(source.format.number(*minutes))));

    DocumentView view = startView(source, u"token"_s);
    const QString serial = source.format.serial(visit.serialNumber);
    view.title = text(QT_TRANSLATE_NOOP("TokenSlip", "Token %1")).arg(serial);
    view.fields.insert(u"heading"_s, text(QT_TRANSLATE_NOOP("TokenSlip", "Your number")));
    view.fields.insert(u"serial"_s, serial);
    view.fields.insert(u"priority"_s, priorityWord(visit.priority, text));
    view.fields.insert(u"doctor"_s, visit.doctorName);
    view.fields.insert(u"room"_s, visit.room.isEmpty()
                                      ? QString()
                                      : text(QT_TRANSLATE_NOOP("TokenSlip", "Room %1")).arg(visit.room));
    view.fields.insert(u"facts"_s, facts);
    view.fields.insert(u"advice"_s,
                       text(QT_TRANSLATE_NOOP("TokenSlip", "Please wait until your number is called.")));
    return view;
}

} // namespace hms::app
