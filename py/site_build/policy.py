"""The content security policy of every page: nothing is loaded from, or sent to, anywhere else.

The theme writes inline scripts that differ with a page's depth and outlive it under instant
navigation. So all pages carry the same list: the hashes of every inline script of the site.
"""

import base64
import hashlib
import re
from pathlib import Path

INLINE = re.compile(
    r"<script(?![^>]*\ssrc=)(?![^>]*application/(?:ld\+)?json)[^>]*>(.*?)</script>", re.DOTALL
)
"""A script within a page, and its text."""
_PLACE = re.compile(r"<script data-behind-the-policy\b|</head>")
"""Behind the links of the head: where browsers have met a policy, they fetch nothing ahead. The one
script that starts a worker stands behind it: a worker takes over the policy that is there."""


_REFERRER = '<meta name="referrer" content="no-referrer">'
"""At the beginning of every head: no file of the page is asked for without it."""

_DIRECTIVES = {
    "default-src": "'self'",
    "script-src": "'self' 'wasm-unsafe-eval'",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "object-src": "'none'",
    "worker-src": "'self' blob:",
    "base-uri": "'self'",
    "form-action": "'self'",
    "trusted-types": "default",
    "require-trusted-types-for": "'script'",
}
"""`wasm-unsafe-eval` compiles the calculator's WebAssembly, and lets no script be evaluated."""


def write_policy(site: Path) -> None:
    """Put the policy into every page of the site. Raises ValueError for a page without a place."""
    pages = {page: _referring_to_nobody(page) for page in sorted(site.rglob("*.html"))}
    hashes = sorted({_hash(script) for text in pages.values() for script in INLINE.findall(text)})
    policy = _policy(hashes)
    for page, text in pages.items():
        place = _PLACE.search(text)
        if not place:
            raise ValueError(f"{page}: no {_PLACE.pattern}")
        meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        page.write_text(text[: place.start()] + meta + text[place.start() :], encoding="utf-8")


def _referring_to_nobody(page: Path) -> str:
    return page.read_text(encoding="utf-8").replace("<head>", f"<head>{_REFERRER}", 1)


def _policy(hashes: list[str]) -> str:
    scripts = " ".join([_DIRECTIVES["script-src"], *hashes])
    return "; ".join(
        f"{name} {scripts if name == 'script-src' else sources}"
        for name, sources in _DIRECTIVES.items()
    )


def _hash(script: str) -> str:
    digest = hashlib.sha256(script.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"
