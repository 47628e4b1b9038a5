# SPDX-License-Identifier: GPL-3.0-or-later
"""Migrations are numbered without a gap and frozen by hash: server/migrations/frozen.sha256 names each one."""
import hashlib
import re

import source

folder = source.root() / "server" / "migrations"
frozen: dict[str, str] = {}
for line in (folder / "frozen.sha256").read_text(encoding="utf-8").splitlines():
    digest, name = line.split(maxsplit=1)
    frozen[name] = digest

problems: list[str] = []
files = sorted(folder.glob("*.sql"))
for number, path in enumerate(files, 1):
    if not re.fullmatch(rf"{number:04d}_[a-z0-9_]+\.sql", path.name):
        problems.append(f"{path.name}: expected a name that starts with {number:04d}_")
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    if path.name not in frozen:
        problems.append(f"{path.name}: add its hash to frozen.sha256: {digest}")
    elif frozen[path.name] != digest:
        problems.append(f"{path.name}: was changed after it was merged; write a new migration")
for name in sorted(set(frozen) - {path.name for path in files}):
    problems.append(f"{name}: is frozen but gone")
source.finish("migrations", problems)
