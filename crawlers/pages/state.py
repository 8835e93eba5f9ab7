"""What a page is: a posting, a list of postings, a block page, a script shell, a posting that is gone, or none of these."""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser
from w3lib.encoding import html_to_unicode

from crawlers.pages import notices, phrases
from crawlers.pages.bounds import bounded
from crawlers.pages.embedded import embedded_postings
from crawlers.pages.letters import asks_for, speaks_of_work
from crawlers.pages.listing import addresses, find_postings
from crawlers.pages.outline import Block, Outline, Tree, flatten
from crawlers.pages.paging import page_blocks, says_empty
from crawlers.pages.record import posting_record
from crawlers.pages.signs import FEW, Signs, between_lists, is_about_one, posting_signs
from crawlers.pages.subject import subject_of

_HEAD = 65_536  # bytes of a page in which a block page shows itself
_SHORT = 60  # characters of a heading or control at most
_NOTICE = 200  # characters of a notice at most
_LITTLE = 1000  # characters: less is no content
_FILLED = 150  # characters of running text: less is what stands around a script application
_TEXT = 150  # characters of running text of a letter that asks for somebody at least
_PROSE = 2500  # characters: more is content
_LIKELY, _CERTAIN = 2.0, 3.6  # signs for one posting, where there is no list beside it and where there is
_ROOTS = frozenset({"root", "app", "__next", "__nuxt", "app-root", "react-root", "main-app", "svelte", "ember-application", "gatsby-focus-wrapper"})
_ROOT_TAG = re.compile(r"(?:app|root|main|page|career|careers|jobs?)-[\w-]+|[\w-]+-(?:app|root)")
_SKELETON = frozenset({"skeleton", "skeletons", "shimmer", "placeholder", "placeholders"})
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
    start, listed = between_lists(page, found, subject)
    lists = [(found.anchors[0].row.index, start), (listed, found.anchors[-1].row.end)] if count >= FEW else []
    blocks = list(page_blocks(page, [(first, end) for first, end in lists if first < end]))
    signs = posting_signs(page, blocks, start, listed, subject)
    shown = _shown(page, blocks)
    if count < FEW and signs.prose < _LITTLE and signs.score < _LIKELY:
        said = " ".join(block.text for block in shown)
        if reason := _block_reason(page.title, _opening(page, shown), said, html[:_HEAD]):
            return Verdict(Page.BLOCKED, reason)
    if signs.structured < FEW and (notice := _gone_notice(shown, listed)):
        return Verdict(Page.GONE, f"says: {notice}")
    about_one = is_about_one(page, found, signs, subject, own)
    certain = _LIKELY if signs.whole or about_one else _CERTAIN
    if count >= FEW and (signs.structured >= FEW or signs.score < certain or signs.heads_list):
        return Verdict(Page.LISTING, f"{count} links to postings: {found.groups[0].why}")
    if not count and not signs.structured and signs.score < _CERTAIN:
        if record := posting_record(page, signs.prose):
            return Verdict(Page.POSTING, f"a posting in the data that its scripts start from: {record['title']}")
        embedded = bool(embedded_postings(page, base))
        if not embedded and (verdict := _without_words(page, blocks, signs)):
            return verdict
    shows = signs.score >= certain or (signs.score >= _LIKELY and count < FEW)
    if signs.structured == 1 or (shows and not signs.general and (about_one or not signs.bare or speaks_of_work(*_said(page, shown)))):
        return Verdict(Page.POSTING, signs.why)
    if count < FEW and signs.prose >= _TEXT and not says_empty(page) and (sought := asks_for(*_said(page, shown))):
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


def _without_words(page: Outline, blocks: list[Block], signs: Signs) -> Verdict | None:
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
    if posting_signs(page, blocks, 0, len(page.elements)).score >= _LIKELY:
        return None
    return _block_reason(page.title, _opening(page, _shown(page, blocks)), " ".join(" ".join(page.texts).split()) + page.noscript[:500], html)


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
    return sum(1 for row in rows if not page.text(row)) > FEW


def _shell_reason(page: Outline, blocks: list[Block]) -> str | None:
    """Why a page without postings is the shell of a script application, or None."""
    text = " ".join(block.text for block in blocks)
    scripts = len(page.scripts)
    if scripts and len(text) < _SHORT and sum(block.linked for block in blocks) <= FEW:
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
