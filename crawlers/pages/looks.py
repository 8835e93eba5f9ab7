"""How links look on a page: by their classes and those of what is right around them."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from crawlers.pages import words
from crawlers.pages.outline import Element, Outline

_AROUND = 3  # elements whose classes are the look of a link: itself and those right around it
_LONGEST = 300  # characters of a class that are read
_REMEMBERED = 4096
# Classes that set a row apart from its neighbours and do not make it another kind of row.
_ROW_STATES = words.word_set(
    "odd even alt alternate first last active current featured sticky highlighted highlight new premium sponsored promoted urgent hot"
)


def looks_of(page: Outline, links: list[Element]) -> list[str]:
    """The look of each link. Sibling rows that share a class look alike, whatever other classes each of them has."""
    above = [list(page.ancestors(link, _AROUND)) for link in links]
    looks = [" ".join(element.get("class") for element in around) for around in above]
    if len(set(looks)) < 2:
        return looks
    named = {element.index: _classes(element.get("class")[:_LONGEST]) for around in above for element in around}
    siblings: dict[int, Counter[str]] = {}
    for index, classes in named.items():
        siblings.setdefault(page.elements[index].parent, Counter()).update(classes)
    common = {parent: counts.most_common(1)[0][0] for parent, counts in siblings.items() if counts}

    def look(element: Element) -> str:
        shared = common.get(element.parent)
        return shared if shared in named[element.index] and shared is not None else " ".join(sorted(named[element.index]))

    return ["/".join(look(element) for element in around) for around in above]


@lru_cache(maxsize=_REMEMBERED)
def _classes(named: str) -> frozenset[str]:
    """The classes of a row without those that number it or set it apart from its neighbours."""
    return frozenset(name for name in named.lower().split() if name not in _ROW_STATES and not any(c.isdigit() for c in name))
