"""Mails as a real server gets them."""

from __future__ import annotations

import ssl
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from aiosmtpd.smtp import AuthResult

from monitor.alerts.channels.email import Mailer, compose
from monitor.alerts.message import Later, Message, Refused
from monitor.config_alerts import Email, Secret
from tests.monitor.alerts.conftest import World, mail_table, raw, subscription
from tests.monitor.alerts.sinks import MailSink

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)


def config(port: int, **more: Any) -> Email:
    base = Email("mail", ("me@example.org", "you@example.org"), "jobs@example.org", "127.0.0.1", port, "none", None, Secret(("PASSWORD",)))
    return replace(base, **more)


NOTICE = Message("jd_1", "ML internships", NOW, notice=[{"subject": "a test\r\nBcc: evil@example.org", "text": "one\ntwo"}])


def test_a_mail_has_all_that_list_mail_should_have(world: World, mail: MailSink) -> None:
    world.config(subscription("mail", name="Pumps & Valves") + mail_table(mail))
    world.crawl(raw("1", text="<p>You keep our valves running.</p>"), raw("2", "Welder <b>"))
    assert world.send() == {"sent": 1}
    (sent,) = mail.mails
    assert sent["subject"] == "1 new, 1 changed at Acme [Pumps & Valves]"
    assert sent["auto-submitted"] == "auto-generated"
    assert sent["list-id"] == "<pumps-valves.jobdelta.example.org>"
    assert sent["list-unsubscribe"].startswith("<mailto:jobs@example.org?subject=unsubscribe")
    assert sent["references"] == sent["in-reply-to"] == "<pumps-valves.subscription.jobdelta@example.org>"
    assert sent["message-id"].endswith("@example.org>")
    plain, html = sent.get_body(("plain",)).get_content(), sent.get_body(("html",)).get_content()
    assert sent.get_content_type() == "multipart/alternative"
    for words in ("Welder <b> | Acme", "60,000 - 70,000 EUR a year", "Berlin, Germany", "[-pumps-] {+valves+}", "https://boards.greenhouse.io/acme/jobs/2"):
        assert words in plain
    assert "Welder &lt;b&gt;" in html
    assert "<del>pumps</del>" in html
    assert "<b>Welder" not in html


def test_the_message_id_is_the_same_at_every_try(world: World, mail: MailSink) -> None:
    world.config(subscription("mail") + mail_table(mail))
    world.crawl(raw("1"), raw("2"))
    ids = set()
    mail.replies["DATA"] = lambda _: None
    for _ in range(2):
        world.send()
        with world.store.transaction():
            world.store.connection.execute("UPDATE deliveries SET state = 'waiting'")
        ids.add(mail.mails[-1]["message-id"])
    assert len(mail.mails) == 2
    assert len(ids) == 1


def test_line_breaks_from_outside_make_no_header() -> None:
    sent = compose(config(25), NOTICE, NOW)
    assert sent["bcc"] is None
    assert "Bcc: evil@example.org" in sent["subject"]


def test_one_refused_recipient_does_not_stop_the_others(mail: MailSink) -> None:
    mail.replies["RCPT"] = lambda address: "550 no such user" if address.startswith("you") else None
    answer = Mailer(config(mail.port), {}).send(NOTICE, NOW)
    assert len(mail.mails) == 1
    assert answer.note == "you@example.org was refused: 550 no such user"


@pytest.mark.parametrize(
    ("step", "reply", "kind"),
    [("RCPT", "550 no such user", Refused), ("RCPT", "450 busy", Later), ("DATA", "554 looks like spam", Refused), ("DATA", "451 later", Later)],
)
def test_final_and_passing_refusals_are_told_apart(mail: MailSink, step: str, reply: str, kind: type[Exception]) -> None:
    mail.replies[step] = lambda _: reply
    with pytest.raises(kind, match=reply[:3]):
        Mailer(config(mail.port), {}).send(NOTICE, NOW)


def test_no_server_is_later() -> None:
    with pytest.raises(Later, match=r"127\.0\.0\.1:1"):
        Mailer(config(1), {}).send(NOTICE, NOW)


def test_starttls_and_login(certificate: ssl.SSLContext) -> None:
    def authenticator(server: object, session: object, envelope: object, mechanism: str, data: Any) -> AuthResult:
        return AuthResult(success=(data.login, data.password) == (b"user", b"right"), handled=False)

    sink = MailSink(tls_context=certificate, require_starttls=True, authenticator=authenticator, auth_required=True)
    try:
        secure = config(sink.port, host="localhost", tls="starttls", user="user")
        Mailer(secure, {"PASSWORD": "right"}).send(NOTICE, NOW)
        assert len(sink.mails) == 1
        with pytest.raises(Later, match="does not take the login of user") as caught:
            Mailer(secure, {"PASSWORD": "wrong"}).send(NOTICE, NOW)
        assert "wrong" not in str(caught.value)
        with pytest.raises(Later, match="PASSWORD is not set"):
            Mailer(secure, {}).check()
    finally:
        sink.close()


def test_a_server_without_starttls_gets_neither_password_nor_mail(mail: MailSink) -> None:
    with pytest.raises(Later, match="STARTTLS"):
        Mailer(config(mail.port, tls="starttls", user="user"), {"PASSWORD": "right"}).send(NOTICE, NOW)
    assert mail.mails == []
