from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def test_the_demo_tells_what_it_promises_and_leaves_nothing_behind(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-m", "monitor.cli", "demo"], env={**os.environ, "TMPDIR": str(tmp_path)}, capture_output=True, text=True,
                          check=False)  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    before, noise, real, broken = done.stdout.split("--- and this")[0].split(" of 4: ")[1:]
    assert before.count("first look") == 4  # the name of the state, and three boards
    assert noise.count("nothing changed") == 3
    assert "title: Firmware Engineer -> Senior Firmware Engineer" in real
    assert "base_salary: 72,000 - 85,000 CAD a year -> 78,000 - 92,000 CAD a year" in real
    assert real.count("+ new") == 2
    assert broken.count("- closed") == 1
    assert "blocked (challenge)" in broken
    assert "Crane Driver" not in done.stdout
    assert list(tmp_path.iterdir()) == []
