"""Pay statements: what a posting pays, told apart from all other money on the page."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from itertools import islice

from crawlers.items import RawPay
from monitor.model import PaySource, Salary
from monitor.normalize import salary_words as words
from monitor.normalize.salary_amounts import Amount, find_amounts, plain

_HEAD = 160  # characters before an amount that are looked at for what it is
_TAIL = 90
_NEAR = 30  # other money this close to the amount outweighs a word of pay further away
_MOST_AMOUNTS = 1000  # no posting holds as many numbers; a page of nothing else is not worth the time
_FAR = 1500  # a unit may be stated some paragraphs above ("fixed hourly pay rate")

_END = r"(?![a-zà-žа-я])"
_MARK = (
    r"per|pr\.?|an?|pro|par|por|al?|kwa|à l['’]|de l['’]|all['’]|l['’]|each|every|im|je|in|en|za|na|w|v|ve|om|á|kohti|başına|за|в|на|у"
    r"|alla|le"
    r"|el|i|den|pe|la|the|by the|ب|في|ל"
)
_UNIT = "|".join(rf"(?:[/\\]\s?|p/|l['’]|(?:{_MARK})\s{{1,2}})(?P<{unit}1>{nouns}){_END}" for unit, nouns in words.UNIT_NOUNS.items())
_ADVERB = "|".join(rf"(?P<{unit}2>{adverbs}){_END}" for unit, adverbs in words.UNIT_ADVERBS.items())
_TAIL_UNIT = re.compile(
    rf"(?!\s\+\s(?!per|an?\b)[a-z])[^\w/;|]{{0,3}}(?:(?:{words.FILLERS}|(?-i:[A-Z]{{3}})){_END}[^\w/;|]{{0,3}}){{0,4}}(?:{_UNIT}"
    rf"|{_ADVERB})", re.IGNORECASE
)
_HEAD_UNIT = re.compile("|".join(rf"(?P<{unit}0>{pattern})" for unit, pattern in words.UNIT_HEADS.items()), re.IGNORECASE)
_MONTHS_PAID = re.compile(r"\s?[·xX×*]?\s?1[2-9]\s?薪")

_PAY = re.compile(rf"(?<!\w)(?:{words.PAY})(?!\w)|{words.PAY_CJK}", re.IGNORECASE)
_STRONG = re.compile(rf"(?<!\w)(?:{words.PAY_STRONG})(?!\w)|{words.PAY_CJK}", re.IGNORECASE)
_OTHER = re.compile(rf"(?<!\w)(?:{words.OTHER})(?!\w)|{words.OTHER_UNSPACED}", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\([^()]{0,80}\)")
_ASIDE = re.compile(r"[,(+]|exclu|not includ|plus|before|without|in addition|as well as|does not", re.IGNORECASE)
_CLAUSE_START = re.compile(r"(?<!\s\d)(?<!\s\d\d)[.!?;](?=\s)|[|•+]|\bplus\b|\bzzgl\b", re.IGNORECASE)
_CLAUSE_END = re.compile(
    r"[,;.(|•)+\n–—:]|\s-|-\s|\s\d|\b(?:plus|and|with|und|et|y|e|och|og|a|oraz|depending|based|before)\b", re.IGNORECASE
)
_FROM = re.compile(
    rf"(?:(?<!\w)(?:{words.FROM})|\w*mindest\w*)\W{{0,3}}(?:(?:is|of|pay|salary|beträgt|currently|circa|around|about|gross|brutto|usd"
    rf"|eur)\W{{1,3}}){{0,3}}$",
    re.IGNORECASE,
)
_UP_TO = re.compile(rf"(?<!\w)(?:{words.UP_TO})\W{{0,3}}(?:(?:to|of|currently|about|around)\W{{1,3}})?$", re.IGNORECASE)
_OR_MORE, _OR_LESS = re.compile(words.OR_MORE, re.IGNORECASE), re.compile(words.OR_LESS, re.IGNORECASE)
_GLUED = re.compile(r"[\w)][-/.]$|[#@/_]$")  # the rest of a phone number, date or identifier
_CODE_BEHIND = re.compile(r"\s?\(?([A-Z]{3})(?![A-Za-z])")
_BULLET = re.compile(r"\s*(?:[-•·–‣▪]|\d{1,2}[.)])\s")
_ESTIMATE = re.compile(words.ESTIMATE, re.IGNORECASE)
_ESTIMATE_HEAD = re.compile(r"\best(?:imated?|\.)?:?\s*$", re.IGNORECASE)
_ESTIMATE_CLAUSE = re.compile(r"\bwe estimated?\b|estimated (?:by|salary based on)\b", re.IGNORECASE)
_ESTIMATED = re.compile(
    r"\best(?:\.|imated?\b)|\(est|\bavg\b|\baverage\b|\bmedian\b|\bgeschätzt|\bestim[ée]|\bestimad[oa]|\bstimat[oa]|durchschnitt"
    r"|\bmoyenne?\b", re.IGNORECASE
)
_MONEY = re.compile(r"[$€£¥₹]\s?\d|\d\s?[€£$]")
_EMPLOYER_ESTIMATE = re.compile(r"employer['’]?s?\s+(?:provided\s+)?est", re.IGNORECASE)
_ALONE_LEFT = re.compile(
    rf"(?:^|[|•\n:;,!(]|[.?]\s|\s[-–—]\s|^[-–—])\W*(?:(?:{words.FROM}|{words.UP_TO}|circa|ca\.?|c\.|approx\.?|~|about"
    rf"|around)\W{{0,3}})?$",
    re.IGNORECASE,
)
_ALONE_RIGHT = re.compile(
    rf"[^\w|•\n;,–—]*(?:(?:{words.FILLERS}|hpp|dpp|dpč|k|ote|neg\w*){_END}[^\w|•\n;,–—]*){{0,3}}(?:$|[|•\n;,–—]"
    rf"|\s-\s|\+|plus|\((?=[^\w\s]?\s?\d)|x\s?1[2-6]\b)",
    re.IGNORECASE,
)

_TAIWAN = re.compile(r"台[灣湾幣]|NT|[資萬時範圍職員個]")  # or traditional characters
_FRENCH = re.compile(r"salaire|mois|brut|heure", re.IGNORECASE)
_SAYS_USD = re.compile(r"USD|US\$|d[oó]lar")
_PESO_LAND = re.compile(r"\b(?:sueldo|salario|mensual\w*|al mes|pesos|quincenal\w*)\b", re.IGNORECASE)
# Currencies whose unit is worth little: a monthly pay has six digits and more.
_SMALL_CODES = "IDR VND KRW JPY COP CLP HUF NGN UGX TZS XAF XOF UZS KZT RSD ISK CRC PKR LKR ARS"
_SMALL = frozenset(_SMALL_CODES.split())
_YEARLY_LEAST = 8_000.0
_RATE_LEAST = {"DAY": 150.0, "WEEK": 400.0}  # below it the money of a day or a week is an allowance
_HOURLY_MOST = 400.0
_YEARS = range(1900, 2101)


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    found = None
    for found in pattern.finditer(text):  # noqa: B007 - the last one is wanted
        pass
    return found


def _previous_line(text: str, start: int) -> str:
    """The nearest line with letters above `start`, its last 120 characters."""
    above = text[max(0, start - 300) : start].rstrip().split("\n")
    if _BULLET.match(text, start):  # the lines of a list are no headings to each other
        while above and (_BULLET.match(above[-1]) or not above[-1].strip()):
            above.pop()
    heading = _CLAUSE_START.split(above[-1][-120:].rstrip(" .!?;:|"))[-1] if above else ""
    return "" if any(char.isdigit() for char in heading) else heading  # with a number it is a statement of its own


def _head(text: str, start: int, floor: int) -> tuple[str, bool]:
    """The clause that leads to an amount and False; where its line says nothing, the end of the line above it (a heading) and True."""
    left = max(floor, start - _HEAD, text.rfind("\n", max(0, start - _HEAD), start) + 1)
    line = text[left:start]
    for cut in reversed([0, *(match.end() for match in _CLAUSE_START.finditer(line))]):
        if any(char.isalpha() for char in line[cut:]):
            return line[cut:], False
    return (line, False) if left == floor else (_previous_line(text, left), True)


def _is_other_money(head: str, after: str) -> bool:
    if (end := _CLAUSE_END.search(after)) is not None:
        after = after[: end.start()]
    if _OTHER.search(" ".join(after.split()[:5])):
        return True
    head = _IN_BRACKETS.sub(" ", head)
    other = _last(_OTHER, head)
    if other is None:
        return False
    strong = _last(_STRONG, head)
    if strong and len(head) - other.end() > _NEAR:
        return False
    return strong is None or (strong.end() <= other.start() and not _ASIDE.search(head[strong.end() : other.start()]))


def _states_pay(amount: Amount, head: str, after: str, unit: str | None, *, alone: bool) -> bool:
    """Whether an amount that is no other money is pay: by words of pay, by its unit, or by standing alone."""
    top = amount.high or amount.low
    millions = amount.scale == 1e6 and amount.currency not in _SMALL
    strong = _STRONG.search(head) is not None
    if amount.currency is None:
        if not (amount.scale or top >= 1000 or unit):
            return False
        is_range = amount.high is not None
        return strong or (is_range and ((alone and amount.scale == 1e3) or (unit is not None and _PAY.search(head) is not None)))
    if millions and (not strong or _OTHER.search(head)) and "OTE" not in after[:8]:
        return False
    if strong or (alone and (unit or top >= 1000 or amount.high is not None)):
        return True
    if _PAY.search(head) and (unit or top >= 1000 or amount.high is not None):
        return True
    if amount.high is not None:
        return bool(unit) or top >= 1000
    if amount.currency in ("USD", "$", "GBP", "EUR", "CHF") and top >= _RATE_LEAST.get(unit or "", math.inf):
        return True
    return unit == "HOUR" or (unit == "YEAR" and top >= _YEARLY_LEAST) or (unit is not None and _PAY.match(after) is not None)


def _currency(symbol: str | None, text: str, around: str, country: str | None) -> str | None:
    """ISO code of a symbol that several countries share, by the country of the posting or the words around it."""
    local = words.COUNTRY_CURRENCY.get(country or "")
    if local in words.CURRENCIES_OF_SIGN.get(symbol or "", ()) and not _SAYS_USD.search(text[:_FAR]):
        return local
    if symbol == "$":  # of which country, a Spanish sentence does not say
        return None if _PESO_LAND.search(around) and not _SAYS_USD.search(text[:_FAR]) else "USD"
    if symbol == "¥":
        return "CNY" if re.search(r"[薪万资人民币]", around) else "JPY"
    if symbol == "万":
        return "JPY" if re.search(r"[ぁ-ヿ円収給]", around) else "CNY"
    if symbol == "元":
        return "TWD" if _TAIWAN.search(around) else "CNY"
    if symbol == "Rs":
        return "INR"
    if symbol == "DH":
        return "MAD" if _FRENCH.search(around) else "AED"
    if symbol == "FCFA":  # of the West or of the centre of Africa
        return None
    if symbol == "kr":
        for code, pattern in (
            ("ISK", r"\blaun|mánuð|krón"),
            ("NOK", r"lønn|\bNOK|bruttolønn"),
            ("SEK", r"[äö]|\blön|\bSEK|\bmån(?!e)"),
            ("DKK", r"løn|måned|\bDKK|\bkr\."),
        ):
            if re.search(pattern, around, re.IGNORECASE) or (code != "SEK" and re.search(pattern, text[:_FAR])):
                return code
        return None
    if symbol is None and "薪" in around:
        return "TWD" if _TAIWAN.search(around) else "CNY"
    return symbol


def _far_unit(text: str, amount: Amount, currency: str | None) -> str | None:
    """A unit stated elsewhere in the posting, where the size of the amount agrees with it."""
    if currency not in ("USD", "EUR", "GBP", "CAD", "AUD", "NZD", "CHF", "SGD"):
        return None
    top = amount.high or amount.low
    wanted = "HOUR" if top <= _HOURLY_MOST else "YEAR" if top >= _YEARLY_LEAST else ""
    near = text[max(0, amount.start - _FAR) : amount.start].lower()
    return wanted if any(phrase in near for phrase in words.UNIT_PHRASES.get(wanted, ())) else None


def _ends(amount: Amount, head: str, after: str) -> tuple[float | None, float | None]:
    low, high = amount.low or None, amount.high
    if high is not None:
        return low, high or None
    if _UP_TO.search(head) or _OR_LESS.match(after):
        return None, low
    if _FROM.search(head) or _OR_MORE.match(after):
        return low, None
    return low, low


def _is_estimate(head: str, line_head: str, after: str) -> bool:
    if _EMPLOYER_ESTIMATE.search(line_head[-40:]) or _EMPLOYER_ESTIMATE.search(after):
        return False
    return bool(_ESTIMATE_HEAD.search(line_head) or _ESTIMATE.search(after) or _ESTIMATE_CLAUSE.search(head))


def _statement(text: str, amount: Amount, floor: int, country: str | None) -> Salary | None:
    """The pay that `amount` states; None where it is other money. `floor` is where the statement before it ended."""
    top = amount.high or amount.low
    if amount.scale == 0 or not top:
        return None
    if amount.currency is None and (
        (amount.scale is None and ((top < 1000 and amount.high is None) or top in _YEARS))
        or _GLUED.search(text, max(0, amount.start - 2), amount.start)
    ):
        return None
    head, is_heading = _head(text, amount.start, floor)
    line_end = text.find("\n", amount.end, amount.end + _TAIL)
    after = text[amount.end : line_end if line_end >= 0 else amount.end + _TAIL]
    end = amount.end
    unit = None
    if tail := _TAIL_UNIT.match(after):
        unit = (tail.lastgroup or " ")[:-1]
        end += tail.end()
    elif months := _MONTHS_PAID.match(after):
        unit = "MONTH"
        end += months.end()
    elif above := _last(_HEAD_UNIT, head):
        unit = (above.lastgroup or " ")[:-1]
    rest = text[end - (text[end - 1] == ".") : amount.end + len(after)]  # "$29/hr. Restricted stock ...": the sentence ends here
    line = text[max(0, amount.start - 30) : amount.start]
    left = _ALONE_LEFT.search(line if amount.start > 30 else "\n" + line) or _HEAD_UNIT.fullmatch(head.strip(" :|•"))
    alone = bool(left) and bool(_ALONE_RIGHT.match(rest))
    wide = amount.high is not None and top >= _YEARLY_LEAST
    if _is_other_money("" if is_heading and wide else head, rest):
        return None
    printed_unit = unit if tail or amount.currency else None  # bare numbers need theirs beside them
    if not _states_pay(amount, head, rest.lstrip(), printed_unit, alone=alone):
        return None
    symbol = amount.currency
    if symbol in words.SHARED_SYMBOLS and (code := _CODE_BEHIND.match(text, end)) and code[1] in words.CODES:  # "$32.50 - $38/hr CAD"
        symbol = code[1]
    low, high = _ends(amount, head, after)
    around = head + text[amount.start : amount.end] + after
    currency = _currency(symbol, text, around, country)
    return Salary(
        low,
        high,
        currency,
        unit or _far_unit(text, amount, currency),
        text[amount.start : end],
        PaySource.AGGREGATOR_ESTIMATE if _is_estimate(head, line, rest) else PaySource.EMPLOYER_TEXT,
    )


def find_salaries(text: str, country: str | None = None) -> list[Salary]:
    """Every pay statement of a posting (Markdown or plain text) in order; estimates carry source AGGREGATOR_ESTIMATE.

    Amounts are in whole currency units. A sign that several countries share ("$") means the money of `country` (ISO 3166-1) where
    that is one of them. Time is linear in the text: each number is judged by a bounded stretch around it.
    """
    view = plain(text)
    found: list[Salary] = []
    floor = 0
    for amount in islice(find_amounts(view), _MOST_AMOUNTS):
        salary = _statement(view, amount, floor, country)
        if salary is not None:
            start = amount.start
            found.append(replace(salary, raw=text[start : start + len(salary.raw)]))
            floor = start + len(salary.raw)
    return found


def parse_salary(text: str) -> Salary | None:
    """The pay that `text` states: the employer's first statement, else the first estimate; None where there is no pay."""
    found = find_salaries(text)
    employer = (salary for salary in found if salary.source is PaySource.EMPLOYER_TEXT)
    return next(employer, found[0] if found else None)


def says_estimate(line: str) -> bool:
    """Whether a short line tells a site's own estimate of pay."""
    return _ESTIMATED.search(line) is not None and (_MONEY.search(line) is not None or bool(find_salaries(line)))


def completed(pay: Salary, country: str | None) -> Salary:
    """`pay` with the currency of `country` and the unit that its size makes plain, where it says neither."""
    currency = pay.currency or words.COUNTRY_CURRENCY.get(country or "")
    unit = pay.unit
    if unit is None and currency in words.USUAL_SPANS:
        hour, month_least, month_most, year = words.USUAL_SPANS[currency]
        low, high = pay.min or pay.max or 0, pay.max or pay.min or 0
        unit = "YEAR" if low >= year else "MONTH" if month_least <= low and high <= month_most else "HOUR" if hour / 20 <= low and high <= hour else None
    return replace(pay, currency=currency, unit=unit)


_OLD_CODES = {"RUR": "RUB", "BYR": "BYN", "ROL": "RON", "TRL": "TRY"}
_VENDOR_UNIT = re.compile(
    r"(?P<HOUR0>hour|hr|stunde|\bph\b|\bh\b)|(?P<DAY0>day|dai|tag|\bpd\b|\bd\b|diem)|(?P<WEEK0>week|\bpw\b|\bwk)|(?P<MONTH0>month|monat"
    r"|\bpm\b|\bmo\b|mois|mes\b)|(?P<YEAR0>year|yr|annu|jahr|\bpa\b|p\.a|\bper-year)",
    re.IGNORECASE,
)

_ODD_UNIT = re.compile(r"\bbi|semi|fortnight|quarter|one.?time", re.IGNORECASE)  # spans that have no unit of ours


def _known(value: float | None) -> float | None:
    return float(value) if value is not None and math.isfinite(value) and value > 0 else None


def from_raw(pay: RawPay) -> Salary | None:
    """The vendor's own pay fields as a Salary (source STRUCTURED or AGGREGATOR_ESTIMATE); None where they hold no amount.

    Zero, negative and not finite amounts are unknown; swapped ends are put right. Without amounts the vendor's printed text is read.
    """
    source = PaySource.AGGREGATOR_ESTIMATE if pay.estimate else PaySource.STRUCTURED
    low, high = _known(pay.min), _known(pay.max)
    if low is None and high is None:
        read = parse_salary(pay.raw)
        return replace(read, source=source) if read else None
    if low is not None and high is not None and low > high:
        low, high = high, low
    word = (pay.unit or "").replace("_", " ")
    unit = None if _ODD_UNIT.search(word) else _VENDOR_UNIT.search(word)
    currency = (pay.currency or "").strip().upper()
    currency = _OLD_CODES.get(currency, currency)
    return Salary(
        low, high, currency if re.fullmatch("[A-Z]{3}", currency) else None, (unit.lastgroup or " ")[:-1] if unit else None, pay.raw, source
    )
