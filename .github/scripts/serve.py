"""Serve a built site on this machine as its host would: its own 404 page, and nothing stale.

With `--watch` it is built again whenever a source changes, beside the one served, which it replaces
when it is whole. A build that fails says why, and leaves what is served as it is.
"""

import functools
import http.server
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from http import HTTPStatus
from pathlib import Path

WATCHED = ("docs", "overrides", "py", "firm.toml", "mkdocs.yml")
EACH_SECONDS = 1.0


class Handler(http.server.SimpleHTTPRequestHandler):
    """Files of one folder."""

    def end_headers(self) -> None:
        # A rebuilt page must be seen at the next reload.
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory, "404.html")
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Say nothing: the address printed at the start must stay in sight."""


def sources() -> Iterator[Path]:
    for name in WATCHED:
        path = Path(name)
        yield from path.rglob("*") if path.is_dir() else [path]


def changes() -> dict[Path, float]:
    """When each source was changed last; what Python compiles on its way is none."""
    return {
        path: path.stat().st_mtime
        for path in sources()
        if path.is_file() and "__pycache__" not in path.parts
    }


def watch(folder: Path) -> None:
    """Build the site again at each change, for ever."""
    known = changes()
    while True:
        time.sleep(EACH_SECONDS)
        found = changes()
        if found == known:
            continue
        changed = sorted(str(path) for path, _ in found.items() ^ known.items())
        print(f"  Changed: {changed[0]}. Building again", flush=True)
        known = found
        begin = time.monotonic()
        if rebuilt(folder):
            print(f"  Built in {time.monotonic() - begin:.0f} s: reload the page", flush=True)


def rebuilt(folder: Path) -> bool:
    """Put a new build in the place of the one in `folder`. Says what went wrong, if it did."""
    beside, before = (folder.with_name(f".{folder.name}.{name}") for name in ("next", "old"))
    done = subprocess.run(
        ["make", "--no-print-directory", "site"],
        env={**os.environ, "SITE_DIR": str(beside)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        print(f"{done.stdout}{done.stderr}\n  Not built: the site is as it was before", flush=True)
        return False
    shutil.rmtree(before, ignore_errors=True)  # of a server that was stopped just then
    folder.rename(before)
    beside.rename(folder)
    shutil.rmtree(before)
    return True


def main(folder: str, port: str, *options: str) -> None:
    handler = functools.partial(Handler, directory=folder)
    try:
        server = http.server.ThreadingHTTPServer(("127.0.0.1", int(port)), handler)
    except OSError as error:
        sys.exit(
            f"Cannot listen on port {port}: {error.strerror}. Try another: make serve PORT=8001"
        )
    with server:
        print(
            f"\n  The site is at http://127.0.0.1:{server.server_port}/ until you press Ctrl+C\n",
            flush=True,
        )
        if "--watch" in options:
            threading.Thread(target=watch, args=[Path(folder)], daemon=True).start()
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print()


if __name__ == "__main__":
    main(*sys.argv[1:])
