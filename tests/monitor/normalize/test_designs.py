"""Small pages in the designs of the job web, each labelled before it was read: every field, words that stay, words that go.

A label file may name under `falls_short` what is not read right yet; it has to be struck out there as soon as it is.
"""

from __future__ import annotations

import json
import re
import unicodedata
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from crawlers.items import RawPosting
from monitor.model import Posting
from monitor.normalize.reading import read, read_page

NOW = datetime(2026, 11, 23, tzinfo=UTC)
PAGES = Path(__file__).parents[2] / "cases" / "pages"
LABELS: dict[str, dict[str, Any]] = {path.stem: json.loads(path.read_text()) for path in sorted(PAGES.glob("*.json"))}
FIELDS = ("title", "company", "places", "employment_type", "workplace", "salary", "estimates", "date_posted", "valid_through", "language")


def _asked(*keys: str) -> list[Any]:
    """A parameter for every labelled thing; those that fall short are expected to fail."""
    return [
        pytest.param(name, key, id=f"{name}-{key}", marks=[pytest.mark.xfail(strict=True)] if key in labels.get("falls_short", ()) else [])
        for name, labels in LABELS.items()
        for key in keys
        if key in labels
    ]


@cache
def _posting(name: str) -> Posting:
    return read(RawPosting("1", "", page=(PAGES / f"{name}.html").read_text()), NOW)


def _letters(text: str | None) -> str:
    without_links = re.sub(r"\]\([^)\s]*\)", "]", text or "")
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", without_links)).casefold()


def _said(posting: Posting, field: str) -> Any:
    pay = posting.base_salary
    return {
        "title": lambda: _letters(posting.title),
        "company": lambda: _letters(posting.hiring_organization),
        "places": lambda: [_letters(place.raw) for place in posting.locations],
        "employment_type": lambda: sorted(posting.employment_type),
        "salary": lambda: {"min": pay.min, "max": pay.max, "currency": pay.currency, "unit": pay.unit} if pay else None,
        "estimates": lambda: len(posting.salary_estimates),
        "date_posted": lambda: (posting.date_posted or "")[:10] or None,
        "valid_through": lambda: (posting.valid_through or "")[:10] or None,
    }.get(field, lambda: getattr(posting, field))()


@pytest.mark.parametrize("path", sorted(PAGES.glob("*.html")), ids=lambda path: path.stem)
def test_the_page_is_a_posting(path: Path) -> None:
    assert read_page(path.read_bytes(), NOW).page == "posting"


@pytest.mark.parametrize(("name", "field"), _asked(*FIELDS))
def test_a_field_is_read(name: str, field: str) -> None:
    said, wanted = _said(_posting(name), field), LABELS[name][field]
    if field in ("title", "company"):
        assert said == _letters(wanted)
    elif field == "places":
        assert len(said) == len(wanted)
        assert all(any(_letters(place) in one or one in _letters(place) for one in said if one) for place in wanted)
    else:
        assert said == (sorted(wanted) if field == "employment_type" else wanted)


@pytest.mark.parametrize(("name", "key"), _asked("with"))
def test_the_posting_is_kept_whole(name: str, key: str) -> None:
    posting = _posting(name)
    facts = " ".join(f"{label} {value}" for label, value in posting.facts.items())
    text = _letters(f"{posting.title} {posting.description} {facts}")
    assert [words for words in LABELS[name][key] if _letters(words) not in text] == []


@pytest.mark.parametrize(("name", "key"), _asked("without"))
def test_nothing_else_is_kept(name: str, key: str) -> None:
    text = _letters(_posting(name).description)
    assert [words for words in LABELS[name][key] if _letters(words) in text] == []
