"""The page of the letters as a reader uses it: by labels and by what is shown."""

import email
import email.policy
from email.message import EmailMessage
from pathlib import Path
from typing import Self
from urllib.parse import parse_qs, unquote, urlsplit

from playwright.sync_api import Locator, Page, expect

from tests.browser.checklist import engine_is

NOTES = {
    "company": "Example S.A.",
    "role": "customer support coordinator",
    "day": "2026-02-27",
    "time": "09:00",
    "people": "Claire Weber, head of support, claire.weber@example.com\nMarc Thill, team lead",
    "topic": "the April release",
    "tasks": "answering guests in three languages",
    "challenges": "the April release doubles the questions",
    "motivation": "Having answers ready before the questions arrive is what I like best.",
    "strengths": "I keep a library of 140 answers in English, French and German.",
}
"""What Nora Lenz of the guide noted after her interview."""

YOU = {"name": "Nora Lenz", "email": "nora.lenz@example.org", "telephone": "+44 7700 900123"}


class Letters:
    """One open page of letters."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.kind = page.get_by_label("What to write", exact=True)
        self.person = page.get_by_label("To whom", exact=True)
        self.subject = page.get_by_label("Subject", exact=True)
        self.text = page.get_by_label("Text", exact=True)
        self.state = page.locator("#draft-state")
        self.findings = page.get_by_role("region", name="Before you send it")
        self.wanting = page.locator("details[data-wanting]")
        self.preview = page.get_by_role("group", name="What rebuilding would change")
        self.mail = page.get_by_role("link", name="Send by email")
        self.messages = page.locator("[data-messages]")
        self.said = page.locator("[data-slot=sent]")

    def open(self, kind: str = "") -> Self:
        self.page.goto(f"letters/{f'#{kind}' if kind else ''}")
        return self

    def ready(self) -> Self:
        """Wait until the engine can answer, and has."""
        engine_is(self.page, "ready")
        expect(self.text).not_to_be_empty()
        return self

    def wanted(self, label: str) -> Locator:
        """A field that is asked for because the draft would be better with it."""
        return self.wanting.get_by_label(label, exact=True)

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name, exact=True)

    def more(self) -> Self:
        """The ways out beside the first two."""
        self.page.locator("summary", has_text="More").click()
        return self

    def undo(self) -> None:
        self.messages.get_by_role("button", name="Undo", exact=True).click()

    def kept(self, field: str) -> str | None:
        """What the interview shown keeps under `field`."""
        text: str | None = self.page.evaluate(
            """(field) => {
              const state = JSON.parse(localStorage.getItem("after-interview:state") ?? "{}");
              return state.interviews?.[state.current]?.[field] ?? null;
            }""",
            field,
        )
        return text

    def mailto(self) -> tuple[str, str, str]:
        """To whom, subject and text that the link hands to a mail program."""
        expect(self.mail).to_be_visible()
        parts = urlsplit(self.mail.get_attribute("href") or "")
        assert parts.scheme == "mailto"
        fields = parse_qs(parts.query, strict_parsing=True)
        assert set(fields) <= {"subject", "body"}
        body = fields["body"][0]
        return unquote(parts.path), fields["subject"][0], body.replace("\r\n", "\n")

    def mail_file(self) -> EmailMessage:
        """The e-mail that the file holds, as Python's own parser reads it."""
        self.more()
        with self.page.expect_download() as download:
            self.button("Save as an email file").click()
        assert download.value.suggested_filename.endswith(".eml")
        content = Path(download.value.path()).read_bytes()
        message = email.message_from_bytes(content, policy=email.policy.default)
        assert isinstance(message, EmailMessage)
        assert message.defects == []
        return message


def text_of(message: EmailMessage) -> str:
    """The body of an e-mail, with the line ends of a page."""
    content: str = message.get_content()
    return content.replace("\r\n", "\n").rstrip("\n")
