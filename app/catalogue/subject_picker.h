// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/lab/formulas.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace hms::app {

class Segmented;

/// For whom a preview is judged: sex, age, pregnancy.
class SubjectPicker final : public QWidget {
    Q_OBJECT

public:
    explicit SubjectPicker(QWidget *parent = nullptr);

    [[nodiscard]] Subject subject() const;

signals:
    void changed();

private:
    Segmented *m_sex = nullptr;
    QLineEdit *m_age = nullptr;
    QCheckBox *m_pregnant = nullptr;
};

} // namespace hms::app
