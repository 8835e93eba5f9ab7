from __future__ import annotations

import csv
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.normalize.dates import is_month_first, is_relative, parse_date

NOW = datetime(2026, 11, 23, 12)  # noqa: DTZ001 - a naive clock is allowed
CASES = list(
    csv.DictReader(
        (Path(__file__).parents[2] / "cases/fields/dates.tsv").read_text("utf-8").splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE
    )
)


@pytest.mark.parametrize("case", CASES, ids=[case["text"] for case in CASES])
def test_date(case):
    assert (parse_date(case["text"], NOW) or "") == case["expected"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Dec 4", "2026-12-04"),
        ("Apply by 15 January", "2027-01-15"),
        ("23 November", "2026-11-23"),
        ("in 5 days", "2026-11-28"),
        ("3 days left", "2026-11-26"),
        ("tomorrow", "2026-11-24"),
        ("03/12/2026", "2026-12-03"),  # 12 March has passed
        ("12/03/2026", "2026-12-03"),  # 12 March has passed
        ("12.3.2026", "2026-03-12"),
        ("30 June 2026", "2026-06-30"),
        ("Rolling basis", None),
        ("ASAP", None),
    ],
)
def test_deadline(text, wanted):
    assert parse_date(text, NOW, future=True) == wanted


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("01/08/2021", None, "2021-08-01"),
        ("01/08/2021", "de", "2021-08-01"),
        ("01/08/2021", "en-US", "2021-01-08"),
        ("08/25/2021", None, "2021-08-25"),
        ("11/12/2026", None, "2026-11-12"),  # 11 December is still to come
        ("11/12/2026", "en", "2026-11-12"),
        ("11/12/2026", "nl", "2026-12-11"),  # nobody there puts the month first
        ("5. listopada 2026", "hr", "2026-10-05"),
        ("5 listopada 2026", "pl", "2026-11-05"),
    ],
)
def test_order_and_language(text, language, wanted):
    assert parse_date(text, NOW, language=language) == wanted


def test_day_without_a_year_may_be_a_leap_day():
    assert parse_date("29 Feb", NOW) == "2024-02-29"


def test_a_month_ago_keeps_to_the_calendar():
    assert parse_date("1 month ago", datetime(2026, 3, 31, tzinfo=UTC)) == "2026-02-28"


@pytest.mark.parametrize("text", ["3 days ago", "Posted 30+ Days Ago", "yesterday", "vor 2 Wochen", "3天前", "5d", "heute", "Posted Today"])
def test_relative(text):
    assert is_relative(text)


@pytest.mark.parametrize("text", ["2026-11-01", "5 November 2026", "Dec 4", "1603225712", "Rolling basis", "5 years of experience", ""])
def test_not_relative(text):
    assert not is_relative(text)


@given(
    st.dates(date(1995, 1, 1), date(2090, 12, 31)),
    st.sampled_from(["%Y-%m-%d", "%d.%m.%Y", "%d %B %Y", "%B %d, %Y", "%d-%b-%Y", "%Y/%m/%d", "%A, %d %b %Y"]),
)
def test_unambiguous_dates_are_read_back(day, shape):
    assert parse_date(day.strftime(shape), NOW) == day.isoformat()


@given(st.integers(0, 3_000))
def test_days_ago(days):
    assert parse_date(f"Posted {days} days ago", NOW) == (NOW - timedelta(days=days)).date().isoformat()


@given(st.text(max_size=60) | st.text(alphabet="0123456789./-: TZ+年月日ago", max_size=40), st.booleans())
def test_any_text_gives_a_day_or_nothing(text, future):
    found = parse_date(text, NOW, future=future)
    assert found is None or date.fromisoformat(found[:10]).year >= 1988
    is_relative(text)


@pytest.mark.parametrize(("text", "first"), [("10/30/2026", True), ("30/10/2026", False), ("01/08/2027", False), ("10.30.2026", False), ("", False)])
def test_month_first(text, first):
    assert is_month_first(text) is first
