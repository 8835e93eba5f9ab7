"""The ways by which messages leave: one file a kind, each with a class that is a message.Sender."""

from __future__ import annotations

import os
from collections.abc import Mapping

from monitor.alerts.message import Sender
from monitor.config_alerts import Channel, Chat, Email, Feed, Webhook


def sender(channel: Channel, environ: Mapping[str, str] = os.environ) -> Sender:
    """What sends on a channel."""
    match channel:
        case Email():
            from monitor.alerts.channels.email import Mailer

            return Mailer(channel, environ)
        case Webhook():
            from monitor.alerts.channels.webhook import Hook

            return Hook(channel, environ)
        case Feed():
            from monitor.alerts.channels.feed import FeedFile

            return FeedFile(channel)
        case Chat():
            from monitor.alerts.channels.chat import Chatter

            return Chatter(channel, environ)
