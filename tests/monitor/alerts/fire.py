"""Boards move through snapshots while scheduler and checks are killed at random and receivers misbehave: what arrives in the end?

    python -m tests.monitor.alerts.fire --kills 100 --boards 20 --snapshots 10 [--recorded FOLDER] [--small-disk FOLDER]

Every event that an undisturbed run told must have arrived for each subscription on each channel, and under one id only. With
`--recorded` the boards are recorded series (see recorded.py) instead of made ones. `--small-disk` names a folder on a small file
system of its own (a tmpfs of some 100 MB) for the home: it is really filled up in between; else a limit on file sizes plays that part.
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
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from monitor.demo.web import LittleWeb, Reply
from monitor.store import Store
from tests import boards
from tests.conftest import Program
from tests.monitor.alerts import recorded
from tests.monitor.alerts.sinks import SECRET, HookSink, MailSink

KINDS = {"all": "", "engineers": 'title = ["engineer", "manager"]\n', "hourly": 'send = "hourly"\n'}
FAULTS: dict[str, list] = {"well": [204], "down": [204], "500": [500, 204], "reset": ["reset", 204], "429": [(429, {"retry-after": "1"}), 204],
                           "slow": [3.0, 204], "410": [410, 204]}  # fmt: skip


@dataclass
class Result:
    """What came of it. `missing` and `doubled`: (subscription, channel, event id)."""

    kills: int = 0
    phases: Counter[str] = field(default_factory=Counter)
    expected: int = 0
    messages: int = 0
    repeats: int = 0  # the same message again under the same id: at least once means that
    folded: int = 0  # told with the same job on another board
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


def made(count: int) -> list[str]:
    """The URLs of the boards of snapshot()."""
    return [f"https://boards.greenhouse.io/acme{number}" for number in range(count)]


def config(urls: Sequence[str], hook: HookSink, mail: MailSink) -> str:
    text = "".join(f'[[board]]\nurl = "{url}"\n' for url in urls)
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


@contextlib.contextmanager
def full_disk(home: Path, left: int) -> Iterator[None]:
    """All but `left` bytes of the file system are taken while the block lasts."""
    ballast = home / "ballast"
    try:
        with ballast.open("wb", buffering=0) as file, contextlib.suppress(OSError):
            while True:
                file.write(bytes(1 << 16))
        with contextlib.suppress(OSError):
            os.truncate(ballast, max(0, ballast.stat().st_size - left))
        yield
    finally:
        ballast.unlink()


def disturb(program: Program, rng: random.Random, victim: str, limit: int | None) -> None:
    """Starts the scheduler (or, by hand, a check) and kills `victim` at a random moment. `limit`: bytes to which a file may grow."""

    def small_disk() -> None:
        assert limit is not None
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    command = [sys.executable, "-m", "monitor.cli", "--home", str(program.home), *(["check"] if victim == "check" else ["run", "--tick", "1"])]
    process = subprocess.Popen(command, env={**os.environ, **program.environment}, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               preexec_fn=small_disk if limit else None)  # noqa: PLW1509  # fmt: skip
    time.sleep(rng.uniform(0.5, 6.0))
    started = [] if victim == "check" else children(process.pid)
    if victim == "child":  # the scheduler goes on for a moment
        kill_groups(started)
        time.sleep(rng.uniform(0.0, 0.5))
        started = children(process.pid)
    process.kill()
    process.wait()
    if victim != "scheduler":  # else the orphan is left alone
        kill_groups(started)


def kill_groups(pids: Sequence[int]) -> None:
    for pid in pids:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(pid, signal.SIGKILL)


def phase(program: Program, rng: random.Random, hook: HookSink, mail: MailSink, result: Result, *, small_disk: bool) -> None:
    """One kill under one of the faults, each in its turn; every fifth time with a full disk."""
    fault = list(FAULTS)[result.kills % len(FAULTS)]
    victim = rng.choice(["scheduler", "scheduler", "child", "both", "check"])
    full = result.kills % 5 == 4
    hook.answers = list(FAULTS[fault])
    mail.replies = {"DATA": lambda _: rng.choice([None, None, "451 later"])}
    size = sum(file.stat().st_size for file in program.home.glob("jobdelta.db*"))
    with contextlib.ExitStack() as stack:
        if fault == "down":
            stack.enter_context(hook.down())
        if full and small_disk:
            stack.enter_context(full_disk(program.home, rng.choice([0, 10_000, 100_000, 1_000_000])))
        disturb(program, rng, victim, rng.randint(20_000, 20_000 + 2 * size) if full and not small_disk else None)
    result.kills += 1
    result.phases.update([f"receiver {fault}", f"kill {victim}", *(["disk full"] if full else [])])


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


def under_fire(
    folder: Path, kills: int, count: int, snapshots: int, seed: int, recordings: Path | None = None, small_disk: Path | None = None
) -> Result:
    """Plays it. All randomness comes from `seed`."""
    rng, result = random.Random(seed), Result()
    urls, states = recorded.boards(recordings, count, snapshots) if recordings else (made(count), [snapshot(count, tick) for tick in range(snapshots)])
    hook, mail = HookSink(real_time=True), MailSink()
    with LittleWeb(folder / "web") as web:
        try:
            environment = {**web.environment(), "JOBDELTA_PACE": "0", "HOOK": SECRET, "JOBDELTA_ALLOW_PRIVATE": "127.0.0.1",
                           "no_proxy": "127.0.0.1", "NO_PROXY": "127.0.0.1"}  # fmt: skip
            calm, wild = Program(folder / "calm", environment), Program((small_disk or folder) / "wild", environment)
            for program in (calm, wild):
                program.home.mkdir()
                (program.home / "jobdelta.toml").write_text(config(urls, hook, mail))
            for state in states:
                web.replies = state
                settle(calm, 2)
            expected = told(calm.home)
            hook.accepted.clear()
            mail.mails.clear()
            for tick, state in enumerate(states):
                web.replies = state
                for _ in range(tick * kills // snapshots, (tick + 1) * kills // snapshots):
                    if (wild.home / "jobdelta.db").exists():
                        time_passes(wild.home)
                    phase(wild, rng, hook, mail, result, small_disk=small_disk is not None)
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


MESSAGES = """SELECT d.id, d.subscription, d.channel, e.id FROM deliveries d JOIN delivery_events x ON x.delivery = d.id JOIN events e ON e.seq = x.event"""
FOLDED = """SELECT f.subscription, f.channel, e.id, t.id FROM folds f JOIN events e ON e.seq = f.event JOIN events t ON t.seq = f.told"""


def told(home: Path) -> set[tuple[str, str, str]]:
    """(subscription, channel, event id) of all that was put on its way, by itself or with the same job on another board."""
    store = Store(home / "jobdelta.db")
    found = {(subscription, channel, event) for _, subscription, channel, event in store.rows(MESSAGES)}
    found |= {(subscription, channel, event) for subscription, channel, event, _ in store.rows(FOLDED)}
    store.close()
    return found


def compare(home: Path, expected: set[tuple[str, str, str]], hook: HookSink, mail: MailSink, result: Result) -> None:
    """What receivers got: webhooks by the events in their bodies, mails by what the delivery with their Message-ID holds."""
    store = Store(home / "jobdelta.db")
    held, whose = defaultdict(list), {}
    for delivery, subscription, channel, event in store.rows(MESSAGES):
        held[delivery].append(event)
        whose[delivery] = (subscription, channel)
    folded = store.rows(FOLDED)
    store.close()
    arrived = [(message, [event["id"] for event in body.get("events", [body] if "board" in body else [])]) for message, body in hook.accepted]
    arrived += [(name, held[name]) for name in (str(each["message-id"]).strip("<>").partition("@")[0] for each in mail.mails)]
    ids: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for message, events in arrived:
        for event in events:
            ids[*whose[message], event].add(message)
    covered = {(subscription, channel, event) for subscription, channel, event, into in folded if (subscription, channel, into) in ids}
    result.expected = len(expected)
    result.messages = len(arrived)
    result.repeats = len(arrived) - len({message for message, _ in arrived})
    result.folded = len(covered)
    result.missing = sorted(expected - ids.keys() - covered) + [("not expected", *each[1:]) for each in sorted((ids.keys() | covered) - expected)]
    result.doubled = sorted(each for each, found in ids.items() if len(found) > 1 or each in covered)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--boards", type=int, default=20)
    parser.add_argument("--snapshots", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--recorded", type=Path, help="a folder with recorded series")
    parser.add_argument("--small-disk", type=Path, help="a folder on a small file system")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        found = under_fire(Path(scratch), chosen.kills, chosen.boards, chosen.snapshots, chosen.seed, chosen.recorded, chosen.small_disk)
    print(found)
    sys.exit(bool(found.missing or found.doubled))
