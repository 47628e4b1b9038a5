// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/test_catalogue.h"

namespace hms::app {

TestCatalogue::TestCatalogue(ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

void TestCatalogue::load()
{
    m_read.clear();
    ask();
}

void TestCatalogue::loadLabs()
{
    m_api.call(ListLabs{}, this, m_labs.newest([this](const Result<QList<Lab>> &answer) {
        if (answer)
            emit labsRead(*answer);
        else
            emit failed(answer.error());
    }));
}

void TestCatalogue::setIncludeInactive(bool include)
{
    m_includeInactive = include;
    load();
}

void TestCatalogue::show(const TestType &test)
{
    m_generation.forget(); // A page that is on its way does not know it.
    const auto at = std::ranges::find(m_tests, test.id, &TestType::id);
    if (at == m_tests.end())
        m_tests.append(test);
    else
        *at = test;
    emit changed();
}

std::optional<TestType> TestCatalogue::find(TestTypeId test) const
{
    const auto at = std::ranges::find(m_tests, test, &TestType::id);
    return at == m_tests.end() ? std::nullopt : std::optional(*at);
}

void TestCatalogue::ask()
{
    ListTestTypes request;
    request.includeInactive = m_includeInactive;
    request.limit = limits::kPageRows;
    if (!m_read.isEmpty())
        request.after = m_read.last().id;
    m_api.call(request, this, m_generation.newest([this](const Result<QList<TestType>> &answer) {
        if (answer)
            onPage(*answer);
        else
            emit failed(answer.error());
    }));
}

void TestCatalogue::onPage(const QList<TestType> &page)
{
    m_read += page;
    if (page.size() == limits::kPageRows) {
        ask();
        return;
    }
    m_tests = std::exchange(m_read, {});
    emit changed();
}

} // namespace hms::app
