# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that the house style bans, each with the reason."""
import re

import source

RULES = [
    (re.compile(r"\b(SIGNAL|SLOT)\s*\("), "connect by pointer to member"),
    (re.compile(r"\b(double|float)\s+\w*([Aa]mount|[Pp]rice|[Ff]ee|[Tt]otal|[Mm]oney|[Bb]alance)"), "money is never a floating-point number"),
    (re.compile(r"\b(sleep_for|msleep|usleep|qSleep|qWait\()"), "wait for the condition"),
    (re.compile(r"catch \(\.\.\.\)"), "no catch that hides everything"),
    (re.compile(r"\b(TODO|FIXME|XXX)\b"), "finish it or leave it out"),
    (re.compile(r"SELECT \*"), "name the columns"),
    (re.compile(r"using namespace std;"), "write std::"),
    (re.compile(r'TEST_CASE\("[^"]*;'), "ctest splits a name at its semicolon and runs neither half"),
]
# Pauses that are no waiting for a condition: the dispatcher's jitter between two attempts, and tests whose
# subject is time that passes (a slow handler, a dripping peer, two timers due at once).
PAUSES = ["server/dispatch/dispatcher.cpp", "tests/server/net/attacks_test.cpp",
          "tests/server/net/epoll_dispatcher_test.cpp", "tests/server/net/net_fixture.cpp",
          "tests/server/net/requests_test.cpp"]
ALLOWED = {(path, "wait for the condition") for path in PAUSES}
SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"

problems: list[str] = []
for path, lines in source.files(".cpp", ".h"):
    if not lines or SPDX not in lines[0]:
        problems.append(f"{path}:1: first line names the licence")
    for number, line in enumerate(lines, 1):
        for pattern, reason in RULES:
            if pattern.search(line) and (path, reason) not in ALLOWED:
                problems.append(f"{path}:{number}: {reason}")
        if path.startswith(("server/", "shared/")) and re.search(r"\btr\(", line):
            problems.append(f"{path}:{number}: text for people lives in app")
source.finish("words", problems)
