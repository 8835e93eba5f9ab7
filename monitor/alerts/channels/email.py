"""Mail: multipart with a full plain-text part, the same Message-ID at every try, one thread per subscription."""

from __future__ import annotations

import os
import smtplib
import ssl
from collections.abc import Mapping
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from urllib.parse import quote

from monitor.alerts import render
from monitor.alerts.message import Later, Message, Refused, Sent
from monitor.alerts.secrets import reveal
from monitor.config_alerts import Email, slug

TIMEOUT = 30.0  # seconds for one answer of the server


class Mailer:
    """Sends messages as mail, each over a connection of its own."""

    wants_told = 0

    def __init__(self, config: Email, environ: Mapping[str, str] = os.environ) -> None:
        self.config, self.environ = config, environ

    def send(self, message: Message, now: datetime) -> Sent:
        mail = compose(self.config, message, now)
        try:
            with self._connected() as server:
                refused = server.send_message(mail, self.config.sender, list(self.config.to))
        except smtplib.SMTPException as error:
            raise _answer(self.config, error) from None
        except OSError as error:
            raise Later(f"{self.config.host}:{self.config.port}: {error}") from None
        note = "; ".join(f"{to} was refused: {_said(code, text)}" for to, (code, text) in refused.items())
        return Sent(note or None)

    def check(self) -> None:
        """Connects and logs in, sends nothing. Raises Later or Refused."""
        try:
            with self._connected() as server:
                server.noop()
        except smtplib.SMTPException as error:
            raise _answer(self.config, error) from None
        except OSError as error:
            raise Later(f"{self.config.host}:{self.config.port}: {error}") from None

    def _connected(self) -> smtplib.SMTP:
        config = self.config
        password = reveal(config.password, self.environ)[0] if config.user is not None else None
        context = ssl.create_default_context()
        if config.tls == "tls":
            server: smtplib.SMTP = smtplib.SMTP_SSL(config.host, config.port, timeout=TIMEOUT, context=context)
        else:
            server = smtplib.SMTP(config.host, config.port, timeout=TIMEOUT)
        try:
            if config.tls == "starttls":
                server.starttls(context=context)
            if config.user is not None and password is not None:
                server.login(config.user, password)
        except BaseException:
            server.close()
            raise
        return server


def compose(config: Email, message: Message, now: datetime) -> EmailMessage:
    """The mail of a message. Line breaks in what comes from outside cannot make headers."""
    domain = config.sender.rpartition("@")[2]
    name = slug(message.subscription)
    foot = f'You get this because jobdelta.toml on your server has the subscription "{message.subscription}" with the channel "{config.name}".'
    mail = EmailMessage()
    mail["Subject"] = render.subject(message.subscription, message.events, message.notice)
    mail["From"] = Address("jobdelta", addr_spec=config.sender)
    mail["To"] = [Address(addr_spec=to) for to in config.to]
    mail["Date"] = format_datetime(now)
    mail["Message-ID"] = f"<{message.id}@{domain}>"
    root = f"<{name}.subscription.jobdelta@{domain}>"
    mail["In-Reply-To"] = root
    mail["References"] = root
    mail["List-Id"] = f"<{name}.jobdelta.{domain}>"
    mail["List-Unsubscribe"] = f"<mailto:{config.sender}?subject={quote(f'unsubscribe {name}')}>"
    mail["Auto-Submitted"] = "auto-generated"
    mail.set_content(render.plain_text(message.subscription, message.events, message.notice, foot))
    mail.add_alternative(render.html(message.subscription, message.events, message.notice, foot), subtype="html")
    return mail


def _said(code: int, text: bytes | str) -> str:
    words = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    return f"{code} {' '.join(words.split())[:200]}"


def _answer(config: Email, error: smtplib.SMTPException) -> Later | Refused:
    """What an SMTP answer means: 5xx for the mail or all its readers is final; a login, or the server itself, may be mended."""
    host = f"{config.host}:{config.port}"
    match error:
        case smtplib.SMTPAuthenticationError():
            return Later(f"{host} does not take the login of {config.user} ({error.smtp_code})")
        case smtplib.SMTPRecipientsRefused():
            answers = "; ".join(f"{to}: {_said(code, text)}" for to, (code, text) in error.recipients.items())
            final = all(500 <= code < 600 for code, _ in error.recipients.values())
            return Refused(f"{host} refused {answers}") if final else Later(f"{host} put off {answers}")
        case smtplib.SMTPSenderRefused() | smtplib.SMTPDataError() if 500 <= error.smtp_code < 600:
            return Refused(f"{host} refused the mail: {_said(error.smtp_code, error.smtp_error)}")
        case smtplib.SMTPResponseException():
            return Later(f"{host} answered {_said(error.smtp_code, error.smtp_error)}")
    return Later(f"{host}: {error}")
