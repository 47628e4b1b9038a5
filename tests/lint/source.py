# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks the project's own source files for the lint checks."""
import pathlib
import sys

TOP = ("app", "server", "shared", "tests")


def root() -> pathlib.Path:
    return pathlib.Path(sys.argv[1]).resolve()


def files(*suffixes: str):
    """Yields (path relative to the root, its lines)."""
    for top in TOP:
        for path in sorted((root() / top).rglob("*")):
            if path.suffix in suffixes and path.is_file():
                yield path.relative_to(root()).as_posix(), path.read_text(encoding="utf-8").splitlines()


def finish(name: str, problems: list[str]) -> None:
    for problem in problems:
        print(problem)
    print(f"{name}: {len(problems)} problems")
    sys.exit(1 if problems else 0)
