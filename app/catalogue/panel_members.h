// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "shared/lab/lab_protocol.h"

#include <QWidget>

class QListWidget;

namespace hms::app {

class TestSearch;

/// The tests of a panel in the order of the paper: found by typing, moved with Ctrl+Up and Ctrl+Down, removed
/// with Delete.
class PanelMembers final : public QWidget {
    Q_OBJECT

public:
    explicit PanelMembers(ApiClient &api, QWidget *parent = nullptr);

    void setMembers(const QList<PanelMember> &members);
    [[nodiscard]] const QList<PanelMember> &members() const { return m_members; }
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void edited();
    void failed(const hms::Error &error);

private:
    void add(const TestType &test);
    void move(int by);
    void remove();
    void present(int current);

    QList<PanelMember> m_members;
    TestSearch *m_search = nullptr;
    QListWidget *m_list = nullptr;
};

} // namespace hms::app
