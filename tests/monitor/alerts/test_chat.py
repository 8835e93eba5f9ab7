"""Chat services through Apprise, against a receiver on loopback."""

from __future__ import annotations

import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest

from monitor.alerts.channels.chat import Chatter
from monitor.alerts.message import Later, Message
from monitor.config_alerts import Chat, Secret
from tests.monitor.alerts.test_render import NOW, event

pytest.importorskip("apprise")
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of the modules that Apprise itself imports


class Receiver(HTTPServer):
    got: list[dict[str, str]]
    status = 200


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["content-length"])))
            assert isinstance(self.server, Receiver)
            self.server.got.append(body)
            self.send_response(self.server.status)
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = Receiver(("127.0.0.1", 0), Handler)
    server.got = []
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def test_messages_arrive_in_pieces_of_the_services_size(receiver: Receiver, monkeypatch: pytest.MonkeyPatch) -> None:
    from apprise.plugins.custom_json import NotifyJSON

    monkeypatch.setattr(NotifyJSON, "body_maxlen", 300)
    chatter = Chatter(Chat("chat", Secret(("CHAT",))), {"CHAT": f"json://127.0.0.1:{receiver.server_port}/"})
    chatter.send(Message("jd_1", "pumps", NOW, [event(number=number, title=f"Welder <b>{number}") for number in range(8)]), NOW)
    assert len(receiver.got) > 1
    assert all(len(each["message"]) <= 300 for each in receiver.got)
    said = "\n".join(each["message"] for each in receiver.got)
    assert all(f"NEW: Welder <b>{number} | Acme" in said for number in range(8))
    assert receiver.got[0]["title"].startswith("8 new at Acme")


def test_a_refusal_is_later_and_the_url_stays_secret(receiver: Receiver) -> None:
    receiver.status = 500
    chatter = Chatter(Chat("chat", Secret(("CHAT",))), {"CHAT": f"json://user:hunter2@127.0.0.1:{receiver.server_port}/"})
    with pytest.raises(Later) as caught:
        chatter.send(Message("jd_1", "pumps", NOW, [event()]), NOW)
    assert "hunter2" not in str(caught.value)
    with pytest.raises(Later, match="no service"):
        Chatter(Chat("chat", Secret(("CHAT",))), {"CHAT": "nonsense"}).send(Message("jd_1", "pumps", NOW, [event()]), NOW)
