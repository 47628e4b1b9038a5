// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalogue/form_designer.h"
#include "tests/support/fake_api.h"

namespace hms::test {

/// "HAEM" and "CHEM".
QList<Lab> someLabs();

/// A haemoglobin with ranges, a computed field, a choice and a table.
TestTemplate aForm();

/// Version 3 of it.
TestTemplateVersion aVersion(const TestType &test, const TestTemplate &form);

/// Says what it was told to show; its data are what the test puts there.
class PlainEntry final : public app::EntryPreview {
public:
    using EntryPreview::EntryPreview;

    void show(const TestTemplate &form, const Subject &subject) override
    {
        shown = form;
        shownFor = subject;
    }
    [[nodiscard]] QJsonObject data() const override { return typed; }

    TestTemplate shown;
    Subject shownFor;
    QJsonObject typed;
};

} // namespace hms::test
