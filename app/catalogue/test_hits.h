// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/lab/lab_protocol.h"

#include <QAbstractListModel>
#include <QFrame>

class QLabel;
class QListView;

namespace hms::app {

class TestHitModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setTests(QList<TestType> tests);
    [[nodiscard]] const QList<TestType> &tests() const { return m_tests; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<TestType> m_tests;
};

/// Tests under a search field. The keyboard stays in the field, which moves the mark.
class TestHits final : public QFrame {
    Q_OBJECT

public:
    explicit TestHits(QWidget *window);

    /// Lays itself under `field`, or above it where there is no room; `note` stands where no test does.
    void present(const QWidget &field, const QList<TestType> &tests, const QString &note);
    void step(int by);
    [[nodiscard]] int count() const;
    /// Empty when there is none.
    [[nodiscard]] std::optional<TestType> marked() const;

signals:
    void clicked();

private:
    TestHitModel *m_model = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace hms::app
