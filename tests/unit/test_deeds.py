"""Where a step is done: each leads to something that exists."""

import pytest

from after_interview import RULES
from after_interview.letters.kinds import KINDS
from site_build.deeds import deeds


@pytest.mark.parametrize(("key", "deed"), deeds().items())
def test_a_deed_belongs_to_a_step_and_leads_to_a_draft_or_to_the_sheet(
    key: str, deed: object
) -> None:
    step, *_ = key.split()
    assert step in RULES
    assert isinstance(deed, dict)
    page, _, place = deed["path"].partition("#")
    assert (page == "letters/" and place in KINDS) or deed["path"] == "checklist/#notes"


def test_every_step_with_a_draft_leads_to_it() -> None:
    for kind in KINDS.values():
        if kind.step in RULES:
            assert kind.step in deeds()


def test_a_promise_that_was_missed_is_another_email_than_silence() -> None:
    assert deeds()["follow-up"]["path"] == "letters/#follow-up"
    assert deeds()["follow-up S-18"]["path"] == "letters/#missed-promise"
