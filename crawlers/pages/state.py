"""What a page is: a posting, a list of postings, a block page, a script shell, a posting that is gone, or none of these."""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser
from w3lib.encoding import html_to_unicode

from crawlers.pages import notices, phrases, words
from crawlers.pages.bounds import bounded
from crawlers.pages.embedded import embedded_postings, is_type, json_ld
from crawlers.pages.facts import fields_said
from crawlers.pages.letters import asks_for, speaks_of_work
from crawlers.pages.listing import Found, addresses, find_postings
from crawlers.pages.outline import Block, Element, Outline, Tree, flatten
from crawlers.pages.paging import page_blocks, says_empty
from crawlers.pages.record import posting_record
from crawlers.pages.sections import Section, section_of
from crawlers.pages.subject import is_one_of_them, names_list, subject_of

_HEAD = 65_536  # bytes of a page in which a block page shows itself
_FEW = 2  # postings from which on a page is a list
_LONG_LIST = 10  # postings: as many as a page of a list shows
_SHORT = 60  # characters of a heading or control at most
_SENTENCE = 30  # characters from which on a block is running text
_NOTICE = 200  # characters of a notice at most
_LITTLE = 1000  # characters: less is no content
_FILLED = 150  # characters of running text: less is what stands around a script application
_TEXT = 150  # characters of running text of a posting at least, where
_FACTS = 3  # facts do not say more, or lines of
_ITEM = 10  # characters stand below section headings
_PROSE = 2500  # characters: more is content
_BOXES = frozenset({"aside", "similar"})  # regions beside what a page is about
_KNOWN = 0.5  # share of rows that name an occupation, from which on their language is one whose occupations are known
_LIKELY, _CERTAIN = 2.0, 3.6  # signs for one posting, where there is no list beside it and where there is
_ROOTS = frozenset({"root", "app", "__next", "__nuxt", "app-root", "react-root", "main-app", "svelte", "ember-application", "gatsby-focus-wrapper"})
_HEADING_TAGS = words.word_set("b strong u font span em")  # what sets a line apart as a heading does
_APART_ALREADY = words.word_set("a b strong u")
_MAILED = ("@", "[email")  # the second is what stands in place of an address that is kept from robots
_ROOT_TAG = re.compile(r"(?:app|root|main|page|career|careers|jobs?)-[\w-]+|[\w-]+-(?:app|root)")
_SKELETON = frozenset({"skeleton", "skeletons", "shimmer", "placeholder", "placeholders"})
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_TEMPLATE = re.compile(r"\{\{.{1,80}\}\}|\[\[.{1,80}\]\]")


class Page(enum.StrEnum):
    """The kinds of page that a crawl meets."""

    POSTING = "posting"
    LISTING = "listing"
    BLOCKED = "blocked"
    NEEDS_BROWSER = "needs_browser"
    GONE = "gone"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a page was judged to be, and the evidence in words."""

    page: Page
    why: str


def decode(data: bytes, content_type: str | None = None) -> str:
    """The text of an HTML page: byte order mark, then header charset, then meta charset, then UTF-8 with replacement."""
    return html_to_unicode(content_type, data, default_encoding="utf-8")[1]


def parse(html: str) -> Tree:
    """The one tree of a page, shared by everyone who reads it. A lone surrogate is replaced, a page nested beyond reason flattened."""
    return Tree(bounded(html).encode("utf-8", "replace"))


def judge(tree: LexborHTMLParser, html: str, url: str | None = None) -> Verdict:
    """What the page in `tree` is. `html` is the text the tree was made of, `url` its address where known."""
    page = flatten(tree)
    base, own = addresses(tree, url)
    found = find_postings(page, base, own)
    count = len(found.anchors)
    subject = subject_of(page)
    start, listed = _between_lists(page, found, subject)
    lists = [(found.anchors[0].row.index, start), (listed, found.anchors[-1].row.end)] if count >= _FEW else []
    blocks = list(page_blocks(page, [(first, end) for first, end in lists if first < end]))
    signs = _posting_signs(page, blocks, start, listed, subject)
    shown = _shown(page, blocks)
    if count < _FEW and signs.prose < _LITTLE and signs.score < _LIKELY:
        said = " ".join(block.text for block in shown)
        if reason := _block_reason(page.title, _opening(page, shown), said, html[:_HEAD]):
            return Verdict(Page.BLOCKED, reason)
    if signs.structured < _FEW and (notice := _gone_notice(shown, listed)):
        return Verdict(Page.GONE, f"says: {notice}")
    about_one = _is_about_one(page, found, signs, subject, own)
    certain = _LIKELY if signs.whole or about_one else _CERTAIN
    if count >= _FEW and (signs.structured >= _FEW or signs.score < certain or signs.heads_list):
        return Verdict(Page.LISTING, f"{count} links to postings: {found.groups[0].why}")
    if not count and not signs.structured and signs.score < _CERTAIN:
        if record := posting_record(page, signs.prose):
            return Verdict(Page.POSTING, f"a posting in the data that its scripts start from: {record['title']}")
        embedded = bool(embedded_postings(page, base))
        if not embedded and (verdict := _without_words(page, blocks, signs)):
            return verdict
    shows = signs.score >= certain or (signs.score >= _LIKELY and count < _FEW)
    if signs.structured == 1 or (shows and not signs.general and (about_one or not signs.bare or speaks_of_work(*_said(page, shown)))):
        return Verdict(Page.POSTING, signs.why)
    if count < _FEW and signs.prose >= _TEXT and not says_empty(page) and (sought := asks_for(*_said(page, shown))):
        return Verdict(Page.POSTING, f"a letter that asks for somebody: {sought}")
    if count:
        return Verdict(Page.LISTING, f"{count} links to postings: {found.groups[0].why}")
    if embedded_postings(page, base):
        return Verdict(Page.LISTING, "postings in its structured data")
    if says_empty(page):
        return Verdict(Page.LISTING, "says that nothing is open")
    if waiting := _shell_reason(page, blocks):
        return Verdict(Page.NEEDS_BROWSER, waiting)
    return Verdict(Page.NONE, f"neither postings nor one posting: {signs.why}")


def _said(page: Outline, blocks: list[Block]) -> tuple[list[str], str]:
    """The headings of a page and the parts of its title, and its text in lines."""
    headings = [*phrases.TITLE_BREAK.split(page.title[:_NOTICE]), *(block.text for block in blocks if block.heading and len(block.text) <= 2 * _SHORT)]
    return headings, "\n".join(block.text for block in blocks if not block.linked)


def _without_words(page: Outline, blocks: list[Block], signs: _Signs) -> Verdict | None:
    """What a page of few words is that neither lists postings nor describes one."""
    if signs.prose < _FILLED:
        if _is_error(page, blocks):
            return Verdict(Page.NONE, "an error page")
        if says_empty(page):
            return Verdict(Page.LISTING, "says that nothing is open")
    if signs.prose < _FILLED or (signs.prose < _LITTLE and _skeletons(page)):
        waiting = _shell_reason(page, blocks)
        return Verdict(Page.NEEDS_BROWSER, waiting) if waiting else None
    return None


def is_blocked(body: bytes, headers: Mapping[str, str]) -> str | None:
    """Why an answer is a block page, in words, or None. Looks at the first 64 kB alone."""
    lower = {key.lower(): value for key, value in headers.items()}
    if lower.get("cf-mitigated", "").lower() == "challenge":
        return "Cloudflare says that it sent a challenge"
    head = body[:_HEAD]
    html = decode(head, lower.get("content-type"))
    if html.lstrip()[:1] != "<" and len(html) > _LITTLE:
        return None
    page = flatten(parse(html))
    blocks = list(page_blocks(page, []))
    if _posting_signs(page, blocks, 0, len(page.elements)).score >= _LIKELY:
        return None
    return _block_reason(page.title, _opening(page, _shown(page, blocks)), " ".join(" ".join(page.texts).split()) + page.noscript[:500], html)


@dataclass(frozen=True, slots=True)
class _Signs:
    """What speaks for one posting: `score` 0 to 10.6, characters of running text, postings in structured data, a heading such as "Jobs".

    `whole`: it heads both what the work is and what it asks for, which no page does that only leads to postings.
    `bare`: nothing but an occupation and running text speaks for it, as on a guide, a portrait or a product named after one.
    `applies`: there is a control to apply.
    `general`: a heading for postings stands over a text that names no occupation and tells no fact and no section of one.
    """

    score: float
    prose: int
    structured: int
    heads_list: bool
    whole: bool
    bare: bool
    applies: bool
    general: bool
    why: str


def _between_lists(page: Outline, found: Found, subject: Element | None) -> tuple[int, int]:
    """The elements that speak of the page itself: those above the list of its postings, as what stands below may belong to a posting of it.

    A short list above the one heading of the page (urgent openings, the latest ones) or above its subject is not the page's own. A long
    one may be that of a page which shows one of its postings beside it, and is not the page's own where its title is that posting's.
    """
    if len(found.anchors) < _FEW:
        return 0, len(page.elements)
    shown = [heading for heading in page.headings if not heading.hidden and heading.region not in _BOXES and page.text(heading)]
    highest = min([heading.tag for heading in shown], default="")
    main = [subject] if subject else [heading for heading in shown if heading.tag == highest]
    above = [anchor for anchor in found.anchors if len(main) == 1 and anchor.row.end <= main[0].index]
    few = len(above) < _LONG_LIST or any(anchor.title == page.text(main[0]) for anchor in above)
    below = found.anchors[len(above) :] if few else found.anchors
    start = above[-1].row.end if above and few else 0
    return start, below[0].row.index if below else len(page.elements)


def _is_about_one(page: Outline, found: Found, signs: _Signs, subject: Element | None, own: str) -> bool:
    """Whether the shape of a page with links to postings says that it is one of them itself.

    Its title repeats a heading, and its address is built as theirs are, or the heading names an occupation and the page says more than its
    rows do. A heading that is the whole title may name one in a language whose occupations the rows do not tell either.
    """
    if subject is None or len(found.anchors) < _FEW:
        return False
    if is_one_of_them(own, found.anchors):
        return True
    if signs.bare:
        return False
    said = sum(_width(page.text(anchor.row)) for anchor in found.anchors)
    name = page.text(subject)
    unknown = signs.applies and name == page.title and len(found.anchors) < _LONG_LIST and max(group.roles for group in found.groups) < _KNOWN
    return (words.names_role(name) or unknown) and said <= signs.prose * (2 if signs.applies else 1)


def _posting_signs(page: Outline, blocks: list[Block], start: int, listed: int, subject: Element | None = None) -> _Signs:
    """Signs above the list of postings (from element `listed` on) and below one that is not the page's own (until `start`)."""
    above = [block for block in blocks if start <= block.element < listed]
    structured = _structured_postings(page)
    facts, own = fields_said(page, start, listed)
    sections, headed = _sections(page, above, start, listed)
    whole = {Section.DUTIES, Section.WANTED} <= headed
    widths = [(_width(block.text), block.heading) for block in above if not block.linked]
    prose = sum(width for width, _ in widths if width >= _SENTENCE)
    items = sum(width for width, heading in widths if width >= _ITEM and not heading)
    enough = prose >= _TEXT or facts >= _FACTS or structured or (sections >= _FEW and (items >= (_TEXT / 2 if whole else _TEXT) or facts >= _FEW))
    controls = any(_asks_to_apply(block.text) for block in above) or _form_applies(page, start, listed)
    main = [page.text(subject)] if subject else [block.text for block in above if page.elements[block.element].tag == "h1"] or _headings(page, above)[:1]
    role = 1.5 if any(_is_occupation(text) for text in main) else 1.0 if _is_occupation(page.title) else 0.0
    heads_list = any(names_list(text) for text in main)
    score = 2.0 * (structured == 1) + controls + role + 0.7 * min(sections, 2) + 0.7 * whole
    score += 0.7 * max(min(facts, 4) - 1, 0) + 0.6 * (own >= _FEW)
    score += 0.5 * (prose >= 250) + 0.7 * (prose >= 700) + 0.7 * (prose >= 1500)
    bare = not (structured or sections or facts or controls)
    general = heads_list and not (structured or sections or facts or role)
    why = (
        f"{prose} characters of text, {sections} section headings, {facts} facts, apply control: {controls}, "
        f"{structured} in structured data, an occupation: {role > 0}"
    )
    return _Signs(score if enough else min(score, 1.0), prose, structured, heads_list, whole, bare, controls, general, why)


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
        if element.tag in _HEADING_TAGS and 0 < element.text_end - element.text_start <= _FEW and element.end < len(elements):
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


def _shown(page: Outline, blocks: list[Block]) -> list[Block]:
    """What is said to readers: a notice that waits hidden for its day says nothing yet."""
    return [block for block in blocks if not page.elements[block.element].hidden]


def _opening(page: Outline, blocks: list[Block]) -> str:
    """The first words of a page that are no control and no line of its header: a link "Sign in" stands on every page."""
    for block in blocks:
        element = page.elements[block.element]
        if block.heading or not (block.linked or element.tag == "button" or element.region == "header"):
            return block.text
    return ""


def _block_reason(title: str, opening: str, text: str, html: str) -> str | None:
    """Why a page of this title and text is a block page: its title or first words say so, or its code does and it says little."""
    if len(text) > _PROSE:
        return None
    if title and notices.BLOCK_TITLE.match(title) and (len(text) < _LITTLE or notices.BLOCK_TEXT.search(text)):
        return f"its title says: {title[:80]}"
    if notices.BLOCK_TITLE.match(opening) and len(text) < _LITTLE:
        return f"it says: {opening[:80]}"
    if said := notices.BLOCK_TEXT.search(text):
        return f"it says: {text[said.start() : said.end()][:80]}"
    if len(text) < _SHORT and (code := notices.BLOCK_CODE.search(html)):
        return f"its code is a challenge: {html[code.start() : code.end()]}"
    return None


def _gone_notice(blocks: list[Block], listed: int) -> str | None:
    """The short block that says that the posting is closed, standing above any list of postings."""
    for block in blocks:
        if len(block.text) > _NOTICE or block.element >= listed or block.linked:
            continue
        if notices.says_gone(block.text):
            return block.text
    return None


def _is_error(page: Outline, blocks: list[Block]) -> bool:
    text = sum(len(block.text) for block in blocks)
    said = [page.title, *(block.text for block in blocks if block.heading)]
    return text < _PROSE and any(notices.ERROR.match(text) for text in said)


def _skeletons(page: Outline) -> bool:
    """Whether the page shows rows without words in place of those to come."""
    rows = (e for e in page.elements if e.tag in ("div", "li", "tr", "article", "section") and e.get("class") and not _SKELETON.isdisjoint(e.marks))
    return sum(1 for row in rows if not page.text(row)) > _FEW


def _shell_reason(page: Outline, blocks: list[Block]) -> str | None:
    """Why a page without postings is the shell of a script application, or None."""
    text = " ".join(block.text for block in blocks)
    scripts = len(page.scripts)
    if scripts and len(text) < _SHORT and sum(block.linked for block in blocks) <= _FEW:
        return "scripts and no text"
    if notices.asks_for_scripts(page.noscript[:2000]) and len(text) < _PROSE:
        return "says that it needs JavaScript"
    if len(text) < _LITTLE and notices.asks_for_scripts(text):
        return "says that it needs JavaScript"
    if scripts and len(text) < _LITTLE and any(notices.LOADING.fullmatch(block.text) for block in blocks):
        return "says that it is loading"
    if _skeletons(page):
        return "rows that scripts are to fill"
    for element in page.elements:
        if scripts and element.text_start == element.text_end and (element.get("id").lower() in _ROOTS or _ROOT_TAG.fullmatch(element.tag)):
            return f"an empty {element.tag} for scripts to fill"
    if scripts and _TEMPLATE.search(text):
        return "unfilled template marks in its text"
    return None
