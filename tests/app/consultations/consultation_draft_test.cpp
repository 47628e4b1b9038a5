// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consultations/consultation_pages.h"
#include "tests/app/consultations/consultation_builders.h"
#include "tests/support/fake_api.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;
using Safety = hms::app::ConsultationDraft::Safety;

namespace {

/// A desk with a disk; pages come and go as in a crash.
struct PageDesk {
    PageDesk() { start(); }
    ~PageDesk()
    {
        pages.reset();
        drafts.reset();
    }
    void start()
    {
        drafts = std::make_unique<Drafts>(folder.filePath(u"drafts"_s), key, user);
        pages = std::make_unique<ConsultationPages>(api, drafts.get());
    }
    /// What lies on the disk is all that is left.
    void crash()
    {
        pages.reset();
        drafts.reset();
        api.clearSent();
        start();
    }
    ConsultationDraft *openPage()
    {
        ConsultationDraft *page = pages->open(visit);
        api.answer<GetConsultation>(empty);
        return page;
    }
    bool waitForSave(int count)
    {
        return QTest::qWaitFor([&] { return api.count(SaveConsultation::kMethod) == count; },
                               ConsultationDraft::kPauseMs * 3);
    }

    QTemporaryDir folder;
    SealKey key = SealKey::ofFile(folder.filePath(u"key"_s)).value();
    UserId user = UserId::make();
    FakeApi api;
    VisitId visit = VisitId::make();
    Consultation empty = anEmptyPage(visit, PatientId::make(), DoctorId::make());
    std::unique_ptr<Drafts> drafts;
    std::unique_ptr<ConsultationPages> pages;
};

} // namespace

TEST_CASE("a page is saved while the doctor types, once a pause and with its version", "[consultations][ui]")
{
    PageDesk desk;
    ConsultationDraft *page = desk.openPage();

    page->edit(aPage(u"C"_s));
    page->edit(aPage(u"Cough"_s));
    CHECK(page->safety() == Safety::Saving);
    REQUIRE(desk.waitForSave(1));
    CHECK(desk.api.last<SaveConsultation>().page.complaint == u"Cough");
    CHECK(desk.api.last<SaveConsultation>().rowVersion == 0);

    page->edit(aPage(u"Cough for a week"_s)); // While the first save is on its way.
    desk.api.answer<SaveConsultation>(savedAs(1));
    CHECK(page->safety() == Safety::Saving);
    REQUIRE(desk.waitForSave(2));
    CHECK(desk.api.last<SaveConsultation>().rowVersion == 1);
    desk.api.answer<SaveConsultation>(savedAs(2));

    CHECK(page->safety() == Safety::Saved);
    CHECK(desk.drafts->forms().isEmpty()); // The server has it all.
}

TEST_CASE("what is typed while the server is away is kept and saved when it is back", "[consultations][ui]")
{
    PageDesk desk;
    ConsultationDraft *page = desk.openPage();

    desk.api.setLinkState(LinkState::Offline);
    page->edit(aPage(u"Cough"_s));
    REQUIRE(desk.waitForSave(1));
    CHECK(page->safety() == Safety::Trying);
    CHECK(desk.drafts->forms().size() == 1);

    desk.api.setLinkState(LinkState::Live);
    desk.api.answer<SaveConsultation>(savedAs(1));
    CHECK(page->safety() == Safety::Saved);
    CHECK(desk.drafts->forms().isEmpty());
}

TEST_CASE("a page that cannot be read can be written, and both meet when the server is back",
          "[consultations][ui]")
{
    PageDesk desk;
    ConsultationDraft *page = desk.pages->open(desk.visit);
    CHECK_FALSE(page->isOpen()); // What stands there is not known yet.
    desk.api.refuse<GetConsultation>(Error::unavailable(1000));
    CHECK(page->isOpen());
    page->edit(aPage({}, u"Rest"_s));
    CHECK(page->safety() == Safety::Trying);

    desk.api.setLinkState(LinkState::Connecting);
    desk.api.setLinkState(LinkState::Live);
    desk.api.answer<GetConsultation>(aSavedPage(desk.empty, aPage(u"Cough"_s), 3));

    CHECK(page->page() == aPage(u"Cough"_s, u"Rest"_s));
    REQUIRE(desk.waitForSave(1));
    CHECK(desk.api.last<SaveConsultation>().rowVersion == 3);
    CHECK(desk.api.last<SaveConsultation>().page == aPage(u"Cough"_s, u"Rest"_s));
}

TEST_CASE("after a crash everything typed is there and goes to the server by itself", "[consultations][ui]")
{
    PageDesk desk;
    desk.openPage()->edit(aPage(u"Cough"_s, u"Rest"_s));
    desk.crash();

    SECTION("when the page is opened again, before the server answers")
    {
        CHECK(desk.pages->open(desk.visit)->page() == aPage(u"Cough"_s, u"Rest"_s));
    }
    SECTION("without anybody opening it")
    {
        desk.pages->resume();
    }
    desk.api.answer<GetConsultation>(desk.empty);
    REQUIRE(desk.waitForSave(1));
    CHECK(desk.api.last<SaveConsultation>().page == aPage(u"Cough"_s, u"Rest"_s));
    desk.api.answer<SaveConsultation>(savedAs(1));
    CHECK(desk.drafts->forms().isEmpty());
}

TEST_CASE("a save whose answer a crash swallowed is no clash with what was typed after it",
          "[consultations][ui]")
{
    PageDesk desk;
    ConsultationDraft *page = desk.openPage();
    page->edit(aPage(u"Cough"_s));
    REQUIRE(desk.waitForSave(1)); // It arrives; the answer does not.
    page->edit(aPage(u"Cough for a week"_s));
    desk.crash();

    page = desk.pages->open(desk.visit);
    desk.api.answer<GetConsultation>(aSavedPage(desk.empty, aPage(u"Cough"_s), 1));

    CHECK(page->safety() == Safety::Saving);
    CHECK(page->page() == aPage(u"Cough for a week"_s));
}

TEST_CASE("two desks at one page: other places are joined, the same place is asked about",
          "[consultations][ui]")
{
    PageDesk desk;
    ConsultationDraft *page = desk.openPage();
    page->edit(aPage(u"Cough"_s));
    REQUIRE(desk.waitForSave(1));

    SECTION("they wrote elsewhere")
    {
        const Consultation theirs = aSavedPage(desk.empty, aPage({}, u"Rest"_s), 1);
        desk.api.refuse<SaveConsultation>(Error::conflict({{u"current"_s, toJson(theirs)}}));
        CHECK(page->page() == aPage(u"Cough"_s, u"Rest"_s));
        REQUIRE(desk.waitForSave(2));
        CHECK(desk.api.last<SaveConsultation>().rowVersion == 1);
    }
    SECTION("they wrote at the same place")
    {
        const auto [choice, stands] = GENERATE(table<Keep, QString>(
            {{Keep::Mine, u"Cough"_s}, {Keep::Theirs, u"Fever"_s}, {Keep::Both, u"Cough\n\nFever"_s}}));
        const Consultation theirs = aSavedPage(desk.empty, aPage(u"Fever"_s, u"Rest"_s), 1);
        desk.api.refuse<SaveConsultation>(Error::conflict({{u"current"_s, toJson(theirs)}}));
        CHECK(page->safety() == Safety::Clash);
        CHECK(page->clashes() == QStringList{u"complaint"_s});
        CHECK(page->page().complaint == u"Cough"); // Mine stays in sight until somebody chose.
        CHECK(desk.drafts->forms().size() == 1);

        page->resolve(choice);
        CHECK(page->page() == aPage(stands, u"Rest"_s));
        CHECK(desk.api.count(SaveConsultation::kMethod) == (choice == Keep::Theirs ? 1 : 2));
    }
}

TEST_CASE("text for a page that was completed elsewhere is left over, never lost", "[consultations][ui]")
{
    PageDesk desk;
    ConsultationDraft *page = desk.openPage();
    page->edit(aPage(u"Cough"_s));
    REQUIRE(desk.waitForSave(1));

    desk.api.refuse<SaveConsultation>(Error::rejected(u"consultationCompleted"_s));
    desk.api.answer<GetConsultation>(completed(aSavedPage(desk.empty, aPage(u"Fever"_s), 2)));

    CHECK(page->isCompleted());
    CHECK(page->page().complaint == u"Fever");
    REQUIRE(page->leftOver());
    CHECK(page->leftOver()->complaint == u"Cough");
    CHECK(desk.drafts->forms().size() == 1);
    page->dropLeftOver();
    CHECK(desk.drafts->forms().isEmpty());
}

TEST_CASE("completing saves first and tells when the visit may be finished", "[consultations][ui]")
{
    PageDesk desk;
    ConsultationDraft *page = desk.openPage();
    std::optional<bool> may;
    const auto tell = [&may](bool mayFinish) { may = mayFinish; };

    SECTION("a typed page")
    {
        page->edit(aPage(u"Cough"_s));
        page->complete(tell);
        REQUIRE(desk.api.count(SaveConsultation::kMethod) == 1); // At once, without the pause.
        page->edit(aPage(u"Cough and more"_s));                  // Too late.
        CHECK(page->page().complaint == u"Cough");
        desk.api.answer<SaveConsultation>(savedAs(1));
        REQUIRE(desk.api.count(CompleteConsultation::kMethod) == 1);
        CHECK(desk.api.last<CompleteConsultation>().rowVersion == 1);
        CHECK_FALSE(may);
        desk.api.answer<CompleteConsultation>(completed(aSavedPage(desk.empty, aPage(u"Cough"_s), 1)));
        CHECK(may == true);
        CHECK(page->isCompleted());
    }
    SECTION("a page nobody wrote on")
    {
        page->complete(tell);
        CHECK(may == true);
        CHECK(desk.api.count(CompleteConsultation::kMethod) == 0);
    }
    SECTION("a page the server refuses")
    {
        page->edit(aPage(u"Cough"_s));
        page->complete(tell);
        desk.api.refuse<SaveConsultation>(Error::rejected(u"unknownCode"_s));
        CHECK(may == false);
        CHECK(page->safety() == Safety::Refused);
        CHECK(page->page().complaint == u"Cough");
        page->edit(aPage(u"Cough, corrected"_s));
        CHECK(page->safety() == Safety::Saving);
    }
}

TEST_CASE("an unsaved page lives on until the server has it, then it goes", "[consultations][ui]")
{
    PageDesk desk;
    ConsultationDraft *page = desk.openPage();
    page->edit(aPage(u"Cough"_s));

    desk.pages->release(page);
    CHECK(desk.pages->count() == 1);
    REQUIRE(desk.waitForSave(1));
    desk.api.answer<SaveConsultation>(savedAs(1));

    CHECK(desk.pages->count() == 0);
}
