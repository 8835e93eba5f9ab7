"""A little web on loopback: an HTTP proxy that answers under any http(s) name out of a table, with faults on demand.

The demo and the tests point jobdelta at it through the ordinary proxy variables, so the program runs unmodified and no
request leaves the machine. Certificates come from a throw-away authority in a folder of the caller's.
"""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import hashlib
import ssl
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, Self
from urllib.parse import urlsplit

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID


@dataclass(frozen=True, slots=True)
class Reply:
    """What a URL answers. `delay` in seconds before it; `cut` sends half of the body; `close` drops the connection unanswered."""

    body: bytes | str = b""
    status: int = 200
    content_type: str = "text/html; charset=utf-8"
    headers: tuple[tuple[str, str], ...] = ()
    delay: float = 0.0
    cut: bool = False
    close: bool = False


class Asked(NamedTuple):
    """One request as it came in; `at` is a monotonic time in seconds."""

    at: float
    method: str
    url: str
    headers: dict[str, str]
    status: int


@dataclass
class LittleWeb:
    """Serves `replies` (by URL; a URL without its query answers for any query) while the `with` block lasts.

    `answer` is asked first, with method, URL and body, and may give None. `faults` replace what a host answers. An ETag goes
    with every 200 unless `etags` is off. What is not in the table is 404.
    """

    folder: Path
    replies: dict[str, Reply] = field(default_factory=dict)
    faults: dict[str, Reply] = field(default_factory=dict)
    answer: Callable[[str, str, bytes], Reply | None] | None = None
    etags: bool = True
    log: list[Asked] = field(default_factory=list)
    port: int = 0

    def __enter__(self) -> Self:
        self._authority = _Authority(self.folder)
        self._loop = asyncio.new_event_loop()
        ready = threading.Event()
        self._thread = threading.Thread(target=self._serve, args=(ready,), daemon=True)
        self._thread.start()
        ready.wait()
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()

    def environment(self) -> dict[str, str]:
        """The variables that make a program use this web and trust its certificates."""
        proxy = f"http://127.0.0.1:{self.port}"
        return {"http_proxy": proxy, "https_proxy": proxy, "no_proxy": "", "SSL_CERT_FILE": str(self.folder / "authority.pem")}

    def _serve(self, ready: threading.Event) -> None:
        async def main() -> None:
            self._stop = asyncio.Event()
            server = await asyncio.start_server(self._client, "127.0.0.1", self.port)
            self.port = server.sockets[0].getsockname()[1]
            ready.set()
            await self._stop.wait()
            server.close()
            for task in asyncio.all_tasks():
                if task is not asyncio.current_task():
                    task.cancel()

        asyncio.set_event_loop(self._loop)
        with contextlib.suppress(asyncio.CancelledError):
            self._loop.run_until_complete(main())
        self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        self._loop.close()

    async def _client(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, ssl.SSLError, TimeoutError, asyncio.CancelledError):
            await self._conversation(reader, writer)
        with contextlib.suppress(Exception):
            writer.close()

    async def _conversation(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        origin = ""
        while first := (await reader.readline()).strip():
            method, target, _ = first.decode("latin-1").split(" ", 2)
            headers: dict[str, str] = {}
            while row := (await reader.readline()).strip():
                name, _, value = row.decode("latin-1").partition(":")
                headers[name.strip().lower()] = value.strip()
            if method == "CONNECT":
                host = target.rsplit(":", 1)[0]
                writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
                await writer.drain()
                await writer.start_tls(self._authority.context(host))
                origin = f"https://{host}"
                continue
            body = await reader.readexactly(int(headers.get("content-length") or 0))
            url = target if "://" in target else f"{origin or 'http://' + headers['host']}{target}"
            if not await self._answer(writer, method, url, headers, body):
                return

    async def _answer(self, writer: asyncio.StreamWriter, method: str, url: str, headers: dict[str, str], asked: bytes) -> bool:
        reply = (self.answer(method, url, asked) if self.answer else None) or self._reply(url)
        body = reply.body.encode() if isinstance(reply.body, str) else reply.body
        status, extra = reply.status, dict(reply.headers)
        if self.etags and status == 200:
            extra["ETag"] = f'"{hashlib.blake2b(body, digest_size=8).hexdigest()}"'
            if headers.get("if-none-match") == extra["ETag"]:
                status, body = 304, b""
        self.log.append(Asked(time.monotonic(), method, url, headers, status))
        await asyncio.sleep(reply.delay)
        if reply.close:
            writer.transport.abort()
            return False
        lines = [f"HTTP/1.1 {status} Answer", f"Content-Type: {reply.content_type}", *(f"{name}: {value}" for name, value in extra.items())]
        if status != 304:
            lines.append(f"Content-Length: {len(body)}")
        writer.write("\r\n".join([*lines, "", ""]).encode("latin-1"))
        writer.write(body[: len(body) // 2] if reply.cut else body)
        await writer.drain()
        return not reply.cut

    def _reply(self, url: str) -> Reply:
        fault = self.faults.get(urlsplit(url).hostname or "")
        if fault is not None:
            return fault
        plain = url.split("?", 1)[0]
        return self.replies.get(url) or self.replies.get(plain) or Reply("not found", 404, "text/plain")


class _Authority:
    """Makes one certificate a host, signed by an authority that lives as long as its folder."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "jobdelta little web")])
        self.certificate = self._sign(self.name, self.key, host=None)
        (folder / "authority.pem").write_bytes(self.certificate.public_bytes(serialization.Encoding.PEM))
        self.contexts: dict[str, ssl.SSLContext] = {}

    def _sign(self, subject: x509.Name, key: ec.EllipticCurvePrivateKey, host: str | None) -> x509.Certificate:
        now = dt.datetime.now(dt.UTC)
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(self.name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - dt.timedelta(days=1))
            .not_valid_after(now + dt.timedelta(days=2))
            .add_extension(x509.BasicConstraints(ca=host is None, path_length=None), critical=True)
        )
        if host is not None:
            builder = builder.add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
            builder = builder.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        return builder.sign(self.key, hashes.SHA256())

    def context(self, host: str) -> ssl.SSLContext:
        if host not in self.contexts:
            key = ec.generate_private_key(ec.SECP256R1())
            certificate = self._sign(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host[:64])]), key, host)
            pem = self.folder / f"{hashlib.blake2b(host.encode(), digest_size=8).hexdigest()}.pem"
            secret = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
            pem.write_bytes(secret + certificate.public_bytes(serialization.Encoding.PEM))
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(pem)
            self.contexts[host] = context
        return self.contexts[host]
