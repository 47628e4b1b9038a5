// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/tour_desk.h"
#include "app/ui/theme.h"

#include <QDir>
#include <QTranslator>

namespace hms::app {

/// `hms --tour DIR`: real windows walk a patient through the hospital and leave a picture of
/// each station and every paper in DIR. Needs the demo hospital. Runs without a display (offscreen).
class Tour final {
public:
    Tour(const QUrl &server, QList<WorkspaceFactory> factories, const QString &folder);

    /// EXIT_SUCCESS, or EXIT_FAILURE after saying which station could not be reached.
    int run();

private:
    /// What went wrong, for the person who reads the terminal.
    struct Stuck {
        QString station;
    };
    std::unique_ptr<TourDesk> open(const QString &username, const QString &workspace);
    void must(bool reached, const QString &station);
    void picture(TourDesk &desk, const QString &name);
    void registerAndCheckIn(TourDesk &reception);
    void measure(TourDesk &nurse, const QString &patient);
    void callNext(TourDesk &doctor);
    void consult(TourDesk &doctor);
    void orderTests(TourDesk &doctor);
    void dispense(TourDesk &pharmacy);
    void showCatalogue(TourDesk &manager);
    void showNumbers(TourDesk &manager);
    void showTemplates(TourDesk &admin);
    void attachFilm(TourDesk &technician);
    void examine(TourDesk &technician, TourDesk &manager);
    void readBack(TourDesk &doctor);
    void takeMoney(TourDesk &cashier);
    void closeShift(TourDesk &cashier);
    /// One window of each trade.
    struct Desks {
        TourDesk &reception;
        TourDesk &nurse;
        TourDesk &doctor;
        TourDesk &pharmacy;
        TourDesk &cashier;
    };
    void showLook(const Desks &desks);
    [[nodiscard]] bool hasPaper(const QString &kind) const;
    void speak(const QString &language, const QList<TourDesk *> &desks);

    QUrl m_server;
    QList<WorkspaceFactory> m_factories;
    QDir m_folder;
    Appearance m_appearance;
    QTranslator m_translator;
    int m_pictures = 0;
};

} // namespace hms::app
