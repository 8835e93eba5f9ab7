"""Recorded titles, places and texts set into pages of our own making: what of them is read back. `python -m bench transplants [CORPUS]`.

Labelled pages are few; the recorded answers of vendors hold thousands of texts, of which it is known by their origin what is the posting. Set
between the things that stand around postings, all of a text is to be kept and nothing besides. CORPUS is laid out as for `bench agreement`.
"""

from __future__ import annotations

import argparse
import random
import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from html import escape, unescape
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser, LexborNode

from bench.agreement import CORPUS, NOW, recorded_answers, recorded_postings
from bench.pages import say
from crawlers.pages.words import word_set
from monitor.normalize.places import read_places
from monitor.normalize.reading import read_page
from monitor.normalize.title import letters

PER_BOARD, LIST, SHORT_LIST = 30, 12, 3
PLACE = "Leeds, United Kingdom"
OWN = "https://saltmarsh.example/careers"
AROUND = ("Saltmarsh imprint", "cookies to give you", "Attach a file", "Similar jobs", "Other openings", "Tell me of new ones", "makes mills", "Share it")
_BLOCKS = word_set("p div li ul ol h1 h2 h3 h4 h5 h6 br tr td th dd dt table section article blockquote")
_NOT_HTML = frozenset(("hn", "openings"))  # talk and Markdown
_LINK = re.compile(r"\]\([^)\s]*\)")
_SHORTEST = 4  # letters of a line that is looked for

Opening = tuple[str, str, str]  # title, place, HTML
PostingPage = Callable[[str, str, str, str], str]
ListPage = Callable[[Sequence[tuple[str, str, str]]], str]


def headed(title: str, place: str, text: str, others: str) -> str:
    return (
        f"<title>{title} | Saltmarsh</title><header><nav><ul><li><a href=/>Home</a></li><li><a href=/about>About us</a></li></ul></nav></header><main>"
        f"<h1>{title}</h1><p class=meta>{place}</p><a href=/apply>Apply now</a><div class=job-description>{text}</div><a href=/apply>Apply now</a>"
        f"<section class=similar><h2>Similar jobs</h2><ul>{others}</ul></section></main><footer><p>Saltmarsh imprint</p></footer>"
    )


def nameless(title: str, place: str, text: str, others: str) -> str:
    return (
        f"<title>{title} - Saltmarsh</title><div><a href=/>Home</a> <a href=/about>About us</a></div><div><div><div>{title}</div><div>{place}</div></div>"
        f"<div>{text}</div><div><div>Other openings</div>{others}</div></div><div><div>Saltmarsh imprint</div><div>© Saltmarsh</div></div>"
    )


def with_form(title: str, place: str, text: str, others: str) -> str:
    return (
        f"<title>{title}</title><div id=cookie><p>We use cookies to give you the best experience.</p><button>Accept all</button></div><div><h1>{title}</h1>"
        f"<ul><li>{place}</li><li>Full-time</li></ul>{text}<form><h3>Apply for this position</h3><label>First name</label><input><label>Email</label><input>"
        f"<label>Attach a file</label><input type=file><button>Send</button></form></div>"
        f"<div><h3>Related positions</h3>{others}</div><div>Saltmarsh imprint</div>"
    )


def in_columns(title: str, place: str, text: str, others: str) -> str:
    return (
        f"<title>Saltmarsh | {title}</title><div><h1>{title}</h1></div><div><div><table><tr><td>Location</td><td>{place}</td></tr><tr><td>Contract</td>"
        f"<td>Full-time</td></tr><tr><td>Closing date</td><td>14 December 2026</td></tr></table><div>{text}</div><div><span>Share it</span>"
        "<a href=https://x.com/s>X</a><a href=https://linkedin.com/s>LinkedIn</a></div></div><div><div><h3>About Saltmarsh</h3><p>A company that makes mills "
        f"of many kinds for the whole coast.</p></div><div><h3>More jobs like this</h3>{others}</div><div><h3>Get job alerts</h3><p>Tell me of new ones.</p>"
        "<input type=email></div></div></div><div><ul><li><a href=/a>Saltmarsh imprint</a></li></ul></div>"
    )


def in_tables(title: str, place: str, text: str, others: str) -> str:
    plain = "<br><br>".join(map(escape, lines(text)))
    return (
        f"<title>{title}</title><table><tr><td><a href=/b>Contact</a></td></tr></table><table><tr><td><a href=/j/1>All jobs</a><br>{others}</td><td>"
        f"<font size=5><b>{title}</b></font><br><br>Location: {place}<br><br>{plain}<br><br><a href=mailto:jobs@saltmarsh.example>Apply by e-mail</a></table>"
        "<center>Saltmarsh imprint</center>"
    )


def pasted(title: str, place: str, text: str, others: str) -> str:
    """As a browser copies a page: neither bullets nor headings."""
    head = f"Home\nJobs\nSign in\n{unescape(title)}\nSaltmarsh\n{unescape(place)}\nPosted 3 days ago\nApply now\n\n"
    return head + "\n".join([*lines(text), "", "Apply now", "Similar jobs", *lines(others), "", "Saltmarsh imprint"])


TEASERS = (
    "<section><h2>From our blog</h2><div class=post><a href=/blog/growing>How our teams grow</a><p>We asked.</p></div><div class=post>"
    "<a href=/blog/ten>Ten years of mills</a><p>A look back.</p></div></section>"
)
FILTERS = "<div><h4>Department</h4><ul><li><a href=/careers?d=1>Sales (4)</a></li><li><a href=/careers?d=2>Finance (2)</a></li></ul></div>"


def in_list(rows: Sequence[tuple[str, str, str]]) -> str:
    shown = "".join(f'<li><a href="{url}">{title}</a> <span>{place}</span></li>' for title, place, url in rows)
    return f"<h1>Careers</h1><p>We make mills.</p><h2>Open positions</h2><ul>{shown}</ul>{TEASERS}"


def in_blocks(rows: Sequence[tuple[str, str, str]]) -> str:
    shown = "".join(f'<div><a href="{url}"><div><div>{title}</div><div>{place}</div></div><div>Apply</div></a></div>' for title, place, url in rows)
    return f"<div><div>Work with us</div></div><div>{shown}</div>{TEASERS}"


def in_rows(rows: Sequence[tuple[str, str, str]]) -> str:
    shown = "".join(f'<tr><td><a href="{url}">{title}</a></td><td>{place}</td><td>Nov 3, 2026</td></tr>' for title, place, url in rows)
    pager = "<div class=pagination><a href=/careers?page=2>Next</a></div>"
    return f"<h1>Search jobs</h1>{FILTERS}<p>Showing 1-12 of 243 jobs</p><table><tbody>{shown}</tbody></table>{pager}"


def in_cards(rows: Sequence[tuple[str, str, str]]) -> str:
    shown = "".join(f'<div><h3>{title}</h3><p>{place}</p><a href="{url}">Learn more</a></div>' for title, place, url in rows)
    return f"<h1>Life at Saltmarsh</h1><div><h3>Care</h3><p>We help.</p></div><div>{shown}</div><p><a href=mailto:jobs@saltmarsh.example>Write to us</a></p>"


def in_folds(rows: Sequence[tuple[str, str, str]]) -> str:
    text = "<p>You will take care of what our customers need, day by day.</p><b>Requirements</b><ul><li>Some years of experience</li></ul>"
    return "<h1>Current openings</h1>" + "".join(f"<details><summary>{title}</summary>{text}</details>" for title, _, _ in rows)


POSTING_PAGES: dict[str, PostingPage] = {
    "headed": headed,
    "nameless": nameless,
    "form": with_form,
    "columns": in_columns,
    "tables": in_tables,
    "pasted": pasted,
}
LIST_PAGES: dict[str, ListPage] = {"list": in_list, "blocks": in_blocks, "rows": in_rows, "cards": in_cards, "folds": in_folds}


def lines(html: str) -> list[str]:
    """The lines of a text, told by its blocks alone."""
    found = [""]

    def walk(node: LexborNode) -> None:
        for child in node.iter(include_text=True):
            if child.tag == "-text":
                found[-1] += child.text_content or ""
            elif child.tag not in ("script", "style"):
                found.extend([""] * (child.tag in _BLOCKS))
                walk(child)
                found.extend([""] * (child.tag in _BLOCKS))

    if (body := LexborHTMLParser(f"<body>{html}</body>").body) is not None:
        walk(body)
    return [said for line in found if (said := " ".join(line.split()))]


@dataclass(slots=True)
class Sum:
    """What was read of the pages of one shape: how many, and of what they hold how much was kept, right or foreign."""

    pages: int = 0
    known: int = 0
    wanted: int = 0
    kept: int = 0
    leaked: int = 0
    titles: int = 0
    places: int = 0
    lost: dict[str, list[str]] = field(default_factory=dict)


def measure_posting(shape: PostingPage, opening: Opening, others: Sequence[Opening], total: Sum) -> None:
    title, place, text = opening
    beside = "".join(f'<div><a href="/jobs/{number}-x">{escape(other[0])}</a><span>{escape(other[1])}</span></div>' for number, other in enumerate(others))
    page = shape(escape(title), escape(place), text, beside)
    page = f"<!doctype html>{page}" if page.startswith("<") else page  # a parser puts the title into the head
    posting = read_page(page.encode("utf-8", "replace"), NOW).posting
    total.pages += 1
    if posting is None:
        return
    total.known += 1
    said = letters(_LINK.sub("]", posting.description) + "".join(label + value for label, value in posting.facts.items()))
    wanted = [line for line in lines(text) if len(letters(line)) >= _SHORTEST]
    lost = [line for line in wanted if letters(line) not in said]
    total.wanted += len(wanted)
    total.kept += len(wanted) - len(lost)
    total.leaked += any(letters(foreign) in said and letters(foreign) not in letters(text) for foreign in AROUND)
    total.titles += letters(posting.title) == letters(title)
    total.places += any(letters(place) in letters(read.raw) or letters(read.raw) in letters(place) for read in posting.locations)
    if lost:
        total.lost[title] = lost


def measure_list(shape: ListPage, openings: Sequence[Opening], ids: random.Random, total: Sum) -> None:
    name = ids.choice(["/careers/{slug}", "/jobs/{number}", "/{slug}", "/detail?id={number}", "https://ats.example/saltmarsh/{slug}-{number}"])
    rows = [
        (escape(title), escape(place), name.format(slug=re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-") or "x", number=4100 + 7 * number))
        for number, (title, place, _) in enumerate(openings)
    ]
    menu = "<nav><ul><li><a href=/pricing>Pricing</a></li><li><a href=/about>About us</a></li></ul></nav>"
    page = f"<html lang=en><head><title>Careers | Saltmarsh</title></head><body>{menu}{shape(rows)}<footer><a href=/imprint>Imprint</a></footer></body></html>"
    found = [letters(link.title) for link in read_page(page.encode("utf-8", "replace"), NOW, OWN).postings]
    wanted = {letters(title) for title, _, _ in openings}
    total.pages += 1
    total.wanted += len(wanted)
    total.kept += len(wanted.intersection(found))
    total.leaked += len(found) - len(wanted.intersection(found))
    total.known += wanted == set(found)


def boards(corpus: Path) -> dict[str, list[Opening]]:
    """The recorded postings that have a text in HTML, by the board that they come from."""
    found: dict[str, dict[str, Opening]] = defaultdict(dict)
    recorded = [*recorded_answers(corpus / "ats"), *recorded_postings(corpus / "postings")]
    for source, raw in recorded:
        title = " ".join((raw.title or "").split())
        text = raw.description or ""
        if source in _NOT_HTML or not letters(title) or len(lines(text)) < _SHORTEST or not re.search(r"<(?:p|li|div|br)\b", text):
            continue
        place = next((said.raw for said in raw.locations if any(read.country for read in read_places(said.raw))), PLACE)
        found[f"{source} {(raw.url or '').rpartition('/')[0]}"].setdefault(letters(title), (title, place, text))
    return {board: list(openings.values()) for board, openings in sorted(found.items())}


def measure(corpus: Path, per_board: int = PER_BOARD) -> tuple[dict[str, Sum], dict[str, Sum]]:
    """What is read of pages with one posting and of lists, by shape; the same pages at every call."""
    chance = random.Random(0)  # noqa: S311 - a sample
    postings, lists = ({shape: Sum() for shape in shapes} for shapes in (POSTING_PAGES, LIST_PAGES))
    for openings in boards(corpus).values():
        for opening in chance.sample(openings, min(per_board, len(openings))):
            others = chance.sample([other for other in openings if other is not opening], min(5, len(openings) - 1))
            for name, shape in POSTING_PAGES.items():
                measure_posting(shape, opening, others, postings[name])
        for size in (SHORT_LIST, LIST):
            if len(openings) >= size:
                for name, listed in LIST_PAGES.items():
                    measure_list(listed, chance.sample(openings, size), chance, lists[name])
    return postings, lists


def share(part: int, whole: int) -> float:
    return part / max(whole, 1)


def main(words: list[str]) -> None:
    options = argparse.ArgumentParser(prog="python -m bench transplants", description=__doc__.splitlines()[0])
    options.add_argument("corpus", nargs="?", type=Path, default=CORPUS)
    options.add_argument("--lost", metavar="SHAPE", choices=POSTING_PAGES, help="show the lines that pages of this shape lost")
    given = options.parse_args(words)
    postings, lists = measure(given.corpus)
    for name, total in postings.items():
        of_all, of_known = share(total.known, total.pages), (share(part, total.known) for part in (total.leaked, total.titles, total.places))
        shares = (of_all, share(total.kept, total.wanted), *of_known)
        say(f"{name}: pages, told as postings, text kept, leaking, title, place", "  ".join([str(total.pages), *map("{:.3f}".format, shares)]))
    for name, total in lists.items():
        shares = (share(total.known, total.pages), share(total.kept, total.wanted), share(total.kept, total.kept + total.leaked))
        say(f"{name}: lists, whole, recall, precision", "  ".join([str(total.pages), *map("{:.3f}".format, shares)]))
    for title, lost in postings[given.lost].lost.items() if given.lost else ():
        print(f"{title}:", *lost, sep="\n    ")
