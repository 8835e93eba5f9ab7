"""Which ids are of another form, and which postings are the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.model import Place, Posting
from monitor.rekey import form, found_again, may_be_rekeyed, other_form, proves_move, proves_rekey

NUMBERS = ["4012345", "4012399", "4013001"]
LONGER = ["4012345002", "4012399002", "4013001002"]
UUIDS = ["0b6f2f3e-4d55-4f0e-9a53-0d3f1c2b7a10", "9c1d8e77-1f0a-4b8b-8e62-77b1f6a0c3d4", "e2a4c6d8-0b1c-4d2e-9f30-a1b2c3d4e5f6"]
HEX = ["pk_01e813e3c62c", "pk_18aeb84c7b8a", "pk_a14fd291f9ea"]
ISSUES = ["acme/openings#19", "acme/openings#467", "acme/openings#468"]
PAGES = ["https://acme.example/jobs/clerk-leeds", "https://acme.example/jobs/sail-maker", "https://acme.example/jobs/diver-2"]
MOVED = ["https://acme.example/careers/clerk-leeds", "https://acme.example/careers/sail-maker", "https://acme.example/careers/diver-2"]
CODES = ["JR-10023", "JR-10024", "JR-10101"]
OTHER = [(NUMBERS, LONGER), (NUMBERS, UUIDS), (NUMBERS, HEX), (ISSUES, HEX), (ISSUES, NUMBERS), (PAGES, MOVED), (CODES, NUMBERS), (CODES, UUIDS), (HEX, UUIDS)]
SAME = [
    (NUMBERS, ["4019876", "4019877", "4020001"]),
    (["997", "998", "999"], ["1000", "1001", "1002"]),
    (UUIDS, [each[::-1].replace("-", "")[:8] + each[8:] for each in UUIDS]),
    (HEX, ["pk_77e813e3c62c", "pk_18aeb8400b8a", "pk_b14fd291f9ea"]),
    (PAGES, ["https://acme.example/jobs/clerk-leeds-2", "https://acme.example/jobs/sail-maker-2", "https://acme.example/jobs/diver-7"]),
    (["2026-05-01-clerk", "2026-05-02-diver", "2026-05-02-cook"], ["2026-06-01-clerk", "2026-06-02-diver", "2026-06-02-cook"]),
    (CODES, ["JR-10201", "JR-10202", "JR-10203"]),
]


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_another_form(one: list[str], other: list[str]) -> None:
    assert other_form(one, other)
    assert other_form(other, one)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_the_same_form(one: list[str], other: list[str]) -> None:
    assert not other_form(one, other)
    assert not other_form(other, one)


@given(st.lists(st.text(max_size=20), min_size=1, max_size=8))
def test_ids_are_never_of_another_form_than_themselves(ids: list[str]) -> None:
    assert not other_form(ids, ids)
    assert all(each.startswith(form(ids).prefix) for each in ids)


def test_all_of_a_form_have_to_leave_the_list() -> None:
    assert may_be_rekeyed(NUMBERS, UUIDS, [])
    assert may_be_rekeyed(NUMBERS, UUIDS, ["0b6f2f3e-4d55-4f0e-9a53-0d3f1c2b7a11"])
    assert not may_be_rekeyed(NUMBERS, UUIDS, ["4010001", "4010002"])
    assert not may_be_rekeyed(NUMBERS[:2], UUIDS, [])
    assert not may_be_rekeyed(NUMBERS, [], [])


def test_most_have_to_be_found_again() -> None:
    assert proves_rekey(20, 30, 30)
    assert proves_rekey(10, 100, 12)
    assert not proves_rekey(15, 30, 30)
    assert not proves_rekey(2, 2, 2)
    assert proves_move(1, 2, 5)
    assert not proves_move(1, 3, 5)
    assert not proves_move(0, 0, 5)


def ad(title: str, *places: str, employer: str | None = "Acme", text: str = "") -> Posting:
    return Posting("", "", title, hiring_organization=employer, locations=tuple(map(Place, places)), description=text)


def test_postings_are_found_again_by_title_and_place() -> None:
    old = {"1": ad("Clerk", "Leeds"), "2": ad("Clerk", "Porto"), "3": ad("Sail Maker", "Bergen"), "4": ad("Cook", "Riga")}
    new = {"a": ad("Sail Maker", "Bergen, Norway"), "b": ad("Clerk", "Porto"), "c": ad("Clerk", "Leeds"), "d": ad("Cook", "Graz"), "e": ad("Diver", "Riga")}
    assert found_again(old, new) == {"a": "3", "b": "2", "c": "1"}


def test_of_openings_alike_the_text_decides() -> None:
    old = {"1": ad("Clerk", "Leeds", text="Night shift"), "2": ad("Clerk", "Leeds", text="Day shift")}
    new = {"a": ad("Clerk", "Leeds", text="Day  shift."), "b": ad("Clerk", "Leeds", text="Night shift"), "c": ad("Clerk", "Leeds")}
    assert found_again(old, new) == {"a": "2", "b": "1"}


def test_employers_tell_postings_apart_where_a_board_has_several() -> None:
    old = {"1": ad("Clerk", "Leeds"), "2": ad("Clerk", "Leeds", employer="Harbourlight")}
    new = {"a": ad("Clerk", "Leeds", employer="Harbourlight"), "b": ad("Clerk", "Leeds")}
    assert found_again(old, new) == {"a": "2", "b": "1"}
    assert found_again({"1": ad("Clerk", "Leeds")}, {"a": ad("Clerk", "Leeds", employer="Acme Holding")}) == {"a": "1"}


@given(st.lists(st.tuples(st.sampled_from(["Clerk", "Diver"]), st.sampled_from(["Leeds", "Leeds, UK", "Porto", ""])), max_size=12))
def test_each_posting_is_found_once(said: list[tuple[str, str]]) -> None:
    half = len(said) // 2
    old = {str(number): ad(*each) for number, each in enumerate(said[:half])}
    new = {f"n{number}": ad(*each) for number, each in enumerate(said[half:])}
    pairs = found_again(old, new)
    assert set(pairs) <= set(new)
    assert len(set(pairs.values())) == len(pairs)
