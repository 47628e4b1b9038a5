// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/lab/lab_desk.h"

#include "app/workspaces/lab_workspace.h"

#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace hms::app {

QList<Permission> LabDesk::all()
{
    return {Permission::SamplesCollect, Permission::ResultsView,    Permission::ResultsEnter,
            Permission::ResultsReview,  Permission::ResultsRelease, Permission::ResultsDeliver,
            Permission::ResultsAmend,   Permission::PrintsMake,     Permission::DocumentsView,
            Permission::DocumentsAdd};
}

LabDesk::LabDesk(const QList<TestOrder> &orders, const QList<Permission> &permissions)
    : ClinicDesk(LabWorkspace::factory(), permissions)
    , labs{test::aLab(u"Biochemistry"_s), test::aLab(u"Haematology"_s), test::aLab(u"Clinical pathology"_s),
           test::aLab(u"Serology"_s), test::aLab(u"Microbiology"_s)}
{
    REQUIRE(api.answer<ListLabs>(labs));
    topic = Topic{TopicKind::Lab, labs.first().id.value}.toText();
    api.pushSnapshot(topic, toJson(orders), m_revision);
}

void LabDesk::push(const TestOrder &order)
{
    api.pushChange(test::aLabChange(topic, ++m_revision, {order}));
}

bool LabDesk::isIn(const QString &key) const
{
    return window->focusWidget() && window->focusWidget()->objectName() == key;
}

void LabDesk::answerCompletion(const TestOrder &order, const TestTemplate &form)
{
    const auto sent = api.last<SaveTestResult>();
    REQUIRE(sent.testOrderId == order.id);
    REQUIRE(sent.complete == true);
    REQUIRE(api.answer<SaveTestResult>(test::aResult(order, form, sent.data)));
    push(test::in(order, TestOrderStatus::Completed));
}

} // namespace hms::app
