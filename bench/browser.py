"""What a browser costs: `python -m bench.browser`. Pages a minute, peak memory, and how long the plain boards of the same crawl take."""

from __future__ import annotations

import os
import sys
import tempfile
import threading
import time
from pathlib import Path

from bench.server import board
from crawlers.crawl import Options, crawl
from crawlers.items import Board, CrawlResult, Known
from monitor.demo.web import LittleWeb, Reply

SHELLS, PLAIN, POSTINGS = 20, 400, 10
SHELL = "<!doctype html><html><head><title>Careers</title></head><body><div id=root></div><script src=/app.js></script></body></html>"
APP = """fetch('/api/openings').then((r) => r.json()).then((d) => { document.getElementById('root').innerHTML = '<h1>Open positions</h1><ul>'
    + d.map((j) => `<li class="job"><a href="/jobs/${j.id}">${j.title}</a> <span>Leeds, United Kingdom</span></li>`).join('') + '</ul>'; });"""
ROLES = ("Pump Technician", "Backend Engineer", "Payroll Specialist", "Data Analyst", "Night Nurse", "Sail Maker", "Crane Operator", "Accountant")


def shells() -> dict[str, Reply]:
    rows = ",".join(f'{{"id": {number}, "title": "{role}"}}' for number, role in enumerate(ROLES))
    pages = {"jobs": Reply(SHELL), "app.js": Reply(APP, content_type="text/javascript"), "api/openings": Reply(f"[{rows}]", content_type="application/json")}
    return {f"https://careers{number}.example/{path}": reply for number in range(SHELLS) for path, reply in pages.items()}


def memory(root: int) -> float:
    """MiB of a process's descendants, shared pages counted once (proportional set size)."""
    parents = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parents[int(folder.name)] = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
    total, todo = 0, [root]
    while todo:
        above = todo.pop()
        for each in [child for child, parent in parents.items() if parent == above]:
            todo.append(each)
            try:
                total += int(Path(f"/proc/{each}/smaps_rollup").read_text().partition("\nPss:")[2].split()[0])
            except (OSError, IndexError):
                continue
    return total / 1024


def visit(boards: list[Board]) -> None:
    """One crawl, in a process of its own: when the last plain board and the last shell were done, and what the browser took at its peak."""
    done: dict[str, float] = {}
    peak, over = 0.0, threading.Event()

    def watch() -> None:
        nonlocal peak
        while not over.wait(0.25):
            peak = max(peak, memory(os.getpid()))

    def on_board(result: CrawlResult) -> None:
        kind = "shell" if result.board.vendor == "generic" else "plain"
        assert result.report.listed == (len(ROLES) if kind == "shell" else POSTINGS), result.report
        done[kind] = time.perf_counter() - start

    watcher = threading.Thread(target=watch)
    watcher.start()
    start = time.perf_counter()
    crawl(boards, lambda _: Known(), on_board, Options(pace=0, new_texts=0))
    over.set()
    watcher.join()
    plain, shell = done.get("plain", 0.0), done.get("shell", 0.0)
    said = [f"{PLAIN} plain boards done after {plain:.1f} s"] * bool(plain)
    if shell:
        said.append(f"{SHELLS} shells done after {shell:.1f} s, {SHELLS / shell * 60:.0f} pages a minute, browser's peak {peak:.0f} MiB")
    print("; ".join(said), flush=True)


def main() -> None:
    import multiprocessing

    plain = [Board(f"https://boards.greenhouse.io/b{number}", "greenhouse", f"b{number}") for number in range(PLAIN)]
    built = [Board(f"https://careers{number}.example/jobs", "generic", f"careers{number}.example/jobs") for number in range(SHELLS)]
    replies = {f"https://boards-api.greenhouse.io/v1/boards/b{number}/jobs": board(number, POSTINGS) for number in range(PLAIN)}
    with tempfile.TemporaryDirectory(prefix="jobdelta-bench-") as folder, LittleWeb(Path(folder), {**replies, **shells()}) as web:
        os.environ.update(web.environment())
        for boards in (plain, built + plain, built):
            process = multiprocessing.get_context("spawn").Process(target=visit, args=(boards,))
            process.start()
            process.join()
            if process.exitcode:
                sys.exit(process.exitcode)


if __name__ == "__main__":
    main()
