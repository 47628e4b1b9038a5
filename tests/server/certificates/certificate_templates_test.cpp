// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/certificates/certificate_places.h"
#include "shared/certificates/certificates_protocol.h"
#include "tests/server/consultations/consultation_helpers.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

SaveCertificateTemplate fitness(const QString &text, int rowVersion)
{
    return {.kind = CertificateKind::Fitness,
            .language = u"en"_s,
            .title = u"Fit"_s,
            .text = text,
            .rowVersion = rowVersion};
}

} // namespace

TEST_CASE("each kind of certificate comes in three languages, with places that exist", "[certificates][db]")
{
    TestServer server;

    const auto templates = server.call(ListCertificateTemplates{});

    REQUIRE(templates);
    CHECK(templates->size() == 9);
    for (const CertificateTemplate &each : *templates) {
        INFO(each.language.toStdString() << " " << each.title.toStdString());
        CHECK_FALSE(unknownPlace(each.title + each.text));
        CHECK(each.text.contains(u"{patient}"_s));
    }
}

TEST_CASE("an administrator changes a template, and what was issued stays", "[certificates][db]")
{
    ConsultingRoom room;
    IssueCertificate request;
    request.visitId = room.visit.id;
    request.kind = CertificateKind::Fitness;
    request.language = u"en"_s;
    const Certificate before = room.server.callAs(room.doctor.login, request).value();

    const auto saved = room.server.call(fitness(u" {patient} is well from {from}. "_s, 1));

    REQUIRE(saved);
    CHECK(saved->rowVersion == 2);
    const Certificate after = room.server.callAs(room.doctor.login, request).value();
    CHECK(after.title == u"Fit");
    CHECK(after.text == u"Amina Begum is well from 22 November 2026.");
    CHECK(room.server.call(GetCertificate{before.id})->text == before.text);

    const Error stale = room.server.call(fitness(u"x"_s, 1)).error();
    CHECK(stale.code == ErrorCode::Conflict);
    CHECK(stale.data[u"current"][u"rowVersion"].toInt() == 2);
    CHECK(room.server.call(fitness(u"x"_s, 0)).error().code == ErrorCode::Conflict);
    CHECK(room.server.count(u"audit_logs WHERE entity = 'certificate_templates' AND entity_id = 'FITNESS.en'"
                            " AND action = 'update'"_s) == 1);
}

TEST_CASE("a template for a new language is added, and bad ones are refused", "[certificates][db]")
{
    TestServer server;
    SaveCertificateTemplate french = fitness(u"{patient} est apte."_s, 0);
    french.language = u"fr"_s;

    CHECK(server.call(french)->rowVersion == 1);
    CHECK(server.call(ListCertificateTemplates{})->size() == 10);
    CHECK(server.callAs(server.as(u"doctor"_s), french).error() == Error::forbidden(u"settings.edit"_s));
    CHECK(server.callAs(server.as(u"cashier"_s), ListCertificateTemplates{}).error().code ==
          ErrorCode::Forbidden);
    CHECK(server.call(fitness(u"{patinet}"_s, 1)).error() == Error::invalid(u"text"_s, u"unknownPlace"_s));
    CHECK(server.call(fitness(u" "_s, 1)).error() == Error::invalid(u"text"_s, u"tooShort"_s));
    french.language = u"French"_s;
    CHECK(server.call(french).error() == Error::invalid(u"language"_s, u"characters"_s));
    french.language = u"it"_s;
    french.rowVersion = 4;
    CHECK(server.call(french).error() == Error::notFound(u"template"_s));
}

TEST_CASE("a certificate for which its template leaves nothing to say is refused", "[certificates][db]")
{
    ConsultingRoom room;
    REQUIRE(room.server.call(fitness(u"{reason}"_s, 1)));
    IssueCertificate request;
    request.visitId = room.visit.id;
    request.kind = CertificateKind::Fitness;
    request.language = u"en"_s;

    CHECK(room.server.callAs(room.doctor.login, request).error() == Error::invalid(u"text"_s, u"missing"_s));
}
