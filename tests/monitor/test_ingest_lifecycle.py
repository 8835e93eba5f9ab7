"""The lifecycle from crawls to events: what closes, what fails, what goes on under another key."""

from __future__ import annotations

from datetime import timedelta

import pytest

from crawlers.items import Board, RawPosting, Reason, Status
from monitor import queries
from monitor.health import NOT_WHOLE_AFTER, Verdict
from monitor.lifecycle import UNSEEN
from tests.monitor.diary import BOARD, NOON, TEXT, Diary, clerks, posting

OTHERS = clerks(1, 2, 3, 4)
HALF = (Status.PARTIAL, Reason.PAGES_FAILED)
DOWN = (Status.FAILED, Reason.TIMEOUT)
CUT = (Status.PARTIAL, Reason.CAPPED)


def crawl(diary: Diary, how: tuple[Status, Reason], *postings: RawPosting, **more: object) -> None:
    diary.crawl(*postings, status=how[0], reason=how[1], **more)  # type: ignore[arg-type]


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


# windows


def window(top: int) -> list[RawPosting]:
    """The newest thirty of all postings up to number `top`, the newest first."""
    dates = {number: str((NOON + timedelta(days=number)).date()) for number in range(top, top - 30, -1)}
    return [posting(str(number), title=f"Clerk for pier {number}", date_posted=date) for number, date in dates.items()]


def test_a_list_that_drops_its_oldest_as_new_ones_come_is_a_window(diary: Diary) -> None:
    diary.crawl(*window(100))
    for top in (101, 101, 102, 102, 103, 103, 103):
        outcome = diary.crawl(*window(top))
    assert diary.closed() == []
    assert outcome.verdict is Verdict.WINDOW
    assert "newest 30 postings" in outcome.result.report.sentence
    assert [native_id for _, native_id, _ in diary.told()] == ["101", "102", "103"]
    assert "71" in diary.open()


@pytest.mark.parametrize(("count", "waits"), [(30, True), (31, False)])
def test_what_leaves_a_list_of_round_length_as_one_comes_waits_for_another_length(diary: Diary, count: int, waits: bool) -> None:
    """Sorted by something that is not seen, its oldest is not what drops out of a window: the closing waits until it is clear that it is one."""
    numbers = list(range(count))
    diary.crawl(*clerks(*numbers))
    for _ in range(4):
        diary.crawl(*clerks(99, *numbers[:11], *numbers[12:]))
    assert diary.closed() == ([] if waits else [("11", "absent")])
    diary.crawl(*clerks(99, *numbers[:11], *numbers[13:]))
    assert diary.closed() == [("11", "absent")]
    diary.crawl(*clerks(99, *numbers[:11], *numbers[13:]))
    assert diary.closed() == [("11", "absent"), ("12", "absent")]


def test_a_doubt_about_a_list_of_round_length_ends_after_a_week(diary: Diary) -> None:
    diary.crawl(*clerks(*range(30)))
    for _ in range(6):
        diary.crawl(*clerks(*range(1, 31)))
    assert diary.closed() == []
    diary.hours += 24 * 7
    diary.crawl(status=Status.UNCHANGED)
    assert diary.closed() == [("0", "absent")]


def test_a_board_that_says_how_many_it_has_is_no_window(diary: Diary) -> None:
    diary.crawl(*window(100), advertised=30)
    for top in (101, 101, 102, 102, 103, 103):
        diary.crawl(*window(top), advertised=30)
    assert diary.closed() == [("71", "absent"), ("72", "absent"), ("73", "absent")]


def test_the_list_of_an_ats_is_no_window(diary: Diary) -> None:
    diary.crawl(*window(100), holds_all=True)
    for top in (101, 101):
        diary.crawl(*window(top), holds_all=True)
    assert [said[0] for said in diary.told()] == ["new", "closed"]


def test_a_window_without_dates_is_known_by_what_was_seen_first(diary: Diary) -> None:
    undated = [[posting(each.native_id, title=each.title or "") for each in window(top)] for top in (100, 101, 101, 103, 103, 103)]
    for postings in undated:
        outcome = diary.crawl(*postings)
    assert outcome.verdict is Verdict.WINDOW
    assert diary.closed() == []


def test_what_drops_out_of_a_cut_list_closes_by_its_date_by_its_page_or_long_unseen(diary: Diary) -> None:
    late = posting("late", title="Night Clerk", valid_through="2026-05-06")
    crawl(diary, CUT, late, posting("gone"), posting("quiet", title="Quiet Clerk"), *OTHERS)
    crawl(diary, CUT, *OTHERS)
    crawl(diary, CUT, *OTHERS, gone={"gone": "gone"})
    crawl(diary, CUT, *OTHERS)
    crawl(diary, CUT, *OTHERS, gone={"gone": "gone"})
    assert diary.closed() == []
    crawl(diary, CUT, *OTHERS, gone={"gone": "gone"})
    assert diary.closed() == [("gone", "gone")]
    seen = {each["native_id"]: each["last_seen"] for each in queries.postings(diary.store)}
    assert seen["quiet"] < seen["1"]
    diary.hours += 24 * 5
    diary.crawl(status=Status.UNCHANGED)  # nothing is read, and a date is over all the same
    assert diary.closed()[1:] == [("late", "expired")]
    diary.hours += int(UNSEEN.total_seconds() // 3600)
    diary.crawl(status=Status.UNCHANGED)
    assert diary.closed()[2:] == [("quiet", "unseen")]
    crawl(diary, CUT, posting("quiet", title="Quiet Clerk"), *OTHERS)
    assert diary.told()[-1][:2] == ("reopened", "quiet")


# ids of another form


def rekeyed(postings: list[RawPosting]) -> list[RawPosting]:
    return [posting(f"pk_{int(each.native_id) * 7919:08x}", title=each.title or "", text=each.description) for each in postings]


def test_ids_of_another_form_go_on_with_the_same_postings(diary: Diary) -> None:
    before = clerks(*range(101, 109))
    diary.crawl(*before)
    after = rekeyed(before)
    after[2].description = TEXT.replace("eleven", "twelve")
    outcome = diary.crawl(*after)
    assert outcome.verdict is Verdict.ACCEPTED
    assert "8 postings have ids of another form" in outcome.result.report.sentence
    diary.crawl(*after)
    assert diary.told() == [("changed", after[2].native_id, ["description"])]
    assert diary.open() == {each.native_id for each in after}
    assert {each["first_seen"] for each in queries.postings(diary.store)} == {(NOON + timedelta(hours=1)).isoformat()}
    keys = dict(diary.store.rows("SELECT p.native_id, e.key FROM earlier_keys e JOIN postings p ON p.id = e.posting"))
    assert keys == {new.native_id: f"{BOARD.key}:{old.native_id}" for new, old in zip(after, before, strict=True)}
    assert {each["url"] for each in queries.postings(diary.store)} == {each.url for each in after}


def test_what_is_new_and_what_is_closed_beside_a_rekey_is_told(diary: Diary) -> None:
    before = clerks(*range(101, 111))
    diary.crawl(*before)
    after = [*rekeyed(before[:8]), posting("pk_0000ffff", title="Diver")]
    diary.crawl(*after)
    diary.crawl(*after)
    assert sorted(diary.told()) == [("closed", "109", []), ("closed", "110", []), ("new", "pk_0000ffff", [])]


def test_a_rekey_that_is_read_in_two_parts_is_one_all_the_same(diary: Diary) -> None:
    before = clerks(*range(101, 111))
    diary.crawl(*before)
    after = rekeyed(before)
    crawl(diary, HALF, *after[:5])
    diary.crawl(*after)
    assert diary.told() == []
    diary.crawl(*before)
    diary.crawl(*before)
    assert diary.told() == []
    assert diary.open() == {each.native_id for each in before}


@pytest.mark.parametrize("days", [1, 200])
def test_what_closed_before_a_rekey_is_reopened_under_its_new_id(diary: Diary, days: int) -> None:
    """Where that was long ago, it is another opening, as any of the same title and place."""
    before = clerks(*range(101, 111))
    diary.crawl(*before)
    diary.crawl(*before[1:])
    diary.crawl(*before[1:])
    after = rekeyed(before)
    diary.crawl(*after[1:])
    diary.hours += 24 * days
    diary.crawl(*after)
    diary.crawl(*after)
    assert [kind for kind, _, _ in diary.told()] == ["closed", "reopened" if days == 1 else "new"]
    earlier = [key for key, in diary.store.rows("SELECT key FROM earlier_keys WHERE key LIKE '%:101'")]
    assert earlier == ([f"{BOARD.key}:101"] if days == 1 else [])


def test_what_closed_after_a_rekey_and_has_another_id_is_posted_again(diary: Diary) -> None:
    before = clerks(*range(101, 111))
    diary.crawl(*before)
    after = rekeyed(before)
    diary.crawl(*after)
    diary.crawl(*after[1:])
    diary.crawl(*after[1:])
    diary.crawl(posting(f"{after[0].native_id[:-2]}zz", title=before[0].title or ""), *after[1:])
    assert [kind for kind, _, _ in diary.told()] == ["closed", "reposted"]


def test_new_ids_of_the_same_form_are_reposts(diary: Diary) -> None:
    before = clerks(*range(101, 109))
    diary.crawl(*before)
    after = [posting(str(int(each.native_id) + 100), title=each.title or "") for each in before]
    for _ in range(3):
        diary.crawl(*after)
    assert diary.outcomes() == {"reposted": 8, "closed": 8}


# boards that moved

ELSEWHERE = Board("https://boards.greenhouse.io/acme", "greenhouse", "acme")


def elsewhere(postings: list[RawPosting]) -> list[RawPosting]:
    return [posting(f"9{each.native_id}", title=each.title or "", text=f"<p>About Acme</p>{each.description}", place="Leeds") for each in postings]


def test_a_board_that_moved_takes_its_postings_along(diary: Diary) -> None:
    before = clerks(*range(101, 109))
    diary.crawl(*before, posting("200", title="Cook"))
    diary.crawl(*before)
    diary.crawl(*before)
    after = [*elsewhere(before[:7]), posting("9999", title="Diver")]
    for _ in range(2):
        outcome = diary.crawl(*after, board=ELSEWHERE, moved_from=BOARD.key)
    assert [(event["type"], event["posting"]["key"]) for event in queries.events(diary.store)][1:] == [
        ("new", f"{ELSEWHERE.key}:9999"),
        ("closed", f"{ELSEWHERE.key}:{BOARD.key}:108"),
    ]
    assert not outcome.baseline
    assert len(diary.open()) == 8
    firsts = sorted(each["first_seen"] for each in queries.postings(diary.store, board=ELSEWHERE.key))
    assert firsts[0] == firsts[6] < firsts[7]
    (sentence,) = [row[0] for row in diary.store.rows("SELECT sentence FROM runs WHERE sentence LIKE '%found on this board%'")]
    assert sentence.startswith(f"7 of 8 open postings of {BOARD.key}")
    asked = diary.store.known(ELSEWHERE, with_postings=True).postings
    assert set(asked) == {each.native_id for each in after}  # pages of the old board are not asked for
    diary.crawl(*after, board=ELSEWHERE)
    changed = [*after[1:], posting("9101", title="Chief Clerk for pier 101", text=after[0].description, place="Leeds")]
    diary.crawl(*changed, board=ELSEWHERE)
    assert diary.told()[3:] == [("changed", "9101", ["title"])]


def test_another_board_under_the_name_of_an_old_one_is_another_board(diary: Diary) -> None:
    diary.crawl(*clerks(*range(101, 109)))
    strangers = [posting(str(number), title=f"Diver {number}") for number in range(5)]
    outcome = diary.crawl(*strangers, board=ELSEWHERE, moved_from=BOARD.key)
    assert outcome.baseline
    assert diary.told() == []
    assert "another one" in outcome.result.report.sentence
    assert len(diary.open()) == 13


def test_the_board_that_bore_a_name_before(diary: Diary) -> None:
    diary.crawl(*OTHERS)
    with diary.store.transaction():
        diary.store.name_boards({BOARD.key: "Acme"})
    assert diary.store.predecessors({ELSEWHERE.key: "Acme"}) == {ELSEWHERE.key: BOARD.key}
    assert diary.store.predecessors({ELSEWHERE.key: "Acme", BOARD.key: "Acme too"}) == {}
    assert diary.store.predecessors({ELSEWHERE.key: "Harbourlight"}) == {}
    diary.crawl(*OTHERS, board=ELSEWHERE)
    assert diary.store.predecessors({ELSEWHERE.key: "Acme"}) == {}


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
