// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/labels.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;

namespace {

/// The reason slugs that the contract's comments list: "REJECTED (one, two {detail}, three: note)".
QSet<QString> slugsOfTheContract()
{
    QSet<QString> slugs;
    QDirIterator files(QStringLiteral(HMS_SOURCE_DIR "/shared"), {u"*_protocol.h"_s, u"topics.h"_s},
                       QDir::Files, QDirIterator::Subdirectories);
    static const QRegularExpression list(u"REJECTED \\(([^)]*)\\)"_s);
    static const QRegularExpression slug(u"^\\s*([a-zA-Z]+)"_s);
    static const QRegularExpression commentStart(u"\\n\\s*///"_s);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll()).replace(commentStart, u" "_s);
        for (auto matches = list.globalMatch(text); matches.hasNext();)
            for (const QString &part : matches.next().captured(1).split(u','))
                slugs += slug.match(part).captured(1);
    }
    return slugs;
}

} // namespace

TEST_CASE("every reason of the contract has a sentence", "[ui]")
{
    const QSet<QString> slugs = slugsOfTheContract();
    CHECK(slugs.size() > 30);
    CHECK(slugs.contains(u"drawerShort"_s));
    for (const QString &slug : slugs) {
        INFO(slug.toStdString());
        CHECK(hasSentence(slug));
    }
    CHECK_FALSE(hasSentence(u"no such slug"));
}

TEST_CASE("errors say what is known and never a code alone", "[ui]")
{
    Error limit = Error::rejected(u"approvalNeeded"_s);
    limit.data.insert(u"limitPercent"_s, 10);
    CHECK(message(limit).contains(u"10%"_s));
    CHECK(message(Error::forbidden(u"payments.process"_s)).contains(label(Permission::PaymentsProcess)));
    CHECK(message(Error::forbidden(u"newer.thing"_s)).contains(u"newer.thing"_s));
    CHECK(message(Error::tooManyRequests(4200)).contains(u"5 s"_s));
    CHECK(message(Error::rejected(u"fromTheFuture"_s)).contains(u"fromTheFuture"_s));
}

TEST_CASE("no two permissions and no two statuses read alike", "[ui]")
{
    QSet<QString> names;
    for (const auto &[permission, slug] : kEnumNames<Permission>)
        names += label(permission);
    CHECK(names.size() == qsizetype(kEnumNames<Permission>.size()));

    QSet<QString> looks;
    for (const auto &[status, word] : kEnumNames<VisitStatus>)
        looks += look(status).word + QString::number(int(look(status).icon));
    CHECK(looks.size() == qsizetype(kEnumNames<VisitStatus>.size()));
}
