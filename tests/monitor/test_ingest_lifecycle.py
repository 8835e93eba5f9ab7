"""The lifecycle from crawls to events: what closes, what fails, what flaps, what a board rewords."""

from __future__ import annotations

import pytest

from crawlers.items import RawPosting, Reason, Status
from monitor import queries
from monitor.health import NOT_WHOLE_AFTER
from tests.monitor.diary import DOWN, HALF, OTHERS, Diary, crawl, posting

# dates


@pytest.mark.parametrize(("date", "closed"), [("2026-05-01", [("x", "expired")]), ("2026-05-03", []), (None, [])])
def test_absent_once_and_out_of_date_is_closed(diary: Diary, date: str | None, closed: list[tuple[str, str]]) -> None:
    diary.crawl(posting("x", valid_through=date), *OTHERS)
    diary.crawl(posting("x", valid_through=date), *OTHERS)
    assert diary.told() == []  # still listed: open, whatever its date says
    diary.crawl(*OTHERS)
    assert diary.closed() == closed


def test_out_of_date_and_back_is_reopened_and_half_a_list_expires_nothing(diary: Diary) -> None:
    postings = [posting(str(number), title=f"Clerk {number}", valid_through="2026-05-01") for number in range(6)]
    diary.crawl(*postings)
    crawl(diary, HALF, *postings[:2])
    diary.crawl(*postings[:2])
    assert diary.told() == []
    diary.crawl(*postings[:5])
    diary.crawl(*postings)
    assert [kind for kind, _, _ in diary.told()] == ["closed", "reopened"]


# pages that say closed


def test_a_page_that_says_closed_closes_what_is_still_listed(diary: Diary) -> None:
    diary.crawl(posting("x"), *OTHERS)
    diary.crawl(*OTHERS, gone={"x": "says_closed"})
    assert diary.closed() == [("x", "says_closed")]
    diary.crawl(*OTHERS, gone={"x": "says_closed"})
    diary.crawl(posting("x", text=None), *OTHERS)  # its line is listed on, and its page could not be read this time
    assert len(diary.told()) == 1
    diary.crawl(posting("x"), *OTHERS)
    assert [kind for kind, _, _ in diary.told()] == ["closed", "reopened"]


def test_a_page_that_says_closed_counts_in_half_a_crawl_too(diary: Diary) -> None:
    diary.crawl(posting("x"), *OTHERS)
    crawl(diary, HALF, *OTHERS[:1], gone={"x": "says_closed"})
    assert diary.closed() == [("x", "says_closed")]


# boards that fail


def board_events(diary: Diary) -> list[str]:
    return [kind for kind, _, _ in diary.told() if kind.startswith("board_")]


def test_a_board_that_fails_and_recovers_is_told_once_each(diary: Diary) -> None:
    diary.crawl(*OTHERS)
    for _ in range(2):
        crawl(diary, DOWN)
    diary.crawl(*OTHERS)
    assert board_events(diary) == []
    for _ in range(7):
        crawl(diary, DOWN)
    crawl(diary, HALF, *OTHERS[:2])  # read in part is not recovered
    for _ in range(4):
        crawl(diary, DOWN)
    assert board_events(diary) == ["board_failing"]
    diary.crawl(*OTHERS)
    diary.crawl(*OTHERS)
    assert board_events(diary) == ["board_failing", "board_recovered"]


def test_a_board_that_is_never_whole_again_is_told_once(diary: Diary) -> None:
    diary.crawl(*OTHERS)
    for number in range(NOT_WHOLE_AFTER * 2):
        how = DOWN if number % 3 == 0 else HALF
        crawl(diary, how, *([] if how is DOWN else OTHERS[:2]))
        assert len(board_events(diary)) == (number >= NOT_WHOLE_AFTER - 1)
    (event,) = queries.events(diary.store)
    assert "were not whole" in event["reason"]
    diary.crawl(*OTHERS)
    assert board_events(diary) == ["board_failing", "board_recovered"]


def test_a_board_that_is_always_short_by_its_count_is_well(diary: Diary) -> None:
    for _ in range(NOT_WHOLE_AFTER + 2):
        crawl(diary, (Status.PARTIAL, Reason.COUNT_SHORT), *OTHERS)
    assert diary.told() == []


# flaps


def test_what_comes_and_goes_is_not_told_each_time(diary: Diary) -> None:
    diary.crawl(posting("x"), *OTHERS)
    for _ in range(6):
        diary.crawl(*OTHERS)
        diary.crawl(*OTHERS)
        diary.crawl(posting("x"), *OTHERS)
    assert [kind for kind, _, _ in diary.told()] == ["closed", "reopened"] * 2
    for _ in range(12):
        diary.crawl(*OTHERS)
    assert [reason for _, reason in diary.closed()] == ["absent", "absent", "flapping"]


def test_a_page_that_says_closed_at_every_other_crawl_is_damped_too(diary: Diary) -> None:
    diary.crawl(posting("x"), *OTHERS)
    for _ in range(6):
        diary.crawl(*OTHERS, gone={"x": "says_closed"})
        diary.crawl(posting("x"), *OTHERS)
    assert [kind for kind, _, _ in diary.told()] == ["closed", "reopened"] * 2


def test_what_comes_back_to_stay_a_while_does_not_flap(diary: Diary) -> None:
    for _ in range(4):
        for _ in range(5):
            diary.crawl(posting("x"), *OTHERS)
        diary.crawl(*OTHERS)
        diary.crawl(*OTHERS)
    assert diary.closed() == [("x", "absent")] * 4


# passages that a board rewords

OLD = "Acme has kept the pumps of eleven harbours running for more than forty years now."
NEW = "For forty years and more, we of Acme have been keeping pumps going in eleven harbours."


def told_words(number: int, passage: str, own: str = "") -> RawPosting:
    return posting(str(number), text=f"<p>{passage}</p><p>Your own place is at pump number {number} of the harbour. {own}</p>")


def test_a_passage_reworded_in_half_of_the_postings_is_told_once_and_a_real_edit_besides(diary: Diary) -> None:
    diary.crawl(*(told_words(number, OLD) for number in range(12)))
    diary.crawl(*(told_words(number, NEW if number < 6 else OLD, "You carry a pager." if number in (2, 9) else "") for number in range(12)))
    assert sorted(diary.told()) == [("board_reworded", None, ["description"]), ("changed", "2", ["description"]), ("changed", "9", ["description"])]


def test_a_passage_that_is_reworded_while_pages_are_read_in_turn_is_told_once(diary: Diary) -> None:
    everything = set(map(str, range(80)))
    diary.crawl(*(told_words(number, OLD) for number in range(80)))
    for start in range(0, 80, 20):
        read = [told_words(number, NEW, "You carry a pager." if number == 65 else "") for number in range(start, start + 20)]
        diary.crawl(*read, still=everything - {each.native_id for each in read})
    assert sorted(diary.told()) == [("board_reworded", None, ["description"]), ("changed", "65", ["description"])]


def test_what_no_crawl_lists_is_closed_though_the_list_never_settles(diary: Diary) -> None:
    titles = ["Pump Technician", "Welder", "Crane Driver", "Harbour Master", "Diver", "Rigger"]
    whole = [posting(str(number), title) for number, title in enumerate(titles)]
    diary.crawl(*whole)
    diary.crawl(*whole)
    for number in range(5):  # the first two are gone for good, and of the others another half is shown each time
        diary.crawl(*(whole[2:4] if number % 2 else whole[4:]))
    assert diary.closed() == [("0", "absent"), ("1", "absent")]
    diary.crawl(*whole[2:])
    assert diary.outcomes() == {"closed": 2}
