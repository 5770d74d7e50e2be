"""How many sheets of A4 a page takes, printed by the browser that shows it."""

import base64
import json
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

from tests.browsers.webdriver import Session

_PYTHON = "/usr/bin/python3"
"""Debian's, which has GTK."""

_SCRIPT = Path(__file__).with_name("print_with_webkit.py")
_BEFORE = "window.dispatchEvent(new Event('beforeprint'));"


def pages_printed_by(  # noqa: PLR0913, PLR0917
    session: Session,
    address: str,
    state: tuple[str, object, object],
    ready: str,
    folder: Path,
    change: str = "",
) -> int | None:
    """The pages of what is at `address` once `state` is stored; None where there is no printing.

    It is printed once `ready` is true, and the script `change` has run.
    """
    target = folder / "printed.pdf"
    if session.kind == "Firefox":
        session.open(f"{address.rpartition(urlsplit(address).path)[0]}/404.html")
        session.run(*state)
        session.open(address)
        session.engine()
        session.wait(ready)
        session.run(change + _BEFORE)
        target.write_bytes(base64.b64decode(session.print()))
    elif session.kind == "WebKitGTK":
        _print_with_gtk(address, state, ready, target, change)
    else:
        return None
    told = subprocess.run(["pdfinfo", target], capture_output=True, text=True, check=True).stdout
    return int(told.partition("Pages:")[2].split()[0])


def _print_with_gtk(
    address: str, state: tuple[str, object, object], ready: str, target: Path, change: str
) -> None:
    script, *parameters = state
    wanted = {
        "address": address,
        "script": f"(function () {{ {script} }})(...{json.dumps(parameters)});",
        "ready": f"document.documentElement.dataset.engine === 'ready' && {ready}",
        "before": change + _BEFORE,
        "target": str(target),
    }
    subprocess.run(
        ["dbus-run-session", "--", "xvfb-run", "--auto-servernum", _PYTHON, str(_SCRIPT)],
        input=json.dumps(wanted),
        text=True,
        capture_output=True,
        check=True,
        timeout=120,
    )
