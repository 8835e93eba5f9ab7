"""Filters held against a table of postings, as data."""

from __future__ import annotations

import csv
import tomllib
from pathlib import Path
from typing import Any

import pytest
import tomlkit
from hypothesis import given
from hypothesis import strategies as st

from crawlers.items import RawPlace
from monitor.alerts.subscriptions import fits, matches, plain, refusal
from monitor.config import parse
from monitor.config_alerts import Pay, Subscription, read_alerts
from monitor.normalize.places import read_places

CASES = Path(__file__).parents[2] / "cases" / "alerts"


def pay(text: str) -> dict[str, Any] | None:
    if not text:
        return None
    amount, currency, unit = text.split()
    low, dash, high = amount.partition("-")
    least, most = (float(low) if low else None), (float(high) if high else None) if dash else float(low)
    return {"min": least, "max": most, "currency": currency, "unit": unit, "raw": text, "source": "structured"}


def places(text: str) -> list[dict[str, Any]]:
    return [{"raw": place.raw, "locality": place.locality, "region": place.region, "country": place.country} for place in read_places(RawPlace(text))]


def posting(row: dict[str, str]) -> dict[str, Any]:
    return {"key": f"greenhouse:acme:{row['id']}", "title": row["title"], "hiring_organization": row["company"], "locations": places(row["places"]),
            "workplace": row["workplace"], "employment_type": row["types"].split(","), "base_salary": pay(row["pay"]), "language": row["language"],
            "description": row["text"]}


ROWS = (CASES / "postings.tsv").read_text(encoding="utf-8").splitlines()
POSTINGS = {int(row["id"]): posting(row) for row in csv.DictReader(ROWS, delimiter="\t")}
RULES = tomllib.loads((CASES / "rules.toml").read_text(encoding="utf-8"))["rule"]


def subscription(rule: dict[str, Any]) -> Subscription:
    """The rule read as a user's file would be."""
    table = {key: value for key, value in rule.items() if key not in ("why", "expect")}
    text = tomlkit.dumps({"channel": {"f": {"type": "feed"}}, "subscription": [{"name": "s", "channels": ["f"], **table}]})
    return read_alerts(parse(text, Path("jobdelta.toml"), {})).subscriptions[0]


def event(kind: str = "new", changes: dict[str, list[Any]] | None = None, number: int = 4, board: str = "greenhouse:acme") -> dict[str, Any]:
    return {"id": "e", "type": kind, "board": board, "posting": POSTINGS[number], "changes": changes or {}}


def test_the_table_is_large_enough_to_mean_something() -> None:
    assert len(POSTINGS) >= 60
    assert len(RULES) >= 25


@pytest.mark.parametrize("rule", RULES, ids=[rule["why"] for rule in RULES])
def test_a_rule_is_told_of_its_postings_and_of_no_others(rule: dict[str, Any]) -> None:
    wanted = subscription(rule)
    found = [number for number, each in POSTINGS.items() if fits(wanted, each)]
    assert found == (list(POSTINGS) if rule["expect"] == "all" else rule["expect"])


def test_only_the_asked_types_and_boards() -> None:
    only_new = Subscription("s", ("f",), ("new",), vendors=("greenhouse",), boards=("greenhouse:acme",))
    assert matches(only_new, event())
    assert not matches(only_new, event("closed"))
    assert not matches(only_new, event(board="greenhouse:other"))
    assert not matches(only_new, event(board="lever:acme"))


@pytest.mark.parametrize(
    ("filters", "why"),
    [
        ({}, None),
        ({"events": ("closed",)}, "its events are closed"),
        ({"vendors": ("lever",)}, "its vendors are lever"),
        ({"boards": ("greenhouse:other",)}, "its boards are greenhouse:other"),
        ({"workplace": ("nowhere",)}, "its filter workplace does not let the posting through"),
        ({"employment_type": ("NONE",)}, "its filter employment_type does not let the posting through"),
        ({"pay_at_least": (Pay(10**9, "USD", "HOUR"),)}, "its filter pay_at_least does not let the posting through"),
        ({"languages": ("tlh",)}, "its filter languages does not let the posting through"),
        ({"companies": ("nobody",)}, "its filter companies does not let the posting through"),
        ({"places": ("Atlantis",)}, "its filter places does not let the posting through"),
        ({"title": ("mermaid",)}, "its filter title does not let the posting through"),
        ({"any": ("mermaid",)}, "its filter any does not let the posting through"),
        ({"none": ("e", POSTINGS[4]["title"])}, "its filter none does not let the posting through"),
    ],
)
def test_a_refusal_names_the_filter(filters: dict[str, Any], why: str | None) -> None:
    assert refusal(Subscription("s", ("f",), **filters), event()) == why


def test_an_edit_is_told_when_the_posting_fits_now_or_did_before() -> None:
    wanted = Subscription("s", ("f",), title=("junior",))
    assert matches(wanted, event("changed", {"title": ["Junior Data Engineer", "Data Engineer"]}))
    assert not matches(wanted, event("changed", {"title": ["Lead Data Engineer", "Data Engineer"]}))


def test_events_of_boards_pass_filters_on_postings() -> None:
    failing = {"id": "e", "type": "board_failing", "board": "greenhouse:acme", "posting": None, "changes": {}}
    assert matches(Subscription("s", ("f",), ("board_failing",), any=("sql",)), failing)
    assert not matches(Subscription("s", ("f",), any=("sql",)), failing)


@given(st.text(max_size=80), st.text(min_size=1, max_size=20))
def test_any_phrase_and_text_can_be_compared_and_a_phrase_finds_itself(text: str, phrase: str) -> None:
    bare = {**POSTINGS[4], "title": text, "description": None}
    fits(Subscription("s", ("f",), any=(phrase,)), bare)
    if plain(phrase).strip():
        assert fits(Subscription("s", ("f",), any=(phrase,)), {**bare, "title": f"- {phrase} -"})
