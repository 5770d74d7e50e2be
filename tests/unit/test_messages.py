"""The shell's types of questions and answers are the core's: tsc holds real ones against them."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from after_interview.bridge import handle
from after_interview.calendar import requests as calendar_requests
from after_interview.keep import requests as keep_requests
from after_interview.keep.move import move_link
from after_interview.keep.state import empty_state
from after_interview.letters import requests as letter_requests
from after_interview.links import list_requests
from after_interview.links import requests as link_requests
from after_interview.people import requests as people_requests
from site_build.runtime import PACKS, REQUESTS
from tests.site import PROJECT
from tests.unit.node import tsc

TYPES = PROJECT / "docs" / "assets" / "js" / "engine" / "messages.d.ts"
ROOMS = (
    calendar_requests, keep_requests, letter_requests, link_requests, list_requests,
    people_requests,
)  # fmt: skip
KINDS = {"plan", *(kind for room in ROOMS for kind in room.KINDS)}


def questions() -> Iterator[dict[str, Any]]:
    """Of each kind one at least that is answered, some that are refused."""
    for question in REQUESTS:
        if question["kind"] in KINDS:
            yield question
    for of_pack in PACKS.values():
        yield from of_pack
    state = {**empty_state(), "interviews": {"a": {"company": "Example S.A."}}}
    moved = move_link(state, ["a"], "https://example.com/checklist/")  # type: ignore[arg-type]
    yield {"kind": "link", "text": moved, "records": {}}


def checked(folder: Path, lines: list[str]) -> str:
    """What tsc says of these lines, which may name the types."""
    names = "Answer, Asked, Kind, PackName, Question"
    head = f'import type {{ {names} }} from "{TYPES.as_posix()}";'
    file = folder / "messages.ts"
    file.write_text("\n".join([head, *lines]), encoding="utf-8")
    return tsc(file)


def test_every_question_and_every_answer_is_as_the_types_say(tmp_path: Path) -> None:
    lines, answered = [], set()
    for n, question in enumerate(questions()):
        answer = json.loads(handle(json.dumps(question)))
        kind = question["kind"]
        lines.append(f"export const question{n}: Question = {json.dumps(question)};")
        lines.append(f'export const answer{n}: Answer<Asked<"{kind}">> = {json.dumps(answer)};')
        if answer["ok"]:
            answered.add(kind)
    assert answered == KINDS
    assert checked(tmp_path, lines) == ""


def test_the_types_know_all_kinds_and_packs_and_no_others(tmp_path: Path) -> None:
    lines = [
        f"const kinds: Record<Kind, 1> = {json.dumps(dict.fromkeys(KINDS, 1))};",
        f"const packs: Record<PackName, 1> = {json.dumps(dict.fromkeys(PACKS, 1))};",
        "export { kinds, packs };",
    ]
    assert checked(tmp_path, lines) == ""


def test_a_wrong_answer_would_be_seen(tmp_path: Path) -> None:
    answer = {"ok": True, "mailto": "mailto:", "fits": "yes", "length": 7}
    line = f'export const wrong: Answer<Asked<"send">> = {json.dumps(answer)};'
    assert re.search(r"'string' is not assignable to type 'boolean'", checked(tmp_path, [line]))
    more = {**answer, "fits": True, "unknown": 1}
    line = f'export const wrong: Answer<Asked<"send">> = {json.dumps(more)};'
    assert "unknown" in checked(tmp_path, [line])


def test_no_message_is_of_any_type() -> None:
    assert not re.search(r"\bany\b", re.sub(r"//.*|/\*.*?\*/", "", TYPES.read_text("utf-8")))
