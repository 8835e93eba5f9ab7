"""Boards that give their postings ids of another form, and boards that move: the history goes on."""

from __future__ import annotations

from datetime import timedelta

import pytest

from crawlers.items import Board, RawPosting
from monitor import queries
from monitor.health import Verdict
from tests.monitor.diary import BOARD, HALF, NOON, OTHERS, TEXT, Diary, clerks, crawl, posting

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


def test_an_id_that_a_posting_went_by_before_may_be_given_to_another_one(diary: Diary) -> None:
    """Each event has an id of its own, though both postings were told as new under the same key."""
    before = clerks(*range(101, 109))
    diary.crawl(*before)
    before.append(posting("109", title="Diver"))
    diary.crawl(*before)
    after = rekeyed(before)
    diary.crawl(*after)
    diary.crawl(*after, posting("109", title="Rigger"))
    assert [kind for kind, _, _ in diary.told()] == ["new", "new"]
    assert len({event["id"] for event in queries.events(diary.store)}) == 2


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
    earlier = [key for (key,) in diary.store.rows("SELECT key FROM earlier_keys WHERE key LIKE '%:101'")]
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
