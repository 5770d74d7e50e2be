"""The checklist as a reader uses it: by labels and by what is shown."""

from typing import Self

from playwright.sync_api import Locator, Page, expect

LABELS = {
    "company": "Company",
    "role": "Role",
    "day": "Date of the interview",
    "time": "Time of the interview",
    "promised": "Date they promised an answer",
    "firm": "Recruiting firm in between",
}
CHOICES = {
    "country": "Country of the employer",
    "channel": "Preferred channel",
    "letter": "Letter after the interview",
    "outcome": "Outcome",
}


class Checklist:
    """One open page with the checklist on it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.next = page.get_by_role("region", name="Next action")
        self.interviews = page.get_by_role("region", name="Your interviews")
        self.messages = page.locator("[data-messages]")
        self.progress = page.locator("[data-slot=progress]")

    def open(self) -> Self:
        self.page.goto("checklist/")
        return self

    def field(self, name: str) -> Locator:
        return self.page.get_by_label(LABELS.get(name) or CHOICES[name], exact=True)

    def error(self, name: str) -> Locator:
        """What is said beside a field; it describes the field to screen readers too."""
        return self.page.locator(f"#f-{name}-error")

    def fill(self, **values: str) -> Self:
        """Type into the fields, in the order given."""
        for name, value in values.items():
            if name in CHOICES:
                self.field(name).select_option(value)
            else:
                self.field(name).fill(value)
        return self

    def row(self, step: str) -> Locator:
        return self.page.locator(f"[data-step-row={step}]")

    def box(self, step: str) -> Locator:
        return self.page.locator(f"input[data-step={step}]")

    def status(self, step: str) -> Locator:
        return self.row(step).locator("[data-slot=status]")

    def ready(self) -> Self:
        """Wait until the engine can answer."""
        engine_is(self.page, "ready")
        return self

    def expect_days(self, step: str, first: str, last: str, best: str) -> None:
        """Wait until a step shows this window and this best day."""
        days = self.row(step).locator("[data-slot=when] time")
        shown = [first, last, best] if first != last else [first, best]
        expect(days).to_have_count(len(shown))
        for place, day in enumerate(shown):
            expect(days.nth(place)).to_have_attribute("datetime", day)

    def interview(self, name: str) -> Locator:
        """The button that shows an interview; `name` is the beginning of its name."""
        return self.interviews.get_by_role("button", name=name)

    def names(self) -> Locator:
        """The names of the interviews that are not archived, in their order."""
        return self.interviews.locator("[data-slot=interviews] [data-slot=name]")

    def archived_names(self) -> Locator:
        return self.interviews.locator("[data-slot=archived] [data-slot=name]")

    def choose(self, name: str, action: str) -> None:
        """Open an interview's menu and choose from it."""
        self.menu(name).click()
        menu = self.interviews.locator("[data-menu][open]")
        menu.get_by_role("button", name=action, exact=True).click()

    def menu(self, name: str) -> Locator:
        return self.interviews.locator("summary").filter(has_text=f"More for {name}")

    def undo(self) -> None:
        self.messages.get_by_role("button", name="Undo", exact=True).click()


def engine_is(page: Page, state: str) -> None:
    """Wait until the page says that its engine is in this state."""
    expect(page.locator("html")).to_have_attribute("data-engine", state, timeout=45_000)
