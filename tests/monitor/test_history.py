"""The story of a posting, the difference of any two versions, and all that an event rests on, as a user asks for them."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from crawlers.items import BoardReport, CrawlResult, RawPosting, Reason, Status
from monitor.cli import main
from monitor.history import NoSuchVersion, difference
from monitor.ingest import ingest
from monitor.show import diff_lines
from monitor.store import decode_posting, encode_posting
from tests.monitor.alerts.conftest import HEAD, World, raw, subscription

WORK = ("<p>You keep our pumps running.</p>", "<p>You keep our twelve pumps running.</p>", "<p>You keep our twelve pumps and a lamp running.</p>")
CONFIG = subscription("f") + '[channel.f]\ntype = "feed"\n'


class Asked(World):
    """A world in which a user asks the program."""

    def ask(self, *words: str) -> Result:
        (self.home / "jobdelta.toml").write_text(HEAD + CONFIG)
        return CliRunner().invoke(main, ["--home", str(self.home), *words])

    def rows(self, *words: str) -> list[dict[str, Any]]:
        result = self.ask(*words, "--json")
        assert result.exit_code == 0, result.output
        return [json.loads(line) for line in result.stdout.splitlines()]

    def look(self, *postings: RawPosting, **later: float) -> None:
        self.later(**later or {"hours": 6})
        self.crawl(raw("x", "Clerk"), raw("y", "Gardener"), *postings)

    def fail(self) -> None:
        self.later(hours=6)
        ingest(self.store, CrawlResult(self.board, BoardReport(Status.FAILED, Reason.TIMEOUT, "no answer in 20 seconds")), self.now)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[Asked]:
    made = Asked(tmp_path)
    made.config(CONFIG)
    made.look(raw("0", "Welder"))
    yield made
    made.store.close()


@pytest.fixture
def edited(world: Asked) -> Asked:
    """A posting in three versions."""
    for number, text in enumerate(WORK):
        world.look(raw("1", "Data Engineer" if number < 2 else "Senior Data Engineer", text), raw("0", "Welder"))
    return world


def test_a_story_of_reposts(world: Asked) -> None:
    for number in range(1, 4):
        for _ in range(2):  # the second look closes the one before
            world.look(raw(str(number), "Welder"), days=30)
    world.look(raw("3", "Head Welder"), days=30)
    (shown,) = world.rows("show", "greenhouse:acme:3")
    assert [one["key"] for one in shown["earlier"]] == [f"greenhouse:acme:{number}" for number in (2, 1, 0)]
    assert [one["closed_reason"] for one in shown["earlier"]] == ["reposted"] * 3
    assert all(one["first_seen"] < one["closed_at"] for one in shown["earlier"])
    assert [one["first_seen"][:10] for one in shown["earlier"]] == ["2026-08-02", "2026-06-03", "2026-05-04"]
    assert shown["posted_again_as"] is None
    assert [mark["mark"] for mark in shown["marks"] if mark["mark"] == "reposted_often"] == ["reposted_often"]
    assert [(event["type"], event["fields"]) for event in shown["story"]] == [("reposted", []), ("changed", ["title"])]
    assert len(shown["versions"]) == 2
    page = world.ask("show", "greenhouse:acme:3").stdout
    assert "2026-10-01  first seen, posted for the 4th time since 2026-05-04" in page
    assert "2026-05-04  earlier posting, closed 2026-07-03: greenhouse:acme:0" in page
    assert "2026-11-30  changed: title" in page
    assert "reposted often: posted 4 times since 2026-05-04 (marked from 3 times on)" in page
    assert [row["posted_again_as"] for row in world.rows("show", "greenhouse:acme:1")] == ["greenhouse:acme:2"]
    assert "posted again as greenhouse:acme:2" in world.ask("show", "greenhouse:acme:1").stdout
    listed = {row["native_id"]: [mark["mark"] for mark in row["marks"]] for row in world.rows("postings")}
    assert "reposted_often" in listed["3"]
    assert "reposted_often" not in listed["x"]
    assert "posted for the 4th time since 2026-05-04" in world.ask("events", "--type", "reposted").stdout


def test_a_posting_is_found_by_key_url_or_id(world: Asked) -> None:
    for name in ("greenhouse:acme:0", "https://boards.greenhouse.io/acme/jobs/0", "0"):
        assert [row["title"] for row in world.rows("show", name)] == ["Welder"]
    assert world.ask("show", "greenhouse:acme:99").exit_code == 1
    assert world.ask("show", "greenhouse:acm:0").exit_code == 1


def test_a_posting_that_got_another_key_is_found_by_its_old_one(world: Asked) -> None:
    ((number,),) = world.store.rows("SELECT id FROM postings WHERE native_id = '0'")
    with world.store.transaction():
        world.store.update("postings", number, native_id="w-0")
        world.store.connection.execute("INSERT INTO earlier_keys VALUES (?, 'greenhouse:acme:0', '2026-06-01T00:00:00+00:00')", [number])
    (shown,) = world.rows("show", "greenhouse:acme:0")
    assert (shown["key"], shown["native_id"]) == ("greenhouse:acme:w-0", "w-0")
    assert shown["earlier_keys"] == [{"key": "greenhouse:acme:0", "until": "2026-06-01T00:00:00+00:00"}]
    assert "2026-06-01  moved; its key was greenhouse:acme:0" in world.ask("show", "w-0").stdout


@pytest.mark.parametrize(
    ("words", "versions", "title", "text"),
    [
        ((), (2, 3), True, "twelve pumps {+and a lamp+} running."),
        (("--to", "2"), (1, 2), False, "our {+twelve+} pumps"),
        (("--from", "1"), (1, 3), True, "our {+twelve+} pumps {+and a lamp+} running."),
        (("--from", "3", "--to", "1"), (3, 1), True, "our [-twelve-] pumps [-and a lamp-] running."),
    ],
)
def test_any_two_versions_are_compared(edited: Asked, words: tuple[str, ...], versions: tuple[int, int], title: bool, text: str) -> None:
    (said,) = edited.rows("diff", "1", *words)
    assert (said["from"]["number"], said["to"]["number"]) == versions
    assert said["at"] == said["to"]["from"]
    assert ("title" in said["changes"], "description" in said["changes"]) == (title, True)
    assert text in said["text_diff"]
    shown = edited.ask("diff", "1", *words).stdout
    assert text in shown
    assert ("Data Engineer -> Senior" in shown or "Senior Data Engineer -> Data" in shown) == title
    assert "\x1b" not in shown


def test_versions_that_are_not_there_are_named(edited: Asked) -> None:
    assert edited.ask("diff", "1", "--to", "4").stderr == "jobdelta: greenhouse:acme:1 has no version 4; there are 1 to 3\n"
    assert edited.ask("diff", "1", "--from", "0").exit_code == 1
    unchanged = edited.ask("diff", "0")
    assert (unchanged.exit_code, unchanged.stdout) == (0, "")
    assert "has not changed since it was first seen on 2026-05-04" in unchanged.stderr
    number = edited.store.rows("SELECT id FROM postings WHERE native_id = '1'")[0][0]
    assert difference(edited.store, number, 1, 1) is not None
    with pytest.raises(NoSuchVersion):
        difference(edited.store, number, None, -1)


def test_a_terminal_gets_colours_in_place_of_marks_and_nothing_else_of_the_page(edited: Asked) -> None:
    number = edited.store.rows("SELECT id FROM postings WHERE native_id = '1'")[0][0]
    said = difference(edited.store, number, 3, 1)
    assert said is not None
    said["text_diff"] += "\n\x1b[2Jgone"
    lines = diff_lines("greenhouse:acme:1", said, colours=True)
    assert "\x1b[31;9mtwelve\x1b[0m pumps \x1b[31;9mand a lamp\x1b[0m running." in lines[-2]
    assert lines[-1] == "[2Jgone"


def test_an_edit_is_explained_with_both_versions_and_each_reader(edited: Asked) -> None:
    event = edited.rows("events", "--type", "changed")[-1]
    (said,) = edited.rows("explain", event["id"])
    assert said["event"] == event
    assert [(version["number"], version["part"], version["raw_kept"]) for version in said["versions"]] == [(1, None, True), (2, "old", True), (3, "new", True)]
    assert said["crawls"][0]["at"] == event["at"]
    assert said["crawls"][0]["counts"] == {"listed": 4}
    assert "differ in the words" in said["rule"]
    assert [(one["subscription"], one["channel"], one["state"]) for one in said["subscriptions"]] == [("pumps", "f", "waiting")]
    shown = edited.ask("explain", event["id"]).stdout
    for words in ("<- old", "<- new", "complete, 4 listed, absences counted", "pumps on f: waiting", "it asks for this event"):
        assert words in shown
    edited.send()
    assert edited.rows("explain", event["id"])[0]["subscriptions"][0]["state"] == "sent"


def test_a_closing_is_explained_by_the_crawl_that_listed_it_last_and_the_two_that_did_not(world: Asked) -> None:
    world.look()
    for _ in range(2):
        world.fail()
    world.look()
    (event,) = world.rows("events")
    (said,) = world.rows("explain", event["id"])
    assert [(crawl["status"], crawl["accepted"]) for crawl in said["crawls"]] == [
        ("complete", True), ("failed", False), ("failed", False), ("complete", True), ("complete", True)]  # fmt: skip
    assert said["crawls"][-1]["at"] == world.rows("show", "greenhouse:acme:0")[0]["last_seen"]
    assert [(version["number"], version["part"]) for version in said["versions"]] == [(1, "new")]
    assert "failed, absences said nothing: no answer in 20 seconds" in world.ask("explain", event["id"]).stdout


def test_a_board_event_is_explained_without_a_posting(world: Asked) -> None:
    for _ in range(3):
        world.fail()
    (event,) = world.rows("events")
    (said,) = world.rows("explain", event["id"])
    assert (said["versions"], len(said["crawls"])) == ([], 4)
    assert said["subscriptions"][0]["why"] == "its events are new, changed, closed, reopened, reposted"
    assert world.ask("explain", "nothing").exit_code == 1


def test_reread_is_shown_as_lines_and_as_json(world: Asked) -> None:
    assert world.rows("reread") == [
        {"board": "greenhouse:acme", "applied": False, "versions": 3, "without_raw": 0, "differing": 0, "fields": {}, "examples": {}}]  # fmt: skip
    ((version, data),) = world.store.rows("SELECT v.id, v.data FROM versions v JOIN postings p ON p.id = v.posting WHERE p.native_id = '0'")
    other = encode_posting(dataclasses.replace(decode_posting(data), title="Welder \x1b[2J of old"))
    with world.store.transaction():
        world.store.update("versions", version, data=other)
    shown = world.ask("reread", "https://boards.greenhouse.io/acme").stdout
    assert shown == "greenhouse:acme: 1 of 3 versions would read otherwise\n  title: 1\n    greenhouse:acme:0, version 1: Welder [2J of old -> Welder\n"
    assert "now read otherwise" in world.ask("reread", "--apply").stdout
    assert "0 of 3" in world.ask("reread").stdout
    assert world.rows("events") == []
    assert world.ask("reread", "https://boards.greenhouse.io/other").exit_code == 2
