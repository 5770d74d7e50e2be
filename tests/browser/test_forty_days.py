"""Six interviews side by side on one open page, for forty days: what it says is done."""

import datetime as dt

from playwright.sync_api import Page, expect

from tests.browser.checklist import Checklist
from tests.browser.clock import now_is
from tests.browser.storage import put, text_of
from tests.stories import EVENING, FIRST_ROUND, FORTY, SECOND_ROUND, STORIES, Diary, Record, Story

LABELS = {
    "promise": "Or what they said instead",
    "outcome_day": "Date of the answer",
    "answer_by": "Date by which they want your answer",
    "offer_terms": "Does the offer still depend on something?",
}
_DUE = "today", "late", "now"


def test_forty_days_of_six_interviews(page: Page) -> None:
    _evening(page, FORTY[0])
    begun = [story for story in STORIES if story is not SECOND_ROUND]
    put(page, text_of(**{f"i{n}": _record(story) for n, story in enumerate(begun)}))
    checklist = Checklist(page).open().ready()
    diaries: dict[str, Diary] = {story.company: {} for story in STORIES}
    for today in FORTY:
        _evening(page, today)
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        for story in tuple(begun):
            at = f"{today:%m-%d}"
            _show(checklist, story)
            _type(checklist, story.events.get(at, {}))
            done = [] if at in story.away else _do_as_told(checklist, today)
            if done:
                diaries[story.company][at] = done
            if story is FIRST_ROUND and at in story.events:
                _add_the_next_round(checklist)
                begun.append(SECOND_ROUND)
    assert diaries == {story.company: story.diary for story in STORIES}


def _evening(page: Page, day: dt.date) -> None:
    now_is(page, f"{day}T{EVENING:%H:%M}:00{'+02:00' if day >= dt.date(2026, 3, 29) else '+01:00'}")


def _record(story: Story) -> Record:
    return {"company": story.company, **story.begun}


def _show(checklist: Checklist, story: Story) -> None:
    name = checklist.interview(story.company)
    name.click()
    expect(name).to_have_attribute("aria-pressed", "true")


def _type(checklist: Checklist, values: Record) -> None:
    for name, value in values.items():
        if name not in LABELS:
            checklist.fill(**{name: value})
            continue
        field = checklist.page.get_by_label(LABELS[name], exact=True)
        if name.endswith(("day", "by")):
            if value:
                field.fill(value)
        else:
            field.select_option(value)


def _do_as_told(checklist: Checklist, today: dt.date) -> list[str]:
    """Press Done for as long as something is due."""
    done: list[str] = []
    while checklist.next.get_attribute("data-urgency") in _DUE:
        step = checklist.next.get_attribute("data-next-step") or ""
        checklist.next.get_by_role("button", name="Done", exact=True).click()
        expect(checklist.next).not_to_have_attribute("data-next-step", step)
        done.append(step)
        if step == "close-no-answer":
            checklist.fill(outcome="no-answer")
            expect(checklist.page.get_by_label(LABELS["outcome_day"])).to_have_value(f"{today}")
    return done


def _add_the_next_round(checklist: Checklist) -> None:
    checklist.page.get_by_role("button", name="Add the next interview").click()
    expect(checklist.field("company")).to_have_value(FIRST_ROUND.company)
    expect(checklist.field("firm")).to_have_value(SECOND_ROUND.begun["firm"])
    checklist.fill(company=SECOND_ROUND.company)
    checklist.fill(day=SECOND_ROUND.begun["day"], time=SECOND_ROUND.begun["time"])
