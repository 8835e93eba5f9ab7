"""One posting out of several sources: the vendor's fields win over the page's data, these over the page's words; what differs stays in facts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar

from crawlers.items import RawPosting
from crawlers.pages.labels import field_of_label
from monitor.model import PaySource, Place, Posting, Salary
from monitor.normalize import dates, kinds, language, places, places_text, salary
from monitor.normalize.facts import said_after_label
from monitor.normalize.headings import foreign
from monitor.normalize.places_said import places_of
from monitor.normalize.said import LONGEST_KIND, LONGEST_NAME, LONGEST_PLACE, PRINTED_DATE, Piece, Words
from monitor.normalize.salary_words import LANGUAGE_COUNTRY
from monitor.normalize.text import squeeze
from monitor.normalize.title import is_generic, letters

S = TypeVar("S")
T = TypeVar("T")
_NO_DEADLINE = timedelta(days=3 * 366)  # a date that far after the posting is a default of the software
_LONGEST_DATE = 40
_MODE = 25  # characters of how one works, said beside a label that is not known
_LONGEST_PAY = 80
_SHORTEST_DATE = 4
_PERIOD = re.compile(r"(?<=\d)\s+(?:to|bis|until|through|au|al|do|[-–—])\s+(?=\d)|(?<=[\d日)）])\s*[～〜~]\s*(?=\d)")
_AT = re.compile(r"^(?:at|bei|chez|hos)\s+(?=[^\W\d_a-z])")
_LONGEST_STAMP = 60


def compose(sources: Sequence[RawPosting], words: Words, description: str | None, now: datetime) -> Posting:
    """The posting that `sources` (the most trusted first) and the page's words give. The first source has its id and address."""
    raw = sources[0]
    tongue = language.language_of(description or "") or _first(sources, lambda source: _language(source.language))
    title = _first(sources, lambda source: squeeze(source.title or "")) or words.title or ""
    located = places_of(sources, words)
    stated = () if located else places_text.places_stated(description or "", title) or words.around
    located = located or stated
    employer = _company(sources, words)
    if not any(source.locations for source in sources):  # a company that stands where places do
        located = tuple(place for place in located if places.is_town(place) or letters(place.raw) != letters(employer or ""))
    workplace, workplace_derived = _workplace(sources, words, located, title, description)
    employment, employment_derived = _employment(sources, words, title, description)
    pay, estimates, pay_derived = _pay(sources, words, description, located, tongue)
    order = _day_order(words, located, tongue)
    until = _date(sources, words, "valid_through", now, order)
    posted = _date(sources, words, "date_posted", now, order, until)
    if until and _is_default(until, posted, now):
        until = None
    derived = {
        name
        for name, said in (
            ("locations", bool(stated)),
            ("workplace", workplace_derived),
            ("employment_type", employment_derived),
            ("base_salary", pay_derived),
        )
        if said
    }
    return Posting(
        native_id=raw.native_id,
        url=raw.url,
        title=title,
        apply_url=_first(sources, lambda source: source.apply_url),
        hiring_organization=employer,
        department=_department(sources, words, employer),
        locations=located,
        workplace=workplace,
        employment_type=employment,
        base_salary=pay,
        salary_estimates=estimates,
        date_posted=posted,
        valid_through=until,
        language=tongue,
        description=description,
        facts=_facts(sources, words),
        derived=frozenset(derived),
        removed=words.removed,
    )


def _first(items: Iterable[S], get: Callable[[S], T | None]) -> T | None:
    """The first answer that says something."""
    return next((answer for item in items if (answer := get(item))), None)


def _language(tag: str | None) -> str | None:
    found = re.match(r"\s*([A-Za-z]{2})(?:[-_].*)?\s*$", tag or "")
    return found[1].lower() if found else None


def _company(sources: Sequence[RawPosting], words: Words) -> str | None:
    said = _first(sources, lambda source: squeeze(source.hiring_organization or ""))
    if said:
        return said
    return next(
        (
            _AT.sub("", name)
            for name in [*words.say("company"), *words.name("company"), *words.companies]
            if 1 < len(name) <= LONGEST_NAME
            and not (is_generic(name) or foreign(name) or field_of_label(name) or any(name in place.split(", ") for place in words.say("location")))
            and name not in words.say("title")
        ),
        None,
    )


def _department(sources: Sequence[RawPosting], words: Words, employer: str | None) -> str | None:
    """The department, which is another name than the company's."""
    said = _first(sources, lambda source: squeeze(source.department or "")) or next(iter([*words.say("department"), *words.name("department")]), None)
    return None if said and employer and letters(said) == letters(employer) else said


def _workplace(
    sources: Sequence[RawPosting], words: Words, located: Sequence[Place], title: str, description: str | None
) -> tuple[str | None, bool]:
    said = _first(sources, lambda source: kinds.workplace(source.workplace))
    labels = {label for label, _ in words.pairs}
    said = said or _first([*words.say("workplace"), *words.name("workplace"), *words.say("employment_type")], kinds.workplace)
    said = said or _first(
        [
            piece.text
            for piece in words.pieces
            if len(piece.text) <= LONGEST_PLACE and piece.text not in labels and ("(" in piece.text or field_of_label(piece.text) in (None, "workplace"))
        ],
        kinds.workplace,
    )
    said = said or _first((value for label, value in words.pairs if len(value) <= _MODE and field_of_label(label) is None), kinds.workplace)
    if said:
        return said, False
    raw = [source_place.raw for source in sources for source_place in source.locations] + [place.raw for place in located]
    inferred = _first([*raw, *words.say("location"), title], kinds.workplace) or (
        kinds.workplace_in_text(description) if description else None
    )
    return inferred, inferred is not None


def _employment(sources: Sequence[RawPosting], words: Words, title: str, description: str | None) -> tuple[tuple[str, ...], bool]:
    said = _first(sources, lambda source: kinds.employment_types(source.employment_type))
    said = said or kinds.employment_types([*words.say("employment_type"), *words.name("employment_type"), *words.say("workplace")])
    said = said or kinds.employment_types(
        [piece.text for piece in words.pieces if piece.field in (None, "employment_type") and len(piece.text) <= LONGEST_KIND]
    )
    said = said or kinds.employment_types(
        text
        for text in (*(value for _, value in words.pairs), *words.printed)
        if len(text) <= LONGEST_KIND and kinds.is_employment_type(text)
    )
    if said:
        return said, False
    inferred = _first([title, *words.titles], kinds.employment_types_in_title) or kinds.employment_types_in_text(description or "")
    return inferred, bool(inferred)


def _pay(
    sources: Sequence[RawPosting], words: Words, description: str | None, located: Sequence[Place], tongue: str | None
) -> tuple[Salary | None, tuple[Salary, ...], bool]:
    """The pay, the estimates, and whether the pay was read in the description."""
    countries = {place.country for place in located}
    country = countries.pop() if len(countries) == 1 else None
    country = country or LANGUAGE_COUNTRY.get(tongue or "")
    given = [[pay for raw in source.pay if (pay := salary.from_raw(raw))] for source in sources]
    said_so = [pair for pair in words.pairs if field_of_label(pair[0]) == "salary"]
    labels = [
        pay
        for label, value in said_so
        for pay in salary.find_salaries(f"Salary, {label}: {value}", country) or salary.find_salaries(f"Salary, {label.partition('/')[0]}: {value}", country)
    ]
    labels = labels or _of_pieces([piece for piece in words.pieces if piece.field == "salary"], country, "Salary: ")
    labels = labels or _of_pieces(words.pieces, country)
    written = salary.find_salaries(description, country) if description else []
    inferred = _of_place([*filter(_is_paid, written)], description or "", located)
    in_data = [pay for pays in given[1:] for pay in pays]
    if inferred is not None and not given[0] and in_data and not any(_same_amounts(pay, told) for pay in in_data for told in [*labels, *written]):
        in_data = [replace(pay, source=PaySource.AGGREGATOR_ESTIMATE) for pay in in_data]  # printed nowhere while the text says another pay
    everything = [*given[0], *in_data, *labels, *written]
    guessed = [pay for pay in everything if not _is_paid(pay)]
    estimates = tuple({(pay.min, pay.max, pay.currency, pay.unit): pay for pay in reversed(guessed)}.values())[::-1]
    said = next(filter(_is_paid, [*given[0], *in_data]), None)
    derived = False
    if said is None:
        said = next(filter(_is_paid, labels), inferred)
        derived = said is not None and letters(said.raw) in letters(description or "")
    if said is None:
        return None, estimates, False
    told = [pay for pay in everything if pay is not said and (pay.min, pay.max) == (said.min, said.max)]
    said = replace(
        said,
        currency=said.currency or _first(told, lambda pay: pay.currency),
        unit=said.unit or _first(told, lambda pay: pay.unit),
    )
    return salary.completed(said, country), estimates, derived


def _of_pieces(pieces: Iterable[Piece], country: str | None, label: str = "") -> list[Salary]:
    """The pays of the header's pieces; the halves of a range that was read whole are no pay."""
    found: list[Salary] = []
    for text in (piece.text for piece in pieces if len(piece.text) <= _LONGEST_PAY):
        found += [pay for pay in salary.find_salaries(label + text, country) if not any(pay.raw in other.raw for other in found)]
    return found


def _of_place(paid: Sequence[Salary], description: str, located: Sequence[Place]) -> Salary | None:
    """The pay of the posting's first place where each place has its own; else the first one."""
    town = located[0].locality if located else None
    if town and len(paid) > 1:
        lines = [line for line in description.splitlines() if town in line]
        return next((pay for pay in paid if any(pay.raw in line for line in lines)), paid[0])
    return next(iter(paid), None)


def _is_paid(pay: Salary) -> bool:
    return pay.source is not PaySource.AGGREGATOR_ESTIMATE


def _same_amounts(one: Salary, other: Salary) -> bool:
    return bool({one.min, one.max} & {other.min, other.max} - {None})


def _day_order(words: Words, located: Sequence[Place], tongue: str | None) -> str | None:
    """The language that dates in digits follow: that of the text, or that of the USA where the posting is there or its other dates say so."""
    if tongue == "en" and (
        ({place.country for place in located} == {"US"}) or any(dates.is_month_first(value) for _, value in words.pairs if len(value) <= _LONGEST_DATE)
    ):
        return "en-US"
    return tongue


def _date(sources: Sequence[RawPosting], words: Words, name: str, now: datetime, tongue: str | None, other: str | None = None) -> str | None:
    """A date of the posting; `other` is the deadline that it has, which is not the day of a date without a label."""
    future = name == "valid_through"
    said = [value for source in sources if (value := getattr(source, name))] + [*words.say(name), *words.name(name), *_after_labels(words, name)]
    if future:
        said = [*(_PERIOD.split(text)[-1] for text in said), *words.deadlines]
    else:
        periods = (_PERIOD.split(text) for text in [*words.say("valid_through"), *(_after_labels(words, "valid_through") if other else ())])
        said += [period[0] for period in periods if len(period) > 1]
    read = _first(
        said, lambda text: dates.parse_date(_stamp(text, words), now, future=future, language=tongue) if len(text) <= 80 else None
    )
    if read or future:
        return read
    loose = (
        dates.parse_date(_stamp(text, words), now, language=tongue)
        for text, spoken, _ in words.pieces
        if spoken is None and len(text) <= _LONGEST_DATE and (PRINTED_DATE.search(text) or dates.is_relative(text)) and not _is_of_other_date(text)
    )
    return next((day for day in loose if day and day[:10] <= now.date().isoformat() and day[:10] != (other or "")[:10]), None)


def _after_labels(words: Words, name: str) -> list[str]:
    """What stands behind the labels of a field in the page's short lines."""
    printed = [*words.printed, *(piece.text for piece in words.pieces)]
    return [rest for text in printed if len(text) <= _LONGEST_STAMP and (rest := said_after_label(text, name))]


def _stamp(text: str, words: Words) -> str:
    """The date that the page's code gives for what its words say, or these: "2 weeks ago" is another day at each visit."""
    return next((stamp for shown, stamp in words.stamps.items() if len(text) >= _SHORTEST_DATE and (text in shown or shown in text)), text)


def _is_of_other_date(text: str) -> bool:
    """Whether a piece is labelled as a date other than that of the posting ("Closing date: 15 May 2026", "Start 1 June 2026")."""
    label = text.replace("：", ":").partition(":")[0]
    return field_of_label(label) not in (None, "date_posted") or any(said_after_label(text, name) for name in ("valid_through", "start"))


def _is_default(until: str, posted: str | None, now: datetime) -> bool:
    """Whether a deadline lies so far off that nobody chose it."""
    start = posted[:10] if posted else now.date().isoformat()
    try:
        return datetime.fromisoformat(until[:10]) - datetime.fromisoformat(start) > _NO_DEADLINE
    except ValueError:
        return False


def _facts(sources: Sequence[RawPosting], words: Words) -> dict[str, str]:
    """All label and value pairs, and what a less trusted source says differently."""
    facts: dict[str, str] = {}
    for label, value in [pair for source in sources for pair in source.facts.items()] + list(words.pairs):
        facts.setdefault(squeeze(label), squeeze(value))
    for name, label in (
        ("title", "Title"),
        ("hiring_organization", "Company"),
        ("date_posted", "Date posted"),
        ("valid_through", "Valid through"),
    ):
        said = [squeeze(value) for source in sources if (value := getattr(source, name))]
        for other in said[1:]:
            if letters(other) != letters(said[0]) and not letters(other).startswith(letters(said[0])):
                facts.setdefault(f"{label} (page data)", other)
    paid = [pay.raw for source in sources for pay in source.pay if pay.raw]
    if len(set(paid)) > 1 and len(sources) > 1 and sources[0].pay:
        facts.setdefault("Pay (page data)", paid[-1])
    return {label: value for label, value in facts.items() if label and value}
