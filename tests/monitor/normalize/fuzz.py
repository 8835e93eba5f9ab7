"""Broken pages for a while: no exception, no blow-up in time, and Markdown that no browser can take for code.

    python -m tests.monitor.normalize.fuzz --minutes 10 [FOLDER of saved pages]

A finding ends the run: the page is written beside the report, with the seed that made it.
"""

from __future__ import annotations

import argparse
import math
import random
import sys
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

from markdown_it import MarkdownIt
from selectolax.lexbor import LexborHTMLParser

from bench.pages import listing, posting
from crawlers.pages import state
from crawlers.pages.listing import read_listing
from monitor.normalize.reading import PageReading, read_page

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
URL = "https://jobs.example.org/postings/1"
MOST = 3_000_000  # characters of a broken page
READINGS = 3  # of a page that took too long
LEAST_SECONDS, SECONDS_PER_MB = 1.0, 3.0  # CPU: some ten times what whole pages take
SPLICES = [
    b"<script>alert(1)</script>", b"<img src=x onerror=alert(1)>", b'<a href="javascript:alert(1)">apply</a>', b"&lt;script&gt;alert(1)&lt;/script&gt;",
    b'<a href="data:text/html,x">x</a>', b"<svg><script>1</script></svg>", b"[x](javascript:alert(1))", b"<!--", b"-->", b"<![CDATA[", b"\x00", b"\xff\xfe",
    b"</div>", b"<div>", b"<table><tr><td>", b"</body>", b'<div style="display:none">', b"<h2>Similar jobs</h2>", b"<h1>", b"\xe2\x80\xae", b"&#0;",
    b"&#x110000;",
    b'<script type="application/ld+json">{"@type":"JobPosting","title":', b"</script>", b"<template>", b"<noscript>", b'"', b"<textarea>", b"<plaintext>",
    b'<base href="javascript:x">', b"<math><mtext><mglyph><style>", b"<p>" * 200, b"<div>" * 900, b"<b>" * 300, b"1" * 500, b" " * 3000, b"-" * 800, b"(" * 400,
    b"USD 50,000 - ", b"<li>" * 500, b'<a href="/jobs/1">Engineer</a>' * 200, b"\\n" * 300, b"&amp;" * 300, "１２３".encode(), "İ".encode() * 50,
]  # fmt: skip
_UNSAFE = "script,iframe,object,embed,style,svg,math,form,input,meta,base,link"


def broken(page: bytes, other: bytes, dice: random.Random) -> tuple[bytes, str]:
    """A page after one to four random injuries, and their names."""
    done = []
    for _ in range(dice.randint(1, 4)):
        start, end = sorted((dice.randrange(len(page) + 1), dice.randrange(len(page) + 1)))
        short = min(end, start + 2000)
        kind = dice.choice(("splice", "splice", "cut", "drop", "repeat", "swap", "flip", "graft", "escape", "case", "unclose", "many"))
        done.append(kind)
        if kind == "splice":
            page = page[:start] + dice.choice(SPLICES) + page[start:]
        elif kind == "cut":
            page = page[:end] if dice.random() < 0.5 else page[start:]
        elif kind == "drop":
            page = page[:start] + page[short:]
        elif kind == "repeat":
            page = page[:start] + page[start:short] * dice.choice((2, 5, 50, 300)) + page[short:]
        elif kind == "swap":
            page = page[:start] + page[short:end] + page[start:short] + page[end:]
        elif kind == "flip":
            injured = bytearray(page)
            for _ in range(max(len(page) // 500, 1)):
                if injured:
                    injured[dice.randrange(len(injured))] = dice.randrange(256)
            page = bytes(injured)
        elif kind == "graft":
            at = dice.randrange(len(other) + 1)
            page = page[:start] + other[at : at + 20_000] + page[start:]
        elif kind == "escape":
            page = page[:start] + page[start:short].replace(b"<", b"&lt;").replace(b">", b"&gt;") + page[short:]
        elif kind == "case":
            page = page[:start] + page[start:short].swapcase() + page[short:]
        elif kind == "unclose":
            page = page[:start] + page[start:end].replace(dice.choice((b"</", b">", b'"', b"</div>", b"</p>")), b"") + page[end:]
        else:
            page = page[:start] + dice.choice(SPLICES) * dice.choice((10, 100, 1000)) + page[start:]
        page = page[:MOST]
    return page, "+".join(done)


def unsafe(markdown: str) -> str | None:
    """What of a Markdown text would run or load something in a browser that renders it as CommonMark with HTML let through, or None."""
    tree = LexborHTMLParser(MarkdownIt("commonmark").render(markdown))
    for node in tree.css("*"):
        if node.tag in _UNSAFE.split(","):
            return f"<{node.tag}>"
        for name, value in node.attributes.items():
            if name.startswith("on") or (name in ("href", "src") and not (value or "").lower().startswith(("http://", "https://", "mailto:", "tel:"))):
                return f"{name}={value!r}"
    return None


def findings(page: bytes) -> tuple[str | None, PageReading | None, float]:
    """What is wrong with how a page is read (None if nothing), the reading, and the share of the CPU seconds allowed that it took.

    A page that took too long is read again: what else runs on a machine slows one reading down, a page that blows up every one.
    """
    allowed, spent = LEAST_SECONDS + SECONDS_PER_MB * len(page) / 1e6, math.inf
    for _ in range(READINGS):
        started = time.process_time()
        try:
            reading = read_page(page, NOW, URL)
            read_listing(state.parse(state.decode(page)), URL)
        except Exception as error:  # noqa: BLE001 - whatever comes out is the finding
            return f"raised {type(error).__name__}: {error}", None, 0.0
        spent = min(spent, time.process_time() - started)
        if spent <= allowed:
            break
    if spent > allowed:
        return f"took {spent:.1f} s where {allowed:.1f} s were allowed for {len(page)} bytes", reading, spent / allowed
    if reading.posting and (found := unsafe(reading.posting.description or "")):
        return f"lets {found} through", reading, spent / allowed
    return None, reading, spent / allowed


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--minutes", type=float, default=10)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("folder", nargs="?", type=Path)
    given = options.parse_args()
    files = sorted(path for path in given.folder.rglob("*") if path.is_file() and path.stat().st_size < MOST) if given.folder else []
    pages = [path.read_bytes() for path in files] or [posting(1).encode(), posting(2, 60).encode(), listing(40).encode()]
    kinds: Counter[str] = Counter()
    worst = (0.0, "")
    started, number = time.monotonic(), 0
    while time.monotonic() - started < 60 * given.minutes:
        number += 1
        dice = random.Random(given.seed * 10_000_000 + number)
        at = dice.randrange(len(pages))
        page, how = broken(pages[at], dice.choice(pages), dice)
        found, reading, cost = findings(page)
        worst = max(worst, (cost, f"{files[at].name if files else at}: {how}"))
        kinds[reading.page if reading else "none"] += 1
        if found:
            report = Path(f"fuzz-{number}.html")
            report.write_bytes(page)
            print(f"page {number} (seed {given.seed}, {files[at] if files else at}, {how}): {found}; kept as {report}")
            return 1
    print(f"{number} broken pages of {len(pages)} in {given.minutes:g} minutes, nothing found; read as {dict(kinds)}; "
          f"the slowest took {worst[0]:.0%} of the time allowed ({worst[1]})")  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main())
