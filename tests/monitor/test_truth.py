"""A board whose employer edits it, whose host fails and lies, and whose watcher is killed: what is told is the truth, once.

Two stores live through each random history. `calm` reads every crawl in order and whole. `rough` reads the same crawls with their noise (order,
markup, letter case, repeated entries, postings proved unchanged) and is killed in the middle of writing, again and again. Both have to tell the same.
"""

from __future__ import annotations

import itertools
import random
import re
import shutil
import sqlite3
import tempfile
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from crawlers.items import Board, BoardReport, CrawlResult, RawPay, RawPlace, RawPosting, Reason, Status
from monitor import queries
from monitor.alerts.tell import teller
from monitor.config import parse
from monitor.config_alerts import read_alerts
from monitor.health import Verdict
from monitor.ingest import Outcome, ingest
from monitor.store import Store

RUNS = "SELECT coalesce(sum(times), 0) FROM runs"
BOARD = Board("https://careers.acme.example/jobs", "generic", "careers.acme.example/jobs")
START = datetime(2026, 5, 3, 12, tzinfo=UTC)
TITLES = ("Pump Technician", "Senior Pump Technician", "Harbour Clerk", "Data Analyst", "Payroll Specialist")
PLACES = ("Leeds, United Kingdom", "Porto, Portugal", "Bergen, Norway")
THINGS = ("pumps", "sluices", "cranes", "ledgers", "buoys", "hulls", "ropes", "charts")
SETTLED = 13  # complete crawls after which all that is gone is told: two; one more where half of a board went; twelve at most for what came and went
ALERTS = read_alerts(
    parse(
        f'[[board]]\nurl = "{BOARD.url}"\n[[subscription]]\nname = "all"\nchannels = ["feed"]\nsend = "at once"\n'
        'events = ["new", "changed", "closed", "reopened", "reposted"]\n[channel.feed]\ntype = "feed"\n',
        Path("jobdelta.toml"),
        {},
    ),
    UTC,
)


@dataclass(frozen=True, slots=True)
class Ad:
    """What the employer's site says of one opening."""

    title: str
    places: tuple[str, ...]
    text: tuple[str, ...]  # three things to mind
    pay: int

    def raw(self, native_id: str, noise: random.Random | None) -> RawPosting:
        title, places, text = self.title, list(self.places), f"<p>Mind the {self.text[0]}, {self.text[1]} and {self.text[2]}.</p>"
        if noise:
            title = noise.choice([title, title.upper(), f" {title}\n", title.replace(" ", "\u00a0")])
            noise.shuffle(places)
            text = noise.choice([text, f"<div class=x{noise.randrange(99)}>{text}</div>", text.replace(" ", "\n  "), text.replace("<p>", "<p><b></b>")])
        url = f"{BOARD.url}/{native_id}" + (f"?utm_source={noise.randrange(9)}" if noise else "")
        return RawPosting(native_id, url, title, "Acme", locations=[RawPlace(place) for place in places], description=text,
                          pay=[RawPay(self.pay, self.pay + 4000, "GBP", "year", f"{self.pay:,} to {self.pay + 4000:,} GBP a year")])  # fmt: skip


def id_of(posting: dict[str, Any]) -> str:
    """The id that a posting goes by today; what it said may be of a time when it had another."""
    return str(posting["key"]).removeprefix(f"{BOARD.key}:")


def said(posting: dict[str, Any]) -> dict[str, Any]:
    """What a posting of the program says, as far as it has to be true."""
    return {name: plain(name, posting[name]) for name in ("title", "locations", "description", "base_salary")}


def plain(name: str, value: Any) -> Any:
    match name:
        case "locations":
            return frozenset(place["raw"] for place in value)
        case "base_salary":
            return value["min"], value["max"], value["currency"], value["unit"]
    return tuple(re.findall(r"\w+", value.casefold()))


def meant(ad: Ad) -> dict[str, Any]:
    """The same of an ad of the employer's."""
    text, pay = ("mind", "the", ad.text[0], ad.text[1], "and", ad.text[2]), (float(ad.pay), ad.pay + 4000.0, "GBP", "YEAR")
    return {"title": plain("title", ad.title), "locations": frozenset(ad.places), "description": text, "base_salary": pay}


@dataclass(frozen=True, slots=True)
class Crawl:
    """One visit: what the host sent, so that it can be handed over any number of times."""

    status: Status
    ads: dict[str, Ad] = field(default_factory=dict)
    gone: dict[str, str] = field(default_factory=dict)

    def result(self, noise: random.Random | None = None, proved: frozenset[str] = frozenset()) -> CrawlResult:
        reason = {Status.PARTIAL: Reason.PAGES_FAILED, Status.FAILED: Reason.TIMEOUT, Status.BLOCKED: Reason.FORBIDDEN}.get(self.status)
        report = BoardReport(self.status, reason, "" if reason is None else "a sentence", advertised=len(self.ads) if self.status is Status.COMPLETE else None)
        postings = [ad.raw(native_id, noise) for native_id, ad in self.ads.items() if native_id not in proved]
        if noise:
            postings += [replace(each) for each in noise.sample(postings, min(len(postings), noise.randrange(3)))]
            noise.shuffle(postings)
        return CrawlResult(BOARD, report, postings, still=set(proved), gone=dict(self.gone))


class Killed(Exception):
    """The process was killed; `store` is what it left on the disk, opened by the next one."""

    def __init__(self, store: Store) -> None:
        self.store = store


def told(store: Store) -> list[dict[str, Any]]:
    return list(queries.events(store))


def rebuilt(store: Store, baseline: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """What is open, and what it says, by the baseline and the events alone."""
    earlier = "SELECT substr(k.key, ?), p.native_id FROM earlier_keys k JOIN postings p ON p.id = k.posting ORDER BY p.id DESC"
    renamed = dict(store.rows(earlier, [len(BOARD.key) + 2]))  # the first posting with an id is meant, which can be given out again later
    truth = {renamed.get(native_id, native_id): content for native_id, content in baseline.items()}
    ever = set(truth)
    for event in (event for event in told(store) if event["posting"]):
        posting = event["posting"]
        key = id_of(posting)
        match event["type"]:
            case "new" | "reposted":
                assert key not in ever, f"{key} was told as {event['type']} though it was known"
                truth[key] = said(posting)
            case "reopened":
                assert key in ever
                assert key not in truth, f"{key} was reopened though it was open"
                truth[key] = said(posting)
            case "closed":
                assert event["reason"]
                del truth[key]
            case "changed":
                assert event["changes"]
                for name, (old, new) in event["changes"].items():
                    assert plain(name, old) == truth[key][name], "an edit of what was never told"
                    assert plain(name, new) != truth[key][name], "an edit that changed nothing"
                    truth[key] = {**truth[key], name: plain(name, new)}
        ever.add(key)
    return truth


class Histories(RuleBasedStateMachine):
    """Random edits of a board, and random luck in reading it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.calm = Store(Path(":memory:"))
        self.rough = Store(Path(self.folder.name) / "0" / "jobdelta.db")
        self.numbers, self.prefix = itertools.count(1000), ""
        self.texts = itertools.product(THINGS, repeat=3)
        self.homes = itertools.count(1)
        self.ads: dict[str, Ad] = {}
        self.withdrawn: dict[str, Ad] = {}
        self.now = START
        self.baseline: dict[str, dict[str, Any]] | None = None
        self.evidence = [frozenset[str](), frozenset[str]()]  # the lists of the crawls that said something of absences
        self.last_complete: dict[str, Ad] | None = None

    def teardown(self) -> None:
        try:
            self.stands_still(random.Random(1))
        finally:
            self.calm.close()
            self.rough.close()
            self.folder.cleanup()

    def next_id(self) -> str:
        return f"{self.prefix}{next(self.numbers)}"

    # the employer

    @initialize(count=st.integers(0, 6))
    def opens(self, count: int) -> None:
        for number in range(count):
            self.posts(TITLES[number % len(TITLES)], number % len(PLACES), both=False)

    @precondition(lambda self: len(self.ads) < 12)
    @rule(title=st.sampled_from(TITLES), place=st.integers(0, 2), both=st.booleans())
    def posts(self, title: str, place: int, both: bool) -> None:
        places = PLACES[place], PLACES[(place + 1) % 3]
        self.ads[self.next_id()] = Ad(title, places if both else places[:1], next(self.texts), 30_000)

    @precondition(lambda self: self.ads)
    @rule(choose=st.randoms(use_true_random=False), many=st.booleans(), again=st.booleans())
    def takes_down(self, choose: random.Random, many: bool, again: bool) -> None:
        """One or most of them; at times to post the same again under another id."""
        for native_id in choose.sample(sorted(self.ads), (len(self.ads) * 2 + 2) // 3 if many else 1):
            self.withdrawn[native_id] = self.ads.pop(native_id)
            if again:
                self.ads[self.next_id()] = self.withdrawn[native_id]

    @precondition(lambda self: self.withdrawn and len(self.ads) < 12)
    @rule(choose=st.randoms(use_true_random=False))
    def brings_back(self, choose: random.Random) -> None:
        native_id = choose.choice(sorted(self.withdrawn))
        self.ads[native_id] = self.withdrawn.pop(native_id)

    @precondition(lambda self: self.ads)
    @rule(choose=st.randoms(use_true_random=False), title=st.sampled_from(TITLES), what=st.sampled_from(["title", "places", "text", "pay"]))
    def edits(self, choose: random.Random, title: str, what: str) -> None:
        native_id = choose.choice(sorted(self.ads))
        ad = self.ads[native_id]
        edit: Any = {"title": title, "places": (choose.choice(PLACES),), "text": next(self.texts), "pay": ad.pay + 1000}[what]
        self.ads[native_id] = replace(ad, **{what: edit})

    # the crawls

    @rule(noise=st.randoms(use_true_random=False), kill=st.none() | st.integers(1, 60), hours=st.sampled_from([1, 24, 24 * 40]), pages=st.booleans())
    def is_read(self, noise: random.Random, kill: int | None, hours: int, pages: bool) -> None:
        """All that is there; and pages of those that are not, which say so at times."""
        self.now += timedelta(hours=hours)
        missing = {id_of(posting) for posting in queries.postings(self.calm)} - self.ads.keys()
        gone = {native_id: noise.choice(["gone", "says_closed"]) for native_id in sorted(missing) if pages and noise.random() < 0.5}
        outcome = self.crawl(Crawl(Status.COMPLETE, dict(self.ads), gone), noise, kill)
        self.lists_are_believed(self.ads)
        closed = self.by_type(outcome, "closed")
        for native_id, word in gone.items():
            if word == "says_closed" and self.baseline is not None and not outcome.baseline:
                assert native_id in closed or self.calm.rows("SELECT 1 FROM events WHERE type = 'reopened'"), "its page says that it is closed"

    @rule(noise=st.randoms(use_true_random=False))
    def is_read_twice(self, noise: random.Random) -> None:
        """The second time can close what was missing, and say nothing else."""
        self.is_read(noise, None, 1, pages=False)
        self.now += timedelta(hours=1)
        outcome = self.crawl(Crawl(Status.COMPLETE, dict(self.ads)), noise, None)
        assert not outcome.told.keys() - {"closed"}

    @rule(noise=st.randoms(use_true_random=False), kill=st.none() | st.integers(1, 60), share=st.sampled_from([0.0, 0.3, 0.8]))
    def lies(self, noise: random.Random, kill: int | None, share: float) -> None:
        """A list that calls itself complete and is not."""
        self.now += timedelta(hours=1)
        shown = {native_id: ad for native_id, ad in self.ads.items() if noise.random() < share}
        self.crawl(Crawl(Status.COMPLETE, shown), noise, kill)
        self.lists_are_believed(shown)

    @rule(noise=st.randoms(use_true_random=False), kill=st.none() | st.integers(1, 60))
    def is_read_in_part(self, noise: random.Random, kill: int | None) -> None:
        self.now += timedelta(hours=1)
        shown = {native_id: ad for native_id, ad in self.ads.items() if noise.random() < 0.5}
        outcome = self.crawl(Crawl(Status.PARTIAL, shown), noise, kill)
        assert not outcome.told["closed"]
        self.lists_are_believed(shown)

    @rule(noise=st.randoms(use_true_random=False), status=st.sampled_from([Status.FAILED, Status.BLOCKED]), times=st.integers(1, 3))
    def fails(self, noise: random.Random, status: Status, times: int) -> None:
        for _ in range(times):
            self.now += timedelta(hours=1)
            assert not self.crawl(Crawl(status), noise, None).told.keys() - {"board_failing"}

    @precondition(lambda self: self.last_complete is not None)
    @rule(noise=st.randoms(use_true_random=False), kill=st.none() | st.integers(1, 60))
    def is_unchanged(self, noise: random.Random, kill: int | None) -> None:
        """Not modified since the last complete list."""
        self.now += timedelta(hours=1)
        outcome = self.crawl(Crawl(Status.UNCHANGED), noise, kill)
        assert not outcome.told.keys() - {"closed", "board_recovered"}

    @rule(noise=st.randoms(use_true_random=False))
    def stands_still(self, noise: random.Random) -> None:
        """Whatever happened before: what is gone is told after a few crawls, of which all but one may be "unchanged"; then there is nothing to tell."""
        whole, same = Crawl(Status.COMPLETE, dict(self.ads)), Crawl(Status.UNCHANGED)
        for crawl in [whole] + [noise.choice([whole, same])] * (SETTLED - 1):
            self.now += timedelta(hours=1)
            self.crawl(crawl, noise, None)
        for store in (self.calm, self.rough):
            assert {id_of(posting): said(posting) for posting in queries.postings(store)} == {key: meant(ad) for key, ad in self.ads.items()}
        for crawl in (whole, same):
            assert not self.crawl(crawl, noise, None).told

    @precondition(lambda self: len(self.ads) >= 3)
    @rule(noise=st.randoms(use_true_random=False))
    def gives_out_other_ids(self, noise: random.Random) -> None:
        """Ids of another form overnight: the postings are the same."""
        self.stands_still(noise)
        of_one_form = {native_id.startswith("req-") for native_id in self.ads} == {bool(self.prefix)}
        self.prefix = "" if self.prefix else "req-"
        self.ads = {self.next_id(): ad for ad in self.ads.values()}
        outcome = self.crawl(Crawl(Status.COMPLETE, dict(self.ads)), noise, None)
        assert not (of_one_form and outcome.told)

    # what is always so

    @invariant()
    def the_events_rebuild_the_truth(self) -> None:
        if self.baseline is None:
            return
        for store in (self.calm, self.rough):
            assert rebuilt(store, self.baseline) == {id_of(posting): said(posting) for posting in queries.postings(store)}

    @invariant()
    def noise_and_kills_alter_nothing(self) -> None:
        kept = ("id", "type", "at", "reason", "previous")
        calm, rough = (sorted(tuple(event[name] or "" for name in kept) for event in told(store)) for store in (self.calm, self.rough))
        assert calm == rough
        assert len({event[0] for event in rough}) == len(rough)

    @invariant()
    def each_event_is_on_its_way_once(self) -> None:
        sent = self.rough.rows("SELECT e.id FROM delivery_events d JOIN events e ON e.seq = d.event")
        assert sorted(sent) == sorted((event["id"],) for event in told(self.rough))

    @invariant()
    def a_board_fails_and_recovers_in_turn(self) -> None:
        words = [event["type"] for event in told(self.calm) if event["posting"] is None]
        assert words == (["board_failing", "board_recovered"] * len(words))[: len(words)]

    # the watcher
    def crawl(self, crawl: Crawl, noise: random.Random, kill: int | None) -> Outcome:
        """One crawl into both stores."""
        outcome = ingest(self.calm, crawl.result(), self.now, self.tell)
        known = self.unchanged_since(crawl)
        if kill is not None:
            before, crawls = (told(self.rough), list(queries.postings(self.rough, status=None))), self.rough.rows(RUNS)
            try:
                self.strike(crawl.result(noise, known), kill * 10)
            except Killed as killed:
                self.rough = killed.store
                if self.rough.rows(RUNS) == crawls:  # else the kill came when all was written
                    assert (told(self.rough), list(queries.postings(self.rough, status=None))) == before, "half a crawl was kept"
                    ingest(self.rough, crawl.result(noise, known), self.now, self.tell)
        else:
            ingest(self.rough, crawl.result(noise, known), self.now, self.tell)
        self.look_for_evidence(crawl, outcome)
        if self.baseline is None and (row := self.calm.board(BOARD)) and row.baseline_run is not None:
            assert not any(event["posting"] for event in told(self.calm)), "an event before there was a baseline"
            self.baseline = {id_of(posting): said(posting) for posting in queries.postings(self.calm)}
        return outcome

    def tell(self, store: Store, numbers: list[int]) -> None:
        teller(ALERTS, lambda: self.now)(store, numbers)

    def strike(self, result: CrawlResult, steps: int) -> None:
        """Kills the process after so many tens of instructions of the database: what stands in its files then is all that is left."""
        left, home = itertools.count(-steps), Path(self.folder.name) / str(next(self.homes))

        def step() -> int:
            if next(left) != 0:
                return 0
            shutil.copytree(Path(self.folder.name) / str(int(home.name) - 1), home, ignore=shutil.ignore_patterns("*-shm"))
            return 1

        self.rough.connection.set_progress_handler(step, 10)
        try:
            ingest(self.rough, result, self.now, self.tell)
        except sqlite3.OperationalError:
            assert home.exists()
            self.rough.close()
            raise Killed(Store(home / "jobdelta.db")) from None
        finally:
            if not home.exists():
                self.homes = itertools.count(int(home.name))  # it was done before it could be killed
                self.rough.connection.set_progress_handler(None, 10)

    def unchanged_since(self, crawl: Crawl) -> frozenset[str]:
        """Of the postings in this crawl, half of those that are known to be open just so: the crawler proves them unchanged."""
        stored = {id_of(posting): said(posting) for posting in queries.postings(self.rough)}
        return frozenset(key for number, (key, ad) in enumerate(sorted(crawl.ads.items())) if number % 2 and stored.get(key) == meant(ad))

    def look_for_evidence(self, crawl: Crawl, outcome: Outcome) -> None:
        """What closes is in neither this list nor the one before it, or its page says so; a suspect list closes nothing."""
        if crawl.status is Status.COMPLETE:
            self.evidence.append(frozenset(crawl.ads))
            self.last_complete = crawl.ads
        elif crawl.status is Status.UNCHANGED:
            self.evidence.append(frozenset(self.last_complete or ()))
        else:
            assert not outcome.told["closed"]
        by_lists = {native_id for native_id, reason in self.by_type(outcome, "closed").items() if reason != "says_closed"}
        assert not by_lists & (self.evidence[-1] | self.evidence[-2])
        assert outcome.verdict is not Verdict.SUSPECT or not by_lists

    def by_type(self, outcome: Outcome, kind: str) -> dict[str, str]:
        events = queries.events(self.calm, numbers=outcome.event_numbers) if outcome.event_numbers else ()
        return {id_of(event["posting"]): event["reason"] for event in events if event["type"] == kind}

    def lists_are_believed(self, listed: dict[str, Ad]) -> None:
        """What a list shows is open, and says what it says there, whatever the list is worth."""
        is_open = {id_of(posting): said(posting) for posting in queries.postings(self.calm)}
        for native_id, ad in listed.items():
            assert is_open[native_id] == meant(ad)


TestHistories = Histories.TestCase
TestHistories.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
