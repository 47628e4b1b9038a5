// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/tube_line.h"

#include "app/ui/badge.h"
#include "app/ui/format.h"
#include "app/ui/lab_labels.h"
#include "app/ui/specimen_words.h"
#include "app/ui/text_label.h"

#include <QCheckBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

CapMark::CapMark(const QString &colour, QWidget *parent)
    : QWidget(parent)
    , m_colour(colour)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize CapMark::sizeHint() const
{
    return {grid(6), grid(6)};
}

void CapMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().edge, 1.5));
    painter.setBrush(m_colour.isValid() ? m_colour : tokens().surface);
    painter.drawEllipse(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5));
}

QList<Tube> Tube::of(const QList<TestOrder> &orders)
{
    QList<Tube> out;
    for (const TestOrder &order : orders) {
        const auto together = std::ranges::find_if(out, [&](const Tube &tube) {
            const TestOrder &first = tube.orders.first();
            return first.labId == order.labId && first.specimen == order.specimen &&
                   first.container == order.container;
        });
        if (together == out.end())
            out.append({{order}, {}});
        else
            together->orders.append(order);
    }
    return out;
}

QList<Tube> Tube::of(const QList<Sample> &samples)
{
    QList<Tube> out;
    for (const Sample &sample : samples)
        out.append({sample.orders, sample});
    return out;
}

TubeLine::TubeLine(const Tube &tube, QWidget *parent)
    : QFrame(parent)
    , m_tube(tube)
{
    setProperty("surface", u"soft"_s);
    const TestOrder &first = tube.orders.first();
    QStringList tests;
    for (const TestOrder &order : tube.orders)
        tests += inDeskLanguage(order.testName);
    const QString title = tr("%1, %2", "tube, specimen").arg(label(first.container), label(first.specimen));
    auto *names = textLabel(tests.join(u", "_s), TextRole::Muted, this);
    names->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(textLabel(title, TextRole::Strong, this));
    words->addWidget(names);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid(3), grid(2), grid(3), grid(2));
    row->setSpacing(grid(3));
    row->addWidget(new CapMark(first.labelColour, this));
    row->addLayout(words, 1);
    if (!tube.sample) {
        row->addWidget(textLabel(tr("No label yet"), TextRole::Muted, this));
        return;
    }
    row->addWidget(textLabel(format().isolated(tube.sample->sampleNumber), TextRole::Strong, this));
    if (tube.sample->status != SampleStatus::Labelled) {
        row->addWidget(new StatusBadge(look(tube.sample->status), this));
        return;
    }
    m_taken = new QCheckBox(tr("Filled"), this);
    m_taken->setObjectName(u"taken-"_s + tube.sample->sampleNumber);
    m_taken->setAccessibleName(tr("%1 is filled").arg(title));
    m_taken->setChecked(true);
    connect(m_taken, &QCheckBox::toggled, this, &TubeLine::toggled);
    row->addWidget(m_taken);
}

void TubeLine::setTaken(bool taken)
{
    if (m_taken)
        m_taken->setChecked(taken);
}

bool TubeLine::isTaken() const
{
    return m_taken && m_taken->isChecked();
}

} // namespace hms::app
