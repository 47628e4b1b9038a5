// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/demo_lab.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hms::server::demo {

namespace {

struct Price {
    const char *code;
    qint64 minor;
};
// Panels that are not named cost their members together.
constexpr std::array kPrices{
    Price{"ANC", 280'000},    Price{"BGRP", 15'000},  Price{"CA", 45'000},       Price{"CBC", 40'000},
    Price{"CREA", 40'000},    Price{"CRP", 60'000},   Price{"CULTURE", 120'000}, Price{"DENGUE", 120'000},
    Price{"ELEC", 100'000},   Price{"ESR", 15'000},   Price{"GLU-2H", 15'000},   Price{"GLU-F", 15'000},
    Price{"GLU-R", 15'000},   Price{"HBA1C", 90'000}, Price{"HBSAG", 50'000},    Price{"HCV", 90'000},
    Price{"HIV", 80'000},     Price{"IRON", 250'000}, Price{"LFT", 120'000},     Price{"LIPID", 100'000},
    Price{"MALARIA", 50'000}, Price{"PT", 80'000},    Price{"SEMEN", 60'000},    Price{"STOOL", 30'000},
    Price{"TROPI", 150'000},  Price{"TSH", 80'000},   Price{"UPT", 20'000},      Price{"UREA", 40'000},
    Price{"URIC", 40'000},    Price{"URINE", 30'000}, Price{"VDRL", 40'000},     Price{"VITD", 350'000},
    Price{"WIDAL", 50'000},
};

} // namespace

std::optional<Money> priceOf(QStringView code)
{
    const auto price =
        std::ranges::find_if(kPrices, [code](const Price &p) { return code == QLatin1StringView(p.code); });
    return price == kPrices.end() ? std::nullopt : std::optional(Money(price->minor));
}

SaveLab inDepartment(const Lab &lab, DepartmentId department)
{
    SaveLab save;
    static_cast<LabFacts &>(save) = lab;
    save.id = lab.id;
    save.rowVersion = lab.rowVersion;
    save.departmentId = department;
    return save;
}

std::optional<SaveTestType> priced(const TestType &test)
{
    const auto price = priceOf(test.code);
    if (test.price || !price)
        return std::nullopt;
    SaveTestType save;
    static_cast<TestTypeFacts &>(save) = test;
    save.id = test.id;
    save.rowVersion = test.rowVersion;
    save.price = price;
    for (const PanelMember &member : test.members)
        save.memberIds.append(member.id);
    return save;
}

} // namespace hms::server::demo
