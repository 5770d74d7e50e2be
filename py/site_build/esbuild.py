"""Runs esbuild, and keeps what is slow to make: once made, it is taken from the cache."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path


def esbuild(project: Path, *arguments: str | Path) -> None:
    """Run it as `make setup` has installed it. Raises CalledProcessError with what it says."""
    command = [project / "node_modules" / ".bin" / "esbuild", "--log-level=warning", *arguments]
    subprocess.run(command, capture_output=True, text=True, check=True)


def made_once(file: Path, make: Callable[[Path], object]) -> Path:
    """`file`, whose path names its content; where it is missing, `make` writes it to a path."""
    if not file.is_file():
        file.parent.mkdir(parents=True, exist_ok=True)
        part = file.with_suffix(f".{os.getpid()}.part")  # another build may make the same
        make(part)
        part.rename(file)
    return file
