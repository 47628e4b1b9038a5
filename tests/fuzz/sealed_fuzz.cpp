// SPDX-License-Identifier: GPL-3.0-or-later
// A file of the outbox as somebody left it on the desk's disk.
#include "app/core/outbox.h"
#include "tests/fuzz/target.h"
#include "tests/support/examples.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace hms::fuzz {

namespace {

/// A desk's folder with its key.
struct Desk {
    QTemporaryDir folder;
    app::SealKey key = *app::SealKey::ofFile(folder.filePath(u"key"_s));
    app::SealKey outboxKey = key.derived("outbox");
    app::OutboxEntry entry = test::example<app::OutboxEntry>();

    static Desk &current()
    {
        static Desk desk;
        return desk;
    }
    [[nodiscard]] QByteArray plain() const
    {
        return QJsonDocument(encode(entry)).toJson(QJsonDocument::Compact);
    }
};

std::optional<app::OutboxEntry> entryIn(const std::optional<QByteArray> &plain)
{
    if (!plain)
        return std::nullopt;
    const auto entry = decode<app::OutboxEntry>(QJsonDocument::fromJson(*plain).object());
    return entry ? std::optional(*entry) : std::nullopt;
}

/// A command is taken from the disk only as it was sealed, and only under its own name.
void checkOutbox(const QByteArray &content)
{
    const Desk &desk = Desk::current();
    const QString folder = desk.folder.filePath(u"outbox"_s);
    app::Outbox outbox(folder, desk.key);
    QFile file(QDir(folder).filePath(desk.entry.operationId.toText()));
    require(file.open(QIODevice::WriteOnly), "the folder can be written");
    file.write(content);
    file.close();

    const auto left = outbox.entriesOf(desk.entry.user);
    const auto sealed = entryIn(desk.outboxKey.open(content));
    const bool ours = sealed && sealed->operationId == desk.entry.operationId;
    require(left.size() == (ours && sealed->user == desk.entry.user ? 1 : 0),
            "only what we sealed is a command");
    require(left.isEmpty() || encode(left.first()) == encode(*sealed), "a command comes back unchanged");
    require(file.exists() == ours, "what cannot be trusted is set aside");
    QFile::remove(file.fileName() + u".bad"_s);
}

} // namespace

void begin(int &argc, char **argv)
{
    static QCoreApplication app(argc, argv);
    QDir(Desk::current().folder.path()).mkdir(u"outbox"_s);
}

QByteArrayList seeds()
{
    const Desk &desk = Desk::current();
    app::OutboxEntry renamed = desk.entry;
    renamed.operationId = OperationId::make();
    return {desk.plain(),
            desk.outboxKey.seal(desk.plain()),
            desk.outboxKey.seal(QJsonDocument(encode(renamed)).toJson(QJsonDocument::Compact)),
            desk.key.seal(desk.plain()),
            desk.outboxKey.seal("{}"),
            {},
            "x"};
}

QByteArrayList words()
{
    return {};
}

void run(const QByteArray &input)
{
    const Desk &desk = Desk::current();
    require(!desk.key.derived("drafts").open(input), "a key of another purpose opens nothing");
    checkOutbox(input);
    checkOutbox(desk.outboxKey.seal(input)); // Whatever it is, it came from this desk.
}

} // namespace hms::fuzz
