"""How `private_weights.py` is made: from notes that were kept private and notes of work.

`python -m tests.unit.letters.private_model` writes it anew, always the same from the same notes: a
linear support vector machine, by dual coordinate descent (Hsieh et al., 2008), whose heaviest
weights are kept. `--measure` leaves each of five parts of the notes out in turn, learns from the
others, and says how much of the part left out is known.
"""

import json
import math
import random
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from after_interview.letters.delicate import is_told_by_its_words
from after_interview.letters.private_life import DOUBT, features
from after_interview.letters.shorthand import tidied
from tests.unit.letters import good_letters, strangers_letters, third_letters
from tests.unit.letters.private_notes import OF_WORK, PRIVATE

FOLDER = Path(__file__).parent
WEIGHTS = FOLDER.parents[2] / "py" / "after_interview" / "letters" / "private_weights.py"
KEPT = 4_000
ROUNDS = 40
COST = 2.0
PARTS = 5
UNIT = 30
"""What a weight is multiplied by, to be a whole number."""

FIELDS = ("topic", "motivation", "strengths", "news", "discussed", "challenges_said", "tasks",
          "culture_said", "next_step")  # fmt: skip
A_SENTENCE = range(4, 40)
_ENDS = re.compile(r"[\n;]|(?<=[.!?]) ")


def lines_in(name: str) -> list[str]:
    """The notes of a file, one a line."""
    return (FOLDER / "notes" / name).read_text("utf-8").splitlines()


def of_candidates() -> Iterator[str]:
    """What the candidates of the golden drafts noted to be sent, but for what its words tell."""
    for file in sorted(FOLDER.glob("*.json")):
        for candidate in json.loads(file.read_text("utf-8")).values():
            for field in FIELDS:
                yield from _ENDS.split(str(candidate["record"].get(field, "")))


def _texts(found: object) -> Iterator[str]:
    if isinstance(found, str):
        yield from _ENDS.split(found)
    elif isinstance(found, dict):
        yield from _texts([*found.values()])
    elif isinstance(found, list | tuple):
        for each in found:
            yield from _texts(each)


def of_letters() -> Iterator[str]:
    """The sentences of good letters."""
    for module in (good_letters, strangers_letters, third_letters):
        for name, found in sorted(vars(module).items()):
            if name.isupper():
                yield from (it for it in _texts(found) if len(it.split()) in A_SENTENCE)


def notes() -> tuple[list[str], list[str]]:
    """All private notes, and all that are of work."""
    ours = (it.strip() for it in (*of_candidates(), *of_letters()))
    sendable = sorted({it for it in ours if it and not is_told_by_its_words(tidied(it))})
    return [*PRIVATE, *lines_in("private.txt")], [*OF_WORK, *lines_in("of_work.txt"), *sendable]


def learned(private: Iterable[str], of_work: Iterable[str]) -> tuple[dict[str, float], float]:
    """The weights of features, and what is added to each sum."""
    rows = [(features(it), 1) for it in private] + [(features(it), -1) for it in of_work]
    often = Counter(name for found, _ in rows for name in found)
    seen = [(sorted(it for it in found if often[it] > 1), sign) for found, sign in rows]
    data = [(names, sign, 1 / math.sqrt(len(names))) for names, sign in seen if names]
    ones = sum(sign > 0 for _, sign, _ in data)
    cost = {1: COST * (len(data) - ones) / ones, -1: COST}
    weights = dict.fromkeys(often, 0.0)
    bias, duals, order = 0.0, [0.0] * len(data), [*range(len(data))]
    chance = random.Random(1)  # noqa: S311 - always the same order
    for _ in range(ROUNDS):
        chance.shuffle(order)
        for n in order:
            names, sign, share = data[n]
            ridge = 1 / (2 * cost[sign])
            gap = sign * (bias + share * sum(map(weights.__getitem__, names))) - 1
            dual = max(duals[n] - (gap + ridge * duals[n]) / (2 + ridge), 0.0)
            step, duals[n] = (dual - duals[n]) * sign, dual
            bias += step
            for name in names:
                weights[name] += step * share
    heaviest = sorted(weights, key=lambda name: (-abs(weights[name]), name))[:KEPT]
    return {name: weights[name] for name in heaviest}, bias


def written(weights: dict[str, float], bias: float) -> str:
    """The weights as the module that holds them."""
    by_weight: dict[int, list[str]] = {}
    for name in sorted(weights):
        by_weight.setdefault(round(weights[name] * UNIT), []).append(name)
    by_weight.pop(0, None)
    lines = [f"    {it}: {_quoted(by_weight[it])}," for it in sorted(by_weight)]
    head = (
        "# ruff: noqa: E501 - made by tests/unit/letters/private_model.py",
        '"""What words speak for: above 0 for a note for oneself, below 0 for one of work."""',
        "",
        f"BIAS = {round(bias * UNIT)}",
        "WEIGHTS = {",
    )
    return "\n".join([*head, *lines, "}", ""])


def _quoted(names: list[str]) -> str:
    return json.dumps("|".join(names), ensure_ascii=False)


def _known(part: list[str], private: list[str], of_work: list[str]) -> int:
    """How many notes of a part would be left out by what was learned from the others alone."""
    weights, bias = learned(private, of_work)
    found = ([weights[it] for it in features(note) if it in weights] for note in part)
    sums = ((bias + sum(it) / math.sqrt(len(it))) * UNIT if it else 0 for it in found)
    return sum(it > DOUBT for it in sums)


def measured() -> tuple[float, float]:
    """The shares left out of private notes, and of notes of work, that nothing was learned from."""
    all_ = notes()
    count = [0, 0]
    for part in range(PARTS):
        rest = [[it for n, it in enumerate(some) if n % PARTS != part] for some in all_]
        for n, some in enumerate(all_):
            count[n] += _known(some[part::PARTS], rest[0], rest[1])
    return count[0] / len(all_[0]), count[1] / len(all_[1])


if __name__ == "__main__":
    if "--measure" in sys.argv:
        print(*(f"{share:.1%}" for share in measured()))  # noqa: T201 - what it is there for
    else:
        WEIGHTS.write_text(written(*learned(*notes())), "utf-8")
