"""Which events a subscription asks for: pure, over the JSON shape of events."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any

from monitor.config_alerts import Pay, Subscription
from monitor.model import Place
from monitor.normalize.places import read_places

Json = Mapping[str, Any]
# Full-time hours, days, weeks and months of a year: what turns pay per unit into pay per year.
PER_YEAR = {"HOUR": 2080, "DAY": 260, "WEEK": 52, "MONTH": 12, "YEAR": 1}
_MARKUP = re.compile(r"[*_`\\\u00ad\u200b-\u200d\ufeff]")
# Scripts that write words without spaces between them; there a phrase may stand anywhere.
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


def matches(subscription: Subscription, event: Json) -> bool:
    """Whether the subscription asks for this event (the JSON shape of queries.events).

    An edit counts by what the posting says now or by what it said before: who was told of a posting learns that it is another now.
    """
    return refusal(subscription, event) is None


def refusal(subscription: Subscription, event: Json) -> str | None:
    """Which of the subscription's filters keeps the event back, as a sentence; None where none does."""
    if event["type"] not in subscription.events:
        return f"its events are {', '.join(subscription.events)}"
    if subscription.vendors and event["board"].split(":", 1)[0].casefold() not in {vendor.casefold() for vendor in subscription.vendors}:
        return f"its vendors are {', '.join(subscription.vendors)}"
    if subscription.boards and event["board"] not in subscription.boards:
        return f"its boards are {', '.join(subscription.boards)}"
    posting = event["posting"]
    name = _unmet(subscription, posting) if posting is not None else None
    if name and event["type"] == "changed":
        before = {changed: old for changed, (old, _) in event["changes"].items()}
        name = name if _unmet(subscription, {**posting, **before}) else None
    return f"its filter {name} does not let the posting through" if name else None


def fits(subscription: Subscription, posting: Json) -> bool:
    """Whether a posting passes all of the subscription's filters on postings."""
    return _unmet(subscription, posting) is None


def _unmet(subscription: Subscription, posting: Json) -> str | None:
    return next((name for name, test in _TESTS.items() if not test(subscription, posting)), None)


def _title_fits(subscription: Subscription, posting: Json) -> bool:
    return not subscription.title or bool(_pattern(subscription.title).search(plain(posting["title"] or "")))


def _any_fits(subscription: Subscription, posting: Json) -> bool:
    return not subscription.any or bool(_pattern(subscription.any).search(_whole(posting)))


def _none_fits(subscription: Subscription, posting: Json) -> bool:
    return not (subscription.none and _pattern(subscription.none).search(_whole(posting)))


def _whole(posting: Json) -> str:
    return f"{plain(posting['title'] or '')}\n{plain(posting['description'] or '')}"


def _place_fits(subscription: Subscription, posting: Json) -> bool:
    return not subscription.places or any(_is_there(wish, posting) for wish in subscription.places)


def _workplace_fits(subscription: Subscription, posting: Json) -> bool:
    return not subscription.workplace or posting["workplace"] in subscription.workplace


def _employment_fits(subscription: Subscription, posting: Json) -> bool:
    return not subscription.employment_type or bool(set(subscription.employment_type) & set(posting["employment_type"]))


def _company_fits(subscription: Subscription, posting: Json) -> bool:
    return not subscription.companies or bool(_pattern(subscription.companies).search(plain(posting["hiring_organization"] or "")))


def _language_fits(subscription: Subscription, posting: Json) -> bool:
    wanted = {language.casefold().split("-")[0] for language in subscription.languages}
    return not wanted or (posting["language"] or "").casefold().split("-")[0] in wanted


def _pay_fits(subscription: Subscription, posting: Json) -> bool:
    if not subscription.pay_at_least:
        return True
    reached = [_reaches(posting["base_salary"], wish) for wish in subscription.pay_at_least]
    if True in reached:
        return True
    return subscription.pay_unknown and False not in reached


def _reaches(pay: Json | None, wish: Pay) -> bool | None:
    """Whether the upper end of stated pay comes up to a wish in the same currency; None where that cannot be told."""
    if pay is None or pay["currency"] != wish.currency or pay["unit"] not in PER_YEAR:
        return None
    top = pay["max"] if pay["max"] is not None else pay["min"]
    if top is None:
        return None
    return bool(top * PER_YEAR[pay["unit"]] >= wish.amount * PER_YEAR[wish.unit] - 1e-6)


# By the key of jobdelta.toml, the cheap ones first.
_TESTS: dict[str, Callable[[Subscription, Json], bool]] = {
    "workplace": _workplace_fits, "employment_type": _employment_fits, "pay_at_least": _pay_fits, "languages": _language_fits, "companies": _company_fits,
    "places": _place_fits, "title": _title_fits, "any": _any_fits, "none": _none_fits,
}  # fmt: skip


@lru_cache(maxsize=512)
def plain(text: str) -> str:
    """A text as phrases are looked for in it: no letter case, accents, markup or double spaces; hyphens and dashes are spaces."""
    folded = unicodedata.normalize("NFKD", _MARKUP.sub("", text).casefold())
    folded = "".join(letter for letter in folded if not unicodedata.combining(letter))
    return re.sub(r"[\s\-\u2010-\u2015/]+", " ", unicodedata.normalize("NFC", folded)).strip()


@lru_cache(maxsize=512)
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Finds any of the phrases as whole words in a plain() text. "C" is not found in "C++", "java" not in "javascript"."""
    return re.compile("|".join(filter(None, map(_one, phrases))) or r"(?!)")


def _one(phrase: str) -> str:
    text = plain(phrase)
    if not text:
        return ""
    before = r"(?<!\w)" if text[0].isalnum() and not _UNSPACED.match(text[0]) else ""
    after = "" if _UNSPACED.match(text[-1]) else r"(?![\w+#])"
    return before + re.escape(text) + after


def _is_there(wish: str, posting: Json) -> bool:
    """Whether a posting is at a wished place: by its parts where both are understood, else by the printed words."""
    if plain(wish) == "remote":
        return posting["workplace"] == "remote" or any(_pattern((wish,)).search(plain(place["raw"])) for place in posting["locations"])
    wanted = _wished(wish)
    for place in posting["locations"]:
        if _pattern((wish,)).search(plain(place["raw"])) and not _elsewhere(wanted, place):
            return True
        if any(_inside(each, place) for each in wanted):
            return True
    return False


@lru_cache(maxsize=512)
def _wished(wish: str) -> tuple[Place, ...]:
    return tuple(place for place in read_places(wish) if place.country or place.region or place.locality)


def _parts(wish: Place) -> Iterable[tuple[str, str]]:
    for name in ("country", "region", "locality"):
        value = getattr(wish, name)
        # "New York" or "Berlin" is the city and its region by one name: the region's says nothing more.
        if value and not (name == "region" and wish.locality and plain(value) == plain(wish.locality)):
            yield name, plain(value)


def _inside(wish: Place, place: Json) -> bool:
    return all(plain(place[name] or "") == value for name, value in _parts(wish))


def _elsewhere(wanted: Iterable[Place], place: Json) -> bool:
    """Whether every reading of the wish lies in another country, so that equal words ("Georgia", "Paris") mean another place."""
    readings = [each for each in wanted if each.country]
    return bool(readings) and bool(place["country"]) and all(each.country != place["country"] for each in readings)
