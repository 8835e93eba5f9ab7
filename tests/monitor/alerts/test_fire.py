"""A short run of fire.py; the long one is started by hand."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="finds children in /proc")


def test_killed_schedulers_and_misbehaving_receivers_lose_and_double_nothing(tmp_path: Path) -> None:
    from tests.monitor.alerts.fire import under_fire

    result = under_fire(tmp_path, kills=4, count=2, snapshots=2, seed=7)
    assert result.kills == 4
    assert result.expected >= 10
    assert result.missing == []
    assert result.doubled == []


@pytest.mark.corpus
def test_recorded_boards_under_fire(tmp_path: Path) -> None:
    from tests.monitor.alerts.fire import under_fire

    shared = Path(os.environ.get("JOBDELTA_SHARED", Path(__file__).parents[4] / "shared"))
    if not (shared / "corpus" / "history").is_dir():
        pytest.skip("the recorded corpus is not beside the checkout")
    result = under_fire(tmp_path, kills=7, count=6, snapshots=2, seed=3, recordings=shared / "corpus" / "history")
    assert result.expected >= 10
    assert result.missing == []
    assert result.doubled == []
