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
from crawlers.pages.listing import addresses, find_postings
from crawlers.pages.outline import Block, Outline, Tree, flatten
from crawlers.pages.paging import page_blocks, says_empty

_HEAD = 65_536  # bytes of a page in which a block page shows itself
_FEW = 2  # postings from which on a page is a list
_SHORT = 60  # characters of a heading or control at most
_SENTENCE = 30  # characters from which on a block is running text
_NOTICE = 200  # characters of a notice at most
_LITTLE = 1000  # characters: less is no content
_FILLED = 150  # characters of running text: less is what stands around a script application
_TEXT = 150  # characters of running text of a posting at least, where
_FACTS = 3  # facts do not say more, or lines of
_ITEM = 10  # characters stand below section headings
_PROSE = 2500  # characters: more is content
_LIKELY, _CERTAIN = 2.0, 3.6  # signs for one posting, where there is no list beside it and where there is
_ROOTS = frozenset({"root", "app", "__next", "__nuxt", "app-root", "react-root", "main-app", "svelte", "ember-application", "gatsby-focus-wrapper"})
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
    listed = found.anchors[0].row.index if count >= _FEW else len(page.elements)
    blocks = list(page_blocks(page, [(listed, found.anchors[-1].row.end)] if count >= _FEW else []))
    signs = _posting_signs(page, blocks, listed)
    shown = _shown(page, blocks)
    if count < _FEW and signs.prose < _LITTLE and signs.score < _LIKELY:
        said = " ".join(block.text for block in shown)
        if reason := _block_reason(page.title, _opening(page, shown), said, html[:_HEAD]):
            return Verdict(Page.BLOCKED, reason)
    if signs.structured < _FEW and (notice := _gone_notice(shown, listed)):
        return Verdict(Page.GONE, f"says: {notice}")
    if count >= _FEW and (signs.structured >= _FEW or signs.score < _CERTAIN or signs.heads_list):
        return Verdict(Page.LISTING, f"{count} links to postings: {found.groups[0].why}")
    if not count and not signs.structured and signs.score < _CERTAIN:
        embedded = bool(embedded_postings(page, base))
        if not embedded and (verdict := _without_words(page, blocks, signs)):
            return verdict
    if signs.structured == 1 or signs.score >= _CERTAIN or (signs.score >= _LIKELY and count < _FEW):
        return Verdict(Page.POSTING, signs.why)
    if count:
        return Verdict(Page.LISTING, f"{count} links to postings: {found.groups[0].why}")
    if embedded_postings(page, base):
        return Verdict(Page.LISTING, "postings in its structured data")
    if says_empty(page):
        return Verdict(Page.LISTING, "says that nothing is open")
    if waiting := _shell_reason(page, blocks):
        return Verdict(Page.NEEDS_BROWSER, waiting)
    return Verdict(Page.NONE, f"neither postings nor one posting: {signs.why}")


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
    if _posting_signs(page, blocks, len(page.elements)).score >= _LIKELY:
        return None
    return _block_reason(page.title, _opening(page, _shown(page, blocks)), " ".join(" ".join(page.texts).split()) + page.noscript[:500], html)


@dataclass(frozen=True, slots=True)
class _Signs:
    """What speaks for one posting: `score` 0 to 9.9, characters of running text, postings in structured data, a heading such as "Jobs"."""

    score: float
    prose: int
    structured: int
    heads_list: bool
    why: str


def _posting_signs(page: Outline, blocks: list[Block], listed: int) -> _Signs:
    """Signs above the list of postings (from element `listed` on): what stands below a list does not make the page a posting."""
    above = [block for block in blocks if block.element < listed]
    structured = _structured_postings(page)
    facts, own = fields_said(page, listed)
    lines = [*(block.text for block in above), *_bold_lines(page, listed)]
    sections = sum(len(text) <= _SHORT and bool(notices.SECTION.match(text)) for text in lines)
    widths = [(_width(block.text), block.heading) for block in above if not block.linked]
    prose = sum(width for width, _ in widths if width >= _SENTENCE)
    items = sum(width for width, heading in widths if width >= _ITEM and not heading)
    enough = prose >= _TEXT or facts >= _FACTS or structured or (sections >= _FEW and (items >= _TEXT or facts >= _FEW))
    controls = any(len(block.text) <= _SHORT and words.APPLY.fullmatch(block.text) for block in above)
    main = [block.text for block in above if page.elements[block.element].tag == "h1"] or [block.text for block in above if block.heading][:1]
    role = 1.5 if any(words.names_role(text) for text in main) else 1.0 if words.names_role(page.title) else 0.0
    heads_list = any(phrases.FARM_LINK.match(text) or phrases.LIST_HEADING.fullmatch(text) for text in main)
    score = 2.0 * (structured == 1) + controls + role + 0.7 * min(sections, 2)
    score += 0.7 * max(min(facts, 4) - 1, 0) + 0.6 * (own >= _FEW)
    score += 0.5 * (prose >= 250) + 0.7 * (prose >= 700) + 0.7 * (prose >= 1500)
    why = (
        f"{prose} characters of text, {sections} section headings, {facts} facts, apply control: {controls}, "
        f"{structured} in structured data, an occupation: {role > 0}"
    )
    return _Signs(score if enough else min(score, 1.0), prose, structured, heads_list, why)


def _bold_lines(page: Outline, listed: int) -> list[str]:
    """The bold texts that end their lines: headings of a text that is set with line breaks."""
    elements = page.elements
    bold = [e for e in elements[:listed] if e.tag in ("b", "strong") and e.text_end - e.text_start <= _FEW and e.end < len(elements)]
    return [page.text(element) for element in bold if elements[element.end].tag == "br" and elements[element.end].text_start == element.text_end]


def _width(text: str) -> int:
    """The length of a text, in which a Chinese, Japanese or Korean character says as much as two letters."""
    return len(text) + len(_WIDE.findall(text))


def _structured_postings(page: Outline) -> int:
    """How many different JobPosting objects the page carries as JSON-LD or microdata."""
    titles = {str(item.get("title") or item.get("name")) for item in json_ld(page) if is_type(item, "JobPosting")}
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
        said = notices.GONE.match(block.text)
        if said and not notices.CONDITIONAL.search(block.text[: said.end() + 30]):
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
    if notices.SCRIPT_NEEDED.search(page.noscript[:2000]) and len(text) < _PROSE:
        return "says that it needs JavaScript"
    if len(text) < _LITTLE and notices.SCRIPT_NEEDED.search(text):
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
