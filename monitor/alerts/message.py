"""A message as channels get it, and the three answers a channel can give."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Message:
    """One delivery with its content: events in the JSON shape of queries.events, or notices [{subject, text}].

    `id` is the same at every try. `told` holds what the subscription was told before, for channels that show that too.
    """

    id: str
    subscription: str
    created: datetime
    events: list[Json] = field(default_factory=list)
    notice: list[dict[str, str]] | None = None
    told: list[Json] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Sent:
    """It arrived. `note` says what did not quite (one of several recipients refused)."""

    note: str | None = None


class Later(Exception):
    """It may arrive at a later try. `retry_after`: seconds for which nothing must be sent on this channel."""

    def __init__(self, error: str, retry_after: float | None = None) -> None:
        super().__init__(error)
        self.retry_after = retry_after


class Refused(Exception):
    """It will never arrive like this; with `off` nothing will on this channel."""

    def __init__(self, error: str, *, off: bool = False) -> None:
        super().__init__(error)
        self.off = off


class Sender(Protocol):
    """A channel. Its messages come with the `wants_told` newest events that were told before."""

    wants_told: int

    def send(self, message: Message, now: datetime) -> Sent:
        """Sends it. Raises Later or Refused."""
        ...
