"""Change the core in small ways, one at a time, and name the changes that no unit test notices.

`make mutants MODULE=py/after_interview/people.py TESTS=tests/unit/test_people.py` for one module by
one file of tests takes minutes; without, all of them by all tests, a night. cosmic-ray makes the
changes, in a copy of the files that git knows: a run that is interrupted leaves nothing behind.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

COPY = Path(".cache/mutants")
HERE = Path.cwd()
COMMAND = ".venv/bin/pytest {tests} -x -q --numprocesses 0"
SETTINGS = """\
[cosmic-ray]
module-path = "{module}"
timeout = 300
excluded-modules = {words}
test-command = "{tests}"

[cosmic-ray.distributor]
name = "local"
"""
WORDS = ["words.py", "letters/words.py", "calendar/words.py"]
"""Words are read by people, not tested one by one."""


def copied() -> None:
    """Make the copy, with the tools it needs beside it."""
    shutil.rmtree(COPY, ignore_errors=True)
    listed = subprocess.run(["git", "ls-files"], capture_output=True, text=True, check=True)
    for name in listed.stdout.splitlines():
        target = COPY / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(name, target)
    for name in (".venv", "node_modules"):
        (COPY / name).symlink_to(HERE / name)


def run(*command: str, quiet: bool = False) -> str:
    program = str(HERE / ".tools" / "mutants" / "bin" / command[0])
    done = subprocess.run(
        [program, *command[1:]],
        cwd=COPY,
        env={**os.environ, "PYTHONPATH": "py"},
        stdout=subprocess.PIPE if quiet else None,
        text=True,
        check=True,
    )
    return done.stdout or ""


def main(module: str, tests: str) -> None:
    copied()
    excluded = [f"py/after_interview/{name}" for name in WORDS]
    command = COMMAND.format(tests=tests)
    text = SETTINGS.format(module=module, words=excluded, tests=command)
    (COPY / "mutants.toml").write_text(text, encoding="utf-8")
    print("Trying the tests on the core as it is", flush=True)
    run("cosmic-ray", "baseline", "mutants.toml")
    run("cosmic-ray", "init", "mutants.toml", "mutants.sqlite")
    print("Changing it", flush=True)
    run("cosmic-ray", "exec", "mutants.toml", "mutants.sqlite")
    print(run("cr-report", "--show-diff", "--surviving-only", "mutants.sqlite", quiet=True))


if __name__ == "__main__":
    main(*sys.argv[1:])
