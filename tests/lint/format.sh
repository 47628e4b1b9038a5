#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every C++ file reads as .clang-format says.
set -euo pipefail
cd "$1"
find app server shared tests -name '*.cpp' -o -name '*.h' | sort | xargs "$2" --dry-run --Werror
