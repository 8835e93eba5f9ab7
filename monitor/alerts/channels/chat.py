"""Chat and phone services through Apprise (the optional extra `jobdelta[chat]`)."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from monitor.alerts import render
from monitor.alerts.message import Later, Message, Sent
from monitor.alerts.secrets import reveal
from monitor.config_alerts import Chat
from monitor.show import clean

SHORTEST_LIMIT = 120  # characters; a service that takes fewer still gets pieces of this size, and cuts them


class Chatter:
    """Sends messages as plain text, cut between events into as many pieces as the service's limit asks for."""

    wants_told = 0

    def __init__(self, config: Chat, environ: Mapping[str, str] = os.environ) -> None:
        self.config, self.environ = config, environ

    def send(self, message: Message, now: datetime) -> Sent:  # noqa: ARG002 - senders share one shape
        service = self.service()
        title = render.subject(message.subscription, message.events, message.notice)
        for number, piece in enumerate(pieces(blocks(message), service.body_maxlen - (0 if service.title_maxlen else len(title) + 2)), 1):
            try:
                fine = service.notify(body=piece, title=title if number == 1 else f"{title} ({number})", body_format="text")
            except (OSError, TypeError, ValueError) as error:
                raise Later(f"{service.service_name}: {type(error).__name__}") from None
            if not fine:
                raise Later(f"{service.service_name} did not take the message")
        return Sent()

    def service(self) -> Any:
        """Apprise's plugin for the URL. Raises Later."""
        try:
            import apprise
        except ImportError:
            raise Later("Apprise is not installed: pip install 'jobdelta[chat]'") from None
        logging.getLogger("apprise").setLevel(logging.CRITICAL + 1)  # it logs URLs that it cannot read, tokens and all
        service = apprise.Apprise.instantiate(reveal(self.config.url, self.environ)[0])
        if service is None:
            raise Later("the Apprise URL is of no service that Apprise knows")
        return service


def blocks(message: Message) -> list[str]:
    """The message as texts that belong together: one for each event or notice."""
    if message.notice is not None:
        return [f"{clean(item['subject'])}\n{item['text']}" for item in message.notice]
    entries = [one for _, found in render.groups(message.events) for one in found]
    return [f"{render.WORDS[one.kind].upper()}: " + "\n".join(render.text_lines(one, snippet=False)) for one in entries]


def pieces(texts: Sequence[str], limit: int) -> Iterator[str]:
    """The texts put together into pieces of at most `limit` characters; a text longer than that is cut at line ends or spaces."""
    limit = max(limit, SHORTEST_LIMIT)
    piece = ""
    for text in texts:
        for part in _parts(text, limit):
            joined = f"{piece}\n\n{part}" if piece else part
            if len(joined) <= limit:
                piece = joined
                continue
            yield piece
            piece = part
    if piece:
        yield piece


def _parts(text: str, limit: int) -> Iterator[str]:
    start = 0
    while len(text) - start > limit:
        end = max(text.rfind("\n", start, start + limit), text.rfind(" ", start, start + limit))
        end = end if end > start else start + limit
        yield text[start:end].strip()
        start = end
    yield text[start:].strip()
