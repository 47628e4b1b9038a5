// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/result_reader.h"

namespace hms::app {

namespace {

constexpr int kKeptAhead = 3;

} // namespace

ResultReader::ResultReader(ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

void ResultReader::forget()
{
    ++m_read;
    m_wanted.reset();
    m_done = {};
}

void ResultReader::read(const TestOrder &order, Done done)
{
    forget();
    const auto ahead = m_ahead.constFind(order.id);
    if (ahead != m_ahead.constEnd() && ahead->rowVersion == order.rowVersion) {
        if (ahead->response) {
            const GetTestResult::Response response = *m_ahead.take(order.id).response;
            done(response);
        } else {
            m_wanted = order.id;
            m_done = std::move(done);
        }
        return;
    }
    m_ahead.remove(order.id);
    m_api.call(GetTestResult{order.id, {}}, this,
               [this, mine = m_read, done = std::move(done)](const Result<GetTestResult::Response> &answer) {
                   if (mine == m_read)
                       done(answer);
               });
}

void ResultReader::fetchAhead(const TestOrder &order)
{
    const auto ahead = m_ahead.constFind(order.id);
    if (ahead != m_ahead.constEnd() && ahead->rowVersion == order.rowVersion)
        return;
    if (m_ahead.size() >= kKeptAhead)
        m_ahead.clear();
    m_ahead.insert(order.id, {order.rowVersion, {}});
    m_api.call(GetTestResult{order.id, {}}, this,
               [this, id = order.id](const Result<GetTestResult::Response> &answer) { onAhead(id, answer); });
}

void ResultReader::onAhead(TestOrderId order, const Result<GetTestResult::Response> &answer)
{
    if (m_wanted == order) {
        m_ahead.remove(order);
        const Done done = std::exchange(m_done, {});
        m_wanted.reset();
        done(answer);
    } else if (answer && m_ahead.contains(order)) {
        m_ahead[order].response = *answer;
    } else {
        m_ahead.remove(order);
    }
}

} // namespace hms::app
