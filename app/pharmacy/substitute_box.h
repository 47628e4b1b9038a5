// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "shared/medicines/medicine.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace hms::app {

class MedicineFinder;

/// Another medicine instead of the one that was prescribed: searched, chosen, and why, in place under the
/// line.
class SubstituteBox final : public QWidget {
    Q_OBJECT

public:
    explicit SubstituteBox(ApiClient &api, QWidget *parent = nullptr);

    /// Opens the search; the prescribed one is not offered.
    void start(MedicineId prescribed);
    void reset();
    [[nodiscard]] const std::optional<Medicine> &chosen() const { return m_chosen; }
    [[nodiscard]] QString reason() const;
    /// Marks the missing reason and puts the focus there.
    void askReason();

    [[nodiscard]] QJsonObject typed() const; ///< For a draft; empty without a substitute.
    void restore(const QJsonObject &typed);

signals:
    void changed();
    /// Chosen and given its reason: go on.
    void finished();
    /// Back to what was prescribed.
    void abandoned();
    void failed(const hms::Error &error);

private:
    void take(const Medicine &medicine);
    void buildChosen();
    void show(const Medicine &medicine);

    std::optional<Medicine> m_chosen;
    MedicineFinder *m_finder = nullptr;
    QWidget *m_page = nullptr; ///< What was chosen, and why.
    QLabel *m_what = nullptr;
    QLabel *m_facts = nullptr;
    QLineEdit *m_reason = nullptr;
};

} // namespace hms::app
