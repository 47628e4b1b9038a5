// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/consultations/consultation.h"

#include <QWidget>

namespace hms::app {

/// One diagnosis of a page: rank, code, title, and what can be done to it.
class DiagnosisLine final : public QWidget {
    Q_OBJECT

public:
    explicit DiagnosisLine(const Diagnosis &diagnosis, bool editable, QWidget *parent = nullptr);

signals:
    void primaryWanted();
    void removeWanted();
};

} // namespace hms::app
