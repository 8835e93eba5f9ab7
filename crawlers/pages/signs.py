"""What on a page speaks for one posting: its sections, facts, controls and running text, and the shape of the links beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from crawlers.pages import phrases, words
from crawlers.pages.embedded import is_type, json_ld
from crawlers.pages.facts import fields_said
from crawlers.pages.letters import speaks_of_work
from crawlers.pages.listing import Found
from crawlers.pages.outline import Block, Element, Outline
from crawlers.pages.sections import Section, section_of
from crawlers.pages.subject import is_one_of_them, names_list

FEW = 2  # postings from which on a page is a list
_LONG_LIST = 10  # postings: as many as a page of a list shows
_SHORT = 60  # characters of a heading or control at most
_SENTENCE = 30  # characters from which on a block is running text
_NOTICE = 200  # characters of a page's title that are looked at, and half of a line that gives an address to apply to
_LONG_TEXT = 700
_TEXT = 150  # characters of running text of a posting at least, where
_FACTS = 3  # facts do not say more, or lines of
_ITEM = 10  # characters stand below section headings
_KNOWN = 0.5  # share of rows that name an occupation, from which on their language is one whose occupations are known
_BOXES = frozenset({"aside", "similar"})  # regions beside what a page is about
_HEADING_TAGS = words.word_set("b strong u font span em")  # what sets a line apart as a heading does
_APART_ALREADY = words.word_set("a b strong u")
_MAILED = ("@", "[email")  # the second is what stands in place of an address that is kept from robots
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")


@dataclass(frozen=True, slots=True)
class Signs:
    """What speaks for one posting: `score` 0 to 10.6, characters of running text, postings in structured data, a heading such as "Jobs".

    `whole`: it heads both what the work is and what it asks for, which no page does that only leads to postings.
    `bare`: nothing but an occupation and running text speaks for it, as on a guide, a portrait or a product named after one.
    `offers`: it is bare, and a long text under an occupation offers work in its sentences.
    `applies`: there is a control to apply.
    `general`: a heading for postings stands over a text that names no occupation and tells no fact and no section of one.
    """

    score: float
    prose: int
    structured: int
    heads_list: bool
    whole: bool
    bare: bool
    offers: bool
    applies: bool
    general: bool
    why: str


def between_lists(page: Outline, found: Found, subject: Element | None) -> tuple[int, int]:
    """The elements that speak of the page itself: those above the list of its postings, as what stands below may belong to a posting of it.

    A short list above the one heading of the page (urgent openings, the latest ones) or above its subject is not the page's own. A long
    one may be that of a page which shows one of its postings beside it, and is not the page's own where its title is that posting's.
    """
    if len(found.anchors) < FEW:
        return 0, len(page.elements)
    shown = [heading for heading in page.headings if not heading.hidden and heading.region not in _BOXES and page.text(heading)]
    highest = min([heading.tag for heading in shown], default="")
    main = [subject] if subject else [heading for heading in shown if heading.tag == highest]
    above = [anchor for anchor in found.anchors if len(main) == 1 and anchor.row.end <= main[0].index]
    few = len(above) < _LONG_LIST or any(anchor.title == page.text(main[0]) for anchor in above)
    below = found.anchors[len(above) :] if few else found.anchors
    start = above[-1].row.end if above and few else 0
    return start, below[0].row.index if below else len(page.elements)


def is_about_one(page: Outline, found: Found, signs: Signs, subject: Element | None, own: str) -> bool:
    """Whether the shape of a page with links to postings says that it is one of them itself.

    Its title repeats a heading, and its address is built as theirs are, or the heading names an occupation and the page says more than its
    rows do. A heading that is the whole title may name one in a language whose occupations the rows do not tell either.
    """
    if subject is None or len(found.anchors) < FEW:
        return False
    if is_one_of_them(own, found.anchors):
        return True
    if signs.bare and not signs.offers:
        return False
    said = sum(_width(page.text(anchor.row)) for anchor in found.anchors)
    name = page.text(subject)
    unknown = signs.applies and name == page.title and len(found.anchors) < _LONG_LIST and max(group.roles for group in found.groups) < _KNOWN
    return (words.names_role(name) or unknown) and said <= signs.prose * (2 if signs.applies else 1)


def posting_signs(page: Outline, blocks: list[Block], start: int, listed: int, subject: Element | None = None) -> Signs:
    """Signs above the list of postings (from element `listed` on) and below one that is not the page's own (until `start`)."""
    above = [block for block in blocks if start <= block.element < listed]
    structured = _structured_postings(page)
    facts, own = fields_said(page, start, listed)
    sections, headed = _sections(page, above, start, listed)
    whole = {Section.DUTIES, Section.WANTED} <= headed
    widths = [(_width(block.text), block.heading) for block in above if not block.linked]
    prose = sum(width for width, _ in widths if width >= _SENTENCE)
    items = sum(width for width, heading in widths if width >= _ITEM and not heading)
    enough = prose >= _TEXT or facts >= _FACTS or structured or (sections >= FEW and (items >= (_TEXT / 2 if whole else _TEXT) or facts >= FEW))
    controls = any(_asks_to_apply(block.text) for block in above) or _form_applies(page, start, listed)
    main = [page.text(subject)] if subject else [block.text for block in above if page.elements[block.element].tag == "h1"] or _headings(page, above)[:1]
    marked = {text for text in _headings(page, above) if words.marked(text)}  # below a heading that is the site's
    role = 1.5 if any(_is_occupation(text) for text in main) else 1.0 if _is_occupation(page.title) or len(marked) == 1 else 0.0
    heads_list = any(names_list(text) for text in main)
    score = 2.0 * (structured == 1) + controls + role + 0.7 * min(sections, 2) + 0.7 * whole
    score += 0.7 * max(min(facts, 4) - 1, 0) + 0.6 * (own >= FEW)
    score += 0.5 * (prose >= 250) + 0.7 * (prose >= 700) + 0.7 * (prose >= 1500)
    bare = not (structured or sections or facts or controls)
    offers = bare and role > 1 and prose >= _LONG_TEXT and speaks_of_work(main, "\n".join(block.text for block in above if not block.linked))
    general = heads_list and not (structured or sections or facts or role)
    why = (
        f"{prose} characters of text, {sections} section headings, {facts} facts, apply control: {controls}, "
        f"{structured} in structured data, an occupation: {role > 0}"
    )
    return Signs(score if enough else min(score, 1.0), prose, structured, heads_list, whole, bare, offers, controls, general, why)


def _headings(page: Outline, blocks: list[Block]) -> list[str]:
    """The headings of the page itself: none that stands in a box beside it."""
    return [block.text for block in blocks if block.heading and page.elements[block.element].region not in _BOXES]


def _is_occupation(text: str) -> bool:
    """Whether a heading or title names an occupation in a part that is no search, such as "40 driver jobs in Leeds"."""
    if not words.names_role(text) or words.marked(text):
        return words.marked(text)
    return any(words.names_role(part) and not phrases.FARM_LINK.match(part) for part in phrases.TITLE_BREAK.split(text[:_NOTICE]))


def _sections(page: Outline, above: list[Block], start: int, listed: int) -> tuple[int, set[Section]]:
    """How many lines head a section of a posting, and what those sections are about that are set apart as headings are."""
    elements = page.elements
    apart = [(text, True) for text in (*_bold_lines(page, start, listed), *_broken_lines(page, start, listed))]
    lines = [(block.text, block.heading or elements[block.element].tag != "li") for block in above if len(block.text) <= _SHORT]
    found = [(section, alone) for text, alone in [*lines, *apart] if len(text) <= _SHORT and (section := section_of(text))]
    return len(found), {section for section, alone in found if alone}


def _bold_lines(page: Outline, start: int, listed: int) -> list[str]:
    """The bold texts that end their lines, or end in a colon: headings of a text that is set with line breaks."""
    elements = page.elements
    found = []
    for element in elements[start:listed]:
        if element.tag in _HEADING_TAGS and 0 < element.text_end - element.text_start <= FEW and element.end < len(elements):
            following = elements[element.end]
            if following.tag == "br" and following.text_start == element.text_end:
                found.append(page.text(element))
            elif element.tag != "span" and (text := page.text(element)).endswith((":", "：")):
                found.append(text)
    return found


def _broken_lines(page: Outline, start: int, listed: int) -> list[str]:
    """The short lines between two breaks that nothing else sets apart, items and sentences left out: headings of a plain text."""
    elements, texts = page.elements, page.texts
    breaks = {element.text_start for element in elements[start:listed] if element.tag == "br"}
    found = []
    for number in sorted(breaks):
        if number + 1 not in breaks or elements[page.owners[number]].tag in _APART_ALREADY:
            continue
        text = texts[number].strip()
        if 0 < len(text) <= _SHORT and text[0].isalnum() and text[-1] not in ".,;!?":
            found.append(text)
    return found


def _asks_to_apply(text: str) -> bool:
    """Whether a line is a control to apply, or asks to send an application to an address that it gives."""
    if len(text) <= _SHORT and words.APPLY.fullmatch(text):
        return True
    return len(text) <= 2 * _NOTICE and any(mark in text for mark in _MAILED) and words.APPLICATION.search(text) is not None


def _form_applies(page: Outline, start: int, listed: int) -> bool:
    """Whether a button says that it sends an application, or a form takes a file that is called a CV. A page that is a form describes no work."""
    for element in page.elements[start:listed]:
        if element.tag != "input":
            continue
        kind = element.get("type").lower()
        if kind in ("submit", "button") and words.APPLY.fullmatch(element.get("value")[:_SHORT]):
            return True
        if kind == "file":
            label = page.texts[element.text_start - 1] if element.text_start else ""
            if words.CV.search(f"{label[:_NOTICE]} {element.get('name')[:_SHORT]} {element.get('id')[:_SHORT]}"):
                form = next((above for above in page.ancestors(element) if above.tag == "form"), element)
                return 2 * (form.text_end - form.text_start) < len(page.texts)
    return False


def _width(text: str) -> int:
    """The length of a text, in which a Chinese, Japanese or Korean character says as much as two letters."""
    return len(text) + (0 if text.isascii() else len(_WIDE.findall(text)))


def _structured_postings(page: Outline) -> int:
    """How many different JobPosting objects the page carries as JSON-LD or microdata."""
    titles = {str(title) for item in json_ld(page) if is_type(item, "JobPosting") and (title := item.get("title") or item.get("name"))}
    typed = [element for element in page.elements if "itemtype" in element.attributes]
    marked = sum(element.get("itemtype").rstrip("/").endswith("schema.org/JobPosting") for element in typed)
    return max(len(titles), marked)
