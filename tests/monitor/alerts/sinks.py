"""Real receivers on loopback: a webhook endpoint that verifies as receivers do, and a mail server."""

from __future__ import annotations

import email
import email.policy
import json
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from aiosmtpd.controller import Controller
from standardwebhooks.webhooks import Webhook as Verifier

SECRET = "whsec_" + "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


class HookSink:
    """Answers as `answers` say, one for each request and the last one for ever: a status, (status, headers), "reset" or a delay in seconds."""

    def __init__(self, *, real_time: bool = False) -> None:
        self.real_time = real_time
        self.answers: list[Any] = [204]
        self.accepted: list[tuple[str, dict[str, Any]]] = []  # (webhook-id, body), verified
        self.requests: list[dict[str, str]] = []
        self.lock = threading.Lock()
        sink = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                sink.answer(self)

            do_HEAD = do_GET = do_POST  # noqa: N815 - the library's names

            def log_message(self, *_: object) -> None:
                pass

        self.handler = Handler
        self.open(0)
        self.url = f"http://127.0.0.1:{self.server.server_port}/hook"

    def open(self, port: int) -> None:
        self.server = ThreadingHTTPServer(("127.0.0.1", port), self.handler)
        self.server.daemon_threads = True
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self.thread.start()

    @contextmanager
    def down(self) -> Iterator[None]:
        """Connections are refused while the block lasts."""
        self.close()
        try:
            yield
        finally:
            self.open(self.server.server_port)

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        body = handler.rfile.read(int(handler.headers.get("content-length", 0)))
        with self.lock:
            self.requests.append({**{name.lower(): value for name, value in handler.headers.items()}, "method": handler.command, "path": handler.path})
            answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        status, headers = answer if isinstance(answer, tuple) else (answer, {})
        if isinstance(status, float):
            time.sleep(status)
            status = 204
        if status == "reset":
            handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            handler.connection.close()
            handler.close_connection = True
            return
        if handler.command == "POST" and 200 <= status < 300:
            self.verify(body, dict(handler.headers.items()))
            with self.lock:
                self.accepted.append((handler.headers["webhook-id"], json.loads(body)))
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name, value)
        handler.send_header("content-length", "0")
        handler.end_headers()

    def verify(self, body: bytes, headers: dict[str, str]) -> None:
        """By the receivers' library; only the age of the time stamp is left aside where tests move the clock."""
        if self.real_time:
            Verifier(SECRET).verify(body, headers)
            return
        moment = datetime.fromtimestamp(int(headers["webhook-timestamp"]), UTC)
        assert Verifier(SECRET).sign(headers["webhook-id"], moment, body.decode()) in headers["webhook-signature"].split()

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


class MailSink:
    """Keeps each mail that it takes. `replies` maps a step (RCPT, DATA) to what it answers instead of taking the mail."""

    def __init__(self, **more: Any) -> None:
        self.mails: list[EmailMessage] = []
        self.raw: list[bytes] = []
        self.replies: dict[str, Callable[[str], str | None]] = {}
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port: int = free.getsockname()[1]
        self.controller = Controller(self, hostname="127.0.0.1", port=self.port, **more)
        self.controller.start()

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:  # noqa: N802 - aiosmtpd's name
        if refusal := self.replies.get("RCPT", lambda _: None)(address):
            return refusal
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's name
        if refusal := self.replies.get("DATA", lambda _: None)(""):
            return refusal
        self.raw.append(envelope.content)
        parsed = email.message_from_bytes(envelope.content, policy=email.policy.default)
        assert isinstance(parsed, EmailMessage)
        self.mails.append(parsed)
        return "250 taken"

    def close(self) -> None:
        self.controller.stop()


@contextmanager
def hook_sink(**more: Any) -> Iterator[HookSink]:
    sink = HookSink(**more)
    try:
        yield sink
    finally:
        sink.close()
