// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/button.h"
#include "app/ui/permission_gate.h"
#include "app/visits/doctor_board_model.h"
#include "app/visits/doctor_feed.h"

#include <QSet>
#include <QWidget>

class QComboBox;

namespace hms::app {

class TablePanel;

/// The live board of doctors. Arrows or the digit in front choose one, Enter checks the open patient in.
class DoctorBoard final : public QWidget {
    Q_OBJECT

public:
    DoctorBoard(ApiClient &api, PermissionGate &gate, QWidget *parent = nullptr);

    /// A null date means today.
    void setDay(QDate day) { m_feed.setDay(day); }
    void refresh() { m_feed.refresh(); }
    /// Kept until that doctor is on the board; an invalid id clears the choice.
    void choose(DoctorId doctor);
    [[nodiscard]] std::optional<DoctorRow> chosen() const;
    /// The cursor goes to the board.
    void start();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void doctorChosen(hms::DoctorId doctor);
    void checkInWanted();
    /// Rows, or what is known of the chosen doctor, are other ones now.
    void changed();
    void failed(const hms::Error &error);

private:
    void buildUi(PermissionGate &gate);
    void update();
    void updateDepartments();
    void select(int row);
    void togglePresence();

    ApiClient &m_api;
    DoctorFeed m_feed;
    DoctorBoardModel m_model;
    DoctorId m_wanted;
    bool m_busy = false;
    QComboBox *m_department = nullptr;
    Button *m_presence = nullptr;
    TablePanel *m_table = nullptr;
};

} // namespace hms::app
