"""What reading a page costs beside a bare parse of it and beside the tools that take texts out of pages: `python -m bench.pages`."""

from __future__ import annotations

import importlib.util
import resource
import statistics
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from monitor.normalize.reading import read_page

CORPUS = Path(__file__).parents[2] / "shared" / "corpus" / "html"
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
SIZES = (0.1, 1, 5, 20)  # MB
WARM_UP, ROUNDS = 5, 3

Reader = Callable[[bytes], object]


def say(name: str, figure: str) -> None:
    print(f"{name:<66} {figure}", flush=True)


def posting(number: int, paragraphs: int = 12) -> str:
    """A posting of our own making, between the things that stand around postings."""
    duties = "".join(f"<li>Keep pump {number + row} running, and write down what broke and why it did</li>" for row in range(paragraphs))
    others = "".join(f'<div class="card"><a href="/jobs/{row}">Pump Technician {row}</a><span>Leeds</span></div>' for row in range(paragraphs))
    menu = "".join(f'<li class="menu-item"><a href="/page{row}">Page {row}</a></li>' for row in range(30))
    return (
        f"<html><head><title>Pump Technician {number} - Acme</title><script>{'var state = {};' * 200}</script></head><body><nav><ul>{menu}</ul></nav>"
        f"<main><h1>Pump Technician {number}</h1><p>Leeds, United Kingdom | Full-time | £30,000 a year</p><h2>Your tasks</h2><ul>{duties}</ul>"
        f"<h2>How to apply</h2><p>Send us your papers until 1 December 2026.</p><h2>Similar jobs</h2>{others}</main><footer>© Acme</footer></body></html>"
    )


def listing(rows: int) -> str:
    items = "".join(f'<li class="row"><a href="/jobs/{row}-pump-technician">Pump Technician {row}</a><span>Leeds</span></li>' for row in range(rows))
    return f"<html><head><title>Jobs</title></head><body><h1>Open positions</h1><ul>{items}</ul></body></html>"


def pages() -> list[bytes]:
    found = sorted(path for folder in ("detail", "listing") for path in (CORPUS / folder).rglob("*") if path.is_file())
    if found:
        return [path.read_bytes() for path in found]
    return [*(posting(number, 5 + number).encode() for number in range(40)), *(listing(10 + number).encode() for number in range(20))]


def readers() -> dict[str, Reader]:
    """What is measured, by name. Tools that are not installed are told and left out."""
    found: dict[str, Reader] = {"jobdelta: kind of page, posting or list": lambda data: read_page(data, NOW)}
    missing = [name for name in ("lxml", "trafilatura", "resiliparse", "readability") if importlib.util.find_spec(name) is None]
    if missing:
        say("not installed, not measured", ", ".join(missing))
    if "lxml" not in missing:
        import lxml.html

        found["lxml: parse alone"] = lxml.html.document_fromstring
    if "trafilatura" not in missing:
        import trafilatura

        found["trafilatura: text"] = trafilatura.extract
    if "resiliparse" not in missing:
        from resiliparse.extract.html2text import extract_plain_text
        from resiliparse.parse.encoding import bytes_to_str, detect_encoding

        found["resiliparse: main content"] = lambda data: extract_plain_text(bytes_to_str(data, detect_encoding(data)), main_content=True)
    if "readability" not in missing:
        from readability import Document

        found["readability: summary"] = lambda data: Document(data.decode("utf-8", "replace")).summary()
    return found


def seconds(read: Reader, data: bytes) -> float | None:
    """CPU seconds for one page, or None where the tool gives up on it."""
    started = time.process_time()
    try:
        read(data)
    except Exception:  # noqa: BLE001 - other people's tools raise what they like
        return None
    return time.process_time() - started


def compare() -> None:
    """All readers over all pages, page by page in turn, so that a machine that slows down slows all."""
    data = pages()
    tools = readers()
    costs: dict[str, list[float | None]] = {name: [] for name in tools}
    for page in data[:: max(len(data) // WARM_UP, 1)]:
        for read in tools.values():
            seconds(read, page)
    for page in data:
        for name, read in tools.items():
            costs[name].append(seconds(read, page))
    parse = costs.get("lxml: parse alone")
    say("pages, mean size in KB", f"{len(data)}  {sum(map(len, data)) / len(data) / 1000:.0f}")
    for name, spent in costs.items():
        done = [cost for cost in spent if cost is not None]
        failed = f"  gave up on {len(spent) - len(done)}" if len(done) < len(spent) else ""
        figure = f"{sum(done) / len(done) * 1000:7.2f}"
        if parse:
            pairs = [(cost, bare) for cost, bare in zip(spent, parse, strict=True) if cost is not None and bare]
            sums = sum(cost for cost, _ in pairs) / sum(bare for _, bare in pairs)
            figure += f"  {sums:5.1f}x, median {statistics.median(cost / bare for cost, bare in pairs):5.1f}x of lxml's parse"
        say(f"CPU ms per page, {name}", figure + failed)


def grow() -> None:
    """Time and memory against the size of a page: a posting with a long text, and a list of many links."""
    for kind, make in (("posting", lambda size: posting(1, size // 180)), ("listing", lambda size: listing(size // 100))):
        for size in SIZES:
            data = make(int(size * 1_000_000)).encode()
            before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            spent = min(cost for _ in range(1 if size > 1 else ROUNDS) if (cost := seconds(lambda page: read_page(page, NOW), data)) is not None)
            grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
            say(f"a {kind} of {len(data) / 1e6:.1f} MB: CPU s, s per MB, MiB more at its peak", f"{spent:6.2f}  {spent / len(data) * 1e6:.2f}  {grown:.0f}")


def main() -> None:
    compare()
    grow()


if __name__ == "__main__":
    main()
