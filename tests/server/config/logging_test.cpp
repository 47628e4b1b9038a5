// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/config/logging.h"

#include <catch2/catch.hpp>

using namespace hms::server;
using namespace Qt::StringLiterals;

TEST_CASE("a message is one line, whatever it holds", "[config][unit]")
{
    const QByteArray line = logLine(QtWarningMsg, "hms.net", u"first\nsecond\r\n"_s, true);
    CHECK(line.toStdString() == "<4>hms.net: first | second\n");
}

TEST_CASE("outside the journal a line says time and severity", "[config][unit]")
{
    const QByteArray line = logLine(QtCriticalMsg, nullptr, u"text"_s, false);
    CHECK(line.endsWith("Z error default: text\n"));
}
