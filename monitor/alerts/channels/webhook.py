"""Webhooks after the Standard Webhooks specification: id, timestamp, HMAC signature, several secrets while one is replaced."""

from __future__ import annotations

import base64
import binascii
import email.utils
import hashlib
import hmac
import os
from collections.abc import Mapping, Sequence
from datetime import datetime
from urllib.parse import urlsplit

import orjson

from monitor.alerts.channels import http
from monitor.alerts.message import Later, Message, Refused, Sent
from monitor.alerts.render import plain_text, subject
from monitor.alerts.secrets import reveal
from monitor.config_alerts import Webhook

TRY_AGAIN = (408, 425, 429)  # of the 4xx answers


class Hook:
    """Sends messages as signed POST requests."""

    wants_told = 0

    def __init__(self, config: Webhook, environ: Mapping[str, str] = os.environ) -> None:
        self.config, self.environ = config, environ

    def send(self, message: Message, now: datetime) -> Sent:
        url = self.url()
        data = body(message, batch=self.config.batch)
        headers = {"content-type": "application/json", **sign(reveal(self.config.secret, self.environ), message.id, now, data)}
        try:
            answer = http.send("POST", url, data, headers, self.config.allow_private)
        except http.PrivateAddress as error:
            raise Refused(str(error)) from None
        except http.Unreachable as error:
            raise Later(str(error)) from None
        return judge(answer, urlsplit(url).hostname or "", now)

    def url(self) -> str:
        """The address, revealed if it is a secret. Raises Later."""
        return reveal(self.config.url_secret, self.environ)[0] if self.config.url_secret else self.config.url


def judge(answer: http.Answer, host: str, now: datetime) -> Sent:
    """What the answer's status means. Raises Later or Refused."""
    status = answer.status
    if 200 <= status < 300:
        return Sent()
    if 300 <= status < 400:
        raise Refused(f"{host} redirects elsewhere ({status}), which is not followed: write the new address into jobdelta.toml")
    if status == 410:
        raise Refused(f"{host} says that this webhook is gone for good (410)", off=True)
    if status >= 500 or status in TRY_AGAIN:
        raise Later(f"{host} answered {status}", retry_after(answer.headers.get("retry-after"), now))
    raise Refused(f"{host} refuses the message ({status})")


def retry_after(value: str | None, now: datetime) -> float | None:
    """Seconds that a Retry-After header (seconds or a date) asks for; None where it says nothing."""
    if value is None:
        return None
    if value.strip().isascii() and value.strip().isdigit():
        return min(float(value.strip()[:9]), 86_400.0)
    try:
        moment = email.utils.parsedate_to_datetime(value)
        return min(max(0.0, (moment - now).total_seconds()), 86_400.0)
    except (ValueError, TypeError, OverflowError):
        return None


def body(message: Message, *, batch: bool) -> bytes:
    """The JSON body: one event as it is, a batch {type, subscription, events}, or a notice {type, subject, text}."""
    if message.notice is not None:
        text = plain_text(message.subscription, (), message.notice)
        return orjson.dumps({"type": "notice", "at": message.created.isoformat(timespec="seconds"), "subject": subject("", (), message.notice), "text": text})
    if not batch and len(message.events) == 1:
        return _json(message.events[0])
    return _json({"type": "batch", "subscription": message.subscription, "events": message.events})


def _json(row: object) -> bytes:
    from monitor.jsonlines import json_line

    return json_line(row).rstrip(b"\n")


def sign(secrets: Sequence[str], message_id: str, now: datetime, data: bytes) -> dict[str, str]:
    """The three headers of Standard Webhooks, with one signature per secret. Raises Later for a secret that is none."""
    stamp = str(int(now.timestamp()))
    signed = f"{message_id}.{stamp}.".encode() + data
    signatures = []
    for secret in secrets:
        try:
            key = base64.b64decode(secret.removeprefix("whsec_"), validate=True)
        except (binascii.Error, ValueError):
            key = b""
        if not secret.startswith("whsec_") or not 24 <= len(key) <= 64:
            raise Later("the webhook's secret is not of the form whsec_ and base64 of 24 to 64 bytes")
        signatures.append("v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode())
    return {"webhook-id": message_id, "webhook-timestamp": stamp, "webhook-signature": " ".join(signatures)}
