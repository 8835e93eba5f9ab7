"""Where a posting is, out of its sources: a vendor's field, the page's data, labels, header lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from crawlers.items import RawPosting
from crawlers.pages.labels import field_of_label
from monitor.model import Place
from monitor.normalize import dates, kinds, places, salary
from monitor.normalize.company import names_firm
from monitor.normalize.company_beside import before_town
from monitor.normalize.headings import foreign
from monitor.normalize.said import LONGEST_KIND, LONGEST_NAME, LONGEST_PLACE, PRINTED_DATE, Words

_DASH = re.compile(r"\s[–—-]\s")
_CODE = re.compile(r"(?!USA|UAE)[A-Z]{3}|(?!US|UK|EU)..?")  # a country's code, which alone and without a label may be short for anything
_OTHERS = 2  # pieces that are understood, beside one that is not
_SENTENCE = re.compile(r"(?:\S+\s+){6,}\S+[.!?]")


def _places_of_source(source: RawPosting) -> tuple[Place, ...]:
    return tuple(dict.fromkeys(place for raw in source.locations for place in places.read_places(raw)))


def places_of(sources: Sequence[RawPosting], words: Words) -> tuple[Place, ...]:
    """The places of the most trusted source; a single one with the words that the page prints for it."""
    given = next(filter(None, map(_places_of_source, sources)), ())
    if not given:
        return _places_of_words(words)
    if len(given) > 1 or sources[0].locations or not given[0].locality:
        return given
    printed = [
        *words.say("location"),
        *words.name("location"),
        *(piece.text for piece in words.pieces if piece.field is None),
        *words.printed,
    ]
    raw = next(
        (text for text in printed if len(text) <= LONGEST_NAME and text.startswith(given[0].locality) and text != words.title), None
    )
    return (replace(given[0], raw=raw),) if raw else given


def _places_of_words(words: Words) -> tuple[Place, ...]:
    said = [
        (label, value)
        for label, value in words.pairs
        if field_of_label(label) == "location" and len(value) <= LONGEST_NAME and not _SENTENCE.fullmatch(value)
    ]
    if said:
        _, value = next((pair for pair in said if not re.search("name|address|adresse|code", pair[0], re.IGNORECASE)), said[0])
        wider = [
            part
            for name in ("region", "country")
            for part in words.say(name)[:1]
            if part.casefold() not in value.casefold() or "," not in value
        ]
        raw = ", ".join([value, *wider]) if "," not in value and len(value) < 40 else value
        if labelled := _of_places(raw):
            return labelled
    named = [text for text in words.name("location")[:3] if len(text) <= LONGEST_NAME]
    if found := tuple(dict.fromkeys(place for text in named for place in _of_places(text)))[:2]:
        return found
    several: list[Place] = []
    shape = None
    for text, spoken, beside in words.pieces:
        if (
            spoken is not None
            or max(map(len, text.split(";"))) > LONGEST_PLACE
            or text == words.title
            or any(text in place.raw for place in several)
            or salary.find_salaries(text)
            or kinds.employment_types([text])
            or field_of_label(text.partition(":")[0]) not in (None, "workplace")
        ):
            continue
        firm, _, behind = text.partition(", ")
        if names_firm(text) or names_firm(firm):
            if behind and not names_firm(behind) and all(place.country for place in places.read_places(behind)):
                return places.read_places(behind)  # "Company, Place"
            continue
        if behind_name := before_town(text):
            several += behind_name[1]
            continue
        found = _of_places(text)
        if any(map(places.ends_with_country, found)):
            continue
        before = _DASH.split(text, maxsplit=1)[0]
        if before != text and not all(place.region for place in found) and not all(place.country for place in places.read_places(before)):
            continue  # "Company - Place": the place comes by itself
        if found and (_are_known(found) or (beside == shape and "," in text)):
            several += found
            shape = beside
        elif several:
            break
    if several:
        return tuple(dict.fromkeys(several))
    return tuple(place for text in named[:1] for place in places.read_places(text)) if said or named else _left_over(words)


def _are_known(found: Sequence[Place]) -> bool:
    """Whether the tables know all of these places, and they are not codes alone."""
    known = all(place.country or places.is_known_without_country(place) for place in found)
    return known and any(place.locality or not _CODE.fullmatch(place.raw) for place in found)


def _of_places(text: str) -> tuple[Place, ...]:
    """The places that a text names, without those that say no more than where one works ("Remote", "Yerinde")."""
    found = places.read_places(text)
    return tuple(place for place in found if place.country or places.is_known_without_country(place) or not kinds.workplace(place.locality or place.raw))


def _left_over(words: Words) -> tuple[Place, ...]:
    """The place in a row of short pieces: the one that is left over where the others are kinds, dates and pays."""
    rows: dict[str, list[str]] = {}
    for text, spoken, shape in words.pieces:
        row = rows.setdefault(shape, [])
        if spoken is None and text != words.title and not any(text in other for other in row):
            row.append(text)
    for row in rows.values():
        rest = [text for text in row if not is_understood(text)]
        if len(rest) == 1 and len(row) - len(rest) >= _OTHERS and len(rest[0]) <= LONGEST_KIND and not rest[0][0].islower() and rest[0][-1] not in ".!?:":
            return places.read_places(rest[0])
    return ()


def is_understood(text: str) -> bool:
    """Whether a piece says something that is no place."""
    return bool(
        kinds.employment_types([text])
        or kinds.workplace(text)
        or PRINTED_DATE.search(text)
        or dates.is_relative(text)
        or field_of_label(text.replace("：", ":").partition(":")[0])
        or salary.find_salaries(text)
        or names_firm(text)
        or foreign(text)
    )
