"""The list that recruiters start from: the columns that links are made of, and one candidate."""

from pathlib import Path

from after_interview.links.spreadsheet import written

ADDRESS = "assets/candidates.csv"

_EXAMPLE = {
    "candidate": "Nora Lenz",
    "company": "Example S.A.",
    "role": "Customer support coordinator",
    "date": "2026-02-27",
    "time": "09:00",
    "people": "Claire Weber, recruiter",
    "channel": "email",
    "promised": "2026-03-05",
    "country": "LU",
    "id": "r-1042",
}


def write_example_list(site: Path) -> None:
    """Write it to where the recruiters' page leads to."""
    text = written([list(_EXAMPLE), list(_EXAMPLE.values())])
    (site / ADDRESS).write_bytes(text.encode())
