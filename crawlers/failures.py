"""What an error status, or an exception on the way to a host, means: status, reason and a sentence for the report."""

from __future__ import annotations

from typing import NamedTuple, TypeVar
from urllib.parse import urlsplit

from scrapy import exceptions
from scrapy.core.downloader.handlers.http11 import TunnelError
from twisted.internet.error import DNSLookupError
from twisted.python.failure import Failure
from twisted.web.client import ResponseFailed

from crawlers.browser import BrowserProblem
from crawlers.items import Reason, Status
from crawlers.middlewares import PrivateAddress, RobotsRefusal, RobotsUnreadable

E = TypeVar("E", bound=BaseException)


class Problem(NamedTuple):
    """Why a question was not answered."""

    status: Status
    reason: Reason
    sentence: str


def of_status(status: int, url: str, body: bytes) -> Problem:
    """The meaning of an HTTP status that is no answer (not 200)."""
    host = urlsplit(url).hostname
    if status == 429 or (status == 503 and b"rate" in body[:2000].lower()):
        return Problem(Status.BLOCKED, Reason.THROTTLED, f"{host} asks us to come back later ({status})")
    if status in (401, 403, 406, 451):
        return Problem(Status.BLOCKED, Reason.FORBIDDEN, f"{host} refuses to show {url} ({status})")
    if status in (404, 410):
        return Problem(Status.FAILED, Reason.NOT_FOUND, f"{host} knows no board at {url} ({status}): check the address")
    if status >= 500:
        return Problem(Status.FAILED, Reason.SERVER_ERROR, f"{host} is in trouble ({status}); the next check tries again")
    return Problem(Status.FAILED, Reason.HTTP_STATUS, f"{host} answered {url} with status {status}")


def of_exception(error: BaseException, url: str) -> Problem:
    """The meaning of an exception that Scrapy or our middlewares raised instead of an answer."""
    host = urlsplit(url).hostname
    match error:
        case RobotsUnreadable(cause=int() as status):
            problem = of_status(status, url, b"")
            return problem._replace(sentence=f"robots.txt of {host} answered {status}, so nothing else was asked there")
        case RobotsUnreadable(cause=BaseException() as cause):
            problem = of_exception(cause, url)
            return problem._replace(sentence=f"robots.txt of {host} could not be read, so nothing else was asked there: {problem.sentence}")
        case RobotsRefusal():
            return Problem(Status.BLOCKED, Reason.ROBOTS, str(error))
        case PrivateAddress():
            return Problem(Status.FAILED, Reason.PRIVATE_ADDRESS, f"{error}, which is not read unless allow_private in [defaults] names it")
        case BrowserProblem():
            return Problem(Status.FAILED, error.reason, str(error))
        case exceptions.CannotResolveHostError():
            private = _inside(error, PrivateAddress)
            return of_exception(private, url) if private else Problem(Status.FAILED, Reason.DNS, f"no host is named {host}: check the address and the network")
        case exceptions.DownloadTimeoutError():
            return Problem(Status.FAILED, Reason.TIMEOUT, f"{host} did not answer in time")
        case exceptions.DownloadCancelledError():
            return Problem(Status.FAILED, Reason.TOO_LARGE, f"the answer of {url} is larger than is read")
        case exceptions.ResponseDataLossError():
            return Problem(Status.FAILED, Reason.TRUNCATED, f"{host} broke off its answer of {url} halfway")
        case exceptions.IgnoreRequest() if "redirection" in str(error):
            return Problem(Status.FAILED, Reason.BAD_REDIRECT, f"{url} redirects in circles")
        case exceptions.IgnoreRequest() | exceptions.UnsupportedURLSchemeError():
            return Problem(Status.FAILED, Reason.BAD_REDIRECT, f"{url} leads to an address that is neither http nor https")
    return _of_network(error, url)


def _of_network(error: BaseException, url: str) -> Problem:
    host = urlsplit(url).hostname
    if private := _inside(error, PrivateAddress):
        return of_exception(private, url)
    if _inside(error, DNSLookupError):
        return Problem(Status.FAILED, Reason.DNS, f"no host is named {host}: check the address and the network")
    if "certificate" in _words(error) or "SSL" in _words(error):
        return Problem(Status.FAILED, Reason.TLS, f"the certificate of {host} is not to be trusted, so nothing was read")
    if isinstance(error, TunnelError):
        return Problem(Status.FAILED, Reason.CONNECTION, f"the proxy did not connect to {host}")
    if isinstance(error, exceptions.DownloadFailedError | exceptions.DownloadConnectionRefusedError | OSError):
        return Problem(Status.FAILED, Reason.CONNECTION, f"the connection to {host} failed")
    return Problem(Status.FAILED, Reason.CRASHED, f"reading {url} failed with {type(error).__name__}: {error}")


def _chain(error: BaseException) -> list[BaseException]:
    """An exception with its causes and, for Twisted's wrappers, the exceptions they hold."""
    chain: list[BaseException] = []
    todo: list[BaseException | None] = [error]
    while todo:
        each = todo.pop()
        if each is None or each in chain:
            continue
        chain.append(each)
        todo += [each.__cause__, each.__context__]
        if isinstance(each, ResponseFailed):
            todo += [reason.value for reason in each.reasons if isinstance(reason, Failure)]
    return chain


def _inside(error: BaseException, kind: type[E]) -> E | None:
    return next((each for each in _chain(error) if isinstance(each, kind)), None)


def _words(error: BaseException) -> str:
    return " ".join(f"{type(each).__module__} {each}" for each in _chain(error))
