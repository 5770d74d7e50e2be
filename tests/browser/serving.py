"""A server for a built site: the types that browsers insist on, and its own 404 page."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    extensions_map = {  # noqa: RUF012 - as its base declares it
        **SimpleHTTPRequestHandler.extensions_map,
        ".mjs": "text/javascript",
        ".js": "text/javascript",
        ".wasm": "application/wasm",
        ".json": "application/json",
        ".webmanifest": "application/manifest+json",
    }

    def parse_request(self) -> bool:
        if isinstance(self.server, Server) and self.server.is_down:
            self.close_connection = True
            return False
        return super().parse_request()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory) / "404.html"
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - as its base calls it
        pass


class Server(ThreadingHTTPServer):
    """Serves a folder at `address`; while it `is_down`, nothing that is asked has an answer."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, folder: Path) -> None:
        self.is_down = False
        super().__init__(("127.0.0.1", 0), partial(_Handler, directory=str(folder)))

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: a browser that leaves a page drops its connections."""


@contextmanager
def running(folder: Path) -> Iterator[Server]:
    """A server of `folder` on a free port."""
    with Server(folder) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """Serve `folder` on a free port; gives its address."""
    with running(folder) as server:
        yield server.address
