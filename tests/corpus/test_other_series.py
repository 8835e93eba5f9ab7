"""The short form of `python -m tests.corpus.other_series`: recorded lists, flags and windows of other sources, told as they were."""

from __future__ import annotations

import pytest

from tests.corpus.other_series import of_series
from tests.corpus.test_scores import SHARED

pytestmark = [pytest.mark.corpus, pytest.mark.skipif(not (SHARED / "corpus").is_dir(), reason=f"no recorded corpus at {SHARED}")]
BEFORE_IT_IS_KNOWN = 2  # of a window: the first that drop out of it are taken for closed, until it is seen that always the oldest do


@pytest.mark.parametrize(("series", "ticks", "window"), [
    ("coop-hourly/geotab", 80, False),  # the order of the list is another one each hour
    ("coop-hourly/snowflake-toronto", 11, False),
    ("ouckah-summer2025", 40, False),  # a flag says what is open
    ("simplify-newgrad-daily", 6, False),
    ("speedyapply-readme", 6, False),  # the last column is an age, and moves every day
    ("openings-issues/backend-br-vagas", 45, True),  # the newest 30 issues, whose ids were given another form on the second day
    ("openings-issues/awesome-jobs-vietnam", 45, True),
])  # fmt: skip
def test_a_recorded_series_is_told_as_it_was(series: str, ticks: int, window: bool) -> None:
    count, rows = of_series(SHARED / "corpus" / "history" / series, ticks)
    assert count == ticks
    extra = {kind: each["extra"] for kind, each in rows.items() if each["extra"]}
    if window:
        assert len(extra.pop("closed", ())) <= BEFORE_IT_IS_KNOWN
    assert extra == {}
    assert {kind: each["missing"] for kind, each in rows.items() if each["missing"]} == {}
    assert sum(len(each["right"]) for each in rows.values()) > 0
