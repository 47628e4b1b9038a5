// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/lab/lab_protocol.h"
#include "tests/support/small_form.h"
#include "tests/support/test_server.h"

namespace hms::test {

/// A server with one bench, and requests that need only one thing changed.
class LabBench {
public:
    LabBench()
    {
        SaveLab save;
        save.code = QStringLiteral("HAEM");
        save.name = {QStringLiteral("Haematology"), QStringLiteral("হেমাটোলজি"),
                     QStringLiteral("أمراض الدم")};
        lab = server.call(save).value();
    }

    [[nodiscard]] SaveTestType test(const QString &code, const QString &name,
                                    std::optional<Money> price = {}) const
    {
        SaveTestType save;
        save.code = code;
        save.name.en = name;
        save.labId = lab.id;
        save.price = price;
        save.labelColour = QStringLiteral("#8e5bb5");
        save.turnaroundMinutes = 120;
        save.urgentTurnaroundMinutes = 45;
        return save;
    }
    TestType saved(const SaveTestType &save) { return server.call(save).value(); }
    [[nodiscard]] SaveTestType panel(const QString &code, const QList<TestTypeId> &members) const
    {
        SaveTestType save = test(code, code);
        save.isPanel = true;
        save.memberIds = members;
        return save;
    }

    TestServer server;
    Lab lab;
};

/// The saving of what is there already, unchanged.
inline SaveTestType again(const TestType &test)
{
    SaveTestType save;
    static_cast<TestTypeFacts &>(save) = test;
    save.id = test.id;
    save.rowVersion = test.rowVersion;
    for (const PanelMember &member : test.members)
        save.memberIds.append(member.id);
    return save;
}

} // namespace hms::test
