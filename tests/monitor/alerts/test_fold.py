"""The same job through two boards is told once, and never not at all."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawlers.items import Board, RawPlace, RawPosting
from monitor import queries, store_folds
from monitor.alerts.tell import verdicts
from monitor.identity import clusters
from monitor.store_upkeep import KEEP_TOLD as WITHIN
from tests.monitor.alerts.conftest import World, subscription

OWN = Board("https://boards.greenhouse.io/acme", "greenhouse", "acme")
HUB = Board("https://hub.example/jobs", "generic", "hub.example/jobs")
MILL = Board("https://mill.example/jobs", "generic", "mill.example/jobs")
PUMPS = """You keep the pumps of eleven harbours running, from the first call in the morning to the last note at night. You plan the week of a crew
of six people and change the plan whenever the sea does, and you write down what broke and why so that nobody has to find out again."""
LEDGERS = """You answer customers who telephone about missing invoices and correct wrong addresses inside our accounting software. Every quarter
you prepare statements for auditors, chase overdue payments politely, and reconcile shipping costs against contracts with the carriers."""
FEED = '[channel.f]\ntype = "feed"\n'


def raw(key: str, title: str = "Pump Technician", place: str = "Leeds, United Kingdom", company: str | None = "Acme", text: str | None = PUMPS) -> RawPosting:
    return RawPosting(key, f"https://careers.example/{key}", title, company, locations=[RawPlace(place)], description=text, description_format="text")


def clerk(key: str = "clerk") -> RawPosting:
    return raw(key, "Clerk", text=LEDGERS)


class Boards(World):
    """Several boards, each after its first look."""

    def __post_init__(self) -> None:
        super().__post_init__()
        for board in (OWN, HUB, MILL):
            self.see(board)

    def see(self, board: Board, *postings: RawPosting) -> list[int]:
        self.board = board
        self.later(hours=1)
        return self.crawl(clerk(f"{board.vendor}{board.tenant[:2]}"), *postings)

    def told(self, channel: str = "f") -> list[str]:
        """The keys of the postings in messages on a channel."""
        sql = """SELECT b.key || ':' || p.native_id FROM delivery_events d JOIN deliveries m ON m.id = d.delivery JOIN events e ON e.seq = d.event
            JOIN postings p ON p.id = e.posting JOIN boards b ON b.id = p.board WHERE m.channel = ? ORDER BY e.seq"""
        return [row[0] for row in self.store.rows(sql, [channel])]


@pytest.fixture
def world(tmp_path: Path) -> Iterator[Boards]:
    made = Boards(tmp_path)
    made.config(subscription("f") + FEED)
    yield made
    made.store.close()


def test_the_same_job_on_a_second_board_is_named_beside_the_first(world: Boards) -> None:
    (first,) = world.see(OWN, raw("1"))
    (second,) = world.see(HUB, raw("77", "Pump Technician (m/f/d)", "Leeds", "Acme Ltd."))
    assert world.told() == ["greenhouse:acme:1"]
    (event,) = queries.events(world.store, numbers=[first])
    assert event["also"] == [{"key": "generic:hub.example/jobs:77", "url": "https://careers.example/77"}]
    (folded,) = queries.events(world.store, numbers=[second])
    (said,) = verdicts(world.store, world.alerts, second, folded)
    assert (said["told"], said["folded_into"]) == (False, event["id"])
    assert "same employer, same title, same place" in said["why"]
    world.send()
    (feed,) = world.home.glob("**/*.xml")
    assert "also at https://careers.example/77" in feed.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "other",
    [
        raw("77", place="Porto, Portugal"),
        raw("77", "Senior Pump Technician"),
        raw("77", company="Calmwater"),
        raw("77", company=None),
        raw("77", text=LEDGERS),
        raw("77", text=None),
        raw("77", text="Apply now."),
    ],
    ids=["place", "level", "employer", "no employer", "text", "no text", "short text"],
)
def test_what_may_be_another_job_is_told(world: Boards, other: RawPosting) -> None:
    world.see(OWN, raw("1"))
    world.see(HUB, other)
    assert world.told() == ["greenhouse:acme:1", "generic:hub.example/jobs:77"]


def test_the_same_text_on_the_same_board_is_told(world: Boards) -> None:
    world.see(OWN, raw("1"))
    world.see(OWN, raw("1"), raw("2"))
    assert world.told() == ["greenhouse:acme:1", "greenhouse:acme:2"]


def test_two_copies_on_one_board_may_be_two_openings(world: Boards) -> None:
    world.see(OWN, raw("1"))
    world.see(HUB, raw("77"))
    world.see(HUB, raw("77"), raw("78"))
    assert world.told() == ["greenhouse:acme:1", "generic:hub.example/jobs:78"]


def test_two_copies_at_once_may_be_two_openings_too(world: Boards) -> None:
    world.see(OWN, raw("1"))
    world.see(HUB, raw("77"), raw("78"))
    assert world.told() == ["greenhouse:acme:1", "generic:hub.example/jobs:78"]
    world.see(OWN, raw("1"), *(raw(str(number), f"Welder of pier {number}") for number in range(20, 28)))
    world.see(HUB, raw("77"), raw("78"), *(raw(f"h{number}", f"Welder of pier {number}") for number in range(20, 30)))
    assert world.told()[10:] == ["generic:hub.example/jobs:h28", "generic:hub.example/jobs:h29"]


def test_a_third_board_is_folded_too(world: Boards) -> None:
    (first,) = world.see(OWN, raw("1"))
    world.see(HUB, raw("77"))
    world.see(MILL, raw("88"))
    assert world.told() == ["greenhouse:acme:1"]
    (event,) = queries.events(world.store, numbers=[first])
    assert [other["key"] for other in event["also"]] == ["generic:hub.example/jobs:77", "generic:mill.example/jobs:88"]


def test_what_was_told_too_long_ago_or_is_closed_is_told_again(world: Boards) -> None:
    world.see(OWN, raw("1"))
    world.later(seconds=WITHIN.total_seconds())
    world.see(HUB, raw("77"))
    assert len(world.told()) == 2
    world.see(OWN, raw("1"), raw("2", "Welder"))
    world.see(OWN, raw("1"))
    world.see(OWN, raw("1"))
    world.see(HUB, raw("77"), raw("78", "Welder"))
    assert world.told()[-1] == "generic:hub.example/jobs:78"


def test_a_message_that_was_given_up_folds_nothing(world: Boards) -> None:
    world.see(OWN, raw("1"))
    with world.store.transaction():
        world.store.connection.execute("UPDATE deliveries SET state = 'dead'")
    world.see(HUB, raw("77"))
    assert world.told() == ["greenhouse:acme:1", "generic:hub.example/jobs:77"]


def test_each_reader_is_told(world: Boards) -> None:
    world.config(subscription("f", name="own", more='vendors = ["greenhouse"]') + subscription("g", name="hub", more='vendors = ["generic"]') + FEED
                 + FEED.replace(".f", ".g"))  # fmt: skip
    world.see(OWN, raw("1"))
    world.see(HUB, raw("77"))
    assert (world.told("f"), world.told("g")) == (["greenhouse:acme:1"], ["generic:hub.example/jobs:77"])


def test_a_channel_that_joined_later_is_told(world: Boards) -> None:
    world.see(OWN, raw("1"))
    world.config(subscription("f", "g") + FEED + FEED.replace(".f", ".g"))
    (number,) = world.see(HUB, raw("77"))
    assert (world.told("f"), world.told("g")) == (["greenhouse:acme:1"], ["generic:hub.example/jobs:77"])
    (event,) = queries.events(world.store, numbers=[number])
    assert [(said["channel"], bool(said["folded_into"]), said["state"]) for said in verdicts(world.store, world.alerts, number, event)] == [
        ("f", True, None), ("g", False, "waiting")]  # fmt: skip


def test_it_is_said_why_an_event_was_not_told(world: Boards) -> None:
    world.config(subscription("f", more='places = ["Porto"]') + FEED)
    (number,) = world.see(OWN, raw("1"))
    (event,) = queries.events(world.store, numbers=[number])
    assert [said["why"] for said in verdicts(world.store, world.alerts, number, event)] == ["its filter places does not let the posting through"]
    world.config(subscription("f") + FEED)
    assert "asks for this event now" in verdicts(world.store, world.alerts, number, event)[0]["why"]
    world.see(OWN, raw("1"), raw("2", "Welder"))
    world.config(FEED)
    (number,) = (number for number, *_ in world.store.rows("SELECT max(seq) FROM events"))
    (event,) = queries.events(world.store, numbers=[number])
    (said,) = verdicts(world.store, world.alerts, number, event)
    assert (said["state"], said["why"]) == ("waiting", "it asks for this event; the message waits (not in jobdelta.toml any more)")


TITLES = ("Pump Technician", "Senior Pump Technician", "Pump Technician (m/f/d)")
ads = st.tuples(st.sampled_from((OWN, HUB, MILL)), st.sampled_from(TITLES), st.sampled_from(("Leeds", "Leeds, United Kingdom", "Porto")),
                st.sampled_from(("Acme", "Acme Ltd", "Calmwater")), st.sampled_from((PUMPS, PUMPS[:120], LEDGERS, f"{PUMPS} {LEDGERS}", "Apply")))  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(ads, min_size=1, max_size=3), max_size=5))
def test_folding_never_hides_a_job_that_was_not_told(rounds: list[list[tuple[Board, str, str, str, str]]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        world = Boards(Path(folder))
        try:
            world.config(subscription("f") + FEED)
            shown: dict[Board, list[RawPosting]] = {}
            for number, found in enumerate(rounds):
                for place, (board, *said) in enumerate(found):
                    shown.setdefault(board, []).append(raw(f"{number}-{place}", *said))
                for board in dict.fromkeys(board for board, *_ in found):
                    before = set(world.told())
                    events = list(queries.events(world.store, numbers=numbers)) if (numbers := world.see(board, *shown[board])) else []
                    everything = store_folds.ads(world.store, [row[0] for row in world.store.rows("SELECT id FROM postings")]).values()
                    job = {key: cluster.ids for cluster in clusters(everything) for key in cluster.ids}
                    hidden = [event["posting"]["key"] for event in events if event["posting"]["key"] not in world.told()]
                    for key in hidden:  # told through another board, never through a neighbour
                        assert any(not each.startswith(f"{board.key}:") for each in before.intersection(job[key]))
                    reasons = [event["also"] for event in queries.events(world.store)]
                    assert all(len({each["key"].rpartition(":")[0] for each in also}) == len(also) for also in reasons)
        finally:
            world.store.close()


def test_what_folds_nothing_any_more_is_forgotten(world: Boards) -> None:
    from monitor import store_upkeep

    world.see(OWN, raw("1"))
    world.later(days=20)
    world.see(OWN, raw("1"), raw("2", "Welder"))
    world.now += WITHIN - timedelta(days=10)
    assert store_upkeep.drop_old(world.store, world.now)["told"] == 1
    world.see(HUB, raw("78", "Welder"))
    assert world.told() == ["greenhouse:acme:1", "greenhouse:acme:2"]
