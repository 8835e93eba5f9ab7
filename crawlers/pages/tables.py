"""Tables of phrases: written one beside the other, compiled when they are first asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property


class Table:
    """A pattern in lower case. Texts are matched by their lower case, which costs a third of matching without regard to it."""

    def __init__(self, pattern: str) -> None:
        self.source = pattern

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(self.source)

    def match(self, text: str) -> re.Match[str] | None:
        return self.pattern.match(lower(text))

    def fullmatch(self, text: str) -> re.Match[str] | None:
        return self.pattern.fullmatch(lower(text))

    def search(self, text: str) -> re.Match[str] | None:
        return self.pattern.search(lower(text))

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return self.pattern.finditer(lower(text))


def lower(text: str) -> str:
    """A text in lower case. The capital of the Turkish i comes apart in it and is put together again."""
    return text.lower().replace("i\u0307", "i")


def one_of(table: str) -> str:
    r"""One of the phrases, which are set apart by " | " or a line break; a backslash at the end of a line joins it to the next."""
    phrases = re.split(r" \| |\n", re.sub(r"\\\n\s*", "", table))
    return "(?:" + "|".join(phrase.strip() for phrase in phrases if phrase.strip()) + ")"


def any_of(table: str) -> Table:
    """Any of the phrases anywhere in a text."""
    return Table(one_of(table))


def starts_with(table: str) -> Table:
    """Any of the phrases at the beginning of a text."""
    return Table(rf"\W*{one_of(table)}")


def word_starts_with(table: str) -> Table:
    """Any of the phrases anywhere in a text where a word begins."""
    return Table(rf"(?<![^\W\d_]){one_of(table)}")


def nothing_but(table: str) -> Table:
    """A text that is one of the phrases and no more; for `fullmatch`."""
    return Table(rf"\W*{one_of(table)}\W*")
