"""Amounts of money in a text, and the ranges that they form. Says nothing yet of what the money is for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from monitor.normalize import salary_words as words

# One character to one character, so that every offset still fits the text as printed: Markdown marks, joiners and exotic blanks
# become blanks, full-width forms their plain ones.
_PLAIN = (
    *((mark, " ") for mark in "*\\_`\u200b\u200c\u200d\u2060\ufeff\u00a0\u202f\u2009\u2007\u2008\u3000\t"),
    *zip("，．／（）：＋－＄٬٫", ",./():+-$,.", strict=True),
)

_DIGITS = re.compile(r"[0-9]+")
_FOREIGN_DIGIT = re.compile("[٠-٩۰-۹०-९০-৯๐-๙０-９]")  # Arabic, Persian, Hindi, Bengali, Thai, full-width
_NUMBER = re.compile(
    r"(?<!\d)(?<!\d[.,'’])(?:"
    r"\d{1,3}(?P<mark>[.,'’ ])\d{3}(?!\d)(?:(?P=mark)\d{3}(?!\d)){0,4}(?:[.,]\d{1,2}(?!\d))?"
    r"|\d{1,2}(?:,\d{2}){1,3},\d{3}(?!\d)(?:\.\d{1,2}(?!\d))?"
    r"|\d{1,12}(?!\d)(?:[.,]\d{1,2}(?!\d))?)"
)
_CODE = "|".join(sorted(words.CODES))
_CURRENCY = "|".join(f"(?P<c{i}>{pattern})" for i, (pattern, _) in enumerate(words.CURRENCIES))
_LETTERS = "".join(words.LETTERS)
_BEFORE = re.compile(rf"(?<![A-Za-z])(?:{_CURRENCY}|(?P<code>{_CODE})\s?\$?|(?<![-_])(?P<letter>[{_LETTERS}]))[\s:]{{0,2}}$")
_LATIN = "[A-Za-zÀ-ɏḀ-ỿ]"
_BEFORE_ENDS = frozenset("$€£￡¥￥₹₩￦₽₴₺₪₦₱฿₫₸₵¢﷼৳₮₾₼ABCDEFGHIJKLMNOPQRSTUVWXYZrčsphfk./:ł円元oр")
_AFTER = re.compile(
    rf"\s?(?:[.,](?:-{{1,2}}|–|—)\s?|/[-=]\s?)?(?:\(?(?P<code>{_CODE})\b\)?|(?:{_CURRENCY})"
    rf"(?:(?<!{_LATIN})|(?!{_LATIN}))|(?P<blank>(?<=[-–—=])))"
)
_SCALE = re.compile("|".join(rf"\s?(?P<s{i}>{pattern})" for i, (pattern, _) in enumerate(words.SCALES)))
_NO_MONEY_AFTER = re.compile(r"\s?(?:%|percent|°|\(k\)|x\d|:\d\d|/\d{1,2}/\d|-?\w*ppm)")
_RUPEES = re.compile(r"₹|INR|Rs")
_PENSION_PLANS = ("401", "403", "457", "529")
_BELOW_TEN_THOUSAND = re.compile(r"\d{4}(?!\d)")
_TAX_FORM = "1099"  # of contractors in the USA
_RATE_BEHIND = re.compile(r"\s?(?:/|per|p/?)\s?[hd]", re.IGNORECASE)
_SCALE_CURRENCY = re.compile("|".join(map(re.escape, words.SCALE_CURRENCIES)))


@dataclass(frozen=True, slots=True)
class Amount:
    """One amount or a range as printed at text[start:end]; `high` is None unless it is a range. `currency` may be "$", "¥", "kr" or "元"."""

    start: int
    end: int
    low: float
    high: float | None = None
    scale: float | None = None
    currency: str | None = None
    thousands: bool = False  # printed with a thousands mark


def plain(text: str) -> str:
    """`text` of the same length: Markdown marks, joiners and rare blanks as blanks, full-width forms and other digits as plain ones."""
    for printed, usual in _PLAIN:  # many times faster than str.translate
        text = text.replace(printed, usual)
    return text if text.isascii() else _FOREIGN_DIGIT.sub(lambda digit: str(unicodedata.decimal(digit[0])), text)


def _read_number(printed: str) -> tuple[float, bool]:
    """The value of a printed number, and whether it holds thousands marks."""
    printed = printed.replace("’", "'")
    marks = [char for char in printed if not char.isdigit()]
    if not marks:
        return float(printed), False
    last = marks[-1]
    decimals = len(printed) - printed.rindex(last) - 1
    if decimals == 3 and not (len(marks) > 1 and marks.count(last) == 1 and set(marks) != {last}):
        return float("".join(filter(str.isdigit, printed))), True
    whole, fraction = printed[: printed.rindex(last)], printed[printed.rindex(last) + 1 :]
    return float("".join(filter(str.isdigit, whole)) + "." + fraction), len(marks) > 1


def _currency(match: re.Match[str] | None) -> str | None:
    if match is None or (name := match.lastgroup) is None or name == "blank":
        return None
    if name == "code":
        return match["code"]
    return words.LETTERS[match["letter"]] if name == "letter" else words.CURRENCIES[int(name[1:])][1]


def _amount(text: str, match: re.Match[str]) -> Amount | None:
    start, end = match.span()
    if _NO_MONEY_AFTER.match(text, end):
        return None
    if match[0] in _PENSION_PLANS and text[end : end + 1] in "kKb( ":
        return None
    value, thousands = _read_number(match[0])
    back = start - 1
    while back >= 0 and start - back < 3 and text[back] in " :":
        back -= 1
    before = _BEFORE.search(text[max(0, start - 14) : start]) if back >= 0 and text[back] in _BEFORE_ENDS else None
    if before is None and start and text[start - 1].isalpha() and text[start - 1].isascii():
        return None  # the digits of a name: R2, B2B, IPv6
    currency = _currency(before)
    if match[0] == _TAX_FORM and currency is None:
        return None
    if before and before["letter"] and not (thousands or (before["letter"] == "R" and (value >= 1000 or _RATE_BEHIND.match(text, end)))):
        currency = None
    if before:
        start -= len(before[0])
    scale = None
    if (scaled := _SCALE.match(text, end)) and (
        scaled[0].strip() != "L" or text.startswith("PA", scaled.end()) or _RUPEES.search(text[max(0, start - 9) : start + 3])
    ):
        scale = words.SCALES[int((scaled.lastgroup or "s0")[1:])][1]
        end = scaled.end()
        if scale == 1e4 and (rest := _BELOW_TEN_THOUSAND.match(text, end)):  # 1万5000円
            value, end = value + int(rest[0]) / 1e4, rest.end()
    elif currency is None and end < len(text) and text[end].isascii() and text[end].isalpha() and not _AFTER.match(text, end):
        return None if text[end] not in "hpd" else Amount(start, end, value, thousands=thousands)
    for _ in range(2):  # "$ 75 000 CAD", "55,000元 TWD"
        after = _AFTER.match(text, end)
        suffix = _currency(after)
        if after is None or not (suffix is None or currency in (None, *words.SHARED_SYMBOLS) or suffix == currency):
            break
        end = after.end()
        currency = suffix if suffix and (suffix != "$" or currency is None) else currency
    if scaled and scale is not None and currency is None and (national := _SCALE_CURRENCY.match(scaled[0].strip().lower())):
        currency = words.SCALE_CURRENCIES[national[0]]
    return Amount(start, end, value, None, scale, currency, thousands)


_UNIT_WORD = "|".join((*words.UNIT_NOUNS.values(), *words.UNIT_ADVERBS.values()))
_GAP = re.compile(
    rf"[\s+]{{0,3}}(?:(?:(?:{words.FILLERS})|(?:/|per|an?|pro|par|por|za|p)?\s?(?:{_UNIT_WORD}))\W{{0,2}}){{0,3}}"
    rf"(?:\s?(?:{words.RANGE}))\s{{0,3}}(?:(?:up to|max\w*)\s?:?\s?)?",
    re.IGNORECASE,
)
_GAP_AND = re.compile(rf"\s{{0,3}}(?:(?:{words.FILLERS}|/\s?\w{{1,5}})\W{{1,2}}){{0,2}}(?:{words.RANGE_AND})\s{{1,3}}", re.IGNORECASE)
_BETWEEN = re.compile(rf"(?<!\w)(?:{words.BETWEEN})(?!\w).{{0,24}}$", re.IGNORECASE)
_MAX_GAP = 36
_SHORTHAND_RATIO = 100  # 50-80.000 means 50.000: no pay range is this wide


def _is_range(text: str, low: Amount, high: Amount) -> bool:
    gap = text[low.end : high.start]
    if len(gap) > _MAX_GAP or "\n" in gap.rstrip():
        return False
    if low.currency and high.currency and low.currency != high.currency and not {low.currency, high.currency} & {*words.SHARED_SYMBOLS}:
        return False
    if low.currency is None and low.scale is None and not text[high.start].isdigit() and re.search("[A-Za-z]{3}", gap):
        return False  # "16 hours a week at $40"
    if _GAP.fullmatch(gap):
        return True
    return bool(_GAP_AND.fullmatch(gap)) and bool(_BETWEEN.search(text[max(0, low.start - 40) : low.start]))


def _joined(low: Amount, high: Amount) -> Amount | None:
    """The range from `low` to `high`, scales and currency shared; None where the numbers make no range."""
    bottom, top = low.low * (low.scale or 1), high.low * (high.scale or 1)
    if 0 in (low.scale, high.scale):
        return replace(low, end=high.end, high=top, scale=0, currency=low.currency or high.currency)
    if high.scale and not low.scale and low.low * high.scale <= top:
        bottom = low.low * high.scale
    elif low.scale and not high.scale and high.low * low.scale >= bottom and high.low < low.scale:
        top = high.low * low.scale
    elif high.thousands and not low.thousands and 0 < low.low < 1000 and top / low.low > _SHORTHAND_RATIO and low.low * 1000 <= top:
        bottom = low.low * 1000
    if bottom > top:
        return None
    currency = low.currency if low.currency and high.currency in (None, *words.SHARED_SYMBOLS) else high.currency
    return Amount(low.start, high.end, bottom, top, low.scale or high.scale, currency, low.thousands or high.thousands)


def _scaled(amount: Amount) -> Amount:
    return replace(amount, low=round(amount.low * amount.scale, 6)) if amount.scale is not None else amount


def find_amounts(text: str) -> Iterator[Amount]:
    """Amounts and ranges in `text` (see `plain`) in order. Time is linear: every look around a number is bounded."""
    waiting: Amount | None = None
    end = 0
    for digits in _DIGITS.finditer(text):
        match = _NUMBER.match(text, digits.start()) if digits.start() >= end else None
        if match is None:
            continue
        end = match.end()
        amount = _amount(text, match)
        if amount is None:
            continue
        end = max(end, amount.end)
        if waiting and _is_range(text, waiting, amount) and (joined := _joined(waiting, amount)):
            yield joined
            waiting = None
            continue
        if waiting:
            yield _scaled(waiting)
        waiting = amount
    if waiting:
        yield _scaled(waiting)
