# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts the files of one packaging/bench.sh run together: results.json and table.md in the same folder.

Arguments: the folder, the number of database connections, and optionally a README whose table between the two
"bench" comments ("bench-large" for more than half a million patients) is replaced."""
import json
import os
import pathlib
import re
import statistics
import sys

folder = pathlib.Path(sys.argv[1])
connections = int(sys.argv[2])
WORKLIST_LIMIT = 20  # Milliseconds, with 500,000 past orders.


def load(name: str) -> dict:
    return json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))


def tps(name: str) -> float:
    text = (folder / f"{name}.txt").read_text(encoding="utf-8")
    return float(re.search(r"^tps = ([0-9.]+)", text, re.MULTILINE).group(1))


def without_lookups(whole: float, lookups: float) -> float:
    """pgbench asks the database for the values that hmsd has already; that time is not part of the request."""
    return 1 / (1 / whole - 1 / lookups)


def compare(run: str, bench: str, number: int) -> dict:
    ours = load(f"{run}.{number}")
    raw = tps(f"{bench}.{number}")
    net = without_lookups(raw, tps(f"{bench}-lookup.{number}"))
    return {"hmsd": ours["operationsPerSecond"], "pgbench": net, "pgbenchWithLookups": raw,
            "ratio": ours["operationsPerSecond"] / net, "ratioWithLookups": ours["operationsPerSecond"] / raw}


def median(comparisons: list[dict]) -> dict:
    return {key: statistics.median(c[key] for c in comparisons) for key in comparisons[0]}


def latency_rows(title: str, report: dict) -> list[str]:
    methods = dict(report["methods"])
    if report["push"]["count"]:
        methods["push, last subscriber"] = report["push"]
    return [f"| {title}: {name} | {m['count']} | {m['p50']:.1f} | {m['p95']:.1f} | {m['p99']:.1f} | {m['max']:.1f} |"
            for name, m in methods.items()]


def table(results: dict) -> str:
    hospital = results["hospital"]
    mix, queue = results["mix"]["median"], results["queue"]["median"]
    cpu = results["runs"]["mix-50"][-1]["cpuSecondsPer1000"]
    errors = results["errors"]
    lines = [
        f"{hospital['patients']:,} patients, {hospital['visits']:,} visits, {hospital['doctors']} doctors, "
        f"{hospital['testOrders']:,} test orders; "
        f"{results['processors']} processors shared by server, PostgreSQL and load tool; {connections} connections; "
        "fsync, synchronous_commit and full_page_writes on; "
        f"{'no errors' if not errors else f'{errors} errors'}.",
        "",
        "| 50 workstations, no think time | hmsd | pgbench, same SQL | ratio | with pgbench's lookups |",
        "|---|---|---|---|---|",
    ]
    for title, c in (("the mix, operations a second", mix), ("queue.get alone", queue)):
        lines.append(f"| {title} | {c['hmsd']:,.0f} | {c['pgbench']:,.0f} | {c['ratio']:.2f} | {c['ratioWithLookups']:.2f} |")
    lines += [
        "",
        f"Processor seconds per 1,000 requests of the mix: hmsd {cpu['hmsd']:.2f}, PostgreSQL {cpu['postgres']:.2f}, "
        f"load tool {cpu['loadTool']:.2f}. hmsd's memory with 1,000 workstations: "
        f"{results['runs']['paced-1000']['hmsdRssMiB']:.0f} MiB.",
        "",
        "| milliseconds | count | p50 | p95 | p99 | max |",
        "|---|---|---|---|---|---|",
    ]
    for title, name in (("50 without think time", "mix-50"), ("200, one each 5 s", "paced-200"),
                        ("1,000, one each 5 s", "paced-1000"),
                        ("200 in the clinic, one each 5 s", "clinic-200"),
                        ("200 in the laboratory, one each 5 s", "laboratory-200"), ("200 subscribers of one queue", "push-200")):
        run = results["runs"][name]
        lines += latency_rows(title, run[-1] if isinstance(run, list) else run)
    worklist = results["runs"]["laboratory-200"]["methods"]["testOrders.worklist"]["p95"]
    lines += ["", f"A worklist with {hospital['testOrders']:,} test orders: p95 {worklist:.1f} ms "
                  f"({'below' if worklist < WORKLIST_LIMIT else 'not below'} the {WORKLIST_LIMIT} ms that are asked for)."]
    spelling = results["runs"]["paced-200"]
    lines += ["", f"Misspelt names with the right one among the first five: {spelling['found']} of {spelling['misspelt']}."]
    lines += ["", "The workstation, offscreen:", ""] + [f"- {line}" for line in results["workstation"]]
    return "\n".join(lines) + "\n"


rounds = range(1, 1 + len(list(folder.glob("mix-50.*.json"))))
mixes = [compare("mix-50", "pgbench-mix", n) for n in rounds]
queues = [compare("queue-50", "pgbench-queue", n) for n in rounds]
runs = {"mix-50": [load(f"mix-50.{n}") for n in rounds], "queue-50": [load(f"queue-50.{n}") for n in rounds]}
SINGLE = ("paced-200", "paced-1000", "clinic-200", "laboratory-200", "push-200")
runs |= {name: load(name) for name in SINGLE}
every = runs["mix-50"] + runs["queue-50"] + [runs[name] for name in SINGLE]
results = {
    "hospital": load("hospital"),
    "processors": os.cpu_count(),
    "loadAverage": os.getloadavg(),
    "mix": {"median": median(mixes), "rounds": mixes},
    "queue": {"median": median(queues), "rounds": queues},
    "errors": sum(count for run in every for codes in run["errors"].values() for count in codes.values()),
    "runs": runs,
    "workstation": (folder / "workstation.txt").read_text(encoding="utf-8").splitlines(),
}
(folder / "results.json").write_text(json.dumps(results, indent=1), encoding="utf-8")
(folder / "table.md").write_text(table(results), encoding="utf-8")
print(table(results))
if len(sys.argv) > 3:
    readme = pathlib.Path(sys.argv[3])
    text = readme.read_text(encoding="utf-8")
    mark = "bench-large" if results["hospital"]["patients"] > 500_000 else "bench"
    text = re.sub(rf"(<!-- {mark} -->\n).*?(<!-- /{mark} -->)", lambda m: m[1] + table(results) + m[2], text, flags=re.DOTALL)
    readme.write_text(text, encoding="utf-8")
