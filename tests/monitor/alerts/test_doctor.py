"""The doctor and the status, as one who does not know the program sees them: each trouble is named, and its mend."""

from __future__ import annotations

import json
import shutil
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiosmtpd.smtp import AuthResult

from monitor.alerts.channels import email as email_channel
from monitor.doctor import Finding, examine
from monitor.status import lines, report
from monitor.store import Store
from monitor.store_outbox import ChannelState, set_channel
from tests.monitor.alerts.conftest import HEAD, START, World, hook_table, mail_table, raw, subscription
from tests.monitor.alerts.sinks import SECRET, HookSink, MailSink


class Patient:
    def __init__(self, world: World) -> None:
        self.world, self.environ = world, {"HOOK": SECRET, "JOBDELTA_ALLOW_PRIVATE": "127.0.0.1"}

    def write(self, text: str) -> None:
        (self.world.home / "jobdelta.toml").write_text(HEAD + text)

    def findings(self, what: str) -> list[Finding]:
        home = self.world.home
        return [each for each in examine(home, home / "jobdelta.toml", self.environ, self.world.now) if each.what == what]

    def bad(self, what: str) -> Finding:
        (found,) = [each for each in self.findings(what) if each.state == "bad"]
        assert found.mend
        return found


@pytest.fixture
def patient(world: World) -> Patient:
    return Patient(world)


def test_one_who_is_well(patient: Patient, hook: HookSink, mail: MailSink) -> None:
    patient.world.now = datetime.now(UTC)
    patient.write(subscription("hook", "mail") + hook_table(hook) + mail_table(mail))
    home = patient.world.home
    states = {each.what: each.state for each in examine(home, home / "jobdelta.toml", patient.environ, patient.world.now) if each.what != "browser"}
    assert states == {"config": "good", "disk": "good", "database": "good", "scheduler": "note", "channel hook": "good", "channel mail": "good"}
    assert mail.mails == []


def test_nothing_is_watched_and_nobody_is_told(patient: Patient, tmp_path: Path, hook: HookSink) -> None:
    patient.write("")
    (note,) = patient.findings("subscriptions")
    assert "[[subscription]]" in note.mend
    patient.write(hook_table(hook))
    assert "no subscription sends to it" in patient.findings("channel hook")[0].sentence
    (none,) = [each for each in examine(tmp_path / "new", tmp_path / "new" / "jobdelta.toml", {}, START) if each.what == "boards"]
    assert "jobdelta add" in none.mend


MAIL = '[channel.mail]\ntype = "email"\nto = ["me@example.org"]\nsmtp = "{}"\n'


@pytest.mark.parametrize(
    ("smtp", "sentence", "mend"),
    [
        ("smtp://127.0.0.1:1", "127.0.0.1:1", "465 with smtps"),
        ("smtp://user@127.0.0.1:{port}", "STARTTLS", "smtps://"),
    ],
)
def test_mail_that_cannot_be_sent(patient: Patient, mail: MailSink, smtp: str, sentence: str, mend: str) -> None:
    patient.environ["JOBDELTA_SMTP_PASSWORD"] = "right"
    patient.write(MAIL.format(smtp.format(port=mail.port)))
    found = patient.bad("channel mail")
    assert sentence in found.sentence
    assert mend in found.mend


def test_a_login_that_is_not_taken_and_one_that_is_not_there(patient: Patient, certificate: ssl.SSLContext) -> None:
    def authenticator(*_: object) -> AuthResult:
        return AuthResult(success=False, handled=False)

    sink = MailSink(tls_context=certificate, require_starttls=True, authenticator=authenticator)
    try:
        patient.write(MAIL.format(f"smtp://user@localhost:{sink.port}"))
        assert "EnvironmentFile" in patient.bad("channel mail").mend
        patient.environ["JOBDELTA_SMTP_PASSWORD"] = "wrong"
        found = patient.bad("channel mail")
        assert "does not take the login of user" in found.sentence
        assert "wrong" not in found.sentence + found.mend.replace("password", "")
        assert "made for one app" in found.mend
    finally:
        sink.close()


def test_a_mail_server_that_says_nothing(patient: Patient, mail: MailSink, monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    monkeypatch.setattr(email_channel, "TIMEOUT", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        patient.write(MAIL.format(f"smtp://127.0.0.1:{silent.getsockname()[1]}"))
        assert "firewall" in patient.bad("channel mail").mend


def test_a_webhook_that_is_down_private_or_without_a_good_secret(patient: Patient, hook: HookSink) -> None:
    patient.write(subscription("hook") + hook_table(hook))
    with hook.down():
        found = patient.bad("channel hook")
    assert "connection refused" in found.sentence
    patient.environ["HOOK"] = "hunter2"
    assert "token_bytes" in patient.bad("channel hook").mend
    assert "hunter2" not in patient.bad("channel hook").sentence
    patient.environ = {"HOOK": SECRET}
    (patient.world.home / "jobdelta.toml").write_text(HEAD.replace('["127.0.0.1"]', "[]") + subscription("hook") + hook_table(hook))
    found = patient.bad("channel hook")
    assert "private address" in found.sentence
    assert "add it to allow_private" in found.mend


def test_a_channel_that_was_switched_off_says_why_and_how_it_comes_back(patient: Patient, hook: HookSink) -> None:
    patient.write(subscription("hook") + hook_table(hook))
    with patient.world.store.transaction():
        set_channel(patient.world.store, "hook", ChannelState(off="gone for good (410)"))
    found = patient.bad("channel hook")
    assert "410" in found.sentence
    assert "jobdelta send-test hook" in found.mend


def test_clocks_that_are_wrong(patient: Patient, hook: HookSink) -> None:
    patient.write(subscription("hook") + hook_table(hook))
    patient.world.now = START - timedelta(days=1)  # the check of the fixture is still to come
    sentences = " ".join(each.sentence for each in patient.findings("clock"))
    assert "which is still to come" in sentences
    assert "minutes from that of 127.0.0.1" in sentences  # the receiver's clock is the machine's


@pytest.mark.parametrize(
    ("content", "mend"), [(b"not a database at all, but long enough to be read as one" * 100, "backup"), (None, "the file a file")],
)  # fmt: skip
def test_a_database_that_cannot_be_used(patient: Patient, content: bytes | None, mend: str) -> None:
    patient.world.store.close()
    path = patient.world.home / "jobdelta.db"
    for file in patient.world.home.glob("jobdelta.db*"):
        file.unlink()
    path.write_bytes(content) if content else path.mkdir()
    found = patient.bad("database")
    assert mend in found.mend
    assert "move it away or name" not in found.sentence


def test_a_database_with_damaged_pages_is_found(patient: Patient) -> None:
    patient.world.crawl(*(raw(str(number), f"Welder {number}") for number in range(300)))
    patient.world.store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    patient.world.store.close()
    path = patient.world.home / "jobdelta.db"
    data = bytearray(path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 20_000] = b"\xff" * 20_000
    path.write_bytes(data)
    assert "recover" in patient.bad("database").mend


def test_a_disk_that_is_nearly_full(patient: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: type("Usage", (), {"free": 5 * 2**20}))
    assert "make room" in patient.bad("disk").mend


def test_no_browser_is_bad_only_where_a_board_needs_one(patient: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(_: str) -> str:
        raise ValueError("no browser was found")

    monkeypatch.setattr("monitor.doctor.find_browser", none)
    assert [each.state for each in patient.findings("browser")] == ["note"]
    with patient.world.store.transaction():
        patient.world.store.connection.execute("UPDATE runs SET status = 'failed', reason = 'needs_browser'")
    found = patient.bad("browser")
    assert "1 boards cannot be read without one, the first is greenhouse:acme" in found.sentence
    assert "playwright install" in found.mend


def test_a_config_with_a_mistake_is_named_and_the_rest_is_still_looked_at(patient: Patient) -> None:
    patient.write("[[subscription]]\nname = 3\n")
    assert "line 6" in patient.bad("config").sentence
    assert patient.findings("database")[0].state == "good"


# status


def shown(world: World, toml: str) -> tuple[dict, str]:
    from monitor.config import parse
    from monitor.config_alerts import read_alerts

    config = parse(HEAD + toml, world.home / "jobdelta.toml", {})
    found = report(world.home, world.store, config, read_alerts(config, UTC), world.now)
    return json.loads(json.dumps(found)), "\n".join(lines(found))


def test_the_status_of_a_board_that_fails_and_of_messages_that_are_dead(world: World, hook: HookSink) -> None:
    toml = subscription("hook") + hook_table(hook)
    world.config(toml)
    found, text = shown(world, toml)
    assert (found["scheduler"], found["health"], found["oldest_failure"]) == ("stopped", {"well": 1}, None)
    assert "1 well" in text
    hook.answers = [404]
    world.crawl(raw("1"), raw("2"))
    assert world.send() == {"dead": 1}
    with world.store.transaction():
        world.store.connection.execute("UPDATE boards SET failures = 3")
    found, text = shown(world, toml)
    assert found["health"] == {"failing": 1}
    assert found["channels"][0]["dead"] == 1
    assert "failing" in text
    assert "jobdelta retry --dead" in text
    with world.store.transaction():
        set_channel(world.store, "hook", ChannelState(off="gone for good (410)"))
    _, text = shown(world, toml)
    assert "off" in text
    assert "gone for good" in text


def test_a_store_can_be_asked_while_another_writes(world: World) -> None:
    other = Store(world.home / "jobdelta.db")
    with other.transaction():
        assert shown(world, "")[0]["health"] == {"well": 1}
    other.close()
