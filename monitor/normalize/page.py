"""A whole page to its posting: the page's data and words brought together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import takewhile

from selectolax.lexbor import LexborHTMLParser

from crawlers.items import RawPosting
from crawlers.pages.labels import field_of_label
from crawlers.pages.outline import flatten
from crawlers.pages.record import posting_record
from monitor.model import Posting
from monitor.normalize.blocks import is_heading, prose
from monitor.normalize.body import Parted, part
from monitor.normalize.company import Beside, company_of
from monitor.normalize.company_beside import before_town, name_that_hires, names_beside
from monitor.normalize.company_words import is_of_job_board
from monitor.normalize.facts import deadlines, field_named, pairs, segments
from monitor.normalize.headings import is_of_posting, is_section
from monitor.normalize.kinds import is_employment_type, workplace
from monitor.normalize.markdown import markdown, to_markdown
from monitor.normalize.places_text import places_of_site
from monitor.normalize.said import Piece, Words
from monitor.normalize.sources import compose
from monitor.normalize.structured import read_record, read_structured
from monitor.normalize.text import Line, Sheet, read_lines, squeeze
from monitor.normalize.title import find_title, letters, split_name

_TRUNCATED = re.compile(r"(?:\.\.\.|…|\[…\]|read more)\W*$", re.IGNORECASE)
_SHORT_OF = 0.6  # a description below this share of the page's own text is a teaser
_START = 60  # letters that show that two texts begin alike
_PLACEHOLDER = 200  # characters: a shorter description in the data is none where the page says more
_HEADER_LINES = 40
_BESIDE = frozenset(("valid_through", "reference", "start", "level", "other"))  # facts that a reader would miss in the text
_EDGE_LINES = 60
_LOGOS = 20
_LONGEST_NAME = 300
_TOP_ITEM = 40
_TAG_LINES, _FEW_KINDS = 8, 2
_NEAR = 9  # lines from the title on
_TOP_ROWS = 3  # lines of the text that may be rows of facts
_STAMPS = 50
_SIGNS = {"📍": "location", "🌍": "location", "🌎": "location", "💼": "employment_type", "💰": "salary", "💵": "salary", "💶": "salary", "🏢": "company"}
_SITE_NAME = 'meta[property="og:site_name"], meta[name="application-name"]'
_LONGEST_EDGE = 120
_HOME = re.compile(r"(?:https?://[^/]+)?(?:\.{0,2}/|index\.\w{3,5})?(?:[a-z]{2}/?)?", re.IGNORECASE)
_LOGO = re.compile(r"(?<![a-z])logo|logo(?![a-z])", re.IGNORECASE)
_AT = re.compile(r"(.{3,}?)\s(?:at|@|bei|chez|hos|bij|presso)\s(.+)")
_NUMBER = re.compile(r"\d{3}")
_ISO = re.compile(r"(?:19|20)\d\d-\d\d-\d\d")


def read_tree(tree: LexborHTMLParser, raw: RawPosting, now: datetime) -> Posting:
    """The posting of the page in `tree`; the fields of `raw` win over what the page says."""
    names = _names(tree)
    structured = read_structured(tree, [raw.title or "", *names])
    body = tree.body
    sheet = read_lines(body) if body is not None else Sheet()
    if structured is None and (record := posting_record(flatten(tree), sum(map(prose, sheet.lines)))):
        structured = read_record(record)
    title, title_line = find_title(sheet, raw.title or (structured.title if structured else None), names)
    parted = part(sheet, title_line)
    base = _base(tree, raw.url)
    header = [*parted.header, *parted.after[:_HEADER_LINES]]
    description = _description(structured, parted, base, pairs(header))
    top = [line for line in takewhile(_may_be_fact, parted.body) if len(line.text) <= _TOP_ITEM]
    rows = [line for line in parted.body[:_TOP_ROWS] if _is_row_of_facts(line)]
    pieces = _pieces(sheet, [*parted.header, *top, *rows])
    if title_line is not None:
        pieces += [Piece(cell, None) for cell in sheet.lines[title_line].cells if cell != title]
        pieces += _tags(takewhile(lambda line: line not in parted.body[:1], sheet.lines[title_line + 1 : title_line + 1 + _TAG_LINES]))
    free = [piece.text for piece in pieces if piece.field is None and not before_town(piece.text) and not name_that_hires(piece.text)]
    around = [line.text for line in parted.after[:_HEADER_LINES]]
    said = "\n".join([description, *(line.text for line in parted.header if line.text[-1] in ".!"), *around])
    owners = None if is_of_job_board(_short(sheet)) else _owners(tree)
    told = structured is not None and squeeze(structured.hiring_organization or "")  # nothing is to be found out then
    titles = [line.text for line in parted.body[:3] if title and len(line.text) < 200 and letters(title) in letters(line.text)]
    beside = Beside(titles=titles)
    if title_line is not None and structured is None:
        kept = {id(line) for line in [*parted.header, *top, *rows]}
        above = [line for line in sheet.lines[max(0, title_line - 1) : title_line] if id(line) in kept]
        below = [line for line in sheet.lines[title_line + 1 : title_line + _NEAR] if id(line) in kept]
        known = [text for pair in pairs(header) for text in pair]
        beside = names_beside([*above, sheet.lines[title_line], *below], len(above), title or "", known, titles)
    company = None if told else company_of(names, title, _edges(tree, sheet), free, said, owners, beside)
    if company and structured is None and (cut := _AT.match(title or "")) and letters(cut[2]) == letters(company):
        title = cut[1]
    words = Words(
        pairs=[*pairs(header), *pairs(parted.body)],
        pieces=pieces,
        companies=[company] if company else [],
        deadlines=() if structured is not None and structured.valid_through else deadlines(parted.body),
        printed=[line.text for line in [*header, *parted.body] if len(line.text) <= 80],
        removed=parted.removed,
        title=title,
        stamps=_stamps(tree),
        around=places_of_site([part for name in names for part in split_name(name)], _addresses(sheet), said) if owners is not None else (),
        titles=titles,
    )
    return compose([raw, structured] if structured else [raw], words, description or None, now)


def _may_be_fact(line: Line) -> bool:
    """Whether a line right below the title may be a fact: an item as often as not, and a heading that opens no section."""
    return bool(line.marker) or (line.kind == "h" and not is_section(line.text))


def _is_row_of_facts(line: Line) -> bool:
    """Whether a line says several facts with marks between them, one of them the kind of employment ("Full-time – Nantes – 1,950 € a month")."""
    if len(line.text) > _LONGEST_EDGE or line.cells:
        return False
    said = [text for text, _ in segments(line)]
    return len(said) > 1 and any(is_employment_type(text) for text in said)


def _names(tree: LexborHTMLParser) -> list[str]:
    """What the page's head calls it."""
    metas = tree.css(
        'meta[property="og:title"], meta[name="og:title"], meta[itemprop="og:title"], meta[name="twitter:title"], meta[name="title"]'
    )
    heads = tree.css("head title") or tree.css("title")
    return list(
        dict.fromkeys(
            squeeze(name[:_LONGEST_NAME])
            for name in [*(meta.attributes.get("content") or "" for meta in metas), *(head.text() for head in heads[:1])]
            if name.strip()
        )
    )


def _stamps(tree: LexborHTMLParser) -> dict[str, str]:
    """The dates that the page's code gives for its words ("2 weeks ago"): by these."""
    nodes = tree.css("time[datetime]")[:_STAMPS]
    said = [(squeeze(node.text()), (node.attributes.get("datetime") or "").strip()) for node in nodes]
    return {text: stamp for text, stamp in said if text and _ISO.match(stamp)}


def _base(tree: LexborHTMLParser, url: str) -> str | None:
    base = tree.css_first("base[href]")
    href = (base.attributes.get("href") or "") if base is not None else ""
    return href if href.startswith(("http://", "https://")) else url or None


def _description(structured: RawPosting | None, parted: Parted, base: str | None, facts: Sequence[tuple[str, str]]) -> str:
    """The description in the page's data, or the page's own text where that says more, and the facts that stand beside it."""
    own = markdown(parted.body, base)
    if structured is not None and structured.description:
        given = to_markdown(structured.description, base)
        own = own if _says_more(parted.body, own, given) else given
    shown = letters(own)
    beside = [
        Line(f"{label}: {value}", marker="- ")
        for label, value in facts
        if field_of_label(label) in _BESIDE and letters(label + value) not in shown
    ]
    return "\n\n".join(filter(None, (own, markdown(beside))))


def _says_more(body: Sequence[Line], own: str, given: str) -> bool:
    """Whether the page's own text is more than the description in its data: that is a teaser, has lost its lines, or lacks a section."""
    said, shown = letters(given), letters(own)
    starts = said[:_START] in shown
    if len(said) < _SHORT_OF * len(shown) and (starts or _TRUNCATED.search(given) or len(said) < _PLACEHOLDER):
        return True
    if not starts:
        return False
    lost_lines = given.count("\n") * 3 < own.count("\n") and len(said) < 1.1 * len(shown)
    return lost_lines or any(is_heading(line) and is_of_posting(line.text) and letters(line.text) not in said for line in body)


def _pieces(sheet: Sheet, header: Sequence[Line]) -> list[Piece]:
    """The pieces of the header lines, each with the field that its own names or those of its block speak of."""
    pieces = []
    for line in header[:_HEADER_LINES]:
        if len(line.text) > 200 or line.cells:
            continue
        box = sheet.boxes[line.box]
        for text, names in segments(line):
            spoken = field_named(names) if names else None
            spoken = (
                spoken
                or field_named(" ".join(box.names))
                or (field_named(" ".join(sheet.boxes[box.parent].names)) if box.parent >= 0 else None)
            )
            sign = _SIGNS.get(text[0])
            said = text[1:].lstrip("\ufe0f ") if sign else text
            if sign == "company" and workplace(said):
                sign = "workplace"
            pieces.append(Piece(said, spoken or sign, f"{box.tag} {box.attributes.get('class') or ''}"))
    return pieces


def _tags(lines: Iterable[Line]) -> list[Piece]:
    """The kinds of work among the words between title and text, also where a link makes them look like another thing. A choice of many is a filter."""
    said = [text for line in lines if len(line.text) <= _LONGEST_EDGE for text, _ in segments(line) if len(text) <= _TOP_ITEM]
    kinds = dict.fromkeys(text for text in said if is_employment_type(text) or ("(" in text and workplace(text)))
    return [Piece(text, None) for text in kinds] if len(kinds) <= _FEW_KINDS else []


def _short(sheet: Sheet) -> list[str]:
    """The short lines of a page, cells and the pieces of rows of links by themselves."""
    lines = [text for line in sheet.lines for text in ([part[0].strip() for part in line.parts] if line.link_chars else line.cells or [line.text])]
    return [line for line in lines if 2 < len(line) <= _TOP_ITEM]


def _addresses(sheet: Sheet) -> list[str]:
    return [line.text for line in sheet.lines if len(line.text) <= _LONGEST_EDGE and _NUMBER.search(line.text)]


def _edges(tree: LexborHTMLParser, sheet: Sheet) -> list[str]:
    """Who a page says it belongs to: its site name, logos and copyright lines."""
    logos = [image.attributes.get("alt") or "" for image in tree.css("img[alt]")[:_LOGOS]]
    lines = sheet.lines if len(sheet.lines) < 2 * _EDGE_LINES else [*sheet.lines[:_EDGE_LINES], *sheet.lines[-_EDGE_LINES:]]
    rights = [line.text for line in lines if "©" in line.text or "opyright" in line.text]
    return [edge for edge in [*_metas(tree, f'{_SITE_NAME}, meta[name="author"]'), *logos, *rights] if 1 < len(edge) <= _LONGEST_EDGE]


def _owners(tree: LexborHTMLParser) -> list[str]:
    """The site's name, and the words of the images that are its logo or lead home."""
    names = _metas(tree, _SITE_NAME)
    for image in tree.css("img[alt]")[:_LOGOS]:
        attributes, around = image.attributes, image.parent
        home = around is not None and around.tag == "a" and _HOME.fullmatch(around.attributes.get("href") or "")
        if around is not None and around.attributes.get("target") == "_blank":
            continue  # whose software it is, or who else has a part in it: nobody's own home opens beside the page
        if home or any(_LOGO.search(attributes.get(key) or "") for key in ("alt", "src", "class", "id")):
            names.append(attributes.get("alt") or "")
    return names


def _metas(tree: LexborHTMLParser, selector: str) -> list[str]:
    return [meta.attributes.get("content") or "" for meta in tree.css(selector)]
