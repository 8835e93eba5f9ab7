"""The recorded corpus beside the checkout, through the scorers that lie with it. Skipped, visibly, where it is not there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SHARED = Path(os.environ.get("JOBDELTA_SHARED", Path(__file__).parents[3] / "shared"))
pytestmark = [pytest.mark.corpus, pytest.mark.skipif(not (SHARED / "corpus").is_dir(), reason=f"no recorded corpus at {SHARED}")]
# Enough of each to meet edits, closings, reposts and mass touches; the whole series are run by hand with the scorer itself.
SERIES = [("greenhouse-daily/clever", 25), ("greenhouse-6h/anthropic", 8), ("greenhouse-daily/townsquaremedia", 10), ("greenhouse-daily/rapp", 20)]


def score(script: str, *words: str) -> dict:
    command = f"{sys.executable} -m monitor.cli"
    done = subprocess.run([sys.executable, str(SHARED / "eval" / script), *words, "--command", command], capture_output=True, text=True, check=False)
    assert done.stdout.strip(), done.stderr
    print(done.stderr, done.stdout)
    return json.loads(done.stdout.strip().splitlines()[-1])


@pytest.mark.parametrize("vendor", ["greenhouse", "lever", "ashby"])
def test_every_recorded_board_is_found_whole(vendor: str) -> None:
    said = score("score_boards.py", str(SHARED / "worlds"), "--only", vendor, "--port", "8951")
    assert said["whole"] == said["boards"] > 0


@pytest.mark.parametrize(("series", "ticks"), SERIES)
def test_a_recorded_history_is_told_as_it_was(series: str, ticks: int) -> None:
    said = score("score_history.py", str(SHARED / "corpus" / "history" / series), "--ticks", str(ticks), "--port", "8952")
    assert (said["missing"], said["false"]) == (0, 0)


def test_noise_and_faults_are_no_news() -> None:
    said = score("score_noise.py", "--sites", "4", "--port", "8953")
    assert (said["wrong"], said["open_postings"]) == (0, said["expected_open"])


def test_the_seed_page() -> None:
    path = SHARED / "corpus" / "html" / "text" / "outscal_seed.txt"
    done = subprocess.run([sys.executable, "-m", "monitor.cli", "extract", "--json", str(path)], capture_output=True, text=True, check=True)
    row = json.loads(done.stdout)
    posting = row["posting"]
    assert row["page"] == "posting"
    assert posting["title"] == "Applied Machine Learning Intern - Masters"
    assert [place["raw"] for place in posting["locations"]] == ["Aliso Viejo, CA"]
    assert posting["employment_type"] == ["INTERN"]
    pay = posting["base_salary"]
    assert (pay["min"], pay["max"], pay["currency"], pay["unit"], pay["source"]) == (49.5, 49.5, "USD", "HOUR", "employer_text")
    assert [(estimate["min"], estimate["unit"], estimate["source"]) for estimate in posting["salary_estimates"]] == [(49.5, "YEAR", "aggregator_estimate")]
    gold = json.loads((SHARED / "corpus" / "html" / "gold" / "outscal_seed.json").read_text())
    text = " ".join(posting["description"].split())
    assert all(" ".join(snippet.split()) not in text for snippet in gold["without"])
    assert "California, United States (On-Site)" not in text
    assert row["removed"]
    assert all(removed["why"] for removed in row["removed"])
