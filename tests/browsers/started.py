"""Starts the browsers that `make test-browsers` tries the site in, each with its own profile."""

import os
import socket
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.browsers.webdriver import Http, Marionette, Session, until

_MINI_BROWSER = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser"
_PREFERENCES = {
    "app.update.auto": False,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "toolkit.telemetry.enabled": False,
    "browser.aboutwelcome.enabled": False,
    "intl.accept_languages": "en-GB",
}


@contextmanager
def firefox() -> Iterator[Session]:
    """Firefox ESR, driven by its own Marionette."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile, _display() as display:
        port = _free_port()
        settings = {**_PREFERENCES, "marionette.port": port}
        lines = [f"user_pref({name!r}, {_text(value)});" for name, value in settings.items()]
        Path(profile, "user.js").write_text("\n".join(lines), encoding="utf-8")
        command = ["firefox-esr", "--marionette", "--headless", "--no-remote", "--profile", profile]
        environment = {**display, "HOME": profile}
        with (
            _running(command, environment),
            _session("Firefox", lambda: Marionette(port), {}) as session,
        ):
            yield session


@contextmanager
def webkitgtk() -> Iterator[Session]:
    """The newest WebKit that Debian has."""
    options = {"binary": _MINI_BROWSER, "args": ["--automation"]}
    wanted: dict[str, object] = {"webkitgtk:browserOptions": options}
    with _driven("WebKitGTK", "WebKitWebDriver", wanted) as session:
        yield session


@contextmanager
def wpe() -> Iterator[Session]:
    """WPE WebKit 2.38, of autumn 2022: it has what Safari 16.0 has."""
    options = {"binary": "/usr/bin/cog", "args": ["--automation", "--platform=headless"]}
    with _driven("WPE WebKit", "WPEWebDriver", {"wpe:browserOptions": options}) as session:
        yield session


BROWSERS = {"Firefox": firefox, "WebKitGTK": webkitgtk, "WPE WebKit": wpe}


@contextmanager
def _driven(kind: str, driver: str, options: dict[str, object]) -> Iterator[Session]:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home, _display() as display:
        port = _free_port()
        environment = {
            **display,
            "HOME": home,
            "XDG_RUNTIME_DIR": home,
            "GDK_BACKEND": "x11",
            "WEBKIT_DISABLE_DMABUF_RENDERER": "1",
        }
        command = ["dbus-run-session", "--", driver, f"--port={port}"]
        with _running(command, environment), _session(kind, lambda: Http(port), options) as session:
            yield session


@contextmanager
def _session(
    kind: str, connect: Callable[[], Http | Marionette], options: dict[str, object]
) -> Iterator[Session]:
    session = until(lambda: _tried(kind, connect, options), f"{kind} does not start", 60)
    try:
        yield session
    finally:
        session.close()


def _tried(
    kind: str, connect: Callable[[], Http | Marionette], options: dict[str, object]
) -> Session | None:
    try:
        return Session(kind, connect(), options)
    except OSError:
        return None  # It does not listen yet.


@contextmanager
def _running(command: list[str], environment: dict[str, str]) -> Iterator[None]:
    with subprocess.Popen(
        command,
        env={**os.environ, "LANG": "en_GB.UTF-8", "TZ": "Europe/Luxembourg", **environment},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as process:
        try:
            yield
        finally:
            os.killpg(process.pid, 15)
            process.wait()


@contextmanager
def _display() -> Iterator[dict[str, str]]:
    """An X server without a screen."""
    read, write = os.pipe()
    size = ("-screen", "0", "1280x900x24")
    command = ["Xvfb", "-displayfd", str(write), *size, "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as said:
            display = said.readline().strip()
        try:
            yield {"DISPLAY": f":{display}"}
        finally:
            server.terminate()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else repr(value)
