"""Lists that their vendor cuts: each value of a facet is a search of its own, and together they are the whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from crawlers.vendors.base import ListPage, mapping, sequence, text
from crawlers.vendors.reading import count

DEPTH = 2  # facets that are combined at most
Chosen = Mapping[str, str]  # facet to the value that a search is narrowed to
Choices = Mapping[str, Mapping[str, int]]  # facet to {value: how many postings have it}


def split(page: ListPage, choices: Choices, chosen: Chosen, cut: int, whole: int | None = None) -> list[Chosen]:
    """The searches that a search narrowed to `chosen` is replaced by; [] where nothing is left to split it by. Marks the page.

    `cut`: how many postings the vendor shows of one search. `whole`: how many there truly are, where it says so in spite of
    the cut; else the sum that two facets agree on, since one alone may count a posting once for each of its values.
    """
    free = {name: values for name, values in choices.items() if name not in chosen and len(values) > 1}
    if not free or len(chosen) >= DEPTH:
        page.capped = f"the board shows only {cut} of its {f'{whole} ' if whole else ''}postings and has nothing to split them by"
        return []
    if whole is None:
        sums = Counter(sum(values.values()) for values in choices.values()).most_common(1)
        whole = sums[0][0] if sums[0][1] > 1 and sums[0][0] >= cut else None
    # A facet whose counts do not add up leaves postings out.
    fitting = [name for name in free if max(free[name].values()) < cut and sum(free[name].values()) >= (whole or cut)]
    covering = [name for name in free if sum(free[name].values()) >= (whole or cut)]
    name = min(fitting, key=lambda each: len(free[each])) if fitting else min(covering or free, key=lambda each: max(free[each].values()))
    page.split, page.advertised = True, whole
    if whole is None:
        page.capped = f"the board shows only {cut} of its postings at once and does not say how many it has in all"
    return [{**chosen, name: value} for value in free[name]]


def counted(values: Any, value: str, number: str) -> dict[str, int]:
    """{value: count} out of a list of objects that hold both under these keys; what holds neither is left out."""
    pairs: Iterable[tuple[str | None, int | None]] = ((text(each.get(value)), count(each.get(number))) for each in map(mapping, sequence(values)))
    return {name: many for name, many in pairs if name and many}
