"""The commands for alerts, as a user types them."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor.demo.web import LittleWeb
from tests import boards
from tests.conftest import Program
from tests.monitor.alerts.sinks import SECRET, HookSink, MailSink, hook_sink


@pytest.fixture
def hook() -> Iterator[HookSink]:
    with hook_sink(real_time=True) as sink:
        yield sink


@pytest.fixture
def watched(program: Program, hook: HookSink, web: LittleWeb) -> Program:
    program.environment |= {"HOOK": SECRET, "JOBDELTA_ALLOW_PRIVATE": "127.0.0.1", "no_proxy": "127.0.0.1", "NO_PROXY": "127.0.0.1"}
    program.home.mkdir()
    (program.home / "jobdelta.toml").write_text(
        f'[[board]]\nurl = "{boards.GREENHOUSE}"\nname = "Acme"\n'
        '[[subscription]]\nname = "cranes"\ntitle = ["crane"]\nchannels = ["hook", "file"]\n'
        f'[channel.hook]\ntype = "webhook"\nurl = "{hook.url}"\nsecret_env = "HOOK"\n[channel.file]\ntype = "feed"\n'
    )
    web.replies = boards.greenhouse(boards.TITLES)
    assert program.run("check").returncode == 0
    web.replies = boards.greenhouse({**boards.TITLES, "8": "Crane Operator", "9": "Diver"})
    return program


def test_a_check_sends_what_is_due_at_once(watched: Program, hook: HookSink) -> None:
    done = watched.run("check")
    assert "messages: 2 sent" in done.stdout
    assert [body["posting"]["title"] for _, body in hook.accepted] == ["Crane Operator"]
    assert "Crane Operator" in (watched.home / "feeds" / "cranes.xml").read_text()
    (sent,) = watched.rows("deliveries", "--channel", "hook")
    assert (sent["state"], sent["tries"], len(sent["events"])) == ("sent", 1, 1)


def test_a_receiver_that_is_down_fails_no_check(watched: Program, hook: HookSink) -> None:
    hook.answers = [500]
    done = watched.run("check")
    assert done.returncode == 0
    assert "1 will be tried again" in done.stdout
    status = watched.run("status").stdout
    assert "trouble" in status
    assert "127.0.0.1 answered 500" in status


def test_match_shows_what_would_be_told_and_sends_nothing(watched: Program, hook: HookSink) -> None:
    watched.run("check")
    sent = len(hook.accepted)
    assert [event["posting"]["title"] for event in watched.rows("match", "cranes")] == ["Crane Operator"]
    done = watched.run("match", "cranes", "--days", "3")
    assert "Crane Operator" in done.stdout
    assert "1 of 2 events" in done.stderr
    assert len(hook.accepted) == sent
    assert watched.run("match", "crane").returncode == 2


def test_what_was_refused_is_listed_and_goes_out_again(watched: Program, hook: HookSink) -> None:
    hook.answers = [410]
    assert "1 refused for good" in watched.run("check").stdout
    (dead,) = watched.rows("deliveries", "--dead")
    assert "gone for good" in dead["error"]
    assert "off" in watched.run("status").stdout
    assert watched.run("retry", "jd_unknown").returncode == 1
    assert watched.run("retry").returncode == 2
    hook.answers = [204]
    assert "messages: 1 sent" in watched.run("retry", "--dead", "--channel", "hook").stdout
    assert hook.accepted[0][0] == dead["id"]


def test_send_test(watched: Program, hook: HookSink) -> None:
    done = watched.run("send-test", "hook")
    assert (done.returncode, done.stdout) == (0, "hook: sent\n")
    assert hook.accepted[0][1]["type"] == "notice"
    hook.answers = [404]
    done = watched.run("send-test", "hook")
    assert (done.returncode, "404" in done.stderr) == (1, True)
    assert "hook, file" in watched.run("send-test", "hok").stderr


def test_the_doctor_names_each_trouble_and_its_mend(watched: Program, hook: HookSink) -> None:
    findings = {row["what"]: row for row in watched.rows("doctor")}
    assert {row["state"] for row in findings.values()} <= {"good", "note"}
    assert findings["channel hook"]["state"] == findings["database"]["state"] == findings["config"]["state"] == "good"
    mail = MailSink()
    toml = watched.home / "jobdelta.toml"
    toml.write_text(toml.read_text() + f'[channel.mail]\ntype = "email"\nto = ["me@example.org"]\nsmtp = "smtp://127.0.0.1:{mail.port}"\n')
    assert "good  channel mail" in watched.run("doctor").stdout
    mail.close()
    del watched.environment["HOOK"]
    done = watched.run("doctor")
    assert done.returncode == 1
    assert "bad   channel mail: 127.0.0.1" in done.stdout
    assert "bad   channel hook: the environment variable HOOK is not set" in done.stdout
    (watched.home / "jobdelta.db").write_bytes(b"not a database at all, but long enough to be read as one" * 100)
    assert "bad   database" in watched.run("doctor").stdout


def test_help_names_all_commands_and_imports_little() -> None:
    done = subprocess.run([sys.executable, "-X", "importtime", "-m", "monitor.cli", "--help"], capture_output=True, text=True, check=True)
    for command in ("run", "status", "doctor", "deliveries", "send-test", "retry", "match"):
        assert re.search(rf"^  {command} ", done.stdout, re.MULTILINE)
    for heavy in ("urllib3", "jinja2", "sqlite_utils", "apscheduler", "scrapy", "zoneinfo", "smtplib", "orjson"):
        assert not re.search(rf"\| +{heavy}$", done.stderr, re.MULTILINE)


def test_a_json_log_line_is_json(capsys: pytest.CaptureFixture[str]) -> None:
    import json
    import logging

    from monitor.logs import JsonLines

    record = logging.LogRecord("monitor.x", logging.INFO, __file__, 1, "a \"b\"\n%s", ("c",), None)
    assert json.loads(JsonLines().format(record))["text"] == 'a "b"\nc'


def test_old_rows_are_dropped_and_statements_stay(tmp_path: Path) -> None:
    from monitor import queries, store_outbox, store_upkeep
    from tests.monitor.alerts.conftest import World, raw, subscription

    world = World(tmp_path)
    world.config(subscription("f") + '[channel.f]\ntype = "feed"\n')
    world.crawl(raw("1"))
    for day in range(450):
        world.later(days=1)
        world.crawl(raw("1", text=f"<p>You keep pump number {1 + day // 100} running.</p>"))
        world.send()
    before = list(queries.events(world.store))
    dropped = store_upkeep.drop_old(world.store, world.now)
    assert dropped["runs"] > 300
    assert dropped["deliveries"] == 4
    assert dropped["bodies"] >= 1
    assert list(queries.events(world.store)) == before
    assert world.store.rows("PRAGMA foreign_key_check") == []
    assert store_upkeep.drop_old(world.store, world.now) == {"deliveries": 0, "runs": 0, "bodies": 0, "told": 0}
    assert store_outbox.counts(world.store) == {"f": {"sent": 1}}
    world.store.close()


def test_fields_that_are_suddenly_not_read_are_told(tmp_path: Path) -> None:
    from monitor.service import Service
    from tests.monitor.alerts.conftest import World, raw

    world = World(tmp_path)
    world.crawl(*(raw(str(number)) for number in range(20)))
    (tmp_path / "jobdelta.toml").write_text('[[board]]\nurl = "https://boards.greenhouse.io/acme"\n[channel.f]\ntype = "feed"\n')
    service = Service(tmp_path, lambda: (0, ""), lambda: False, lambda: world.now)
    world.later(days=2)
    service.upkeep()
    bare = [raw(str(number)) for number in range(20)]
    for each in bare:
        each.pay = []
    world.crawl(*bare)
    world.later(days=2)
    service.upkeep()
    world.later(days=2)
    service.upkeep()
    notices = "".join(row[0] for row in world.store.rows("SELECT notice FROM deliveries"))
    assert notices.count("base_salary was read in 100% of its postings before and is read in 0% now") == 1
    world.store.close()
