"""What one crawl result does to the store, case by case."""

from __future__ import annotations

import pytest

from crawlers.items import RawPosting, Reason, Status
from monitor import queries
from tests.monitor.diary import BOARD, TEXT, Diary, posting


def test_a_text_that_is_read_for_the_first_time_is_no_news(diary: Diary) -> None:
    diary.crawl(posting("1", text=None), posting("2", title="Clerk", text=None), lines={"1": "a", "2": "b"})
    diary.crawl(posting("1"), still={"2"}, lines={"1": "a", "2": "b"})
    assert diary.told() == []
    assert next(queries.postings(diary.store))["base_salary"]["max"] == 34_000
    diary.crawl(posting("2", title="Senior Clerk"), still={"1"}, lines={"1": "a", "2": "c"})
    assert diary.told() == [("changed", "2", ["title"])]


def test_a_text_that_cannot_be_read_this_time_stays(diary: Diary) -> None:
    diary.crawl(posting("1"))
    diary.crawl(posting("1", title="Senior Pump Technician", text=None))
    assert diary.told() == [("changed", "1", ["title"])]
    assert "eleven harbours" in next(queries.postings(diary.store))["description"]


def test_a_field_that_the_source_adds_to_most_postings_is_no_news_and_an_edit_beside_it_is(diary: Diary) -> None:
    diary.crawl(*(posting(str(number)) for number in range(6)))
    titles = ["Pump Technician"] * 3 + ["Clerk"] + ["Pump Technician"] * 2
    diary.crawl(*(posting(str(number), title, department="Works") for number, title in enumerate(titles)))
    assert diary.told() == [("changed", "3", ["title"])]
    diary.crawl(*(posting(str(number), title, department="Sea" if number == 4 else "Works") for number, title in enumerate(titles)))
    assert diary.told()[1:] == [("changed", "4", ["department"])]


def test_a_passage_that_all_share_is_reworded_once(diary: Diary) -> None:
    def board(passage: str, edited: str = "") -> list[RawPosting]:
        own = [f"Your own place is at pump number {number} of the harbour. {edited if number == 2 else ''}" for number in range(6)]
        return [posting(str(number), text=f"<p>{passage}</p><p>{said}</p>") for number, said in enumerate(own)]

    diary.crawl(*board("Acme has kept the pumps of eleven harbours running for more than forty years now."))
    diary.crawl(*board("For forty years and more, we of Acme have been keeping pumps going in eleven harbours.", "You carry a pager."))
    assert sorted(diary.told()) == [("board_reworded", None, ["description"]), ("changed", "2", ["description"])]


def test_a_first_crawl_that_lost_pages_is_no_baseline_and_one_that_is_capped_is(diary: Diary) -> None:
    diary.crawl(posting("1"), status=Status.PARTIAL, reason=Reason.PAGES_FAILED)
    diary.crawl(posting("1"), posting("2"))
    assert diary.told() == []
    diary.crawl(posting("1"), posting("2"), posting("3", title="Clerk"))
    assert diary.told() == [("new", "3", [])]
    capped = Diary()
    capped.crawl(posting("1"), status=Status.PARTIAL, reason=Reason.CAPPED)
    capped.crawl(posting("1"), posting("2", title="Clerk"), status=Status.PARTIAL, reason=Reason.CAPPED)
    assert capped.told() == [("new", "2", [])]
    capped.store.close()


def test_a_repost_links_back_and_closes_what_it_replaced(diary: Diary) -> None:
    others = [posting(str(number), title=f"Clerk for pier {number}") for number in range(4)]
    diary.crawl(posting("old"), *others)
    diary.crawl(posting("new"), *others)
    diary.crawl(posting("new"), *others)
    said = list(queries.events(diary.store))
    assert [(event["type"], event["reason"]) for event in said][1:] == [("closed", "reposted")]
    assert (said[0]["type"], said[0]["previous"]) == ("reposted", f"{BOARD.key}:old")


@pytest.mark.parametrize(
    ("text", "kind"),
    [("<p>Mind the hulls</p>", "reposted"), ("<p>Mind the ropes</p>", "new"), (None, "new")],
    ids=["the text of the one that left", "another text", "no text"],
)
def test_beside_a_live_twin_only_the_same_text_is_posted_again(diary: Diary, text: str | None, kind: str) -> None:
    others = [posting(str(number), title=f"Clerk for pier {number}") for number in range(4)]
    diary.crawl(posting("left", text="<p>Mind the hulls</p>"), posting("stays", text="<p>Mind the cranes</p>"), *others)
    diary.crawl(posting("comes", text=text), posting("stays", text="<p>Mind the cranes</p>"), *others)
    assert [(kind, native_id) for kind, native_id, _ in diary.told()] == [(kind, "comes")]


def test_a_twin_that_closed_long_ago_makes_a_new_opening(diary: Diary) -> None:
    others = [posting(str(number), title=f"Clerk for pier {number}") for number in range(4)]
    diary.crawl(posting("old"), *others)
    diary.crawl(*others)
    diary.crawl(*others)
    diary.hours += 24 * 91
    diary.crawl(posting("new"), *others)
    assert [kind for kind, _, _ in diary.told()] == ["closed", "new"]


def test_an_unchanged_answer_is_a_second_look_at_what_was_missing(diary: Diary) -> None:
    others = [posting(str(number), title=f"Clerk for pier {number}") for number in range(4)]
    diary.crawl(posting("gone"), *others)
    diary.crawl(*others)
    assert diary.told() == []
    diary.crawl(status=Status.UNCHANGED)
    assert diary.told() == [("closed", "gone", [])]
    diary.crawl(status=Status.UNCHANGED)
    assert len(diary.told()) == 1


def test_what_is_stored_can_be_read_again(diary: Diary) -> None:
    diary.crawl(posting("1"))
    diary.crawl(posting("1", text=TEXT.replace("eleven", "twelve")))
    number = queries.posting_id(diary.store, f"{BOARD.key}:1")
    assert number is not None
    (old, first, until), (new, since, open_end) = queries.versions(diary.store, number)
    assert (first < since, until, open_end) == (True, since, None)
    assert "eleven" in (diary.store.content(old).description or "")
    row = diary.store.posting(number)
    raw = diary.store.raw(row.raw_hash)
    assert raw is not None
    assert "twelve" in (raw.description or "")
    assert row.version == new
