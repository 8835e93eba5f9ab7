"""The short form of `python -m tests.corpus.other_series`: recorded lists, flags and windows of other sources, told as they were."""

from __future__ import annotations

import pytest

from tests.corpus.other_series import of_series
from tests.corpus.test_scores import SHARED

pytestmark = [pytest.mark.corpus, pytest.mark.skipif(not (SHARED / "corpus").is_dir(), reason=f"no recorded corpus at {SHARED}")]


@pytest.mark.parametrize(("series", "ticks"), [
    ("coop-hourly/geotab", 80),  # the order of the list is another one each hour
    ("coop-hourly/snowflake-toronto", 11),
    ("coop-hourly/huawei", 14),  # two lists in turn, of which half differs
    ("coop-hourly/qualcomm-markham", 16),  # one posting or none
    ("ouckah-summer2025", 40),  # a flag says what is open
    ("simplify-newgrad-daily", 6),
    ("speedyapply-readme", 6),  # the last column is an age, and moves every day
    ("openings-issues/backend-br-vagas", 55),  # the 30 issues that moved last, whose ids were given another form on the second day
    ("openings-issues/awesome-jobs-vietnam", 55),
])  # fmt: skip
def test_a_recorded_series_is_told_as_it_was(series: str, ticks: int) -> None:
    count, rows = of_series(SHARED / "corpus" / "history" / series, ticks)
    assert count == ticks
    assert {kind: each["extra"] for kind, each in rows.items() if each["extra"]} == {}
    assert {kind: each["missing"] for kind, each in rows.items() if each["missing"]} == {}
    assert sum(len(each["right"]) for each in rows.values()) > 0
