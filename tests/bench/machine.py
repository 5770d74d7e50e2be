"""On what it was measured: machine, day and versions."""

import datetime as dt
import os
import platform
import subprocess
from pathlib import Path

from .lineup import MICROPYTHON, NEWEST, PYODIDE, version


def describe(chromium: str) -> dict[str, str]:
    """What a reader of the numbers has to know, by name."""
    load = os.getloadavg()[0]
    node = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True)
    return {
        "day": dt.datetime.now(dt.UTC).date().isoformat(),
        "machine": f"{os.cpu_count()} cores, {_processor()}; load {load:.1f} at the start",
        "Chromium": f"{chromium}, headless",
        "Python": platform.python_version(),
        "Node": node.stdout.strip().removeprefix("v"),
        "Pyodide": f"{PYODIDE} and {NEWEST}",
        "PyScript": version("@pyscript/core"),
        "MicroPython": version(MICROPYTHON),
        "Lighthouse": version("lighthouse"),
    }


def _processor() -> str:
    information = Path("/proc/cpuinfo")
    if information.is_file():
        for line in information.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(": ")[2]
    return platform.processor()
