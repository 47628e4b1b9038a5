# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts a workstation again and again and prints how long it took until it was ready for login, and its memory then.

Arguments: the program hms, the server's address, a folder for the desk's state. The first start is not counted."""
import os
import statistics
import subprocess
import sys
import time

desk, server, folder = sys.argv[1:]
environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", QT_LOGGING_RULES="hms.shell.debug=true")


def start() -> tuple[float, float]:
    began = time.monotonic()
    process = subprocess.Popen([desk, "--server", server, "--data", folder], stderr=subprocess.PIPE, text=True,
                               env=environment)
    try:
        for line in process.stderr:
            if "ready for login" in line:
                ready = (time.monotonic() - began) * 1000
                with open(f"/proc/{process.pid}/status", encoding="ascii") as status:
                    resident = next(int(entry.split()[1]) for entry in status if entry.startswith("VmRSS"))
                return ready, resident / 1024
        raise SystemExit("the workstation ended before it was ready")
    finally:
        process.kill()
        process.wait()


start()
runs = [start() for _ in range(9)]
print(f"start to ready for login: p50 {statistics.median(r[0] for r in runs):.0f} max {max(r[0] for r in runs):.0f} ms")
print(f"memory when ready for login: {max(r[1] for r in runs):.0f} MiB")
