"""Links after what programs do to them: read right, or refused in words; never read wrong.

DAMAGES sets how many links are damaged: `make damage` takes 50,000.
"""

import os
import random
from collections import Counter
from collections.abc import Mapping

import pytest

from after_interview import LinkError, read_link
from after_interview.links.invitation import Invitation
from after_interview.links.reading import InvitationLink
from after_interview.words import LINK_PROBLEMS
from tests.unit.damage_machine import DAMAGES, damaged, valid

HOW_MANY = int(os.environ.get("DAMAGES", "3000"))
BATCH = 500
LEAST_RIGHT = 0.85
"""Of all damaged links so many are read whole; the others say what is missing."""


def _dialled(name: str, fields: Mapping[str, str]) -> str:
    """A value as it counts: blanks in a telephone number are not dialled, wherever they stand."""
    value = fields.get(name, "")
    return value.replace(" ", "") if name == "consultant_telephone" else value


def outcome(text: str, true: Invitation) -> str:
    """`right`, `said` where something is named as in doubt or lost, `refused`; else `wrong: …`."""
    try:
        link = read_link(text)
    except LinkError as error:
        return "refused" if error.code in LINK_PROBLEMS else f"wrong: {error.code}"
    if not isinstance(link, InvitationLink):
        return "wrong: a move"
    named = {problem.field for problem in link.problems}
    named |= {doubt.field for doubt in (*link.doubts, *link.lost)}
    wrong = {
        name
        for name in {*true.fields, *link.fields}
        if _dialled(name, true.fields) != _dialled(name, link.fields)
    }
    if link.invitation.id != true.id and not link.invitation.id_is_made:
        wrong.add("invitation")
    if not wrong:
        return "right"
    cut = any(problem.code in ("end", "whole-end") for problem in link.lost)
    missing = {name for name in wrong if name not in link.fields}
    unsaid = wrong - named - (missing if cut else set())
    return f"wrong: {sorted(unsaid)}" if unsaid else "said"


@pytest.mark.parametrize("name", DAMAGES)
def test_each_kind_of_damage_alone_is_undone(name: str) -> None:
    chance = random.Random(name)  # noqa: S311 - nothing is secret here
    found = Counter[str]()
    for _ in range(60):
        link, true = valid(chance)
        text = DAMAGES[name](link, chance)
        result = outcome(text, true)
        assert not result.startswith("wrong"), (result, text, true)
        found[result] += 1
    assert name == "cut" or found["right"] >= 55, found


@pytest.mark.parametrize("seed", range(HOW_MANY // BATCH))
def test_no_damaged_link_is_read_wrong(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - nothing is secret here
    found = Counter[str]()
    for _ in range(BATCH):
        link, true = valid(chance)
        text, kinds = damaged(link, chance)
        result = outcome(text, true)
        assert not result.startswith("wrong"), (result, kinds, text, true)
        found[result] += 1
    assert found["right"] >= LEAST_RIGHT * BATCH, found


TAILS = ("", "…", " Kind regards, Tom", "\n\nKind regards\nTom", ">", ")")
"""What may stand behind a link that was cut."""


def _pluses(link: str, chance: random.Random) -> str:
    return link.replace("%20", "+")


@pytest.mark.parametrize("name", ["pluses", *(name for name in DAMAGES if name != "cut")])
def test_a_link_cut_anywhere_after_its_damage_is_not_read_wrong(name: str) -> None:
    chance = random.Random(name)  # noqa: S311 - nothing is secret here
    damage = DAMAGES.get(name, _pluses)
    for _ in range(12):
        link, true = valid(chance)
        whole = damage(link, chance)
        for at in chance.sample(range(10, len(whole)), 8):
            text = whole[:at] + chance.choice(TAILS)
            result = outcome(text, true)
            assert not result.startswith("wrong"), (result, text, true)


@pytest.mark.parametrize("name", [name for name in DAMAGES if name != "cut"])
def test_a_link_whose_keys_another_program_has_sorted_is_not_read_wrong(name: str) -> None:
    chance = random.Random(name)  # noqa: S311 - nothing is secret here
    for _ in range(40):
        link, true = valid(chance)
        head, kind, rest = link.partition("#invite?")
        keys = rest.split("&")
        chance.shuffle(keys)
        text = DAMAGES[name](f"{head}{kind}{'&'.join(keys)}", chance)
        result = outcome(text, true)
        assert not result.startswith("wrong"), (result, text, true)
