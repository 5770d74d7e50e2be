"""States as hypothesis makes them: what a device may hold after a while."""

from typing import Any, cast

from hypothesis import strategies as st

from after_interview import RULES
from after_interview.keep.merge import is_deleted
from after_interview.keep.state import FORMAT, VERSION, State, You
from after_interview.record import YOU_FIELDS, Record, is_text_field

FIELDS = ("company", "promised", "created", "draft.thank-you.Claire Weber")
STEPS = ("write-notes", "follow-up")
NAMES = (*FIELDS, "archived", *(f"done.{step}" for step in STEPS))
"""What may have been changed: a few of each kind, so that changes meet."""

IDS = st.sampled_from(["a", "b", "constructor"])
TEXTS = st.sampled_from(["", "A", "2026-02-27", "<b>", "\u202e\u05d0", "\U0001f600", "\ud800"])
TICKS = st.sampled_from(["2026-02-27T18:00", "2026-02-28T09:30", ""])

assert set(STEPS) <= set(RULES)
assert all(map(is_text_field, FIELDS))


def instants(parity: int) -> st.SearchStrategy[str]:
    """Instants at even or odd seconds: of two parities, no two are the same."""
    return st.sampled_from([f"2026-02-27T10:00:{2 * n + parity:02}.000Z" for n in range(5)])


def records(at: st.SearchStrategy[str], *, dated: bool) -> st.SearchStrategy[Record]:
    """Records as read_state gives them; `dated`: with the instant of every change."""
    edited = (
        st.fixed_dictionaries(dict.fromkeys(NAMES, at))
        if dated
        else st.dictionaries(st.sampled_from(NAMES), at, max_size=len(NAMES))
    )
    required: dict[Any, Any] = {
        "archived": st.booleans(),
        "done": st.dictionaries(st.sampled_from(STEPS), TICKS, max_size=len(STEPS)),
        "edited": edited,
    }
    optional: dict[Any, Any] = dict.fromkeys(FIELDS, TEXTS)
    found: st.SearchStrategy[Any] = st.fixed_dictionaries(required, optional=optional)
    return found


@st.composite
def states(draw: st.DrawFn, parity: int = 0, *, dated: bool = False) -> State:
    """A whole state; those of different parity that are dated were never changed at once."""
    interviews = draw(st.dictionaries(IDS, records(instants(parity), dated=dated), max_size=2))
    current = draw(st.sampled_from(["", *interviews]))
    state = State(format=FORMAT, version=VERSION, current=current, interviews=interviews)
    if draw(st.booleans()):
        state["you"] = draw(yous(instants(parity), dated=dated))
    return state


def yous(at: st.SearchStrategy[str], *, dated: bool) -> st.SearchStrategy[You]:
    """Who writes, as read_state gives it; `dated`: with the instant of every change."""
    names = st.sampled_from(YOU_FIELDS)
    edited = (
        st.fixed_dictionaries(dict.fromkeys(YOU_FIELDS, at))
        if dated
        else st.dictionaries(names, at)
    )
    optional: dict[Any, Any] = dict.fromkeys(YOU_FIELDS, TEXTS)
    found: st.SearchStrategy[Any] = st.fixed_dictionaries({"edited": edited}, optional=optional)
    return found


VALUES = st.sampled_from(["", "A", "B", "\U0001f600", "\uffff", "\ud800", "<b>"])
"""Astral and unpaired characters: their order is another by code points than by UTF-16."""

STAMPS = st.sampled_from(
    [
        "",
        "zzzz",
        "9999-12-31T23:59:59.999Z",
        *(f"2026-02-27T10:00:0{n}.000Z{count}" for n in range(3) for count in ("", ".0001")),
    ]
)


@st.composite
def tangled_records(draw: st.DrawFn) -> dict[str, Any]:
    """Records with fields known and unknown, with and without stamps, alive and deleted."""
    record: dict[str, Any] = {}
    if forgotten := draw(st.sampled_from(["", "", "", "", "A", "\U0001f600", "\uffff"])):
        return {"forgotten": forgotten}
    for name in ("company", "people", "draft.thank-you", "of-tomorrow", "deleted"):
        if draw(st.booleans()):
            record[name] = draw(VALUES)
    if draw(st.booleans()):
        record["archived"] = draw(st.booleans())
    if draw(st.booleans()):
        record["done"] = draw(st.dictionaries(st.sampled_from(STEPS), TICKS))
    if draw(st.booleans()):
        names = (*record, "company", "emptied", "done.write-notes", "deleted")
        keys = [name for name in names if name not in ("done", "edited")]
        record["edited"] = draw(st.dictionaries(st.sampled_from(keys), STAMPS))
    return record


@st.composite
def tangled_states(draw: st.DrawFn) -> State:
    """States as no device would keep them, but for a record that is in the place that it says."""
    records = draw(st.dictionaries(IDS, tangled_records(), max_size=3))
    interviews = {key: it for key, it in records.items() if not is_deleted(it)}
    deleted = {key: it for key, it in records.items() if is_deleted(it)}
    state: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "current": draw(st.sampled_from(["", *interviews])),
        "interviews": interviews,
    }
    if deleted:
        state["deleted"] = deleted
    if draw(st.booleans()):
        state["you"] = draw(tangled_records())
    if draw(st.booleans()):
        state["part-of-tomorrow"] = draw(VALUES)
    return cast("State", state)
