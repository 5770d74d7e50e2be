"""A web server that compresses as GitHub Pages does, and is no faster than a given network.

Shaping in the server, not in the browser's developer tools, because those do not reach workers.
"""

import asyncio
import functools
import gzip
import hashlib
import mimetypes
import socket
import threading
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

COMPRESSED = frozenset(
    {
        "application/json",
        "application/wasm",
        "application/xml",
        "image/svg+xml",
        "text/css",
        "text/html",
        "text/javascript",
        "text/plain",
    }
)
"""What is sent gzipped: what the host of the site is known to compress. All else goes as it is."""

_TYPES = {
    ".js": "text/javascript",
    ".mjs": "text/javascript",
    ".json": "application/json",
    ".webmanifest": "application/manifest+json",
    ".wasm": "application/wasm",
    ".svg": "image/svg+xml",
    ".xml": "application/xml",
    ".zip": "application/zip",
    ".ico": "image/x-icon",
    ".map": "application/json",
}
_UNSHAPED_CHUNK = 64 * 1024
_CHUNK_SECONDS = 0.01
_SEND_BUFFER = 256 * 1024


@dataclass(frozen=True)
class Profile:
    """A network: how much fits through it, and how long a request takes there and back."""

    name: str
    bits_per_second: float | None
    round_trip: float

    @property
    def chunk(self) -> int:
        """As much as passes in a moment, so that connections share the line."""
        if self.bits_per_second is None:
            return _UNSHAPED_CHUNK
        return int(self.bits_per_second / 8 * _CHUNK_SECONDS)


NONE = Profile("no throttle", None, 0)
MIDDLE = Profile("10 Mbit/s, 40 ms", 10e6, 0.040)
SLOW = Profile("1.6 Mbit/s, 150 ms", 1.6e6, 0.150)


class Line:
    """The one line that all connections share."""

    def __init__(self) -> None:
        self.profile = NONE
        self._free_at = 0.0

    async def carry(self, size: int) -> None:
        """Wait until `size` bytes have passed."""
        if self.profile.bits_per_second is None:
            return
        self._free_at = max(self._free_at, time.monotonic())
        self._free_at += size * 8 / self.profile.bits_per_second
        await asyncio.sleep(self._free_at - time.monotonic())


@dataclass(frozen=True)
class File:
    """One file as it is sent: gzipped already, where the host would do so."""

    kind: str
    plain: bytes
    gzipped: bytes | None
    etag: str


@dataclass(frozen=True)
class Sent:
    """A piece of an answer's body on its way: when, of which file, how many bytes."""

    at: float
    path: str
    size: int


class Server:
    """Serves folders and files by their place: the longest name that the path begins with."""

    def __init__(self, mounts: Mapping[str, Path], line: Line) -> None:
        self._mounts = sorted(mounts.items(), key=lambda mount: -len(mount[0]))
        self._line = line
        self._sent: list[Sent] = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}/"

    async def serve(self) -> asyncio.Server:
        return await asyncio.start_server(self._converse, sock=self._socket)

    def prepare(self) -> None:
        """Compress every file now, so that no measurement waits for it."""
        for _, place in self._mounts:
            for path in [place] if place.is_file() else place.rglob("*"):
                if path.is_file():
                    _read(path)

    def forget(self) -> None:
        """Begin to count anew."""
        self._sent = []

    def sent(self, until: float = float("inf")) -> Counter[str]:
        """The bytes sent of each path, up to a moment since the epoch."""
        sizes: Counter[str] = Counter()
        for piece in self._sent:
            if piece.at <= until:
                sizes[piece.path] += piece.size
        return sizes

    def quiet_for(self) -> float:
        """The seconds since the last byte was sent."""
        return time.time() - self._sent[-1].at if self._sent else float("inf")

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        opened = time.monotonic()
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").splitlines()
                headers = dict(line.lower().split(": ", 1) for line in head[1:] if ": " in line)
                round_trip = self._line.profile.round_trip
                # A new connection is usable one round trip after it was asked for.
                await asyncio.sleep(max(0.0, opened + round_trip - time.monotonic()))
                await asyncio.sleep(round_trip)
                await self._answer(head[0], headers, writer)
        with suppress(ConnectionError):
            writer.close()

    async def _answer(
        self, request: str, headers: dict[str, str], writer: asyncio.StreamWriter
    ) -> None:
        method, target, _ = request.split(" ")
        path = unquote(urlsplit(target).path)
        place = self._find(path)
        if place is not None and place.is_dir():
            await self._send(writer, "301 Moved Permanently", {"location": f"{path}/"}, b"", path)
            return
        status = "200 OK" if place else "404 Not Found"
        file = _read(place) if place else _read_missing(self._find("/404.html"))
        zipped = file.gzipped is not None and "gzip" in headers.get("accept-encoding", "")
        sent = {
            "content-type": file.kind,
            "cache-control": "max-age=600",
            "etag": file.etag,
            "vary": "accept-encoding",
        }
        if headers.get("if-none-match") == file.etag:
            await self._send(writer, "304 Not Modified", sent, None, path)
            return
        if zipped:
            sent["content-encoding"] = "gzip"
        body = file.gzipped if zipped and file.gzipped is not None else file.plain
        sent["content-length"] = str(len(body))
        await self._send(writer, status, sent, None if method == "HEAD" else body, path)

    async def _send(
        self,
        writer: asyncio.StreamWriter,
        status: str,
        headers: dict[str, str],
        body: bytes | None,
        path: str,
    ) -> None:
        if body == b"":
            headers["content-length"] = "0"
        lines = [f"HTTP/1.1 {status}", *(f"{name}: {text}" for name, text in headers.items())]
        head = "\r\n".join((*lines, "", "")).encode("latin-1")
        await self._line.carry(len(head))
        writer.write(head)
        size = self._line.profile.chunk
        for start in range(0, len(body or b""), size):
            piece = (body or b"")[start : start + size]
            await self._line.carry(len(piece))
            writer.write(piece)
            await writer.drain()
            self._sent.append(Sent(time.time(), path, len(piece)))
        await writer.drain()

    def _find(self, path: str) -> Path | None:
        """The file at a path of the address, the folder if its slash is missing, or nothing."""
        for name, place in self._mounts:
            if path == f"/{name}" and place.is_file():
                return place
            start = f"/{name}/" if name else "/"
            if not path.startswith(start):
                continue
            found = (place / path.removeprefix(start)).resolve()
            if path.endswith("/"):
                found /= "index.html"
            if found.is_relative_to(place.resolve()) and found.exists():
                return found
        return None


@contextmanager
def running(*servers: Server) -> Iterator[None]:
    """Let the servers answer, in a thread of their own."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    listening = [
        asyncio.run_coroutine_threadsafe(server.serve(), loop).result() for server in servers
    ]
    try:
        yield
    finally:
        asyncio.run_coroutine_threadsafe(_hang_up(listening), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


async def _hang_up(servers: list[asyncio.Server]) -> None:
    for server in servers:
        server.close()
    talks = asyncio.all_tasks() - {asyncio.current_task()}
    for talk in talks:
        talk.cancel()
    await asyncio.gather(*talks, return_exceptions=True)


@functools.cache
def _read(path: Path) -> File:
    kind = _TYPES.get(path.suffix) or mimetypes.guess_type(path)[0] or "application/octet-stream"
    plain = path.read_bytes()
    gzipped = gzip.compress(plain, compresslevel=6, mtime=0) if kind in COMPRESSED else None
    etag = f'"{hashlib.sha256(plain).hexdigest()[:16]}"'
    if kind.startswith("text/"):
        kind += "; charset=utf-8"
    return File(kind, plain, gzipped, etag)


def _read_missing(page: Path | None) -> File:
    return _read(page) if page else File("text/plain", b"Not found", None, '"missing"')
