"""No secret that a run used is found in what it printed, logged or kept, whatever went wrong with it."""

from __future__ import annotations

import base64
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
import zstandard
from aiosmtpd.smtp import AuthResult

from monitor.demo.web import LittleWeb, Reply
from tests import boards
from tests.conftest import Program
from tests.monitor.alerts.sinks import SECRET, HookSink, MailSink, hook_sink
from tests.monitor.test_scheduler import make_due, until

ADZUNA, REED = "https://api.adzuna.com/v1/api/jobs/gb/search/1?what=baker", "https://www.reed.co.uk/api/1.0/search?keywords=baker"
SECRETS = {
    "HOOK": SECRET,
    "HOOK_URL": "",
    "CHAT": "",
    "PING": "",
    "JOBDELTA_SMTP_PASSWORD": "correct horse/battery&staple",
    "JOBDELTA_ADZUNA_APP_ID": "adzuna-id-5e2f",
    "JOBDELTA_ADZUNA_APP_KEY": "adzuna-key-77aa",
    "JOBDELTA_REED_KEY": "reed-key-31cc",
}
COMMANDS = ("check", "status", "status --json", "doctor", "doctor --json", "deliveries", "deliveries --json", "events --json", "boards --json", "retry --dead")
PARTS = ("hook-token-9a1b", "chat-token-4d2e", "ping-token-8f3c")


@pytest.fixture
def sinks(web: LittleWeb) -> Iterator[tuple[HookSink, MailSink]]:
    def authenticator(server: object, session: object, envelope: object, mechanism: str, data: object) -> AuthResult:
        return AuthResult(success=False, handled=False)

    context = web._authority.context("localhost")
    mail = MailSink(tls_context=context, require_starttls=True, authenticator=authenticator)
    with hook_sink(real_time=True) as hook:
        yield hook, mail
    mail.close()


def spellings(secret: str) -> set[bytes]:
    found = {secret, quote(secret, safe=""), quote(secret), secret.removeprefix("whsec_")}
    plain = {each.encode() for each in found}
    return plain | {base64.b64encode(each) for each in plain} | {base64.b64encode(b"\0user\0" + each) for each in plain}


def kept(home: Path) -> Iterator[tuple[str, bytes]]:
    """All files of the home, and each packed value of the database."""
    for file in home.rglob("*"):
        if file.is_file():
            yield file.name, file.read_bytes()
    with sqlite3.connect(home / "jobdelta.db") as database:
        for (table,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            for row in database.execute(f"SELECT * FROM {table}"):
                for value in row:
                    if isinstance(value, bytes) and value.startswith(b"\x28\xb5\x2f\xfd"):
                        yield table, zstandard.ZstdDecompressor().decompress(value)


@pytest.mark.parametrize("form", ["text", "json"])
def test_no_secret_is_printed_logged_or_kept(program: Program, web: LittleWeb, sinks: tuple[HookSink, MailSink], form: str) -> None:
    hook, mail = sinks
    where = hook.url.removesuffix("/hook").removeprefix("http://")
    secrets = {**SECRETS, "HOOK_URL": f"http://{where}/{PARTS[0]}", "CHAT": f"json://someone:{PARTS[1]}@{where}/", "PING": f"http://{where}/{PARTS[2]}"}
    program.environment |= {**secrets, "JOBDELTA_ALLOW_PRIVATE": "127.0.0.1", "no_proxy": "127.0.0.1", "NO_PROXY": "127.0.0.1"}
    program.home.mkdir()
    channels = {"hook": 'type = "webhook"\nurl_env = "HOOK_URL"\nsecret_env = "HOOK"', "chat": 'type = "apprise"\nurl_env = "CHAT"',
                "mail": f'type = "email"\nto = ["me@example.org"]\nsmtp = "smtp://user@localhost:{mail.port}"', "feed": 'type = "feed"'}  # fmt: skip
    (program.home / "jobdelta.toml").write_text(
        "".join(f'[[board]]\nurl = "{url}"\nevery = "5m"\n' for url in (boards.GREENHOUSE, ADZUNA, REED))
        + f'[[subscription]]\nname = "all"\nchannels = {list(channels)}\n'
        + "".join(f"[channel.{name}]\n{lines}\n" for name, lines in channels.items())
        + f'[notices]\nchannels = {list(channels)}\nping_env = "PING"\n'
    )
    vendors = {"https://api.adzuna.com/v1/api/jobs/gb/search/1": Reply("no such app_key", 401),
               "https://www.reed.co.uk/api/1.0/search": Reply(status=302, headers=(("Location", "/elsewhere"),))}  # fmt: skip
    web.replies = {**boards.greenhouse(boards.TITLES), **vendors}
    done = [program.run("check")]
    web.replies = {**boards.greenhouse({**boards.TITLES, "9": "Crane Operator"}), **vendors}
    make_due(program.home)
    hook.answers = [500, "reset", (302, {"location": hook.url}), 404, "reset", 500]
    command = [sys.executable, "-m", "monitor.cli", "--home", str(program.home), "run", "--tick", "1", "--log", form]
    log = program.home.parent / "log"
    with log.open("wb") as file:
        process = subprocess.Popen(command, env={**os.environ, **program.environment}, stdout=file, stderr=file)
        assert until(lambda: len(hook.requests) >= 4 and b"healthcheck" in log.read_bytes() and b"messages:" in log.read_bytes()), log.read_text()
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=20) == 0
    done += [program.run(*words.split()) for words in (*COMMANDS, *(f"send-test {name}" for name in channels))]
    paths = {request["path"] for request in hook.requests}
    assert {f"/{PARTS[0]}", f"/{PARTS[2]}"} <= paths  # they were used
    assert any("adzuna-key-77aa" in asked.url for asked in web.log)
    assert "does not take the login" in "".join(each.stderr for each in done)
    printed = [("log", log.read_bytes()), *((" ".join(each.args), (each.stdout + each.stderr).encode()) for each in done)]
    for name, secret in {**secrets, **dict.fromkeys(PARTS)}.items():
        for spelling in spellings(secret or name):
            for where, data in (*printed, *kept(program.home)):
                assert spelling not in data, f"{name} is in {where}"
