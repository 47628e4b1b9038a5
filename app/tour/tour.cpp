// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour.h"

#include "app/shell/desk_view.h"
#include "app/ui/format.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

const QString kPatient = u"Rehana Parvin"_s;

void say(const QString &text)
{
    QTextStream(stdout) << u"tour: "_s << text << Qt::endl;
}

} // namespace

Tour::Tour(const QUrl &server, QList<WorkspaceFactory> factories, const QString &folder)
    : m_server(server)
    , m_factories(std::move(factories))
    , m_folder(folder)
{
    QDir().mkpath(m_folder.filePath(u"papers"_s));
    speak(u"en"_s, {});
}

int Tour::run()
{
    try {
        TourDesk first(m_server, m_factories, m_folder.filePath(u"papers"_s), u"en"_s);
        must(tourWait([&] { return first.isLive(); }), u"the server"_s);
        picture(first, u"sign-in"_s);
        first.window().close();

        const auto reception = open(u"reception"_s, u"reception"_s);
        const auto doctor = open(u"doctor"_s, u"doctor"_s);
        picture(*reception, u"reception"_s);
        registerAndCheckIn(*reception);
        const auto nurse = open(u"nurse"_s, u"triage"_s);
        measure(*nurse, kPatient);
        callNext(*doctor);
        consult(*doctor);
        orderTests(*doctor);
        const auto pharmacy = open(u"pharmacy"_s, u"pharmacy"_s);
        dispense(*pharmacy);
        const auto technician = open(u"lab"_s, u"lab"_s);
        const auto manager = open(u"labmanager"_s, u"lab"_s);
        examine(*technician, *manager);
        readBack(*doctor);
        const auto cashier = open(u"cashier"_s, u"cashier"_s);
        takeMoney(*cashier);
        showLook({*reception, *nurse, *doctor, *pharmacy, *cashier});
        closeShift(*cashier);
        const auto keeper = open(u"labmanager"_s, u"catalogue"_s);
        showCatalogue(*keeper);
        showNumbers(*keeper);
        const auto admin = open(u"admin"_s, u"templates"_s);
        showTemplates(*admin);

        const auto papers = QDir(m_folder.filePath(u"papers"_s)).entryList({u"*.pdf"_s}, QDir::Files);
        must(papers.size() >= 3, u"the papers"_s);
        say(u"%1 pictures and %2 papers in %3"_s.arg(m_pictures)
                .arg(papers.size())
                .arg(m_folder.absolutePath()));
        return EXIT_SUCCESS;
    } catch (const Stuck &stuck) {
        say(u"could not reach: "_s + stuck.station);
        return EXIT_FAILURE;
    }
}

void Tour::must(bool reached, const QString &station)
{
    if (!reached)
        throw Stuck{station};
}

void Tour::picture(TourDesk &desk, const QString &name)
{
    const QString file = u"%1-%2.png"_s.arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(name);
    desk.photograph(m_folder.filePath(file));
    say(file);
}

std::unique_ptr<TourDesk> Tour::open(const QString &username, const QString &workspace)
{
    auto desk = std::make_unique<TourDesk>(m_server, m_factories, m_folder.filePath(u"papers"_s), u"en"_s);
    must(tourWait([&] { return desk->isLive(); }), u"the server for "_s + username);
    desk->signIn(username);
    if (!tourWait([&] { return desk->window().desk() != nullptr; })) {
        picture(*desk, u"stuck"_s);
        throw Stuck{u"the desk of "_s + username};
    }
    must(desk->window().desk()->openWorkspace(workspace), u"the workspace "_s + workspace);
    tourSettle();
    return desk;
}

void Tour::registerAndCheckIn(TourDesk &reception)
{
    reception.press(Qt::Key_F2);
    tourSettle(150);
    reception.type(kPatient);
    reception.press(Qt::Key_Return);
    reception.type(u"41"_s);
    reception.press(Qt::Key_Return);
    reception.type(u"01912 345 678"_s);
    reception.press(Qt::Key_Return);
    reception.press(Qt::Key_F); // Female.
    tourSettle(600);            // Duplicates are looked for while one types.
    picture(reception, u"new-patient"_s);
    reception.press(Qt::Key_Return);
    must(tourWait([&] { return reception.find<QLabel>(u"bannerName"_s) != nullptr; }),
         u"the registered patient"_s);
    tourSettle();
    reception.press(Qt::Key_1); // The first doctor of the board.
    tourSettle();
    picture(reception, u"check-in"_s);
    reception.press(Qt::Key_Return);
    must(tourWait([&] {
             const auto *serial = reception.find<QLabel>(u"ticketSerial"_s);
             return serial && !serial->text().isEmpty();
         }),
         u"the serial number"_s);
    must(tourWait([&] { return hasPaper(u"token"_s); }), u"the token slip"_s);
    picture(reception, u"checked-in"_s);
}

void Tour::callNext(TourDesk &doctor)
{
    picture(doctor, u"doctor-queue"_s);
    doctor.press(Qt::Key_F9);
    tourSettle(800);
    picture(doctor, u"doctor-called-next"_s);
}

void Tour::showLook(const Desks &desks)
{
    auto &[reception, nurse, doctor, pharmacy, cashier] = desks;
    const QList<TourDesk *> all{&reception, &nurse, &doctor, &pharmacy, &cashier};
    reception.window().lock();
    picture(reception, u"lock"_s);
    for (QLineEdit *field : reception.window().findChildren<QLineEdit *>())
        if (field->isVisible() && field->echoMode() == QLineEdit::Password) {
            field->setFocus();
            reception.type(u"demo-reception"_s);
            reception.press(Qt::Key_Return);
        }
    must(tourWait([&] { return !reception.window().isLocked(); }), u"the unlocked desk"_s);

    m_appearance.setChoice(ThemeName::Dark);
    picture(reception, u"reception-dark"_s);
    picture(doctor, u"doctor-dark"_s);
    picture(pharmacy, u"pharmacy-dark"_s);
    picture(cashier, u"cashier-dark"_s);
    m_appearance.setChoice(ThemeName::HighContrast);
    picture(doctor, u"doctor-high-contrast"_s);
    m_appearance.setChoice(ThemeName::Light);

    speak(u"bn"_s, all);
    picture(reception, u"reception-bengali"_s);
    picture(nurse, u"triage-bengali"_s);
    picture(doctor, u"doctor-bengali"_s);
    picture(cashier, u"cashier-bengali"_s);
    speak(u"ar"_s, all);
    picture(reception, u"reception-arabic"_s);
    picture(doctor, u"doctor-arabic"_s);
    picture(pharmacy, u"pharmacy-arabic"_s);
    picture(cashier, u"cashier-arabic"_s);
    speak(u"en"_s, all);
    m_appearance.setScale(150);
    tourSettle(800); // Five windows dress anew.
    picture(doctor, u"doctor-150-percent"_s);
    m_appearance.setScale(100);
}

void Tour::speak(const QString &language, const QList<TourDesk *> &desks)
{
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(u":/i18n/hms_"_s + language))
        QCoreApplication::installTranslator(&m_translator);
    QLocale::setDefault(QLocale(language));
    QGuiApplication::setLayoutDirection(QLocale(language).textDirection());
    setFormat(Format(language, language == u"en" ? Figures::Latin : Figures::Native, u"BDT"_s, 2,
                     QTimeZone("Asia/Dhaka")));
    for (TourDesk *desk : desks) {
        desk->setPaperLanguage(language);
        desk->window().rebuild();
    }
    tourSettle(800);
}

void Tour::takeMoney(TourDesk &cashier)
{
    // The drawer is opened with its float, then the patient's bill is found among those who wait.
    cashier.press(Qt::Key_F11);
    tourSettle();
    cashier.type(u"1000"_s);
    picture(cashier, u"shift-open"_s);
    must(cashier.push(u"openShift"_s), u"the opened shift"_s);
    tourSettle(800);
    cashier.press(Qt::Key_F6);
    tourSettle();
    picture(cashier, u"cashier-waiting"_s);
    must(cashier.choose(u"outstanding"_s, kPatient), u"the bill of the new patient"_s);
    must(tourWait([&] {
             const auto *take = cashier.find<QPushButton>(u"take"_s);
             return take && take->isEnabled();
         }),
         u"the open bill"_s);

    // More than the due is handed over: the change stands there before the money is taken.
    cashier.type(u"1500"_s);
    tourSettle();
    picture(cashier, u"cashier-change"_s);
    cashier.press(Qt::Key_Return);
    if (auto *take = cashier.find<QPushButton>(u"take"_s); take && take->isEnabled())
        cashier.push(u"take"_s);
    must(tourWait([&] { return hasPaper(u"receipt"_s); }), u"the receipt"_s);
    picture(cashier, u"cashier-paid"_s);
    cashier.press(Qt::Key_F10);
    tourSettle(1500);
    picture(cashier, u"bill-preview"_s);
    cashier.press(Qt::Key_F10);
    tourWait([&] { return hasPaper(u"bill"_s); }, 5'000);
    cashier.press(Qt::Key_F6);
    tourSettle();
}

void Tour::closeShift(TourDesk &cashier)
{
    cashier.press(Qt::Key_F11);
    tourSettle();
    auto *thousands = cashier.find<QWidget>(u"count-100000"_s);
    must(thousands != nullptr, u"the blind count"_s);
    thousands->setFocus();
    cashier.type(u"2"_s);
    picture(cashier, u"blind-count"_s);
    must(cashier.push(u"lockCount"_s), u"the locked count"_s);
    must(tourWait([&] { return cashier.find<QPushButton>(u"closeShift"_s) != nullptr; }), u"the verdict"_s);
    picture(cashier, u"shift-counted"_s);
    must(cashier.push(u"closeShift"_s), u"the closed shift"_s);
    must(tourWait([&] { return cashier.find<QPushButton>(u"printReport"_s) != nullptr; }), u"the Z report"_s);
    cashier.push(u"printReport"_s);
    tourWait([&] { return hasPaper(u"report"_s); }, 5'000);
    picture(cashier, u"shift-closed"_s);
}

bool Tour::hasPaper(const QString &kind) const
{
    return !QDir(m_folder.filePath(u"papers"_s)).entryList({u"*%1*.pdf"_s.arg(kind)}, QDir::Files).isEmpty();
}

} // namespace hms::app
