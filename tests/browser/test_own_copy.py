"""A copy of the site, served by Debian's nginx with the lines that the page for IT prints."""

import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest
from playwright.sync_api import Page, expect

from tests.browser.watch import Watch
from tests.site import PROJECT

LINES = re.compile(r"```nginx\n(.*?)```", re.DOTALL)
BEHIND_A_PATH = re.compile(r"(?<=location )/|(?<=404 )/")
"""Where the page says that the path is written."""

pytestmark = pytest.mark.skipif(not shutil.which("nginx"), reason="there is no nginx here")


def lines(path: str) -> str:
    found = LINES.search((PROJECT / "docs/own-copy/hosting.md").read_text("utf-8"))
    assert found
    return BEHIND_A_PATH.sub(path, found[1])


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


@pytest.fixture(params=["/", "/after/"])
def copy(
    request: pytest.FixtureRequest, tmp_path: Path, built_site: Path, watch: Watch
) -> Iterator[str]:
    """The address of the copy, at the top of a server and below a path."""
    path: str = request.param
    port = free_port()
    root = tmp_path / "root"
    shutil.copytree(built_site, root / path.strip("/"))
    (tmp_path / "logs").mkdir()
    config = tmp_path / "nginx.conf"
    config.write_text(
        f"pid {tmp_path}/pid; error_log {tmp_path}/logs/error.log; user root; events {{}}\n"
        f"http {{ access_log off; client_body_temp_path {tmp_path}/b; proxy_temp_path {tmp_path}/p;"
        f" fastcgi_temp_path {tmp_path}/f; uwsgi_temp_path {tmp_path}/u;"
        f" scgi_temp_path {tmp_path}/s;\n"
        f"server {{ listen 127.0.0.1:{port}; root {root};\n{lines(path)}\n}} }}\n"
    )
    command = ["nginx", "-p", str(tmp_path), "-c", str(config), "-g", "daemon off;"]
    server = subprocess.Popen(command, stderr=subprocess.PIPE)
    wait_for(port, server)
    address = f"http://127.0.0.1:{port}{path}"
    watch.also_own(address)
    yield address
    server.terminate()
    _, said = server.communicate(timeout=10)
    assert b"warn" not in said


def wait_for(port: int, server: "subprocess.Popen[bytes]") -> None:
    for _ in range(200):
        assert server.poll() is None
        with socket.socket() as one:
            if one.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    pytest.fail("nginx did not start")


def test_the_main_job_is_done_on_a_copy(page: Page, copy: str) -> None:
    page.goto(f"{copy}checklist/#invite?company=Example%20S.A.&date=2026-02-27&id=r-1&v=1")
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.locator("[data-step-row=follow-up] time").first).to_be_visible()
    expect(page.locator("html")).to_have_attribute("data-engine", "ready", timeout=45_000)


TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".webmanifest": "application/manifest+json",
    ".bin": "application/octet-stream",
    ".whl": "application/octet-stream",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".xml": "application/xml",
    ".gz": "application/octet-stream",
    ".map": "application/json; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
}


def test_every_kind_of_file_has_its_type_and_headers(copy: str, built_site: Path) -> None:
    seen: set[str] = set()
    for file in sorted(built_site.rglob("*")):
        if file.is_file() and file.suffix not in seen:
            seen.add(file.suffix)
            name = file.relative_to(built_site).as_posix()
            with urlopen(copy + name) as response:  # noqa: S310 - our own server
                assert response.headers["Content-Type"] == TYPES[file.suffix], name
                assert response.headers["X-Content-Type-Options"] == "nosniff"
                kept = "immutable" in response.headers["Cache-Control"]
                assert kept == ("/engine/" in name)
                assert "Content-Encoding" not in response.headers
    assert seen >= {".html", ".mjs", ".bin", ".webmanifest", ".whl"}


def test_an_unknown_address_gets_our_page_with_its_status(copy: str) -> None:
    with pytest.raises(HTTPError) as refused:
        urlopen(f"{copy}nothing/here")  # noqa: S310 - our own server
    assert refused.value.code == 404
    assert b"data-md-color-scheme" in refused.value.read()


def test_what_a_first_visit_takes_is_what_the_page_says(built_site: Path) -> None:
    text = (PROJECT / "docs/own-copy/hosting.md").read_text("utf-8")
    said = re.search(r"takes about ([\d.]+) MB, ([\d.]+) MB of it the calculator", text)
    room = re.search(r"room for ([\d,]+) candidates", text)
    assert said
    assert room
    total, engine = map(float, said.groups())
    needed = [
        file.stat().st_size
        for file in (built_site / "assets" / "engine").rglob("*")
        # On a fast line; on a slow one it is the smaller form instead.
        if file.name.startswith(("python_stdlib", "pyodide")) and ".xz." not in file.name
    ]
    # The two scripts are compressed on the way to a third.
    scripts = list((built_site / "assets" / "engine").rglob("*js"))
    weight = sum(needed) - 0.67 * sum(file.stat().st_size for file in scripts)
    assert engine == pytest.approx(weight / 1e6, abs=0.15)
    assert int(room[1].replace(",", "")) == pytest.approx(100_000 / total, rel=0.02)
