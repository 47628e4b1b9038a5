#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs with apt what building, testing and running HMS needs on Debian 12. Repeatable; does nothing when
# everything is there. Runs as root or through sudo.
set -euo pipefail

packages=(
    g++ cmake ninja-build ccache pkg-config python3 git ca-certificates
    qt6-base-dev libqt6opengl6-dev libqt6sql6-psql qt6-websockets-dev qt6-httpserver-dev qt6-svg-dev
    qt6-charts-dev qt6-pdf-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qtkeychain-qt6-dev
    libsodium-dev libpq-dev zlib1g-dev libzint-dev libzxing-dev libkainjow-mustache-dev prometheus-cpp-dev
    libphonenumber-dev libicu-dev libssl-dev librapidcheck-dev libvalijson-dev catch2
    postgresql-15 postgresql-client-15
    clang-format clang-tidy clang-14 libclang-rt-14-dev poppler-utils xvfb fonts-dejavu-core fonts-noto-ui-core
)

missing=()
for package in "${packages[@]}"; do
    [ "$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null)" = "install ok installed" ] || missing+=("$package")
done
if [ ${#missing[@]} -eq 0 ]; then
    echo "setup: every package is installed"
    exit 0
fi

sudo=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "setup: needs root or sudo to install: ${missing[*]}" >&2; exit 1; }
    sudo=(sudo)
fi
# HMS runs a cluster of its own; Debian's default one would only take memory.
if [ ! -e /etc/postgresql-common/createcluster.conf ]; then
    "${sudo[@]}" mkdir -p /etc/postgresql-common
    echo "create_main_cluster = false" | "${sudo[@]}" tee /etc/postgresql-common/createcluster.conf >/dev/null
fi
echo "setup: installing ${#missing[@]} packages: ${missing[*]}"
"${sudo[@]}" apt-get update -qq
"${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
echo "setup: done"
