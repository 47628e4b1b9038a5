// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/lab/lab_protocol.h"
#include "shared/orders/samples_protocol.h"
#include "shared/protocol/topics.h"

namespace hms::test {

Lab aLab(const QString &name);

/// Collected and received an hour ago in a lab that promised two hours, routine.
TestOrder aTestOrder(const QString &patient, const QString &code = QStringLiteral("GLU"),
                     const QString &test = QStringLiteral("Glucose, fasting"));
/// The same order where the lab has not begun.
TestOrder toCollect(TestOrder order);
/// In this state, one version later.
TestOrder in(TestOrder order, TestOrderStatus status);

/// The tube of these orders as it stands by their state.
Sample aSample(const QList<TestOrder> &orders, SampleStatus status = SampleStatus::Collected);

TopicChange aLabChange(const QString &topic, qint64 revision, const QList<TestOrder> &upserts,
                       const QList<QString> &removes = {});

} // namespace hms::test
