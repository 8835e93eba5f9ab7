"""What a block of a page is by the names, roles and tags that its author gave it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import zip_longest

# Names that authors give to blocks (words of class, id, role, aria-label), and what such a block is.
_NAMES = {
    "navigation": "nav navbar navigation menu breadcrumb breadcrumbs topbar pagination pager paginator skiplink sitemap crumbs "
    "hamburger megamenu submenu dropdown",
    "footer": "footer copyright colophon contentinfo",
    "cookies": "cookie cookies consent gdpr onetrust cookiebot cookiebanner privacybanner",
    "share": "share sharing social socials addthis sharethis sharebar shareicons socialmedia",
    "similar_jobs": "similar related recommended recommendation recommendations suggested suggestions nearby morejobs otherjobs relatedjobs similarjobs upsell",
    "sign_in": "login signin signup signon newsletter subscribe subscription jobalert jobalerts talentcommunity register registration",
    "dialog": "modal dialog popup popover overlay tooltip toast lightbox",
    "advertisement": "ads advert advertisement advertising adsbygoogle sponsored sponsor promo",
    "search": "searchbar searchform searchbox typeahead autocomplete searchfield",
    "comments": "comment comments disqus",
    "faces": "facepile",
}  # fmt: skip
_WHY_OF_NAME = {name: why for why, names in _NAMES.items() for name in names.split()}
_PAIRS = {("job", "alert"): "sign_in", ("sign", "in"): "sign_in", ("sign", "up"): "sign_in", ("log", "in"): "sign_in", ("more", "jobs"): "similar_jobs",
          ("other", "jobs"): "similar_jobs", ("search", "bar"): "search",
          ("search", "form"): "search", ("search", "box"): "search", ("recently", "viewed"): "similar_jobs", ("people", "also"): "similar_jobs",
          ("face", "pile"): "faces", ("career", "advice"): "advice", ("job", "alerts"): "sign_in", ("talent", "community"): "sign_in"}  # fmt: skip
TAGS = {"nav": "navigation", "footer": "footer", "dialog": "dialog", "button": "controls"}
_ROLES = {"navigation": "navigation", "contentinfo": "footer", "dialog": "dialog", "alertdialog": "dialog", "search": "search", "menu": "navigation",
          "menubar": "navigation", "tooltip": "dialog", "button": "controls", "menuitem": "navigation"}  # fmt: skip
_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_NOT_SHOWN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_SHOWN_WIDER = re.compile(
    r"\b(?:sm|md|lg|xl|desktop|tablet)[:-](?:block|flex|inline|grid|table|show)|\bd-(?:sm|md|lg|xl)-(?:block|flex|inline)", re.IGNORECASE
)
_HOOKS = frozenset(
    ("data-testid", "data-test-id", "data-test", "data-qa", "data-at", "data-automation", "data-automation-id", "data-cy", "data-hook", "data-ui")
)
_HIDDEN_CLASSES = frozenset(
    ("hidden", "hide", "d-none", "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "is-hidden", "invisible", "offscreen")
)


def name_of(attributes: dict[str, str | None], *more: str) -> str:
    """What the page's author calls an element: its class and id, the names that tests and scripts know it by, and the attributes `more`."""
    names = [attributes[key] or "" for key in ("class", "id", *more) if key in attributes]
    if len(attributes) > len(names):
        names += [
            key if value in ("", "true") else value or ""
            for key, value in attributes.items()
            if key.startswith("data-") and (key in _HOOKS or value in ("", "true"))
        ]
    return " ".join(names).strip()


@lru_cache(maxsize=4096)
def words_of(named: str) -> Sequence[str]:
    """The words of class names and the like, in lower case, camel case and dashes taken apart."""
    return tuple(word.lower() for word in _WORDS.findall(named[:300]))


def why_named(attributes: dict[str, str | None], named: str) -> str | None:
    """What a block is by its names and attributes alone."""
    if "hidden" in attributes or attributes.get("aria-hidden") == "true" or _NOT_SHOWN.search(attributes.get("style") or ""):
        return "hidden"
    role = attributes.get("role")
    if role in _ROLES:
        return _ROLES[role]
    if not named:
        return None
    if not _HIDDEN_CLASSES.isdisjoint(named.split()) and not _SHOWN_WIDER.search(named):
        return "hidden"
    words = words_of(named)
    return next((why for pair in zip_longest(words, words[1:], fillvalue="") if (why := _PAIRS.get(pair) or _WHY_OF_NAME.get(pair[0]))), None)
