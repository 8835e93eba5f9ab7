"""Answers of vendors with one part after the other missing or of another kind, and what must survive that.

What may be missing may be anything: where a posting is found, under the same id and title, without a part of the answer,
it must be found as well whatever stands there instead (under another name, where that is a word that could be one). And no
part of one record may cost another record its posting.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any
from xml.etree import ElementTree as ET

Path = tuple[str | int, ...]
Seen = dict[str, str | None]  # id to title
ODD: tuple[Any, ...] = (None, "", " ", True, [], {}, [None], ["odd"], {"a": {"b": []}})
WORDS: tuple[Any, ...] = ("<p>Odd &amp; <b>bold</b></p>", "UNHEARD_OF", 0.0, 987654, -1.5)  # what could be an id or a title
ITEMS = 2  # records of a list that are spoilt; the others are alike


def paths(value: Any, path: Path = ()) -> Iterator[Path]:
    """Every place in a JSON value, the root apart."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield (*path, key)
            yield from paths(inner, (*path, key))
    elif isinstance(value, list):
        for place, inner in enumerate(value[:ITEMS]):
            yield (*path, place)
            yield from paths(inner, (*path, place))


def changed(root: Any, path: Path, change: Callable[[Any, str | int], None]) -> Any:
    """A copy of a JSON value in which `change` was made to one place."""
    top = copy.copy(root)
    holder = top
    for step in path[:-1]:
        holder[step] = copy.copy(holder[step])
        holder = holder[step]
    change(holder, path[-1])
    return top


def drop(holder: Any, step: str | int) -> None:
    del holder[step]


def shortened(value: Any) -> Any:
    """The value with lists cut to a few entries, which are all alike."""
    if isinstance(value, dict):
        return {key: shortened(inner) for key, inner in value.items()}
    return [shortened(inner) for inner in value[: ITEMS + 1]] if isinstance(value, list) else value


def faults(root: Any, look: Callable[[Any], Seen | None]) -> list[str]:
    """What is wrong with a reader of JSON answers, as sentences. `look` gives what it finds in an answer, None where it refuses it."""
    root = shortened(root)
    whole = look(root)
    assert whole
    wrong = []
    for path in paths(root):
        can_do_without = look(changed(root, path, drop)) == whole
        record = next((place + 1 for place, step in enumerate(path[:-1]) if isinstance(step, int)), None)
        others = (look(changed(root, path[:record], drop)) or {}) if record else {}
        for odd in (*ODD, *WORDS):
            seen = look(changed(root, path, lambda holder, step, odd=odd: holder.__setitem__(step, odd))) or {}
            where = f"{'.'.join(map(str, path))} = {odd!r}"
            if can_do_without and (len(seen) < len(whole) if odd in WORDS else seen != whole):
                wrong.append(f"{where}: {sorted(seen.items())[:3]}")
            elif not others.keys() <= seen.keys():
                wrong.append(f"{where}: a fault in one record costs another")
    return wrong


def xml_faults(source: bytes, item: str, look: Callable[[bytes], Seen | None]) -> list[str]:
    """The same for XML answers, in whose records (elements of the tag `item`) one element after the other is spoilt."""
    whole = look(source)
    assert whole
    wrong = []
    count = sum(1 for _ in ET.fromstring(source).iter(item))
    for record in range(min(ITEMS, count)):
        places = len(list(list(ET.fromstring(source).iter(item))[record].iter())) - 1
        for place in range(places):
            kept = look(spoilt_xml(source, item, record, place, lambda parent, element: parent.remove(element)))
            for name, change in CHANGES.items():
                seen = look(spoilt_xml(source, item, record, place, change))
                if kept == whole and (len(seen or {}) < len(whole) if name == "worded" else seen != whole):
                    wrong.append(f"element {place} of record {record}, {name}: {sorted((seen or {}).items())[:3]}")
    return wrong


def spoilt_xml(source: bytes, item: str, record: int, place: int, change: Callable[[ET.Element, ET.Element], None]) -> bytes:
    root = ET.fromstring(source)
    found = list(root.iter(item))[record]
    element = list(found.iter())[place + 1]
    parent = next(each for each in found.iter() if element in list(each))
    change(parent, element)
    return ET.tostring(root)


def emptied(parent: ET.Element, element: ET.Element) -> None:
    element.clear()


def worded(parent: ET.Element, element: ET.Element) -> None:
    element.text = "<p>Odd &amp; <b>bold</b></p>"


def nested(parent: ET.Element, element: ET.Element) -> None:
    ET.SubElement(element, "p").text = "odd"


def doubled(parent: ET.Element, element: ET.Element) -> None:
    parent.append(copy.deepcopy(element))


CHANGES: dict[str, Callable[[ET.Element, ET.Element], None]] = {"emptied": emptied, "worded": worded, "nested": nested, "doubled": doubled}
