"""Dates as postings print them, to ISO 8601."""

from __future__ import annotations

import calendar
import re
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from unicodedata import decimal

from monitor.normalize import dates_words as words

_LONGEST = 300  # characters looked at: a date and the words around it
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:([T ])(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)? ?(Z|z|[+-]\d\d(?::?\d\d)?)?)?(?!\d)")
_RFC2822 = re.compile(r"(?:[A-Za-z]{3}, )?\d{1,2} [A-Za-z]{3} \d{4} \d\d:\d\d(?::\d\d)? (?:[+-]\d{4}|GMT|UTC?|Z)")
_EPOCH = re.compile(r"(\d{10})(\d{3})?(?:\.\d+)?")
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)")
_CJK = re.compile(r"(?:(\d{4}) ?[年년] ?)?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日号號일]")
_STAMPED = re.compile(r"(?<!\d)(\d{1,2})[-/](\d{1,2})\s?(?:发布|更新|發布|發佈)")  # "11-20发布"
_NUMERIC = re.compile(r"(?<![\d.,/-])(\d{1,4})(?P<mark>\. ?|[/-])(\d{1,2})(?P=mark)(\d{4}|\d\d)(?![\d/-])")
_YEAR = re.compile(r"(?<![\d.,/:-])(?:19|20)\d\d(?![\d/:-])")
# Signs of vowels that are no letters to Unicode.
_VOWELS = "\u0901-\u0903\u093a-\u094f\u0981-\u0983\u09bc-\u09cd\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
_WORD = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{_VOWELS}])*[׳॰]?")
_THAI_DOT = re.compile(r"(?<=[\u0e01-\u0e4e])\.(?=[\u0e01-\u0e2e])")
_DAY_BEFORE = re.compile(r"(?<![\d:.,])(\d{1,2})(?:st|nd|rd|th|er|re|º|ª|\.)?\s?(?:[-/ ]|of |de |d['’]|din |tháng )?\s?$", re.IGNORECASE)
_YEAR_AFTER = re.compile(r"\.?,?[-/\s]?\s?(?:de |del |of )?(['’]?\d\d(?!\d|:|\.\d)|\d{4})(?!\d)", re.IGNORECASE)
_DAY_AFTER = re.compile(r"\.?[-/\s]{1,2}(\d{1,2})(?:st|nd|rd|th|\.)?(?![\d:])", re.IGNORECASE)
_VIETNAMESE = re.compile(r"(\d{1,2}) tháng (\d{1,2})(?:,? (?:năm )?(\d{4}))?", re.IGNORECASE)

_END = r"(?![^\W\d_])"
_UNIT = "|".join(f"(?P<{name}>{pattern})" for name, pattern in words.UNITS.items())
_SHORT = re.compile(
    r"(?:\w+ )?(\d{1,3})\+? ?(?:(?P<minute>m|min)|(?P<hour>h|hr|hrs)|(?P<day>d|j)|(?P<week>wk?)|(?P<month>mo|mos)"
    r"|(?P<year>yr?))",
    re.IGNORECASE,
)
_COUNTED = re.compile(rf"(?:(?<!\w)|(?<=[前전]))(\d{{1,4}})\s?\+?\s?(?:{_UNIT})(?:{_END}|(?=\s?(?:以上)?(?:{words.AGO_GLUED})))", re.IGNORECASE)
_UNCOUNTED = re.compile(rf"(?<!\w)(?:{_UNIT}){_END}", re.IGNORECASE)
_COUNT_BEHIND = re.compile(r" (\d{1,3})(?= |$)")
_AGO = re.compile(rf"(?<!\w)(?:{words.AGO}){_END}|{words.AGO_GLUED}", re.IGNORECASE)
_AHEAD = re.compile(rf"(?<!\w)(?:{words.AHEAD}){_END}", re.IGNORECASE)
_NAMED_DAYS = tuple(
    (re.compile(rf"(?<!\w)(?:{pattern})(?:(?!\w)|(?=[更发發掲公]))", re.IGNORECASE), days)
    for pattern, days in ((words.BEFORE_YESTERDAY, -2), (words.YESTERDAY, -1), (words.TODAY, 0))
)
_COUNT = re.compile(rf"[\s-]?(?=[^\W\d_]{{3}})(?:{_UNIT}){_END}", re.IGNORECASE)  # "8-10-12 hour shifts"
_TOMORROW = re.compile(rf"(?<!\w)(?:{words.TOMORROW})(?!\w)", re.IGNORECASE)
_BUDDHIST = 543  # Thai years count from the death of the Buddha
_MOST = {"second": 10**6, "minute": 10**5, "hour": 10**4, "day": 4000, "week": 600, "month": 130, "year": 30}


def _day(year: int, month: int, day: int) -> date | None:
    if not 1990 <= year <= 2100:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _moved(now: datetime, unit: str, count: int) -> date | None:
    """The day `count` units after `now` (before it where negative); months and years by the calendar."""
    if abs(count) > _MOST[unit]:
        return None
    if unit in ("month", "year"):
        months = now.year * 12 + now.month - 1 + count * (12 if unit == "year" else 1)
        year, month = months // 12, months % 12 + 1
        return date(year, month, min(now.day, calendar.monthrange(year, month)[1]))
    return (now + timedelta(**{unit + "s": count})).date()


def _relative(text: str, now: datetime, *, future: bool = False) -> date | None:
    if short := _SHORT.fullmatch(text):
        return _moved(now, short.lastgroup or "day", (1 if future else -1) * int(short[1]))
    sign = -1 if _AGO.search(text) else 1 if future and _AHEAD.search(text) else 0
    if sign:
        if counted := _COUNTED.search(text):
            return _moved(now, counted.lastgroup or "day", sign * int(counted[1]))
        if (unit := _UNCOUNTED.search(text)) and (behind := _COUNT_BEHIND.match(text, unit.end())):  # Swahili: "siku 3 zilizopita"
            return _moved(now, unit.lastgroup or "day", sign * int(behind[1]))
        if not any(char.isdigit() for char in text) and (single := _last_unit(text)):
            count = next((words.NUMBERS[word] for word in text.casefold().split() if word in words.NUMBERS), 1)
            return _moved(now, single, sign * count)
    if future and _TOMORROW.search(text):
        return (now + timedelta(days=1)).date()
    for pattern, days in _NAMED_DAYS:
        if pattern.search(text):
            return (now + timedelta(days=days)).date()
    return None


def _last_unit(text: str) -> str | None:
    unit = None
    for match in _UNCOUNTED.finditer(text):
        unit = match.lastgroup
    return unit


def _nearest(month: int, day: int, now: datetime, *, future: bool) -> date | None:
    """The day without a year: the nearest one up to today, with `future` the nearest one from today."""
    today = now.date()
    for year in range(now.year, now.year + 9) if future else range(now.year + 1, now.year - 9, -1):
        found = _day(year, month, day)
        if found and (found >= today if future else found <= today + timedelta(days=1)):
            return found
    return None


def _full_year(printed: str) -> int:
    digits = printed.strip("'’")
    year = int(digits) if len(digits) == 4 else 2000 + int(digits)
    return year - _BUDDHIST if year >= 1990 + _BUDDHIST else year


def _written(text: str, now: datetime, *, future: bool, language: str | None) -> date | None:
    """A date with its month as a word."""
    for match in _WORD.finditer(text):
        name = match[0].casefold()
        month = words.MONTHS_OF.get(language or "", {}).get(name) or words.MONTHS.get(name) or words.MONTHS.get(name.removeprefix("ב"))
        if month is None:
            continue
        before = _DAY_BEFORE.search(text, max(0, match.start() - 12), match.start())
        after = _DAY_AFTER.match(text, match.end())
        if before:
            day, year = int(before[1]), _YEAR_AFTER.match(text, match.end())
        elif after:
            day, year = int(after[1]), re.compile(r",?\s{1,2}(\d{4})(?!\d)").match(text, after.end())
        else:
            continue
        printed = year[1] if year else (found[0] if (found := _YEAR.search(text)) else None)
        found_day = _day(_full_year(printed), month, day) if printed else _nearest(month, day, now, future=future)
        if found_day:
            return found_day
    return None


def _numeric(text: str, now: datetime, *, future: bool, language: str | None) -> date | None:
    """A date in digits. Dots mean day first; a number over 12 decides; then the language; in English, which order makes the date plausible."""
    for match in _NUMERIC.finditer(text):
        first, second, last = match[1], int(match[3]), match[4]
        if len(first) == 4:
            found = _day(int(first), second, int(last)) or _day(int(first), int(last), second)
        elif len(first) == 3 or (len(last) == 2 and _COUNT.match(text, match.end())):
            continue
        else:
            year = _full_year(last)
            day_first, month_first = _day(year, second, int(first)), _day(year, int(first), second)
            if match["mark"] == "." or match["mark"] == ". ":
                month_first = None
            if language == "en-us":
                day_first, month_first = month_first, day_first
            found = day_first or month_first
            if day_first and month_first and (language or "en").startswith("en"):
                today = now.date()
                unlikely = day_first < today <= month_first if future else month_first <= today + timedelta(days=1) < day_first
                found = month_first if unlikely else day_first
        if found:
            return found
    return None


def _plain(text: str) -> str:
    """The start of `text` with single blanks, ASCII digits, and names of months as one word each."""
    text = " ".join(text[:_LONGEST].split())
    if text.isascii():
        return text
    text = _THAI_DOT.sub("", "".join(str(decimal(char)) if char.isdecimal() else char for char in text))
    for name, usual in words.MONTHS_OF_TWO_WORDS:
        text = text.replace(name, usual)
    return text


def _timestamp(text: str) -> str | None:
    """What a machine printed: ISO 8601, RFC 2822, or seconds or milliseconds since 1970."""
    if iso := _ISO.match(text):
        day = _day(int(iso[1]), int(iso[2]), int(iso[3]))
        if day is None or iso[4] != "T" or not iso[8]:
            return day.isoformat() if day else None
        try:
            stamp = datetime.fromisoformat(f"{day}T{iso[5]}:{iso[6]}:{iso[7] or '00'}{iso[8].upper()}")
        except ValueError:
            return day.isoformat()
        return stamp.isoformat(timespec="seconds").replace("+00:00", "Z" if iso[8] in "Zz" else "+00:00")
    if _RFC2822.fullmatch(text):
        try:
            stamp = parsedate_to_datetime(text)
        except ValueError:
            return None
        return stamp.isoformat(timespec="seconds") if stamp.tzinfo and _day(stamp.year, 1, 1) else stamp.date().isoformat()
    if (epoch := _EPOCH.fullmatch(text)) and (found := datetime.fromtimestamp(int(epoch[1]), UTC)) and found.year >= 1990:
        return found.date().isoformat()
    if (compact := _COMPACT.fullmatch(text)) and (day := _day(int(compact[1]), int(compact[2]), int(compact[3]))):
        return day.isoformat()
    return None


def parse_date(text: str, now: datetime, *, future: bool = False, language: str | None = None) -> str | None:
    """The date in `text` as an ISO 8601 day; None where none is said. ISO 8601 and RFC 2822 stamps with an offset keep their seconds.

    `now` is the time of the crawl. A date without a year is the nearest one up to `now`, with `future` the nearest one from then on
    (deadlines). `language` (ISO 639-1, or "en-US") decides the order of day and month where the digits leave it open; without it and
    in English the day comes first unless only the other order makes sense.
    """
    text = _plain(text)
    language = language.casefold() if language else None
    if stamp := _timestamp(text):
        return stamp
    if found := _relative(text, now, future=future):
        return found.isoformat()
    if cjk := _CJK.search(text):
        month, day = int(cjk[2]), int(cjk[3])
        found = _day(int(cjk[1]), month, day) if cjk[1] else _nearest(month, day, now, future=future)
    elif stamped := _STAMPED.search(text):
        found = _nearest(int(stamped[1]), int(stamped[2]), now, future=future)
    elif vietnamese := _VIETNAMESE.search(text):
        day, month = int(vietnamese[1]), int(vietnamese[2])
        found = _day(int(vietnamese[3]), month, day) if vietnamese[3] else _nearest(month, day, now, future=future)
    else:
        found = _written(text, now, future=future, language=language) or _numeric(text, now, future=future, language=language)
    if found is None and (inner := _ISO.search(text)):
        found = _day(int(inner[1]), int(inner[2]), int(inner[3]))
    return found.isoformat() if found else None


def is_month_first(text: str) -> bool:
    """Whether `text` holds a date in digits whose second number can only be a day ("10/30/2026")."""
    return any(match["mark"] == "/" and int(match[3]) > 12 >= int(match[1]) for match in _NUMERIC.finditer(text[:_LONGEST]))


def is_relative(text: str) -> bool:
    """Whether `text` tells a date by its distance from now ("3 days ago", "yesterday"): such a date moves with each crawl."""
    return _relative(_plain(text), datetime(2020, 6, 15, 12, tzinfo=UTC), future=True) is not None
