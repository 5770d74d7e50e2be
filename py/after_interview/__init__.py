"""What to do after a job interview, and on which days: rules, schedule and state, without any I/O.

>>> from datetime import date, time
>>> from after_interview import Interview, plan
>>> friday = date(2026, 2, 27)
>>> plan(Interview(friday, time(9)), today=friday).steps["follow-up"].best_day
datetime.date(2026, 3, 6)
"""

from .errors import FieldError, Problem, StateError
from .model import Channel, Interview, Moment, Outcome, Reason, Status, Window
from .rules import RULES
from .schedule import Plan, PlannedStep, Urgency, plan

__all__ = [
    "RULES",
    "Channel",
    "FieldError",
    "Interview",
    "Moment",
    "Outcome",
    "Plan",
    "PlannedStep",
    "Problem",
    "Reason",
    "StateError",
    "Status",
    "Urgency",
    "Window",
    "plan",
]
