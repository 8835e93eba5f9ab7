"""`jobdelta demo`: a little careers web on loopback changes under the monitor's eyes, and shows what it tells and what not."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Callable
from pathlib import Path

QUIET = {
    1: ["every list came in another order", "clocks, visitor counters, hidden tokens and tracking links moved", "the similar-jobs boxes showed other jobs",
        "the ATS touched `updated_at` of all its postings"],
    2: ["a posting that is missing for the first time: it may be back tomorrow", "all the noise of before"],
    3: ["three postings behind the challenge page: a blocked crawl closes nothing"],
}  # fmt: skip


def play(echo: Callable[[str], None]) -> int:
    """Runs the real commands against the demo's web in a folder that is removed afterwards. Gives the exit code."""
    from monitor.demo.pages import AGGREGATOR, ATS, CAREERS, STATES, replies
    from monitor.demo.web import LittleWeb

    with tempfile.TemporaryDirectory(prefix="jobdelta-demo-") as folder, LittleWeb(Path(folder) / "web") as web:
        home = Path(folder) / "home"
        environment = {**os.environ, **web.environment(), "JOBDELTA_PACE": "0", "PYTHONWARNINGS": "ignore"}

        def jobdelta(*words: str) -> int:
            echo(f"$ jobdelta {' '.join(words)}")
            done = subprocess.run(  # noqa: S603 - our own program
                [sys.executable, "-m", "monitor.cli", "--home", str(home), *words], env=environment, capture_output=True, text=True, check=False
            )
            echo(textwrap.indent((done.stdout + done.stderr).rstrip(), "  ") + "\n")
            return done.returncode

        web.replies = replies(0)
        echo("A little careers web runs on this machine: an ATS board, a company's own careers site and an aggregator.\n")
        codes = [jobdelta("add", url, "--name", name) for url, name in ((ATS, "Harbourlight"), (CAREERS, "Tidewater Works"), (AGGREGATOR, "Jobpond"))]
        for state, name in enumerate(STATES):
            web.replies = replies(state)
            echo(f"--- {state + 1} of {len(STATES)}: {name} " + "-" * (60 - len(name)))
            codes.append(jobdelta("check"))
            if state in QUIET:
                echo("  Rightly not told:\n" + "\n".join(f"    . {line}" for line in QUIET[state]) + "\n")
        echo("--- and this is how a posting reads, clean of the boxes around it " + "-" * 8)
        codes.append(jobdelta("show", "https://www.jobpond.example/jobs/501"))
        echo("All of this lived in a temporary folder, which is gone now. Begin with:  jobdelta add URL")
    # Only the last check meets a broken site, and says so.
    return 0 if codes == [0] * 6 + [1, 0] else 1
