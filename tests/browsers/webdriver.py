"""A small WebDriver client: the standard's commands, over HTTP or Firefox's Marionette."""

import base64
import contextlib
import json
import socket
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from typing import Any, Protocol

_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
_PAUSE = 0.1

COMMANDS = {
    "NewSession": ("POST", ""),
    "DeleteSession": ("DELETE", ""),
    "Navigate": ("POST", "url"),
    "Refresh": ("POST", "refresh"),
    "ExecuteScript": ("POST", "execute/sync"),
    "FindElement": ("POST", "element"),
    "ElementClick": ("POST", "element/{id}/click"),
    "ElementSendKeys": ("POST", "element/{id}/value"),
    "SetTimeouts": ("POST", "timeouts"),
    "SetWindowRect": ("POST", "window/rect"),
    "Print": ("POST", "print"),
    "TakeScreenshot": ("GET", "element/{id}/screenshot"),
}
"""Each command by Marionette's name, with the method and the path that it has over HTTP."""


class WebDriverError(Exception):
    """What the browser says when it cannot do a command."""


class Transport(Protocol):
    """A way to hand a command to a browser."""

    def call(self, command: str, parameters: dict[str, Any]) -> Any:
        """Its answer. Raises WebDriverError."""

    def close(self) -> None:
        """Let go of the browser."""


class Http:
    """A driver of its own, as WebKit has it."""

    def __init__(self, port: int) -> None:
        self._base = f"http://127.0.0.1:{port}/session"
        self._session = ""

    def call(self, command: str, parameters: dict[str, Any]) -> Any:
        method, path = COMMANDS[command]
        address = "/".join(filter(None, (self._base, self._session, path.format(**parameters))))
        body = json.dumps(parameters).encode() if method == "POST" else None
        request = urllib.request.Request(address, body, method=method)  # noqa: S310
        request.add_header("Content-Type", "application/json")
        try:
            with urllib.request.urlopen(request, timeout=120) as response:  # noqa: S310
                value = json.load(response)["value"]
        except urllib.error.HTTPError as error:
            raise WebDriverError(f"{command}: {error.read().decode()}") from None
        if command == "NewSession":
            self._session = value["sessionId"]
        return value

    def close(self) -> None:
        self.call("DeleteSession", {})


class Marionette:
    """The wire that Firefox has of its own: messages with their length before them."""

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=120)
        self._read()
        self._last = 0

    def call(self, command: str, parameters: dict[str, Any]) -> Any:
        self._last += 1
        name = "Marionette:Quit" if command == "Quit" else f"WebDriver:{command}"
        message = json.dumps([0, self._last, name, parameters]).encode()
        self._socket.sendall(f"{len(message)}:".encode() + message)
        _, _, error, value = self._read()
        if error:
            raise WebDriverError(f"{command}: {error['error']}: {error['message']}")
        return value["value"] if isinstance(value, dict) and set(value) == {"value"} else value

    def _read(self) -> Any:
        length = b""
        while not length.endswith(b":"):
            length += self._socket.recv(1)
        wanted, content = int(length[:-1]), b""
        while len(content) < wanted:
            content += self._socket.recv(wanted - len(content))
        return json.loads(content)

    def close(self) -> None:
        self.call("DeleteSession", {})
        self._socket.close()


class Session:
    """One window of a browser, used by selectors as a reader would: clicked and typed into."""

    def __init__(self, kind: str, transport: Transport, capabilities: dict[str, Any]) -> None:
        self.kind = kind
        self._transport = transport
        started = transport.call("NewSession", {"capabilities": {"alwaysMatch": capabilities}})
        self.name = f"{kind} {started['capabilities']['browserVersion']}"
        transport.call("SetTimeouts", {"script": 60_000, "pageLoad": 60_000, "implicit": 0})

    def close(self) -> None:
        self._transport.close()

    def open(self, address: str) -> None:
        self._transport.call("Navigate", {"url": address})

    def reload(self) -> None:
        self._transport.call("Refresh", {})

    def run(self, script: str, *parameters: object) -> Any:
        """What a script's `return` gives, with `arguments` as its parameters."""
        return self._transport.call("ExecuteScript", {"script": script, "args": list(parameters)})

    def resize(self, width: int, height: int) -> None:
        """Where there are windows to resize."""
        with contextlib.suppress(WebDriverError):
            self._transport.call("SetWindowRect", {"width": width, "height": height})

    def click(self, selector: str) -> None:
        self.run("document.querySelector(arguments[0]).scrollIntoView({block: 'center'})", selector)
        self._transport.call("ElementClick", {"id": self._element(selector)})

    def type(self, selector: str, text: str) -> None:
        """Type behind what is in a field already."""
        element = self._element(selector)
        self._transport.call("ElementSendKeys", {"id": element, "text": text, "value": [*text]})

    def put(self, selector: str, value: str) -> None:
        """What a picker does, which drivers cannot open: the value, and that it was put in."""
        self.run(
            """const field = document.querySelector(arguments[0]);
            field.focus();
            field.value = arguments[1];
            for (const name of ["input", "change"])
              field.dispatchEvent(new Event(name, { bubbles: true }));""",
            selector,
            value,
        )

    def text(self, selector: str) -> str:
        """What is shown of the first such element, or "" where there is none."""
        script = "return document.querySelector(arguments[0])?.innerText ?? ''"
        found: str = self.run(script, selector)
        return found

    def value(self, selector: str) -> Any:
        return self.run("return document.querySelector(arguments[0])?.value", selector)

    def wait(self, script: str, *parameters: object, patience: float = 60) -> Any:
        """Ask again until a script gives something. Raises TimeoutError with the script."""
        return until(lambda: self.run(f"return {script}", *parameters), script, patience)

    def engine(self, state: str = "ready") -> float:
        """Wait until the engine is in a state; gives the seconds that it took."""
        begun = time.monotonic()
        self.wait("document.documentElement.dataset.engine === arguments[0]", state, patience=120)
        return time.monotonic() - begun

    def picture(self, selector: str) -> bytes:
        """How the first such element looks, as PNG."""
        found: str = self._transport.call("TakeScreenshot", {"id": self._element(selector)})
        return base64.b64decode(found)

    def print(self) -> str:
        """The page as a PDF on A4, in base64."""
        page = {"width": 21.0, "height": 29.7}
        found: str = self._transport.call("Print", {"page": page, "shrinkToFit": False})
        return found

    def _element(self, selector: str) -> str:
        using = {"using": "css selector", "value": selector}
        found = until(lambda: self._found(using), selector, 20)
        element: str = found[_ELEMENT]
        return element

    def _found(self, using: dict[str, str]) -> Any:
        try:
            return self._transport.call("FindElement", using)
        except WebDriverError:
            return None


def until(ask: Callable[[], Any], what: str, patience: float) -> Any:
    """The first answer that is not empty. Raises TimeoutError, which says `what` was waited for."""
    deadline = time.monotonic() + patience
    while not (found := ask()):
        if time.monotonic() > deadline:
            raise TimeoutError(what)
        time.sleep(_PAUSE)
    return found
