"""The one HTTP client of the alerts: shared, follows no redirect, honours the proxy variables, connects to checked addresses only.

urllib3, because it is there already (Scrapy brings it), has no dependency of its own and tells apart the address that is
connected to and the name that the certificate is for.
"""

from __future__ import annotations

import ipaddress
import socket
import ssl
import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import urllib3
from urllib3.exceptions import ConnectTimeoutError, HTTPError, NewConnectionError, ProxyError, SSLError

from monitor import __version__

TIMEOUT = urllib3.Timeout(connect=10.0, read=20.0)
USER_AGENT = f"jobdelta/{__version__}"
MOST = 65_536  # bytes of an answer that are read, so that the connection can be used again
NAT64, NAT64_LOCAL = ipaddress.IPv6Network("64:ff9b::/96"), ipaddress.IPv6Network("64:ff9b:1::/48")  # IPv4 addresses in IPv6 clothes
_lock = threading.Lock()


class PrivateAddress(Exception):
    """The host is on a private network and not allowed."""


class Unreachable(Exception):
    """No answer came; the message says why."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Status and headers (lower-case names) of an answer."""

    status: int
    headers: Mapping[str, str]


@cache
def _pools(proxy: str | None) -> urllib3.PoolManager:
    """One pool for direct connections and one for each proxy. The default context honours SSL_CERT_FILE."""
    context = ssl.create_default_context()
    if proxy is None:
        return urllib3.PoolManager(num_pools=50, maxsize=4, ssl_context=context, retries=False, timeout=TIMEOUT)
    return urllib3.ProxyManager(proxy, num_pools=50, maxsize=4, ssl_context=context, retries=False, timeout=TIMEOUT)


def send(method: str, url: str, body: bytes = b"", headers: Mapping[str, str] | None = None, allow_private: tuple[str, ...] = ()) -> Answer:
    """One request, no redirect followed. Raises PrivateAddress and Unreachable."""
    parts = urlsplit(url)
    host, port = parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
    proxy = _proxy(parts.scheme, host)
    allowed = bool({host, f"{host}:{port}", parts.netloc} & set(allow_private))
    target = {"user-agent": USER_AGENT, "host": parts.netloc.rpartition("@")[2], **(headers or {})}
    try:
        if proxy:
            _check(host, allowed=allowed)  # a name is looked up by the proxy, which is the user's own border
            with _lock:
                manager = _pools(proxy)
            answer = manager.request(method, url, body=body, headers=target, redirect=False, preload_content=False)
        else:
            answer = _direct(method, url, body, target, _addresses(host, port, allowed=allowed))
        try:
            answer.read(MOST)
        finally:
            answer.release_conn()
        return Answer(answer.status, {name.lower(): value for name, value in answer.headers.items()})
    except ProxyError as error:
        raise Unreachable(f"the proxy did not reach {host}: {type(error.original_error).__name__}") from None
    except SSLError:
        raise Unreachable(f"the certificate of {host} is not to be trusted") from None
    except (HTTPError, OSError, ValueError) as error:
        raise Unreachable(f"{host}:{port} did not answer: {_reason(error)}") from None


def _direct(method: str, url: str, body: bytes, headers: Mapping[str, str], addresses: list[str]) -> urllib3.BaseHTTPResponse:
    """The request to the first of the addresses that takes a connection; the certificate is still to be the name's."""
    parts = urlsplit(url)
    host, port = parts.hostname, parts.port or (443 if parts.scheme == "https" else 80)
    names = {"server_hostname": host, "assert_hostname": host} if parts.scheme == "https" else {}
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    with _lock:
        manager = _pools(None)
    for address in addresses[:-1]:
        pool = manager.connection_from_host(address, port, parts.scheme, pool_kwargs=names)
        with suppress(NewConnectionError, ConnectTimeoutError):
            return pool.urlopen(method, path, body=body, headers=headers, redirect=False, preload_content=False, timeout=TIMEOUT, retries=False)
    pool = manager.connection_from_host(addresses[-1], port, parts.scheme, pool_kwargs=names)
    return pool.urlopen(method, path, body=body, headers=headers, redirect=False, preload_content=False, timeout=TIMEOUT, retries=False)


def _reason(error: Exception) -> str:
    """The kind of failure in words; the message itself may hold the whole URL, and that may be a secret."""
    words = {"NewConnectionError": "connection refused", "ConnectTimeoutError": "no connection in time", "ReadTimeoutError": "no answer in time",
             "ProtocolError": "connection broken off", "NameResolutionError": "unknown host", "gaierror": "unknown host"}  # fmt: skip
    return words.get(type(error).__name__, type(error).__name__)


def _proxy(scheme: str, host: str) -> str | None:
    if proxy_bypass(host):
        return None
    proxies = getproxies()
    return proxies.get(scheme) or proxies.get("all")


def _addresses(host: str, port: int, *, allowed: bool) -> list[str]:
    """Up to three addresses of the host to connect to. All must be public, so that none can be slipped in."""
    _check(host, allowed=allowed)
    found = list(dict.fromkeys(str(info[4][0]) for info in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)))
    for address in found:
        _check(address, allowed=allowed, name=host)
    return found[:3]


def _check(host: str, *, allowed: bool, name: str | None = None) -> None:
    if allowed:
        return
    local = host == "localhost" or host.endswith((".localhost", ".local", ".internal"))
    if local or _is_private(host):
        where = f"{name} resolves to the private address {host}" if name else f"{host} is a private address"
        raise PrivateAddress(f"{where}, to which nothing is sent unless allow_private in [defaults] names it")


def _is_private(address: str) -> bool:
    try:
        ip = ipaddress.ip_address(address.split("%", maxsplit=1)[0].strip("[]"))
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        if ip in NAT64_LOCAL:
            return True
        if ip in NAT64:
            ip = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
    if isinstance(ip, ipaddress.IPv6Address):
        ip = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else ip)
    return not ip.is_global or ip.is_multicast
