"""Webhooks and their HTTP client: signatures that receivers' library takes, no private address, no redirect, proxies."""

from __future__ import annotations

import socket
from datetime import UTC, datetime
from typing import Any

import pytest
from standardwebhooks.webhooks import Webhook as Verifier
from standardwebhooks.webhooks import WebhookVerificationError

from monitor.alerts.channels import http
from monitor.alerts.channels.webhook import Hook, retry_after, sign
from monitor.alerts.message import Later, Message, Refused
from monitor.config_alerts import Secret, Webhook
from tests.monitor.alerts.sinks import SECRET, HookSink, hook_sink

OTHER = "whsec_" + "b3RoZXItc2VjcmV0LW90aGVyLXNlY3JldC1vdGhlcg=="
NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)


def hook_config(url: str, *allow: str) -> Webhook:
    return Webhook("hook", url, None, Secret(("HOOK",)), batch=False, allow_private=allow)


def message(**event: Any) -> Message:
    return Message("jd_1", "pumps", NOW, [{"id": "e1", "type": "new", "text": "smörgås\u2028", **event}])


def test_a_real_receiver_takes_id_time_and_signature() -> None:
    with hook_sink(real_time=True) as sink:
        Hook(hook_config(sink.url, "127.0.0.1"), {"HOOK": SECRET}).send(message(), datetime.now(UTC))
        assert sink.accepted == [("jd_1", message().events[0])]
        assert sink.requests[0]["user-agent"].startswith("jobdelta/")


def test_while_a_secret_is_replaced_both_are_right() -> None:
    body, now = b'{"a":1}', datetime.now(UTC)
    headers = sign((OTHER, SECRET), "jd_1", now, body)
    Verifier(SECRET).verify(body, headers)
    Verifier(OTHER).verify(body, headers)
    with pytest.raises(WebhookVerificationError):
        Verifier(SECRET).verify(body + b" ", headers)


@pytest.mark.parametrize("secret", ["hunter2", "whsec_", "whsec_aGk=", "whsec_###", "whsec_smörgås"])
def test_a_secret_that_is_none_is_said_so_without_showing_it(secret: str) -> None:
    with pytest.raises(Later) as caught:
        sign((secret,), "jd_1", NOW, b"")
    assert secret.removeprefix("whsec_") == "" or secret.removeprefix("whsec_") not in str(caught.value)


PRIVATE = """127.0.0.1 localhost 10.1.2.3 192.168.0.1 169.254.169.254 100.64.0.1 0.0.0.0 2130706433 0x7f.1 metadata.internal printer.local
    [::1] [fd00::1] [::ffff:10.0.0.1] [64:ff9b:1::1] [64:ff9b::a00:1]"""


@pytest.mark.parametrize("host", PRIVATE.split())
def test_private_addresses_are_refused(host: str) -> None:
    with pytest.raises(Refused, match="allow_private"):
        Hook(hook_config(f"http://{host}:9/"), {"HOOK": SECRET}).send(message(), NOW)


def test_a_name_that_leads_to_a_private_address_is_refused_and_an_allowed_one_is_not(monkeypatch: pytest.MonkeyPatch, hook: HookSink) -> None:
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", hook.server.server_port))]
    real = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, *more, **named: found if host == "hooks.example.org" else real(host, *more, **named))
    url = hook.url.replace("127.0.0.1", "hooks.example.org")
    with pytest.raises(Refused, match=r"hooks.example.org resolves to the private address 127.0.0.1"):
        Hook(hook_config(url), {"HOOK": SECRET}).send(message(), NOW)
    assert hook.requests == []
    Hook(hook_config(url, "hooks.example.org"), {"HOOK": SECRET}).send(message(), NOW)
    assert hook.requests[0]["host"].startswith("hooks.example.org:")


def test_a_redirect_is_not_followed(hook: HookSink) -> None:
    hook.answers = [(302, {"location": hook.url}), 200]
    with pytest.raises(Refused, match="redirects"):
        Hook(hook_config(hook.url, "127.0.0.1"), {"HOOK": SECRET}).send(message(), NOW)
    assert len(hook.requests) == 1


def test_the_proxy_variables_are_honoured(hook: HookSink, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", hook.url.removesuffix("/hook"))
    monkeypatch.delenv("no_proxy", raising=False)
    Hook(hook_config("http://hooks.example.org/x"), {"HOOK": SECRET}).send(message(), NOW)
    assert hook.requests[0]["host"] == "hooks.example.org"
    with pytest.raises(Refused, match="allow_private"):
        Hook(hook_config("http://10.0.0.1/x"), {"HOOK": SECRET}).send(message(), NOW)


def test_one_connection_serves_many_messages(hook: HookSink) -> None:
    for _ in range(5):
        Hook(hook_config(hook.url, "127.0.0.1"), {"HOOK": SECRET}).send(message(), NOW)
    port = hook.server.server_port
    assert http._pools(None).connection_from_host("127.0.0.1", port, "http").num_connections == 1


def test_an_url_that_is_a_secret_is_not_in_the_error(monkeypatch: pytest.MonkeyPatch) -> None:
    config = Webhook("hook", "", Secret(("URL",)), Secret(("HOOK",)), batch=False, allow_private=("127.0.0.1",))
    with pytest.raises(Later) as caught:
        Hook(config, {"HOOK": SECRET, "URL": "http://127.0.0.1:1/token-abc"}).send(message(), NOW)
    assert "token-abc" not in str(caught.value)
    assert "connection refused" in str(caught.value)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("120", 120.0), (" 7 ", 7.0), ("99999999999999", 86_400.0), ("Mon, 04 May 2026 12:05:00 GMT", 300.0), ("Mon, 04 May 2026 11:00:00 GMT", 0.0),
     ("soon", None), ("-5", None), ("", None), (None, None), ("٣", None), ("Mon, 04 May 2026 12:05:00", None)],
)  # fmt: skip
def test_retry_after(value: str | None, seconds: float | None) -> None:
    assert retry_after(value, NOW) == seconds
