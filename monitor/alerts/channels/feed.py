"""An Atom file per subscription (RFC 4287): the newest events that it asked for, written anew for each delivery."""

from __future__ import annotations

import hashlib
import tempfile
from datetime import datetime
from pathlib import Path
from urllib.parse import quote
from xml.etree.ElementTree import Element, SubElement, tostring

from monitor.alerts.message import Json, Later, Message, Sent
from monitor.alerts.render import WORDS, entry, entry_html
from monitor.config_alerts import Feed, slug

ENTRIES = 100  # in a file; feed readers remember older ones
IN_ADDRESSES = "%:/?#[]@!$&'()*+,;=~"  # what RFC 3986 lets stand in one; all else is written as %XX
ATOM = "http://www.w3.org/2005/Atom"


class FeedFile:
    """Writes feed files; a reader sees the old file or the new one, never half of one."""

    wants_told = ENTRIES

    def __init__(self, config: Feed) -> None:
        self.config = config

    def send(self, message: Message, now: datetime) -> Sent:
        events = {event["id"]: event for event in [*message.told, *message.events]}
        newest = list(events.values())[-ENTRIES:][::-1]
        notices = [] if message.notice is None else [(item["subject"], item["text"], message) for item in message.notice]
        try:
            _write(self.config.folder, f"{slug(message.subscription)}.xml", atom(message.subscription, newest, notices, now))
        except OSError as error:
            raise Later(f"{self.config.folder} cannot be written ({error.strerror})") from None
        return Sent()


def _write(folder: Path, name: str, data: bytes) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=folder, prefix=f".{name}.", delete=False) as file:
        try:
            file.write(data)
            file.flush()
            Path(file.name).chmod(0o644)
            Path(file.name).replace(folder / name)
        except BaseException:
            Path(file.name).unlink(missing_ok=True)
            raise


def atom(subscription: str, events: list[Json], notices: list[tuple[str, str, Message]], now: datetime) -> bytes:
    """The feed, the newest event first. The XML library escapes; characters that XML forbids are dropped."""
    feed = Element("feed", xmlns=ATOM)
    _text(feed, "id", f"urn:jobdelta:subscription:{slug(subscription)}")
    _text(feed, "title", f"jobdelta: {subscription}")
    moments = [event["at"] for event in events] + [message.created.isoformat(timespec="seconds") for _, _, message in notices]
    _text(feed, "updated", max(moments, default=now.isoformat(timespec="seconds")))
    _text(SubElement(feed, "author"), "name", "jobdelta")
    _text(feed, "generator", "jobdelta")
    for subject, text, message in notices:
        mark = hashlib.blake2b(f"{subject}\0{text}".encode("utf-8", "replace"), digest_size=8).hexdigest()
        _entry(feed, f"{message.id}:{mark}", subject, message.created.isoformat(timespec="seconds"), "text", text)
    for event in events:
        one = entry(event)
        title = f"{WORDS[one.kind].capitalize()}: {one.title}" + (f" ({one.company})" if one.company else "")
        item = _entry(feed, one.id, title, one.at, "html", entry_html(one))
        if one.url:
            SubElement(item, "link", rel="alternate", href=quote(_legal(one.url), safe=IN_ADDRESSES))
        SubElement(item, "category", term=one.kind)
    written: bytes = tostring(feed, encoding="utf-8", xml_declaration=True)
    return written


def _entry(feed: Element, entry_id: str, title: str, at: str, kind: str, content: str) -> Element:
    item = SubElement(feed, "entry")
    _text(item, "id", f"urn:jobdelta:event:{entry_id}")
    _text(item, "title", title)
    _text(item, "updated", at)
    body = SubElement(item, "content", type=kind)
    body.text = _legal(content)
    return item


def _text(parent: Element, name: str, text: str) -> None:
    SubElement(parent, name).text = _legal(text)


def _legal(text: str) -> str:
    """Without the characters that XML 1.0 cannot hold."""
    return "".join(letter for letter in text if letter in "\t\n\r" or " " <= letter <= "\ud7ff" or "\ue000" <= letter <= "\ufffd" or letter >= "\U00010000")
