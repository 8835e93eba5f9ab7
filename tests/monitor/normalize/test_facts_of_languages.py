"""The facts of a posting in the words of some thirty languages, each in four shapes: `tests/cases/languages/facts.tsv`."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.normalize.reading import read_page

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
CASES = Path(__file__).parents[2] / "cases" / "languages" / "facts.tsv"
ROWS = list(csv.DictReader(CASES.read_text(encoding="utf-8").splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))
Facts = Sequence[tuple[str, str]]
SHAPES: dict[str, Callable[[Facts], str]] = {
    "table": lambda facts: "<table>" + "".join(f"<tr><td>{label}</td><td>{value}</td></tr>" for label, value in facts) + "</table>",
    "terms": lambda facts: "<dl>" + "".join(f"<dt>{label}</dt><dd>{value}</dd>" for label, value in facts) + "</dl>",
    "bold": lambda facts: "".join(f"<p><strong>{label}:</strong> {value}</p>" for label, value in facts),
    "blocks": lambda facts: "".join(f"<div><div>{label}</div><div>{value}</div></div>" for label, value in facts),
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["language"])
def test_facts_are_read(row: dict[str, str], shape: str) -> None:
    facts = [(row[f"{name}_label"], row[name]) for name in ("place", "kind", "deadline", "posted", "pay", "workplace")]
    text = f"<h3>{row['duties']}</h3><p>{row['text']}</p><ul><li>{row['text']}</li></ul><h3>{row['wanted']}</h3><ul><li>{row['text'][:60]}</li></ul>"
    head = f"<!doctype html><html lang={row['language']}><title>{row['title']} | Saltmarsh</title><h1>{row['title']}</h1>"
    posting = read_page(f"{head}{SHAPES[shape](facts)}{text}".encode(), NOW).posting
    assert posting is not None
    pay = posting.base_salary
    assert posting.title == row["title"]
    assert [place.raw for place in posting.locations] == [row["place"]]
    assert posting.employment_type == tuple(row["kinds"].split())
    assert (posting.date_posted, (posting.valid_through or "")[:10]) == ("2026-11-02", "2026-12-14")
    assert pay is not None
    low, high, currency, unit = row["pay_read"].split()
    assert (pay.min, pay.max, pay.currency, pay.unit) == (float(low), float(high), currency, unit)
    assert posting.workplace == row["workplace_read"]
