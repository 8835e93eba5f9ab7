"""One address for one page: the canonical form of a URL, and what a URL's shape says about the page behind it."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import unquote_plus, urljoin, urlsplit, urlunsplit

from w3lib.url import safe_url_string

from crawlers.pages import words

# Parameters that say who sent the reader or what they clicked, never which page this is.
_TRACKING = words.word_set(
    """_ga _gl _gac _hsenc _hsmi _ke _openstat action_object_map action_type_map bid_id campaign campaignid cmpid clickid click_id dclid
    ebp efid epik fb_action_ids fb_ref fb_source fbclid fccid gbraid gad_source gclid gclsrc gh_src guccounter hsctatracking icid igshid
    iis iisn impressionid irclickid lever-origin lever-source lever-via mc_cid mc_eid mkt_tok ml_subscriber msclkid
    oly_anon_id oly_enc_id originalsubdomain rb_clickid recommended_by ref_src ref_url referer referral referrer s_cid s_kwcid
    searchid search_id searchtoken sharedid shid soc_src soc_trk spm srsltid tm_campaign tm_event tracking trackingid tracking_id tracker trid
    trk trkinfo trkemail ttclid twclid vero_id vjs vjk wbraid wickedid xkcb xpse xfps yclid ysclid"""
)
_TRACKING_START = ("utm_", "trk_", "hsa_", "mtm_", "pk_", "piwik_", "matomo_", "ga_", "at_custom", "at_medium", "at_campaign", "stm_", "wt_", "wt.")
_SESSION = words.word_set(
    "jsessionid phpsessid sessionid session_id sess sessid aspsessionid asp.net_sessionid cfid cftoken oscsid zenid csrf csrftoken csrf_token "
    "_csrf authenticity_token nonce cachebuster cb _t timestamp"
)
# These may be either: an identifier in them is a posting's, a word is a sender's.
_AMBIGUOUS = words.word_set("ref refid src source from origin via medium channel sid session sc cid")
_IDENTIFIER = re.compile(r"[a-z]{0,6}[-_]?\d{3,}[a-z]?", re.IGNORECASE)
# Where in a list the link stood; dropped where something else names the posting.
_RANK = words.word_set("position pos rank index idx pagenum page_num listposition")
_ID_PARAMETER = re.compile(
    r"(.*[_-])?(id|jid|job|jobid|jobreq|jk|req|reqid|rid|vacancy|vacancyid|vacature|posting|postingid|requisition|requisitionid|nr|no|ad|adid|"
    r"offer|offerid|gh_jid|ashby_jid|pid|oid|vid|jobno|jobnr|jobseqno|opening|openingid|career_job_req_id|jobnumber|stelle|angebot|"
    r"yid|number|num)|"
    r"(?:.*[_-])?(?:jobs?|vac|vacanc(?:y|ies)|vacatures?|vacantes?|vagas?|stellen?|stellenangebots?|anz|anzeigen?|"
    r"inserats?|angebots?|annoncen?|annonces?|offres?|offers?|ofertas?|offerta|oferty|nabidk[ay]|adverts?|adv?|postings?|positions?|openings?|req|requisitions?|recruit)"
    r"(?:ad|offer|posting|req)?(?:id|nr|no|num|number|ref|seq)|postid|jobcode",
    re.IGNORECASE,
)
DIRECTIVE = "#:~:"  # begins what tells a browser to which words of a page to go
_OPAQUE = 60
_ID_VALUE = re.compile(r"(?=.*\d)[\w-]{3,}|\d+")
_SESSION_IN_PATH = re.compile(r";(jsessionid|phpsessid|sid|sessionid)=[^/?#;]*", re.IGNORECASE)
_ROUTE = re.compile(r"!?/?[^/]*/.*[\w-]{2}")
_DEFAULT_PORT = {"http": 80, "https": 443}
_REMEMBERED = 4096  # addresses: the links of a few pages
# An address in which nothing is to be mended; most links are such.
_PLAIN = re.compile(r"(https?://[a-z0-9][a-z0-9-]{0,50}(?:\.[a-z0-9][a-z0-9-]{0,50}){1,5}(?=[/?]|$))?(/[\w~./%+,-]*)?(?:\?([\w.~=&%+,-]*))?", re.ASCII)
_OTHER_SCHEME = re.compile(r"\s*(?!https?:)[a-z][a-z0-9+.-]*:", re.IGNORECASE | re.ASCII)


@lru_cache(maxsize=_REMEMBERED)
def canonical_url(url: str, base: str | None = None) -> str:
    """The address under which a page is known: absolute, without what differs between two links to the same page.

    Dropped are the default port, credentials, path sessions, tracking and session parameters, and the fragment unless it
    is a route of a script application (`#/jobs/12`). Beside a short identifier, values of 60 characters and more are the
    click's and go too. The parameters left are sorted; a trailing slash stays as printed, as servers may tell the two
    apart. `""` for anything that is not http(s). Idempotent; never raises.
    """
    plain = _PLAIN.fullmatch(url)
    if plain and (origin := plain[1] or _origin(plain[2], base)):
        path = plain[2] or "/"
        query = _kept_query(path, plain[3]) if plain[3] else ""
        return f"{origin}{path}?{query}" if query else f"{origin}{path}"
    if _OTHER_SCHEME.match(url):
        return ""
    try:
        joined = urljoin(base, url.strip()) if base else url.strip()
        if not joined[:5].lower().startswith("http"):
            return ""
        parts = urlsplit(safe_url_string(joined))
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except (ValueError, UnicodeError):
        return ""
    scheme = parts.scheme.lower()
    if scheme not in _DEFAULT_PORT or not host:
        return ""
    host = f"[{host}]" if ":" in host else host
    netloc = host if port in (None, _DEFAULT_PORT[scheme]) else f"{host}:{port}"
    path = _SESSION_IN_PATH.sub("", parts.path) or "/"
    fragment = parts.fragment if _ROUTE.match(parts.fragment) and parts.fragment[:1] in "/!" else ""
    return urlunsplit((scheme, netloc, path, _kept_query(path, parts.query), fragment))


def _origin(path: str | None, base: str | None) -> str | None:
    """Scheme and host for a path from the root that has no dots to be resolved."""
    if not path or not base or "/." in path or path[:2] == "//":
        return None
    return _plain_origin(base)


@lru_cache(maxsize=_REMEMBERED)
def _plain_origin(url: str) -> str | None:
    plain = _PLAIN.fullmatch(url)
    return plain[1] if plain else None


def _kept_query(path: str, query: str) -> str:
    if not query:
        return ""
    pairs = []
    for piece in query.split("&"):
        key, _, value = piece.partition("=")
        key = unquote_plus(key).strip().lower().removeprefix("amp;")
        if piece and not _is_noise(key, value):
            pairs.append((key, piece))
    ids = [piece for key, piece in pairs if len(piece) < _OPAQUE and _ID_PARAMETER.fullmatch(key)]
    if ids or has_identifier(path):
        pairs = [(key, piece) for key, piece in pairs if key not in _RANK]
    if ids:  # a short identifier says which posting it is; a long code beside it says which click
        pairs = [(key, piece) for key, piece in pairs if len(piece) < _OPAQUE]
    return "&".join(sorted(piece for _, piece in pairs))


def _is_noise(key: str, value: str) -> bool:
    if key in _TRACKING or key in _SESSION or key.startswith(_TRACKING_START):
        return True
    return key in _AMBIGUOUS and not _IDENTIFIER.fullmatch(value)


_LIST_SLUG = re.compile(
    r"(?:^|[-_+,])(?:jobs|careers|vacancies|stellenangebote|stellen|emplois?|empleos?|empregos|vagas|lavoro|vacatures|stillinger|"
    r"jobb|praca|prace|salaries|"
    r"internships)(?:[-_+,.]|$)|^(?:jobs|vacancies|stellenangebote|emploi|empleos?|vagas|vacatures)-",
    re.IGNORECASE,
)
_LONG_NUMBER = re.compile(r"\d{6}")
_DOCUMENTS = (".pdf", ".doc", ".docx", ".odt", ".rtf")
_WORDS_OF = re.compile(r"[a-z]+")
_ID_SEGMENT = re.compile(
    r"(?:.*[-_.=~/])?(?:\d{3,}[a-zA-Z]?|[A-Z]{1,5}[-_]?\d{3,}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{20,}|(?=[\w-]*\d)[0-9a-f]{8,}|"
    r"(?=[\w-]*\d)(?=[\w-]*[a-zA-Z])[A-Za-z0-9_-]{9,}|(?=.{6})[A-Za-z0-9]*[a-z][A-Z][A-Za-z0-9]*)(?:[-_.~].*)?",
)


@lru_cache(maxsize=_REMEMBERED)
def has_identifier(path: str) -> bool:
    """Whether one of the last two segments of a path holds a number or code such as names one thing among many."""
    segments = [segment for segment in path.split("/") if segment]
    return any(_ID_SEGMENT.fullmatch(segment[:300]) for segment in segments[-2:]) or any(
        segment.isdigit() and len(segment) > 2 for segment in segments[-4:-2]
    )


def is_document(path: str) -> bool:
    """Whether a path leads to a file for reading or print: one thing, not a list."""
    return path[-5:].lower().endswith(_DOCUMENTS)


@lru_cache(maxsize=_REMEMBERED)
def names_item(url: str) -> bool:
    """Whether an address names one thing among many: by a code, an identifying parameter or a title made into a slug."""
    parts = urlsplit(url)
    if leads_to_list(url):
        return False
    if has_identifier(parts.path) or has_identifier(parts.fragment) or is_document(parts.path):
        return True
    for piece in parts.query.split("&"):
        key, _, value = piece.partition("=")
        if value and len(piece) < _OPAQUE and _ID_PARAMETER.fullmatch(key) and _ID_VALUE.fullmatch(value):
            return True
    last = parts.path.rstrip("/").rpartition("/")[2]
    return last.count("-") >= 2 or last.count("_") >= 2 or last.count("%20") >= 2


@lru_cache(maxsize=_REMEMBERED)
def leads_to_list(url: str) -> bool:
    """Whether an address ends in a slug such as "jobs-in-leeds" or "designer-jobs" and in no long number."""
    last = urlsplit(url).path.rstrip("/").rpartition("/")[2][:300]
    return len(last) > 8 and bool(_LIST_SLUG.search(last)) and not _LONG_NUMBER.search(last)


@lru_cache(maxsize=_REMEMBERED)
def speaks_of_jobs(url: str, own: str = "") -> bool:
    """Whether an address has a word such as "jobs" in its path, parameter names or host.

    The page's own host counts for a number alone ("jobs.example.org/169495/") and for no address that has words to say what it is.
    """
    parts = urlsplit(url)
    names = " ".join([piece.partition("=")[0] for piece in parts.query.split("&")[:20]]) if parts.query else ""
    number = not names and not parts.fragment and has_identifier(parts.path) and not _WORDS_OF.search(parts.path[:200].lower())
    host = "" if own and parts.netloc == urlsplit(own).netloc and not number else parts.netloc
    said = _WORDS_OF.findall(f"{host} {parts.path[:200]} {parts.fragment[:80]} {names[:200]}".lower())
    return not words.JOB_IN_URL.isdisjoint(said) or any(word.startswith(words.JOB_IN_URL_STARTS) for word in said)


@lru_cache(maxsize=_REMEMBERED)
def speaks_of_others(url: str) -> bool:
    """Whether an address has a path segment such as "blog" or "companies"."""
    return not words.NOT_JOB_IN_URL.isdisjoint(re.split(r"[/.]", urlsplit(url).path[:200].lower()))
