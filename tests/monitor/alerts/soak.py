"""A scheduler for a while, over boards that move at every tick: memory, files, threads, processes and CPU.

    python -m tests.monitor.alerts.soak --minutes 30 --boards 20 [--recorded FOLDER]

With `--recorded` the boards are recorded series (see recorded.py) instead of made ones: forth through their snapshots, back, and forth again.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from monitor.demo.web import LittleWeb, Reply
from monitor.store import Store
from tests.conftest import Program
from tests.monitor.alerts import recorded
from tests.monitor.alerts.fire import children, config, made, snapshot
from tests.monitor.alerts.sinks import SECRET, HookSink, MailSink

SNAPSHOTS = 60  # of each recorded board


def measure(pid: int) -> dict[str, float]:
    """Resident memory (MB), open files, threads and children of a process, and CPU seconds of it and of its ended children."""
    proc = Path(f"/proc/{pid}")
    status = dict(line.split(":", 1) for line in (proc / "status").read_text().splitlines() if ":" in line)
    fields = (proc / "stat").read_text().rsplit(") ", 1)[1].split()
    second = os.sysconf("SC_CLK_TCK")
    own, ended = (int(fields[11]) + int(fields[12])) / second, (int(fields[13]) + int(fields[14])) / second
    return {"rss": int(status["VmRSS"].split()[0]) / 1024, "files": len(list((proc / "fd").iterdir())), "threads": int(status["Threads"]),
            "children": len(children(pid)), "own_cpu": own, "child_cpu": ended}  # fmt: skip


def world(count: int, series: Path | None) -> tuple[list[str], Callable[[int], dict[str, Reply]]]:
    """URLs of the boards, and what the web answers at a tick."""
    if series is None:
        return made(count), lambda tick: snapshot(count, tick)
    urls, ticks = recorded.boards(series, count, SNAPSHOTS)
    there_and_back = [*ticks, *ticks[-2:0:-1]]
    return urls, lambda tick: there_and_back[tick % len(there_and_back)]


def soak(folder: Path, minutes: float, count: int, series: Path | None = None) -> list[dict[str, float]]:
    """Runs it; one measurement about every half minute, the last one after all children ended."""
    rows: list[dict[str, float]] = []
    urls, at = world(count, series)
    hook, mail = HookSink(real_time=True), MailSink()
    with LittleWeb(folder / "web") as web:
        environment = {**web.environment(), "JOBDELTA_PACE": "0", "HOOK": SECRET, "JOBDELTA_ALLOW_PRIVATE": "127.0.0.1",
                       "no_proxy": "127.0.0.1", "NO_PROXY": "127.0.0.1"}  # fmt: skip
        program = Program(folder / "home", environment)
        program.home.mkdir()
        (program.home / "jobdelta.toml").write_text(config(urls, hook, mail))
        web.replies = at(0)
        command = [sys.executable, "-m", "monitor.cli", "--home", str(program.home), "run", "--tick", "5"]
        process = subprocess.Popen(command, env={**os.environ, **environment}, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        try:
            begin = time.monotonic()
            tick = 0
            while time.monotonic() - begin < minutes * 60:
                time.sleep(5)
                tick += 1
                web.replies = at(tick)
                store = Store(program.home / "jobdelta.db")
                with store.transaction():
                    store.connection.execute("UPDATE runs SET at = '2026-01-01T00:00:00+00:00' WHERE id IN (SELECT max(id) FROM runs GROUP BY board)")
                checks = store.rows("SELECT coalesce(sum(times), 0) FROM runs")[0][0]
                store.close()
                if tick % 6 == 0:
                    rows.append({"minute": round((time.monotonic() - begin) / 60, 1), "checks": checks, "messages": len(hook.accepted) + len(mail.mails),
                                 "database_mb": (program.home / "jobdelta.db").stat().st_size / 2**20, **measure(process.pid)})  # fmt: skip
                    print({name: round(value, 2) for name, value in rows[-1].items()}, flush=True)
        finally:
            process.send_signal(signal.SIGTERM)
            started = time.monotonic()
            process.wait(timeout=20)
            print(f"stopped after {time.monotonic() - started:.1f} s with exit code {process.returncode}")
            hook.close()
            mail.close()
    return rows


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--boards", type=int, default=20)
    parser.add_argument("--recorded", type=Path)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        measured = soak(Path(scratch), chosen.minutes, chosen.boards, chosen.recorded)
    one, other = measured[len(measured) // 4], measured[-1]
    checks = other["checks"] - one["checks"]
    print(f"memory {one['rss']:.1f} -> {other['rss']:.1f} MB, files {one['files']:.0f} -> {other['files']:.0f}, threads {one['threads']:.0f} -> "
          f"{other['threads']:.0f}; CPU per check: scheduler {1000 * (other['own_cpu'] - one['own_cpu']) / checks:.1f} ms, "
          f"child {1000 * (other['child_cpu'] - one['child_cpu']) / checks:.1f} ms")  # fmt: skip
