"""The facts of a posting: pairs such as "Salary: 40,000" or a row "Arbeitsort | Linz", and lines such as "Full-time"."""

from __future__ import annotations

import re
from collections import Counter

from crawlers.pages import words
from crawlers.pages.labels import Label, label_of
from crawlers.pages.outline import Outline
from crawlers.pages.tables import Table, starts_with

_APART = frozenset({"nav", "footer", "filter", "similar", "crumbs", "dialog"})
_ASKS = words.word_set("label fieldset legend select option textarea button")  # a label in them asks and says nothing
_LONGEST_VALUE = 200
_LINE = 80  # characters of a line that is a fact without a label
_ROWS = 2  # a label that stands more often belongs to the rows of a list

_CONTRACT = starts_with(
    r"""
    (?:full|part)[ -]?time\b | permanent\b | fixed[ -]term\b | temporary\b | internship\b
    \d\d? (?:hours|uur|stunden|timer|timmar|heures|horas|ore|tuntia|godzin|hodin|óra|часов|годин) (?:per|a|par|pro|om|i|por|alla|viikossa|w|týdně|heti|в|на)\b
    \d\d ?(?:-|–|à|tot|bis|to) ?\d\d (?:hours|uur|stunden|timer|timmar|heures|horas|tuntia|godzin|hodin)\b
    vollzeit\b | teilzeit\b | unbefristet | befristet | cdi\b | cdd\b | temps (?:plein|partiel)
    (?:tiempo|jornada) (?:completa?|parcial)
    tempo (?:pieno|parziale|indeterminato|determinato|integral) | (?:full|hel|del)tid\b | deeltijd\b | fulltime\b | parttime\b | voltijd\b
    kokoaikai | osa-aikai | pełny etat | plný úvazek | zkrácený úvazek | hpp\b | teljes munkaid | normă întreagă
    tam zamanlı | yarı zamanlı
    полная занятость | полный рабочий день | повна зайнятість | πλήρης απασχόληση | penuh waktu | paruh waktu
    toàn thời gian | bán thời gian | полный день | частичная занятость | неповна зайнятість | часткова зайнятість | μερική απασχόληση
    пълно работно време | непълно работно време | puno radno vrijeme | puno radno vreme | polni delovni čas | visą darbo dieną | pilna slodze
    pilns darba laiks | täistööaeg | täiskoormus | osaline tööaeg | fullt starf | jornada completa | sepenuh masa | kontrak\b | งานประจำ
    เต็มเวลา | พนักงานประจำ | دوام جزئي | تمام وقت | تمام‌وقت | משרה חלקית | 全職 | 兼職 | パート(?!ナー) | 派遣社員 | határozatlan idejű | határozott idejű
    részmunkaidő | program part | vast contract | tijdelijk contract | fast stilling | fastansættelse | tillsvidareanställning | vakituinen | määräaikainen
    umowa o pracę | umowa zlecenie | trvalý pracovní poměr | plný pracovní | plný pracovný | 全职 | 兼职 | 正社員 | 契約社員
    アルバイト | 정규직 | 계약직 | دوام كامل | משרה מלאה
    """
)
_AMOUNT = Table(
    r"(?:\d{1,3}[.,'\u00a0\u202f ]\d{3}|\d{4,6}|\d{1,3}(?:[.,]\d)? ?[k千万만萬])\D{0,25}"
    r"(?:year|annum|month|jahr|monat|an\b|mois|año|mes\b|mês|ano\b|anno|mese|jaar|maand|år|måned|månad|vuosi|kk|rok|miesiąc|měsíc|"
    r"mesiac|hó|év|lună|ay\b|месяц|мес|місяць|μήνα|bulan|月|年|월|년)"
)
_HOURLY = Table(
    r"(?:[€$£₺]|zł|kč|kr\.?|chf|eur|usd|gbp|pln|czk|dkk|sek|nok|huf|ft)\s?\d{1,3}(?:[.,]\d{1,2})?\D{0,25}(?:/ ?h(?:ou)?r?\b|/ ?std|/ ?u(?:ur)?\b|an hour|"
    r"(?:per|pro|par|por|à l'|all') ?(?:hour|stunde|heure|uur|hora|time|timme|ora|godzinę|hodinu))|"
    r"\d{1,3}(?:[.,]\d{1,2})?\s?(?:[€$£₺]|zł|kč|kr\.?|chf|eur|usd|gbp|pln|czk|dkk|sek|nok|ft|лв|грн|₽|руб)[^\d]{0,20}(?:/ ?h\b|/ ?std|/ ?u(?:ur)?\b|"
    r"/ ?hod|/ ?godz|(?:per|pro|par|por|za|na|od|de l'|à l'|all'|brutto pro)? ?(?:stunde|heure|uur|hora|time|timme|tunti|ora|godzinę|hodinu|óra|час|"
    r"година|ώρα))"
)
_DIGIT = re.compile(r"\d")


def fields_said(page: Outline, start: int, listed: int) -> tuple[int, int]:
    """How many different fields of a posting the page fills between the elements `start` and `listed`, and how many of them it labels as only postings do.

    The first is 0 where all of them fit other pages too.
    """
    asking = _asking(page)
    contract = pay = 0  # lines without labels
    said: Counter[Label] = Counter()
    waiting: Label | None = None
    for text, owner in zip(page.texts, page.owners, strict=True):
        if owner >= listed:
            break
        if owner < start:
            continue
        if not text.strip(" \t\r\n:："):
            continue
        if asking[owner] or page.elements[owner].region in _APART:
            waiting = None
            continue
        label, mark, value = text.replace("：", ":").partition(":")
        field = named if (named := label_of(label)) and named.anywhere else None
        if len(text) <= _LINE:
            contract += _CONTRACT.match(text) is not None
            pay += _DIGIT.search(text) is not None and (_AMOUNT.search(text) or _HOURLY.search(text)) is not None
        if field is None:
            if waiting and len(text) <= _LONGEST_VALUE:
                said[waiting] += 1
            waiting = None
        elif mark and value.strip():
            said[field] += 1
            waiting = None
        else:
            waiting = field
    fields = {field for field, times in said.items() if times <= _ROWS}
    lines = {Label(name, only_postings=True, anywhere=True) for name, times in (("employment_type", contract), ("salary", pay)) if 0 < times <= _ROWS}
    own = sum(field.only_postings for field in fields)
    return (len(fields | lines) if own or 0 < contract <= _ROWS else 0), own  # an amount a month alone may be a rent


def _asking(page: Outline) -> list[bool]:
    """Of every element whether it stands in a control or a form. A form around most of the page is the page."""
    asking: list[bool] = []
    for element in page.elements:
        asks = element.tag in _ASKS or (element.tag == "form" and 2 * (element.text_end - element.text_start) < len(page.texts))
        asking.append(asks or (element.parent >= 0 and asking[element.parent]))
    return asking
