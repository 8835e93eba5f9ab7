"""Careers pages of our own making that are nothing without their scripts, as replies of the little web."""

from __future__ import annotations

import json

from monitor.demo.web import Reply
from tests import boards

HOST = "https://careers.acme.example"
BOARD = f"{HOST}/jobs"
_SHELL = "<!doctype html><html lang=en><head><title>Careers at Acme</title></head><body>{body}<script src=/app.js></script></body></html>"
_APP = """
const root = document.getElementById('root');
const rows = (jobs) => jobs.map((j) => `<li class="job"><a href="/jobs/${j.id}">${j.title}</a> <span>${j.place}</span></li>`).join('');
const ask = (page) => fetch('/api/openings?page=' + page).then((r) => r.json());
const head = '<h1>Open positions</h1>';
"""
XHR = "ask(1).then((d) => { root.innerHTML = head + '<ul>' + rows(d.jobs) + '</ul>'; });"
SCROLL = """
root.innerHTML = head + '<ul></ul><div id="end" style="height:20px"></div>';
let page = 0, busy = false;
new IntersectionObserver(async (seen) => {
    if (!seen[0].isIntersecting || busy || page < 0) return;
    busy = true;
    const d = await ask(++page);
    root.querySelector('ul').insertAdjacentHTML('beforeend', rows(d.jobs) + '<div style="height:3000px"></div>');
    if (!d.jobs.length) page = -1;
    busy = false;
}).observe(document.getElementById('end'));
"""
MORE = """
let page = 0;
const more = async () => {
    const d = await ask(++page);
    root.querySelector('ul').insertAdjacentHTML('beforeend', rows(d.jobs));
    if (!d.more) document.getElementById('more').remove();
};
root.innerHTML = head + '<ul></ul><button id="more">Mehr Stellen laden</button>';
document.getElementById('more').onclick = more;
more();
"""
TURN = """
let page = 0;
const turn = async () => {
    const d = await ask(++page);
    root.querySelector('ul').innerHTML = rows(d.jobs);
    document.getElementById('next').disabled = !d.more;
};
root.innerHTML = head + '<ul></ul><button id="next" aria-label="Next page">&rsaquo;</button>';
document.getElementById('next').onclick = turn;
turn();
"""
WINDOW = """
(async () => {
    const all = [];
    for (let page = 1, d; page === 1 || d.more; page++) { d = await ask(page); all.push(...d.jobs); }
    root.innerHTML = head + `<div style="position:relative;height:${all.length * 900}px"><ul></ul></div>`;
    const list = root.querySelector('ul');
    const show = () => {
        const first = Math.floor(window.scrollY / 900);
        list.style.cssText = `position:absolute;top:${first * 900}px`;
        list.innerHTML = rows(all.slice(first, first + 4));
    };
    window.addEventListener('scroll', show);
    show();
})();
"""
SHADOW = """
customElements.define('job-list', class extends HTMLElement {
    connectedCallback() { const s = this.attachShadow({mode: 'closed'}); ask(1).then((d) => { s.innerHTML = head + '<ul>' + rows(d.jobs) + '</ul>'; }); }
});
root.innerHTML = '<job-list></job-list>';
"""
ROWS_WITHOUT_LINKS = """
ask(1).then((d) => { root.innerHTML = head + d.jobs.map((j) => `<div class="row" tabindex="0"><b>${j.title}</b> <i>${j.place}</i></div>`).join(''); });
"""
SPINNER = "root.innerHTML = '<div class=spinner></div>';"
FORBIDDEN = """
const load = (tag, url) => { const e = document.createElement(tag); e.src = url; document.body.append(e); };
load('img', '/logo.png'); load('video', '/film.mp4'); load('iframe', 'https://frames.example/'); load('script', 'https://www.googletagmanager.com/gtm.js');
for (const url of ['http://127.0.0.1:PORT/secret', 'http://169.254.169.254/latest', 'http://[::1]/', 'http://metadata.internal/']) {
    fetch(url, {mode: 'no-cors'}).catch(() => 0); load('script', url); }
navigator.sendBeacon('/beacon', 'x'); new WebSocket('wss://careers.acme.example/live'); fetch('/account', {method: 'DELETE'}).catch(() => 0);
document.cookie = 'seen=1';
"""
CROSS = """
fetch('https://api.acme.example/v1/openings', {method: 'POST', headers: {'Content-Type': 'application/json', 'X-Site': 'acme'}, body: '{"page": 1}'})
    .then((r) => r.json()).then((d) => { root.innerHTML = head + '<ul>' + rows(d.jobs) + '</ul>'; });
"""
ENDLESS = "while (true) {}"
EMPTY = "ask(1).then(() => { root.innerHTML = head + '<p>There are no open positions at the moment.</p>'; });"
DETAIL = """
fetch('/api/openings/' + location.pathname.split('/').pop()).then((r) => r.json()).then((d) => {
    root.innerHTML = '<main><h1>' + d.title + '</h1><p>' + d.place + '</p>' + d.text + '<p><a href="/apply">Apply now</a></p></main>';
});
"""


def shell(app: str, body: str = "<div id=root></div>") -> dict[str, Reply]:
    """The page and its script; pages of single postings are the same shell with a script of their own."""
    page = Reply(_SHELL.format(body=body))
    both = f"{_APP} if (location.pathname === '/jobs') {{ {app} }} else {{ {DETAIL} }}"
    return {BOARD: page, f"{HOST}/app.js": Reply(both, content_type="text/javascript")}


def api(titles: dict[str, str], each: int = 100, *, plain: bool = False) -> dict[str, Reply]:
    """The answers that the scripts ask for, `each` postings a page, and the pages of single postings: shells too, or `plain` ones."""
    keys = list(titles)
    pages = [keys[start : start + each] for start in range(0, len(keys), each)] or [[]]
    replies = {}
    for number, page in enumerate([*pages, []], 1):
        jobs = [{"id": key, "title": titles[key], "place": "Leeds, United Kingdom", "url": f"/jobs/{key}"} for key in page]
        replies[f"{HOST}/api/openings?page={number}"] = _json({"jobs": jobs, "more": number < len(pages)})
    for key, title in titles.items():
        replies[f"{HOST}/jobs/{key}"] = Reply(boards.detail(key, title) if plain else _SHELL.format(body="<div id=root></div>"))
        replies[f"{HOST}/api/openings/{key}"] = _json({"title": title, "place": "Leeds, United Kingdom", "text": boards.text(title)})
    return replies


def _json(value: object) -> Reply:
    return Reply(json.dumps(value), content_type="application/json")
