# SPDX-License-Identifier: GPL-3.0-or-later
"""Includes point in one direction: app and server never see each other, lower folders never see higher ones."""
import re

import source

# Position in the list is height; a folder may include itself and folders before it.
SERVER = ["db", "config", "dispatch", "events", "settings", "access", "audit", "operations", "notifications", "diagnoses", "doctors",
          "patients", "visits", "documents", "vitals", "consultations", "medicines", "lab", "worklist", "accounts", "billing", "cashier", "orders", "results", "prescriptions", "pharmacy", "certificates", "printing", "reports", "topics", "housekeeping", "archive", "net", "instruments", "demo",
          "cli"]
APP = ["core", "ui", "printing", "patients", "visits", "vitals", "consultations", "documents", "billing", "cashier", "certificates", "prescriptions", "pharmacy", "lab", "catalogue", "orders", "results", "instruments", "shell", "workspaces", "tour"]
INCLUDE = re.compile(r'^#include "([^"]+)"')


def height(order: list[str], folder: str, where: str, problems: list[str]) -> int:
    if folder not in order:
        problems.append(f"{where}: folder {folder} has no place in tests/lint/includes.py")
        return 0
    return order.index(folder)


problems: list[str] = []
for path, lines in source.files(".cpp", ".h"):
    parts = path.split("/")
    for number, line in enumerate(lines, 1):
        match = INCLUDE.match(line)
        if not match or parts[0] == "tests":
            continue
        target = match.group(1).split("/")
        where = f"{path}:{number}"
        if target[0] not in source.TOP:
            if not target[0].endswith((".moc",)) and not target[0].startswith("moc_"):
                problems.append(f"{where}: include from the repository root, not {match.group(1)}")
            continue
        if target[0] != parts[0] and target[0] != "shared":
            problems.append(f"{where}: {parts[0]} may not see {target[0]}")
            continue
        order = {"server": SERVER, "app": APP}.get(parts[0])
        if order is None or target[0] == "shared" or len(parts) < 3 or len(target) < 3:
            continue  # routes, main and the contract are above or below everything.
        if height(order, target[1], where, problems) > height(order, parts[1], where, problems):
            problems.append(f"{where}: {parts[1]} may not see {target[1]}, which lies above it")
        if parts[0] == "server" and target[-1].endswith("_handlers.h") and target[1] != parts[1]:
            problems.append(f"{where}: only routes.cpp includes another module's handlers")
source.finish("includes", problems)
