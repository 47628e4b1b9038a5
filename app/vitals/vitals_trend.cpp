// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitals/vitals_trend.h"

#include "app/ui/columns_layout.h"
#include "app/ui/format.h"
#include "app/ui/text_label.h"
#include "app/vitals/reading_tile.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kTileCharacters = 16; ///< Narrowest tile, in average characters.

} // namespace

VitalsTrend::VitalsTrend(ApiClient &api, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
{
    m_when = textLabel({}, TextRole::Muted);
    m_when->setObjectName(u"vitalsWhen"_s);
    m_when->setWordWrap(true);
    auto *tiles = new ColumnsLayout(int(std::size(kReadings)), kTileCharacters);
    tiles->setSpacing(grid(2));
    for (const Reading reading : kReadings) {
        auto *tile = new ReadingTile(reading, this);
        tile->setObjectName(u"tile-%1"_s.arg(int(reading)));
        tile->hide();
        tiles->addWidget(tile);
        m_tiles.append(tile);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addWidget(m_when);
    column->addLayout(tiles);
    show({});
}

void VitalsTrend::open(PatientId patient)
{
    m_generation.forget();
    if (patient != m_patient)
        show({});
    m_patient = patient;
    ask();
}

void VitalsTrend::ask()
{
    if (!m_patient.isValid())
        return;
    m_api.call(ListVitals{m_patient, {}, {}, {}}, this,
               m_generation.newest([this](const Result<QList<Vitals>> &answer) {
                   if (!answer) {
                       emit failed(answer.error());
                       return;
                   }
                   show(*answer);
                   emit loaded();
               }));
}

void VitalsTrend::show(const QList<Vitals> &vitals)
{
    m_vitals = vitals;
    for (ReadingTile *tile : std::as_const(m_tiles))
        tile->setVisible(tile->show(vitals));
    m_when->setText(vitals.isEmpty()
                        ? tr("Nothing was measured yet.")
                        : tr("Measured %1 by %2", "date and time, nurse")
                              .arg(format().dateTime(vitals.first().measuredAt), vitals.first().recordedBy));
}

} // namespace hms::app
