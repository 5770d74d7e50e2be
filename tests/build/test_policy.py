"""Every page carries the same policy, and it lets in nothing but this site."""

import base64
import hashlib
from pathlib import Path

import pytest

from site_build.policy import write_policy
from tests.build.pages import documents, one


def policy_of(meta: object) -> dict[str, list[str]]:
    directives = (part.split() for part in str(meta).split(";"))
    return {name: sources for name, *sources in directives}


def test_every_page_has_the_same_policy_at_the_end_of_its_head(built_site: Path) -> None:
    policies = set()
    for path, soup in documents(built_site):
        meta = one(soup, 'meta[http-equiv="Content-Security-Policy"]')
        policies.add(meta["content"])
        assert meta.find_parent("head"), path
        behind = meta.find_next_siblings()
        assert all(element.has_attr("data-behind-the-policy") for element in behind), path
    assert len(policies) == 1


def test_the_policy_lets_in_nothing_from_elsewhere(built_site: Path) -> None:
    _, soup = next(documents(built_site))
    policy = policy_of(one(soup, 'meta[http-equiv="Content-Security-Policy"]')["content"])
    assert policy["default-src"] == ["'self'"]
    sources = {source for sources in policy.values() for source in sources}
    allowed = {
        "default",
        "'script'",
        "'self'",
        "'none'",
        "'unsafe-inline'",
        "'wasm-unsafe-eval'",
        "data:",
        "blob:",
    }
    assert {source for source in sources if not source.startswith("'sha256-")} <= allowed
    assert "'unsafe-inline'" not in policy["script-src"]


def test_no_page_tells_another_site_where_its_reader_came_from(built_site: Path) -> None:
    for page in built_site.rglob("*.html"):
        head = page.read_text(encoding="utf-8").partition("</head>")[0]
        assert '<meta name="referrer" content="no-referrer">' in head, page


def test_every_inline_script_is_on_the_list(built_site: Path) -> None:
    for path, soup in documents(built_site):
        meta = one(soup, 'meta[http-equiv="Content-Security-Policy"]')
        hashes = policy_of(meta["content"])["script-src"]
        for script in soup.select('script:not([src]):not([type$="json"])'):
            digest = hashlib.sha256(script.string.encode() if script.string else b"").digest()
            assert f"'sha256-{base64.b64encode(digest).decode()}'" in hashes, path


def test_no_element_carries_a_script_of_its_own(built_site: Path) -> None:
    for path, soup in documents(built_site):
        handlers = [name for tag in soup.select("*") for name in tag.attrs if name.startswith("on")]
        assert handlers == [], path


def test_a_page_without_a_place_for_it_is_refused(tmp_path: Path) -> None:
    (tmp_path / "odd.html").write_text("<p>no head</p>")
    with pytest.raises(ValueError, match=r"odd\.html"):
        write_policy(tmp_path)
