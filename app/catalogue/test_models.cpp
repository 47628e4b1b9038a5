// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/test_models.h"

#include "app/catalogue/catalogue_labels.h"
#include "app/ui/format.h"
#include "app/ui/lab_labels.h"

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

StatusLook stateOf(const TestType &test)
{
    if (!test.isActive)
        return {TestTypeModel::tr("Not used"), Icon::Pause, Tone::Neutral};
    if (!test.isPanel && !test.templateVersion)
        return {TestTypeModel::tr("No form yet"), Icon::Warning, Tone::Warn};
    if (!test.chargedPrice)
        return {TestTypeModel::tr("No price"), Icon::Warning, Tone::Warn};
    return {TestTypeModel::tr("In use"), Icon::Check, Tone::Ok};
}

} // namespace

TestTypeModel::TestTypeModel(QObject *parent)
    : RowTableModel(parent)
{
    setColumns({
        {.title = tr("Code"), .text = [](const TestType &t) { return t.code; }},
        {.title = tr("Test"),
         .text = [](const TestType &t) { return inDeskLanguage(t.name); },
         .icon = [](const TestType &t) { return std::optional(t.isPanel ? Icon::Queue : Icon::Flask); },
         .tip = [](const TestType &t) { return t.synonyms.join(u", "_s); },
         .strong = true,
         .stretch = true},
        {.title = tr("Laboratory"), .text = [](const TestType &t) { return inDeskLanguage(t.labName); }},
        {.title = tr("Price"),
         .text = [](const TestType &t) { return priceText(t); },
         .align = kNumberAligned,
         .sortKey = [](const TestType &t) { return t.chargedPrice ? t.chargedPrice->minor : -1; }},
        {.title = tr("Specimen"),
         .text = [](const TestType &t) { return t.isPanel ? QString() : label(t.specimen); }},
        {.title = tr("Tube or cup"),
         .text = [](const TestType &t) { return t.isPanel ? QString() : label(t.container); }},
        {.title = tr("Ready in"),
         .text =
             [](const TestType &t) { return t.isPanel ? QString() : turnaroundText(t.turnaroundMinutes); },
         .align = kNumberAligned,
         .sortKey = [](const TestType &t) { return t.turnaroundMinutes; }},
        {.title = tr("Form"),
         .text =
             [](const TestType &t) {
                 return t.isPanel           ? tr("%n test(s)", "panel", int(t.members.size()))
                        : t.templateVersion ? tr("version %1").arg(format().serial(*t.templateVersion))
                                            : QString();
             }},
        {.title = tr("State"), .text = [](const TestType &t) { return stateOf(t).word; }, .badge = stateOf},
    });
    setKey([](const TestType &t) { return t.id.toText(); });
}

} // namespace hms::app
