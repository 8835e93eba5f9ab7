"""Secrets, read at the moment of use from the environment or a file, and kept nowhere."""

from __future__ import annotations

from collections.abc import Mapping

from monitor.alerts.message import Later
from monitor.config_alerts import Secret


def reveal(secret: Secret, environ: Mapping[str, str]) -> tuple[str, ...]:
    """The secrets, the first one being the present one. Raises Later where there is none: someone may still put it there."""
    if secret.file is not None:
        try:
            found = tuple(secret.file.read_text(encoding="utf-8").split())
        except (OSError, UnicodeDecodeError) as error:
            raise Later(f"{secret.file} with the secret cannot be read ({type(error).__name__})") from None
        if not found:
            raise Later(f"{secret.file} with the secret is empty")
        return found
    found = tuple(value for name in secret.env for value in environ.get(name, "").split())
    if not found:
        raise Later(f"the environment variable {' or '.join(secret.env)} is not set")
    return found
