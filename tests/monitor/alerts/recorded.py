"""Recorded Greenhouse boards as a little web: each moves through its own snapshots, one at a tick."""

from __future__ import annotations

import subprocess
from pathlib import Path

from monitor.demo.web import Reply


def series(folder: Path) -> list[list[Path]]:
    """The Greenhouse series below a folder, each as the files of its snapshots in their order (`manifest.tsv` names them in column 4)."""
    found = [[manifest.parent / row.split("\t")[3] for row in manifest.read_text().splitlines()[1:]] for manifest in sorted(folder.glob("**/manifest.tsv"))]
    return [files for files in found if b'"absolute_url"' in _read(files[0])]


def boards(folder: Path, count: int, ticks: int) -> tuple[list[str], list[dict[str, Reply]]]:
    """URLs of `count` boards, and what the web answers at each tick. A series makes several boards, which start at different times."""
    all_series = series(folder)
    rounds = -(-count // len(all_series))
    urls: list[str] = []
    web: list[dict[str, Reply]] = [{} for _ in range(ticks)]
    for number in range(count):
        files = all_series[number % len(all_series)]
        room = len(files) // rounds
        start, step = number // len(all_series) * room, max(1, room // ticks)
        name = f"{files[0].parent.name}{number}"
        urls.append(f"https://boards.greenhouse.io/{name}")
        for tick in range(ticks):
            body = _read(files[min(start + tick * step, len(files) - 1)])
            web[tick][f"https://boards-api.greenhouse.io/v1/boards/{name}/jobs"] = Reply(body, content_type="application/json")
    return urls, web


def _read(file: Path) -> bytes:
    if file.suffix != ".zst":
        return file.read_bytes()
    return subprocess.run(["zstd", "-dcq", str(file)], capture_output=True, check=True).stdout
