"""The one door to the core for hosts that speak JSON: `handle(request) -> response`, both texts.

Requests: {"kind": "plan", "today", "now", "records": {id: record}, "weeks": {place: week}}
          and those of the requests.py of each room, which say how they look
Responses: {"ok": true, …} or {"ok": false, "error": {"code", "field" or "where"}}.
"""

import datetime as dt
import json
from collections.abc import Callable, Mapping
from typing import Any

from .dates import parse_day, parse_time
from .errors import FieldError, LinkError, Problem, StateError, TableError
from .record import Record, interview_from
from .schedule import Plan, PlannedStep, plan
from .timing import promise_counts
from .working_week import ANYWHERE, WorkingWeek, weeks_from


def handle(request: str) -> str:
    """Answer one request. What is wrong with it comes back as an error, never as an exception."""
    try:
        message = json.loads(request)
        answer = {"ok": True, **_answer_to(message["kind"])(message)}
    except FieldError as error:
        answer = _refusal(error.problem.code, field=error.problem.field)
    except StateError as error:
        answer = _refusal(error.code, where=error.where)
    except (LinkError, TableError) as error:
        answer = _refusal(error.code)
    except (LookupError, TypeError, ValueError, AttributeError, ArithmeticError, RecursionError):
        answer = _refusal("bad-request")
    return json.dumps(answer)


def _answer_to(kind: str) -> Callable[[Mapping[str, Any]], dict[str, Any]]:
    """What answers requests of this `kind`. Raises KeyError where nothing does.

    A start of the engine waits for all that is imported here at the top, and the first question of
    a page for what is imported below: a room is loaded when it is asked, and no other with it.
    """
    match kind:
        case "plan":
            return _plan
        case "draft" | "kinds" | "review" | "compare" | "send" | "eml":
            from .letters.requests import KINDS
        case "calendar" | "events" | "lookback" | "log":
            from .calendar.requests import KINDS
        case "link" | "invitation" | "invite" | "message" | "move" | "code":
            from .links.requests import KINDS
        case "list" | "mapped" | "made" | "result":
            from .links.list_requests import KINDS
        case "people" | "correct-people":
            from .people.requests import KINDS
        case "read" | "import":
            from .keep.requests import KINDS
        case _:
            raise KeyError(kind)
    return KINDS[kind]


def _refusal(code: str, **details: str) -> dict[str, Any]:
    return {"ok": False, "error": {"code": code, **details}}


def _plan(message: Mapping[str, Any]) -> dict[str, Any]:
    today = parse_day(message["today"], "today")
    if today is None:
        raise FieldError("today", "not-a-date")
    now = parse_time(message.get("now", ""), "now")
    weeks = weeks_from(message)
    return {
        "plans": {
            key: _plan_of(record, today, now, weeks) for key, record in message["records"].items()
        }
    }


def _plan_of(
    record: Record,
    today: dt.date,
    now: dt.time | None,
    weeks: Mapping[str, WorkingWeek],
) -> dict[str, Any]:
    # No day hangs on who was met.
    interview, problems = interview_from({**record, "people": ""})
    week = weeks.get(interview.place, ANYWHERE)
    ticks: object = record.get("done")
    done = ticks if isinstance(ticks, dict) else {}
    planned = plan(interview, today, done, week, now)
    return plan_as_json(planned, problems)


def plan_as_json(planned: Plan, problems: tuple[Problem, ...] = ()) -> dict[str, Any]:
    """A plan as the shell and the page templates read it: dates as YYYY-MM-DD, codes for words."""
    done, needed = planned.progress
    return {
        "steps": {key: _step_as_json(step) for key, step in planned.steps.items()},
        "next": planned.next_action.id if planned.next_action else None,
        "urgency": planned.urgency,
        "progress": {"done": done, "of": needed},
        "problems": [
            {"field": problem.field, "code": problem.code}
            for problem in (*problems, *planned.problems)
        ],
        "dated": planned.interview.day is not None,
        "toCome": planned.to_come,
        "early": list(planned.early),
        "promised": _day(planned.interview.promised) if promise_counts(planned.interview) else None,
    }


def _step_as_json(step: PlannedStep) -> dict[str, Any]:
    window = step.window
    return {
        "first": _day(window.first if window else None),
        "last": _day(window.last if window else None),
        "best": _day(step.best_day),
        "reason": step.best_day_reason,
        "status": step.status,
        "applies": step.applies,
        "source": step.source,
        "ongoing": step.ongoing,
        "awaited": step.awaited,
        "waitsFor": step.waits_for,
    }


def _day(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None
