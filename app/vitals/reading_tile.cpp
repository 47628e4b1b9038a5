// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitals/reading_tile.h"

#include "app/ui/badge.h"
#include "app/ui/format.h"
#include "app/ui/text_label.h"
#include "app/vitals/sparkline.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr qsizetype kCourse = 10; ///< Values of a sparkline.

} // namespace

ReadingTile::ReadingTile(Reading reading, QWidget *parent)
    : QFrame(parent)
    , m_reading(reading)
{
    setProperty("surface", u"soft"_s);
    auto *name = textLabel(plainName(reading), TextRole::Caption);
    m_value = textLabel({}, TextRole::Title);
    auto *unit = textLabel(readingUnit(reading), TextRole::Muted);
    m_note = textLabel({}, TextRole::Muted);
    m_unusual = new StatusBadge(unusualLook());
    m_course = new Sparkline;

    auto *first = new QHBoxLayout;
    first->setSpacing(grid(1));
    first->addWidget(m_value, 0, Qt::AlignBaseline);
    first->addWidget(unit, 0, Qt::AlignBaseline);
    first->addStretch(1);
    auto *last = new QHBoxLayout;
    last->setSpacing(grid(2));
    last->addWidget(m_unusual);
    last->addWidget(m_note);
    last->addWidget(m_course, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(3), grid(2), grid(3), grid(2));
    column->setSpacing(grid(1));
    column->addWidget(name);
    column->addLayout(first);
    column->addLayout(last);
    column->addStretch(1); // One in the line may be higher.
}

bool ReadingTile::show(const QList<Vitals> &vitals)
{
    const Vitals *newest = nullptr;
    QList<int> course;
    for (const Vitals &each : vitals) {
        const auto value = trendValue(m_reading, each.signs);
        if (!value || course.size() == kCourse)
            continue;
        newest = newest ? newest : &each;
        course.prepend(*value);
    }
    if (!newest)
        return false;
    const bool unusual = isUnusual(m_reading, newest->unusual);
    m_value->setText(readingText(m_reading, newest->signs));
    setTone(*m_value, unusual ? Tone::Warn : Tone::Neutral);
    m_unusual->setVisible(unusual);
    const bool isLatest = newest == &vitals.first();
    m_note->setText(isLatest ? QString() : format().date(format().dateOf(newest->measuredAt)));
    m_note->setVisible(!isLatest);
    m_course->setValues(course, unusual ? Tone::Warn : Tone::Neutral);
    m_course->setVisible(course.size() > 1); // One value is no course.
    setAccessibleName(tr("%1: %2 %3", "reading, value, unit")
                          .arg(plainName(m_reading), m_value->text(), readingUnit(m_reading)));
    setAccessibleDescription(unusual ? unusualLook().word : QString());
    setToolTip(format().dateTime(newest->measuredAt));
    return true;
}

} // namespace hms::app
