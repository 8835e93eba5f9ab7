"""A little web on loopback under real names, and the program run against it as a user runs it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import settings

from monitor.demo.web import LittleWeb

settings.register_profile("any machine", deadline=None)  # a busy machine is no fault
settings.load_profile("any machine")


@dataclass
class Program:
    """`jobdelta` with a home of its own, behind the little web."""

    home: Path
    environment: dict[str, str]

    def watch(self, *urls: str) -> None:
        """Writes the boards into jobdelta.toml without trying them."""
        self.home.mkdir(parents=True, exist_ok=True)
        (self.home / "jobdelta.toml").write_text("".join(f'[[board]]\nurl = "{url}"\n' for url in urls))

    def run(self, *words: str, stdin: bytes | None = None, **more: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "monitor.cli", "--home", str(self.home), *words]
        done = subprocess.run(command, env={**os.environ, **self.environment, **more}, input=stdin, capture_output=True, check=False, timeout=120)
        return subprocess.CompletedProcess(command, done.returncode, done.stdout.decode(), done.stderr.decode())

    def start(self, *words: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "monitor.cli", "--home", str(self.home), *words]
        return subprocess.Popen(command, env={**os.environ, **self.environment}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def rows(self, *words: str) -> list[dict]:
        done = self.run(*words, "--json")
        assert done.returncode == 0, done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]

    def told(self) -> list[tuple[str, str]]:
        return sorted((event["type"], event["posting"]["title"] if event["posting"] else event["board"]) for event in self.rows("events"))


@pytest.fixture
def web(tmp_path: Path) -> Iterator[LittleWeb]:
    with LittleWeb(tmp_path / "web") as little:
        yield little


@pytest.fixture
def program(web: LittleWeb, tmp_path: Path) -> Program:
    return Program(tmp_path / "home", {**web.environment(), "JOBDELTA_PACE": "0", "JOBDELTA_TIMEOUT": "20"})
