"""Boards move through snapshots while scheduler and checks are killed at random and receivers misbehave: what arrives in the end?

    python -m tests.monitor.alerts.fire --kills 100 --boards 20 --snapshots 10

Every event that an undisturbed run told must have arrived for each subscription on each channel, and under one id only.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from monitor.demo.web import LittleWeb, Reply
from monitor.store import Store
from tests import boards
from tests.conftest import Program
from tests.monitor.alerts.sinks import SECRET, HookSink, MailSink

KINDS = {"all": "", "engineers": 'title = ["engineer"]\n', "hourly": 'send = "hourly"\n'}


@dataclass
class Result:
    """What came of it. `missing` and `doubled`: (subscription, channel, event id)."""

    kills: int = 0
    expected: int = 0
    messages: int = 0
    repeats: int = 0  # the same message again under the same id: at least once means that
    missing: list[tuple[str, str, str]] = field(default_factory=list)
    doubled: list[tuple[str, str, str]] = field(default_factory=list)


def snapshot(count: int, tick: int) -> dict[str, Reply]:
    """Board number n at a tick: some postings come, some go, some are renamed, by rules that differ from board to board."""
    replies: dict[str, Reply] = {}
    for number in range(count):
        titles = {}
        for key in range(1, 13):
            if (key + number) % 11 == tick % 11 or key > 8 + (tick + number) % 5:
                continue
            renamed = "Senior " if (key * 3 + number) % 7 < tick * 7 // 10 else ""
            titles[str(key)] = f"{renamed}{boards.TITLES[str(key % 4 + 1)]} {key}"
        for url, reply in boards.greenhouse(titles).items():
            replies[url.replace("/acme/", f"/acme{number}/")] = reply
    return replies


def config(count: int, hook: HookSink, mail: MailSink) -> str:
    text = "".join(f'[[board]]\nurl = "https://boards.greenhouse.io/acme{number}"\n' for number in range(count))
    text += "".join(f'[[subscription]]\nname = "{name}"\nchannels = ["hook", "each", "mail"]\n{more}' for name, more in KINDS.items())
    for name, batch in (("hook", "true"), ("each", "false")):
        text += f'[channel.{name}]\ntype = "webhook"\nurl = "{hook.url}"\nsecret_env = "HOOK"\nbatch = {batch}\n'
    return text + f'[channel.mail]\ntype = "email"\nto = ["me@example.org"]\nsmtp = "smtp://127.0.0.1:{mail.port}"\n[notices]\nchannels = ["mail"]\n'


def time_passes(home: Path) -> None:
    """As if hours had gone by: boards, messages and leases are due."""
    store = Store(home / "jobdelta.db")
    with store.transaction():
        store.connection.execute("UPDATE runs SET at = '2026-01-01T00:00:00+00:00'")
        store.connection.execute("UPDATE deliveries SET due = '2026-01-01T00:00:00+00:00', lease = NULL WHERE state = 'waiting'")
        store.connection.execute("UPDATE channels SET not_before = NULL")
    store.close()


def children(pid: int) -> list[int]:
    found = []
    with contextlib.suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            found += [int(each) for each in (task / "children").read_text().split()]
    return found


def disturb(program: Program, rng: random.Random, hook: HookSink, mail: MailSink, *, disk_full: bool) -> None:
    """Starts the scheduler, lets receivers misbehave, and kills scheduler, child or both at a random moment."""
    faults = [[204], [204], [500, 204], ["reset", 204], [(429, {"retry-after": "1"}), 204], [1.0, 204], [410, 204]]
    hook.answers = list(rng.choice(faults))
    mail.replies = {"DATA": lambda _: rng.choice([None, None, "451 later"])}

    def small_disk() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (150_000, 150_000))

    command = [sys.executable, "-m", "monitor.cli", "--home", str(program.home), "run", "--tick", "1"]
    process = subprocess.Popen(command, env={**os.environ, **program.environment}, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               preexec_fn=small_disk if disk_full else None)  # noqa: PLW1509  # fmt: skip
    time.sleep(rng.uniform(0.5, 5.0))
    started = children(process.pid)
    if rng.random() < 0.4 and started:  # only the child; its scheduler goes on for a moment
        for pid in started:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(pid, signal.SIGKILL)
        time.sleep(rng.uniform(0.0, 0.5))
        started = children(process.pid)
    process.kill()
    process.wait()
    if rng.random() < 0.6:  # else the orphan finishes by itself, beside the next scheduler
        for pid in started:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(pid, signal.SIGKILL)


def settle(program: Program, rounds: int) -> None:
    """Undisturbed checks, each with hours between them."""
    for _ in range(rounds):
        for _ in range(40):
            time_passes(program.home)
            done = program.run("check")
            if "is at work" not in done.stderr:
                break
            time.sleep(0.25)
        assert done.returncode == 0, done.stdout + done.stderr


def under_fire(folder: Path, kills: int, count: int, snapshots: int, seed: int) -> Result:
    """Plays it. All randomness comes from `seed`."""
    rng, result = random.Random(seed), Result()
    hook, mail = HookSink(real_time=True), MailSink()
    with LittleWeb(folder / "web") as web:
        try:
            environment = {**web.environment(), "JOBDELTA_PACE": "0", "HOOK": SECRET, "JOBDELTA_ALLOW_PRIVATE": "127.0.0.1",
                           "no_proxy": "127.0.0.1", "NO_PROXY": "127.0.0.1"}  # fmt: skip
            calm, wild = Program(folder / "calm", environment), Program(folder / "wild", environment)
            for program in (calm, wild):
                program.home.mkdir()
                (program.home / "jobdelta.toml").write_text(config(count, hook, mail))
            for tick in range(snapshots):
                web.replies = snapshot(count, tick)
                settle(calm, 2)
            expected = told(calm.home)
            hook.accepted.clear()
            mail.mails.clear()
            for tick in range(snapshots):
                web.replies = snapshot(count, tick)
                for number in range(tick * kills // snapshots, (tick + 1) * kills // snapshots):
                    if (wild.home / "jobdelta.db").exists():
                        time_passes(wild.home)
                    disturb(wild, rng, hook, mail, disk_full=number % 5 == 4)
                    result.kills += 1
                hook.answers, mail.replies = [204], {}
                settle(wild, 2)
                if wild.rows("deliveries", "--dead"):
                    assert wild.run("retry", "--dead").returncode == 0
            settle(wild, 2)
            compare(wild.home, expected, hook, mail, result)
        finally:
            hook.close()
            mail.close()
    return result


def told(home: Path) -> set[tuple[str, str, str]]:
    """(subscription, channel, event id) of all that was put on its way."""
    store = Store(home / "jobdelta.db")
    rows = store.rows("SELECT d.subscription, d.channel, e.id FROM deliveries d JOIN delivery_events x ON x.delivery = d.id JOIN events e ON e.seq = x.event")
    store.close()
    return set(rows)  # type: ignore[arg-type]


def compare(home: Path, expected: set[tuple[str, str, str]], hook: HookSink, mail: MailSink, result: Result) -> None:
    """What receivers got: webhooks by the events in their bodies, mails by what the delivery with their Message-ID holds."""
    store = Store(home / "jobdelta.db")
    held, whose = defaultdict(list), {}
    for delivery, subscription, channel, event in store.rows(
        """SELECT d.id, d.subscription, d.channel, e.id FROM deliveries d JOIN delivery_events x ON x.delivery = d.id JOIN events e ON e.seq = x.event"""
    ):
        held[delivery].append(event)
        whose[delivery] = (subscription, channel)
    store.close()
    arrived = [(message, [event["id"] for event in body.get("events", [body] if "board" in body else [])]) for message, body in hook.accepted]
    arrived += [(name, held[name]) for name in (str(each["message-id"]).strip("<>").partition("@")[0] for each in mail.mails)]
    ids: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for message, events in arrived:
        for event in events:
            ids[*whose[message], event].add(message)
    result.expected = len(expected)
    result.messages = len(arrived)
    result.repeats = len(arrived) - len({message for message, _ in arrived})
    result.missing = sorted(expected - ids.keys()) + [("not expected", *each[1:]) for each in sorted(ids.keys() - expected)]
    result.doubled = sorted(each for each, found in ids.items() if len(found) > 1)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--boards", type=int, default=20)
    parser.add_argument("--snapshots", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        found = under_fire(Path(scratch), chosen.kills, chosen.boards, chosen.snapshots, chosen.seed)
    print(found)
    sys.exit(bool(found.missing or found.doubled))
