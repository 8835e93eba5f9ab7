"""A little world for alerts: a store with one board, a config, a clock that tests move, and receivers."""

from __future__ import annotations

import ssl
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from crawlers.items import Board, BoardReport, CrawlResult, RawPay, RawPlace, RawPosting, Status
from monitor import store_outbox
from monitor.alerts.outbox import Outbox, Policy, senders
from monitor.alerts.tell import teller
from monitor.config import parse
from monitor.config_alerts import Alerts, read_alerts
from monitor.ingest import ingest
from monitor.store import Store
from tests.monitor.alerts.sinks import SECRET, HookSink, MailSink, hook_sink

BOARD = Board("https://boards.greenhouse.io/acme", "greenhouse", "acme")
START = datetime(2026, 5, 4, 12, tzinfo=UTC)
HEAD = '[defaults]\nallow_private = ["127.0.0.1"]\n[[board]]\nurl = "https://boards.greenhouse.io/acme"\n'


def raw(key: str, title: str = "Data Engineer", text: str = "<p>You keep our pumps running.</p>", company: str = "Acme") -> RawPosting:
    return RawPosting(key, f"https://boards.greenhouse.io/acme/jobs/{key}", title, company, locations=[RawPlace("Berlin, Germany")], description=text,
                      pay=[RawPay(60000, 70000, "EUR", "year", "60,000 - 70,000 EUR a year")])


@dataclass
class World:
    home: Path
    now: datetime = START
    environ: dict[str, str] = field(default_factory=lambda: {"HOOK": SECRET})
    alerts: Alerts = field(default_factory=Alerts)
    board: Board = BOARD
    policy: Policy = field(default_factory=Policy)

    def __post_init__(self) -> None:
        self.store = self.open()

    def open(self) -> Store:
        return Store(self.home / "jobdelta.db")

    def config(self, text: str) -> None:
        self.alerts = read_alerts(parse(HEAD + text, self.home / "jobdelta.toml", {}), UTC)

    def crawl(self, *postings: RawPosting) -> list[int]:
        result = CrawlResult(self.board, BoardReport(Status.COMPLETE, listed=len(postings)), list(postings))
        return ingest(self.store, result, self.now, teller(self.alerts, lambda: self.now)).event_numbers

    def send(self) -> Counter[str]:
        return Outbox(self.open, self.alerts, senders(self.alerts, self.environ), lambda: self.now, self.policy).run()

    def later(self, **span: float) -> None:
        self.now += timedelta(**span)

    def states(self, channel: str | None = None) -> Counter[str]:
        return Counter(row["state"] for row in store_outbox.deliveries(self.store, channel=channel))


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    made.crawl(raw("1"))
    yield made
    made.store.close()


@pytest.fixture
def hook() -> Iterator[HookSink]:
    with hook_sink() as sink:
        yield sink


@pytest.fixture
def mail() -> Iterator[MailSink]:
    sink = MailSink()
    yield sink
    sink.close()


@pytest.fixture
def certificate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    made = (x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key()).serial_number(1)
            .not_valid_before(datetime(2020, 1, 1, tzinfo=UTC)).not_valid_after(datetime(2060, 1, 1, tzinfo=UTC))
            .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True).sign(key, hashes.SHA256()))  # fmt: skip
    file = tmp_path / "server.pem"
    secret = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    file.write_bytes(made.public_bytes(serialization.Encoding.PEM) + secret)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context


def hook_table(sink: HookSink, name: str = "hook", more: str = "") -> str:
    return f'[channel.{name}]\ntype = "webhook"\nurl = "{sink.url}"\nsecret_env = "HOOK"\n{more}\n'


def mail_table(sink: MailSink, name: str = "mail") -> str:
    return f'[channel.{name}]\ntype = "email"\nto = ["me@example.org", "you@example.org"]\nsmtp = "smtp://127.0.0.1:{sink.port}"\nfrom = "jobs@example.org"\n'


def subscription(*channels: str, name: str = "pumps", more: str = "") -> str:
    return f'[[subscription]]\nname = "{name}"\nchannels = {list(channels)!r}\n{more}\n'
