// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/generation.h"
#include "shared/lab/lab_protocol.h"

#include <QObject>

#include <optional>

namespace hms::app {

/// The laboratory's catalogue as this desk knows it: every test and panel, by English name.
class TestCatalogue final : public QObject {
    Q_OBJECT

public:
    explicit TestCatalogue(ApiClient &api, QObject *parent = nullptr);

    void load();
    /// The benches; labsRead tells them.
    void loadLabs();
    /// Also what is no longer ordered.
    void setIncludeInactive(bool include);
    /// Saved at this desk.
    void show(const TestType &test);
    [[nodiscard]] const QList<TestType> &tests() const { return m_tests; }
    [[nodiscard]] std::optional<TestType> find(TestTypeId test) const;

signals:
    void changed();
    void labsRead(const QList<hms::Lab> &labs);
    void failed(const hms::Error &error);

private:
    void ask();
    void onPage(const QList<TestType> &page);

    ApiClient &m_api;
    Generation m_generation;
    Generation m_labs;
    QList<TestType> m_tests;
    QList<TestType> m_read; ///< Pages of the load under way.
    bool m_includeInactive = false;
};

} // namespace hms::app
