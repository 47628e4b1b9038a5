// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/settings.h"
#include "shared/lab/lab_protocol.h"

#include <QWidget>

class QComboBox;

namespace hms::app {

/// Which lab this desk works for. The choice is remembered; a hospital with one lab sees nothing of it.
class LabPicker final : public QWidget {
    Q_OBJECT

public:
    LabPicker(ApiClient &api, Settings &settings, QWidget *parent = nullptr);

    void load();
    /// Invalid until the labs are known, and when there is none.
    [[nodiscard]] LabId lab() const;
    void choose(LabId lab);

signals:
    void chosen(hms::LabId lab);
    void noLabs(); ///< The hospital has not set up any.
    void failed(const hms::Error &error);

private:
    void onLabs(const QList<Lab> &labs);

    ApiClient &m_api;
    Settings &m_settings;
    QList<Lab> m_labs;
    QComboBox *m_choice = nullptr;
    QWidget *m_caption = nullptr;
};

} // namespace hms::app
