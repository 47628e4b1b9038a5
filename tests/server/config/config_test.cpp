// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/config/config.h"
#include "server/db/operator_error.h"

#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace hms::server;
using namespace Qt::StringLiterals;

namespace {
/// Sources of a test's own; nothing of this machine gets in.
class Sources {
public:
    Sources &flag(const QString &name, const QString &value)
    {
        m_sources.flags.insert(name, value);
        return *this;
    }
    Sources &variable(const QString &name, const QString &value)
    {
        m_sources.environment.insert(name, value);
        return *this;
    }
    Sources &file(const QByteArray &content)
    {
        m_sources.file = m_folder.filePath(u"hmsd.conf"_s);
        QFile file(m_sources.file);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return *this;
    }
    Sources &root()
    {
        m_sources.isRoot = true;
        return *this;
    }
    [[nodiscard]] LoadedConfig load() const { return loadConfig(m_sources); }
    [[nodiscard]] OperatorError refusal() const
    {
        try {
            (void)load();
        } catch (const OperatorError &error) {
            return error;
        }
        FAIL("was accepted");
        std::abort();
    }
    [[nodiscard]] QString path() const { return m_sources.file; }

private:
    QTemporaryDir m_folder;
    ConfigSources m_sources;
};
} // namespace

TEST_CASE("without any choice the server is embedded and on loopback", "[config][unit]")
{
    const Config config = Sources().root().load().config;
    CHECK(config.embedded());
    CHECK(config.dataFolder == u"/var/lib/hms"_s);
    CHECK(config.listen == Endpoint{QHostAddress(u"127.0.0.1"_s), 8480});
    CHECK(config.http == Endpoint{QHostAddress(u"127.0.0.1"_s), 8481});
    CHECK_FALSE(config.instruments);
    CHECK_FALSE(config.demo);
    CHECK(config.workers == 0);
    CHECK(config.passwordOperations == 2);
    CHECK(config.passwordMemoryMiB == 64);
    CHECK(Sources().load().config.dataFolder.endsWith(u"/hms"_s));
}

TEST_CASE("a flag beats a variable, which beats the file, which beats the default", "[config][unit]")
{
    struct Case {
        bool flag, variable, file;
        int workers;
        QString origin;
    };
    const Case c =
        GENERATE(Case{true, true, true, 1, u"--workers"_s}, Case{true, false, true, 1, u"--workers"_s},
                 Case{true, false, false, 1, u"--workers"_s}, Case{false, true, true, 2, u"HMS_WORKERS"_s},
                 Case{false, true, false, 2, u"HMS_WORKERS"_s}, Case{false, false, true, 3, u"hmsd.conf:2"_s},
                 Case{false, false, false, 0, u"default"_s});
    Sources sources;
    if (c.flag)
        sources.flag(u"workers"_s, u"1"_s);
    if (c.variable)
        sources.variable(u"HMS_WORKERS"_s, u"2"_s);
    if (c.file)
        sources.file("# workers = 4\nworkers = 3\n; workers = 5\n");

    const LoadedConfig loaded = sources.load();
    CHECK(loaded.config.workers == c.workers);
    const QStringList lines = loaded.description.split(u'\n');
    const auto line =
        std::find_if(lines.begin(), lines.end(), [](const QString &l) { return l.startsWith("workers"_L1); });
    REQUIRE(line != lines.end());
    CHECK(line->startsWith(u"workers = %1  # "_s.arg(c.workers)));
    CHECK(line->endsWith(c.origin));
}

TEST_CASE("a wrong value is refused and its place named", "[config][unit]")
{
    const auto [name, value] = GENERATE(table<QString, QString>({
        {u"listen"_s, u"8480"_s},
        {u"listen"_s, u"desk.example:8480"_s},
        {u"http"_s, u"127.0.0.1:65536"_s},
        {u"instruments"_s, u"8482"_s},
        {u"instruments"_s, u"192.0.2.1:8482"_s}, // Without instrument-peers.
        {u"instrument-peers"_s, u"192.0.2.7,analyser"_s},
        {u"workers"_s, u"many"_s},
        {u"workers"_s, u"-1"_s},
        {u"demo"_s, u"perhaps"_s},
        {u"database"_s, u"mysql://localhost/hms"_s},
        {u"replica"_s, u"postgresql://localhost/hms"_s},
        {u"tls-cert"_s, u"/nonexistent.pem"_s},
        {u"data"_s, u""_s},
    }));
    CAPTURE(name.toStdString(), value.toStdString());

    const OperatorError byFlag = Sources().flag(name, value).refusal();
    CHECK(byFlag.exitCode() == EX_USAGE);
    CHECK(byFlag.message().startsWith("--"_L1 + name + u':'));

    const QString variable = "HMS_"_L1 + name.toUpper().replace(u'-', u'_');
    const OperatorError byVariable = Sources().variable(variable, value).refusal();
    CHECK(byVariable.exitCode() == EX_CONFIG);
    CHECK(byVariable.message().startsWith(variable + u':'));

    Sources file;
    file.file("# comment\n\n" + name.toUtf8() + " = \"" + value.toUtf8() + "\"\n");
    const OperatorError byFile = file.refusal();
    CHECK(byFile.exitCode() == EX_CONFIG);
    CHECK(byFile.message().startsWith(file.path() + ":3:"_L1));
}

TEST_CASE("instruments are listened to on a named address, for named peers", "[config][unit]")
{
    const Config config = Sources()
                              .flag(u"instruments"_s, u"192.0.2.1:8482"_s)
                              .flag(u"instrument-peers"_s, u"192.0.2.7, 192.0.2.8"_s)
                              .load()
                              .config;
    CHECK(config.instruments == Endpoint{QHostAddress(u"192.0.2.1"_s), 8482});
    CHECK(config.instrumentPeers ==
          QList<QHostAddress>{QHostAddress(u"192.0.2.7"_s), QHostAddress(u"192.0.2.8"_s)});
    CHECK(Sources().flag(u"instruments"_s, u"127.0.0.1:8482"_s).load().config.instrumentPeers.isEmpty());
    const OperatorError demo = Sources()
                                   .flag(u"demo"_s, u"true"_s)
                                   .flag(u"instruments"_s, u"192.0.2.1:8482"_s)
                                   .flag(u"instrument-peers"_s, u"192.0.2.7"_s)
                                   .refusal();
    CHECK(demo.message().startsWith("--instruments:"_L1));
}

TEST_CASE("a misspelt option in the file is refused with its line", "[config][unit]")
{
    Sources sources;
    const OperatorError error = sources.file("workers = 3\nlisten-on = 0.0.0.0:1\n").refusal();
    CHECK(error.exitCode() == EX_CONFIG);
    CHECK(error.message() == sources.path() + u":2: unknown option \"listen-on\""_s);
}

TEST_CASE("a file that is named but missing is refused", "[config][unit]")
{
    ConfigSources sources;
    sources.file = u"/nonexistent/hmsd.conf"_s;
    CHECK_THROWS_AS(loadConfig(sources), OperatorError);
}

TEST_CASE("the demo hospital is not shown to the network", "[config][unit]")
{
    const QString option = GENERATE(u"listen"_s, u"http"_s);
    const OperatorError error =
        Sources().flag(u"demo"_s, u"true"_s).flag(option, u"0.0.0.0:8480"_s).refusal();
    CHECK(error.message().startsWith("--"_L1 + option));
    CHECK(Sources().flag(option, u"0.0.0.0:8480"_s).load().config.demo == false);
    CHECK(Sources().flag(u"demo"_s, u"true"_s).flag(option, u"[::1]:8480"_s).load().config.demo);
}

TEST_CASE("a database URL with several hosts may stand in the file without quotes", "[config][unit]")
{
    const LoadedConfig loaded =
        Sources()
            .file("database = postgresql://desk:secret@h1:1,h2:2/hms?target_session_attrs=primary\n")
            .load();
    REQUIRE(loaded.config.database);
    CHECK(loaded.config.database->value(u"host"_s) == u"h1,h2"_s);
    CHECK(loaded.config.database->value(u"port"_s) == u"1,2"_s);
    CHECK(loaded.config.database->value(u"password"_s) == u"secret"_s);
    CHECK_FALSE(loaded.description.contains(u"secret"_s));
    CHECK(loaded.description.contains(u"desk:***@"_s));
}
