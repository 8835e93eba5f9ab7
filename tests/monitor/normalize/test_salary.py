from __future__ import annotations

import csv
import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawlers.items import RawPay
from monitor.model import PaySource, Salary
from monitor.normalize.salary import completed, find_salaries, from_raw, parse_salary

CASES = list(
    csv.DictReader(
        (Path(__file__).parents[2] / "cases/fields/salaries.tsv").read_text("utf-8").splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE
    )
)


@pytest.mark.parametrize("case", CASES, ids=[case["text"] for case in CASES])
def test_statement(case):
    found = parse_salary(case["text"])
    wanted = (float(case["min"] or 0) or None, float(case["max"] or 0) or None, case["currency"] or None, case["unit"] or None)
    assert ((found.min, found.max, found.currency, found.unit) if found else (None,) * 4) == wanted


POSTING = """
Junior Gardener

Our summer positions offer a fixed hourly pay rate. We raised $12M last year and keep 3,000 trees.

- A $400 tool allowance
- Up to $2,500 per year for courses

The estimated base pay range for this role is listed below.

$21.50 — $24.00 USD

$21.5 - $24/yr (Jobmap est.)
"""


def test_posting_pays_by_the_hour_and_the_aggregator_only_estimates():
    employer, estimate = find_salaries(POSTING)
    assert (employer.min, employer.max, employer.currency, employer.unit, employer.source) == (
        21.5,
        24,
        "USD",
        "HOUR",
        PaySource.EMPLOYER_TEXT,
    )
    assert (estimate.min, estimate.max, estimate.unit, estimate.source) == (21.5, 24, "YEAR", PaySource.AGGREGATOR_ESTIMATE)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("$80,000 - $95,000 a year (Glassdoor est.)", PaySource.AGGREGATOR_ESTIMATE),
        ("Estimated $61.2K - $77.5K a year", PaySource.AGGREGATOR_ESTIMATE),
        ("Salary estimated by Jobmap: $70K-$80K", PaySource.AGGREGATOR_ESTIMATE),
        ("$18.50/yr avg.\n$80,000 - $90,000 (Jobmap est.)", PaySource.AGGREGATOR_ESTIMATE),
        ("Pay: $20/hr for avg. 40 hours", PaySource.EMPLOYER_TEXT),
        ("Employer est.: $80,000 - $95,000 a year", PaySource.EMPLOYER_TEXT),
        ("The estimated base pay range for this role is $80,000 - $95,000.", PaySource.EMPLOYER_TEXT),
        ("Estimated salary range: $80,000 - $95,000", PaySource.EMPLOYER_TEXT),
    ],
)
def test_who_says_it(text, source):
    found = parse_salary(text)
    assert found is not None
    assert found.source is source


def test_the_employers_word_comes_before_an_estimate():
    found = parse_salary("$90K-$99K (est. by Jobmap)\nSalary: $70,000 a year")
    assert found is not None
    assert found.min == 70_000


def test_statements_come_in_order_with_the_text_they_were_read_from():
    text = "**Junior:** €40.000 – €45.000 brutto im Jahr\n**Senior:** €60.000 – €75.000 brutto im Jahr"
    found = find_salaries(text)
    assert [(pay.min, pay.max, pay.unit) for pay in found] == [(40_000, 45_000, "YEAR"), (60_000, 75_000, "YEAR")]
    assert found[0].raw == "€40.000 – €45.000 brutto im Jahr"
    assert all(pay.raw in text for pay in found)


@pytest.mark.parametrize(
    "text",
    [
        "Call 201-555-0142 about the salary",
        "Requisition 2026-R0281615",
        "Compensation includes stock options and 401k",
        "Paid family leave: 16 weeks\n- $500/month to be used for dependent health insurance",
        "Salary review every year since 2019",
        "Paid monthly, 10-20 hrs/week",
        "A well paid founder with a strong fundraising history (~$10m)",
        "Technology stipend equivalent to $100 net/month",
        "",
    ],
)
def test_other_numbers_in_a_posting_are_no_pay(text):
    assert find_salaries(text) == []


@pytest.mark.parametrize(
    ("unit", "wanted"),
    [
        ("per-year-salary", "YEAR"),
        ("1 YEAR", "YEAR"),
        ("yearly", "YEAR"),
        ("annually", "YEAR"),
        ("PA", "YEAR"),
        ("HOUR", "HOUR"),
        ("PH", "HOUR"),
        ("per-hour-wage", "HOUR"),
        ("monthly", "MONTH"),
        ("PER_DAY", "DAY"),
        ("week", "WEEK"),
        ("fee", None),
        ("bi-week-salary", None),
        ("semi-month-salary", None),
        (None, None),
    ],
)
def test_vendor_unit(unit, wanted):
    found = from_raw(RawPay(10, 20, "usd", unit))
    assert found is not None
    assert (found.unit, found.currency, found.source) == (wanted, "USD", PaySource.STRUCTURED)


@pytest.mark.parametrize(
    ("low", "high", "wanted"),
    [(20, 10, (10, 20)), (0, 10, (None, 10)), (-1, math.inf, None), (math.nan, None, None), (15, None, (15, None)), (7, 7, (7, 7))],
)
def test_vendor_amounts(low, high, wanted):
    found = from_raw(RawPay(low, high, "EUR", "month"))
    assert (found and (found.min, found.max)) == wanted


def test_vendor_text_is_read_where_the_vendor_gives_no_amounts():
    found = from_raw(RawPay(raw="£30k - £40k per annum", estimate=True))
    assert found is not None
    assert (found.min, found.max, found.currency, found.unit, found.source) == (
        30_000,
        40_000,
        "GBP",
        "YEAR",
        PaySource.AGGREGATOR_ESTIMATE,
    )


def test_unknown_currency_of_a_vendor_is_dropped():
    found = from_raw(RawPay(1, 2, "dollars"))
    assert found is not None
    assert found.currency is None


MONEY = st.text(alphabet="$€£ 0123456789.,-–/kKM万年月薪\nperhousalyCZKč()+|•'", max_size=120)


@given(st.one_of(st.text(max_size=200), MONEY))
def test_any_text_gives_sound_statements(text):
    for pay in find_salaries(text):
        assert pay.raw in text
        assert pay.min is not None or pay.max is not None
        assert all(amount is None or amount > 0 for amount in (pay.min, pay.max))
        assert pay.min is None or pay.max is None or pay.min <= pay.max
        assert pay.currency is None or (len(pay.currency) == 3 and pay.currency.isupper())


@given(st.integers(1_000, 400_000), st.integers(0, 100_000), st.sampled_from(["-", "–", " to ", " — "]))
def test_a_printed_range_is_read_back(low, more, mark):
    found = parse_salary(f"The salary is ${low:,}{mark}${low + more:,} per year")
    assert found is not None
    assert (found.min, found.max, found.currency, found.unit) == (low, low + more, "USD", "YEAR")


@pytest.mark.parametrize("text", ["1" * 200_000, "$" * 200_000, " " * 200_000, "1 " * 50_000, "$1 - " * 20_000, "salary " * 30_000])
def test_hostile_text_ends(text):
    assert len(find_salaries(text)) <= 1_000


@pytest.mark.parametrize(
    ("text", "country", "currency"),
    [
        ("$38.60 - $46.10 per hour", "AU", "AUD"),
        ("$88,000 - $104,000 per year", "CA", "CAD"),
        ("$88,000 - $104,000 per year", "DE", "USD"),
        ("US$ 88,000 per year", "CA", "USD"),
        ("Salary: $88,000 per year (all amounts in USD)", "CA", "USD"),
        ("Lön: 35 000 kr per månad", "SE", "SEK"),
    ],
)
def test_a_shared_sign_is_the_money_of_the_postings_country(text, country, currency):
    assert [pay.currency for pay in find_salaries(text, country)] == [currency]


@pytest.mark.parametrize(
    ("low", "high", "currency", "country", "wanted"),
    [
        (50_000, 80_000, "CZK", "CZ", ("CZK", "MONTH")),
        (1_400, None, "EUR", "SK", ("EUR", "MONTH")),
        (22_000, 24_000, "EUR", "IT", ("EUR", "YEAR")),
        (19, 22, "USD", None, ("USD", "HOUR")),
        (140_000, 180_000, None, "US", ("USD", "YEAR")),
        (9_500, 11_000, "EUR", "DE", ("EUR", None)),
        (140_000, 180_000, None, None, (None, None)),
    ],
)
def test_what_nobody_says_is_told_by_country_and_size(low, high, currency, country, wanted):
    pay = completed(Salary(low, high, currency), country)
    assert (pay.currency, pay.unit) == wanted


def test_what_is_said_stays():
    assert completed(Salary(50_000, 80_000, "CZK", "YEAR"), "DE") == Salary(50_000, 80_000, "CZK", "YEAR")


def test_an_old_code_of_a_currency_is_its_new_one():
    assert from_raw(RawPay(20_000, None, "RUR", "MONTH")).currency == "RUB"
