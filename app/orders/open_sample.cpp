// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/open_sample.h"

namespace hms::app {

OpenSample::OpenSample(ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

void OpenSample::open(const QString &number)
{
    if (!m_sample || m_sample->sampleNumber != number)
        close();
    m_api.call(GetSample{number}, this, m_generation.newest([this](const Result<Sample> &sample) {
        if (!sample) {
            emit failed(sample.error());
            return;
        }
        show(*sample);
        emit opened(*sample);
    }));
}

void OpenSample::close()
{
    m_generation.forget();
    m_sample.reset();
    m_busy = false;
    emit changed();
}

void OpenSample::show(const Sample &sample)
{
    m_sample = sample;
    emit changed();
}

void OpenSample::step(SampleStep step, const std::optional<QString> &place)
{
    if (!m_sample || m_busy)
        return;
    m_busy = true;
    emit changed();
    const StepSample request{
        .sampleNumber = m_sample->sampleNumber, .step = step, .at = {}, .place = place, .notes = {}};
    m_api.command(request, this, [this, step, of = m_sample->id](const Result<Sample> &answer) {
        const bool isOurs = m_sample && m_sample->id == of;
        if (isOurs)
            m_busy = false;
        if (!answer) {
            emit failed(answer.error());
            emit changed();
            return;
        }
        for (const TestOrder &order : answer->orders)
            emit orderChanged(order);
        if (isOurs)
            show(*answer);
        emit stepped(*answer, step);
    });
}

void OpenSample::reject(const QString &reason)
{
    if (!m_sample || m_busy || m_sample->orders.isEmpty())
        return;
    m_busy = true;
    emit changed();
    m_api.command(RejectTestOrder{m_sample->orders.first().id, reason}, this,
                  [this, of = m_sample->id](const Result<TestOrder> &answer) {
                      const bool isOurs = m_sample && m_sample->id == of;
                      if (isOurs)
                          m_busy = false;
                      if (!answer) {
                          emit failed(answer.error());
                          emit changed();
                          return;
                      }
                      emit orderChanged(*answer);
                      if (isOurs)
                          open(m_sample->sampleNumber); // Its whole chain is another one now.
                  });
}

} // namespace hms::app
