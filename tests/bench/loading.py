"""How long each contender takes to its first dated answer and its engine: cold, and again."""

import http.client
import json
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from .browser import Noted, open_and_wait, prepare, profile_folder, until, wait_for_quiet
from .lineup import BARE, DAY, SCRIPT_MICRO, Contender
from .server import NONE, SLOW, Line, Profile, Server
from .setting import Setting

STATE = "after-interview:state"
ONE_INTERVIEW = {
    "format": "after-interview",
    "version": 1,
    "current": "one",
    "interviews": {"one": {"company": "Example S.A.", "day": DAY, "archived": False, "done": {}}},
}


@dataclass(frozen=True)
class Counsel:
    """Seconds until a checklist said the next action, its first date, and another the date."""

    next: float
    date: float
    other: float


Loaded = dict[str, list[Noted]]
"""By contender, one entry for each repetition."""


def cold(setting: Setting, profile: Profile, repetitions: int) -> Loaded:
    """First visits, nothing cached, side by side."""
    setting.begin(f"first visits, {profile.name}")
    results: Loaded = {contender.name: [] for contender in setting.contenders}
    for contender in _in_turn(setting.contenders, repetitions):
        with setting.browser.new_context() as context:
            page = prepare(context)
            setting.line.profile = profile
            noted = open_and_wait(
                page,
                setting.servers[contender.name],
                contender.page,
                engine=contender.has_engine,
            )
        results[contender.name].append(noted)
    return results


def next_actions(setting: Setting, repetitions: int) -> list[Counsel]:
    """First visits over the slow line to a checklist with one interview, beside the one to beat."""
    setting.begin(f"next action, {SLOW.name}")
    return [_counsel(setting) for _ in range(repetitions)]


def _counsel(setting: Setting) -> Counsel:
    setting.line.profile = SLOW
    with setting.browser.new_context() as context:
        page = prepare(context, stored={STATE: json.dumps(ONE_INTERVIEW)})
        page.goto(setting.ours.address + "checklist/", wait_until="commit")
        marks = until(page, "answer", "next")
    with setting.browser.new_context() as context:
        other = setting.servers[SCRIPT_MICRO]
        noted = open_and_wait(prepare(context), other, "", engine=False)
    return Counsel(marks["next"] / 1000, marks["answer"] / 1000, noted.answer)


def second_visits(
    setting: Setting, contenders: list[Contender], profile: Profile, repetitions: int
) -> Loaded:
    """The visit after the first, with what the first left on the device."""
    setting.begin(f"second visits, {profile.name}")
    results: Loaded = {contender.name: [] for contender in contenders}
    for contender in _in_turn(contenders, repetitions):
        results[contender.name].append(_second_visit(setting, contender, profile))
    return results


def _second_visit(setting: Setting, contender: Contender, profile: Profile) -> Noted:
    server, other = setting.servers[contender.name], setting.servers[BARE]
    with profile_folder(setting.playwright) as reader:
        setting.line.profile = NONE
        with reader.visit() as context:
            open_and_wait(prepare(context), server, contender.page, engine=True)
            wait_for_quiet(server, 1.5, at_least=4)
        with reader.visit() as context:
            # Any other page first: the browser's own start is nobody's.
            context.new_page().goto(other.address)
            page = prepare(context)
            wait_for_quiet(other, 1)
            setting.line.profile = profile
            return open_and_wait(page, server, contender.page, engine=True)


def _in_turn(contenders: list[Contender], repetitions: int) -> Iterable[Contender]:
    """All of them for each repetition, which begins with another each time."""
    for turn in range(repetitions):
        start = turn % len(contenders)
        yield from contenders[start:] + contenders[:start]


def check_shaping(server: Server, path: str, line: Line, profile: Profile) -> tuple[float, float]:
    """The seconds that two files at once should take through the network, and did take."""
    line.profile = profile
    server.forget()
    host = urlsplit(server.address).netloc
    threads = [threading.Thread(target=_fetch, args=(host, path)) for _ in range(2)]
    start = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    took = time.monotonic() - start
    passing = server.sent().total() * 8 / (profile.bits_per_second or float("inf"))
    return 2 * profile.round_trip + passing, took


def _fetch(host: str, path: str) -> None:
    connection = http.client.HTTPConnection(host)
    connection.request("GET", path, headers={"Accept-Encoding": "gzip"})
    connection.getresponse().read()
    connection.close()
