"""Three readers of calendar files, none of them the writer: ical.js, vobject, RFC 5545 itself."""

import datetime as dt
import json
import re
import subprocess
from dataclasses import dataclass
from typing import Any

import vobject  # type: ignore[import-untyped]

from tests.site import PROJECT

_ICAL_JS = """
import { readFileSync } from "node:fs";
const { module, files } = JSON.parse(readFileSync(0, "utf8"));
const { default: ICAL } = await import(module);
const alarms = (part) =>
  part.getAllSubcomponents("valarm").map((alarm) => ({
    action: alarm.getFirstPropertyValue("action"),
    description: alarm.getFirstPropertyValue("description"),
    seconds: alarm.getFirstPropertyValue("trigger").toSeconds(),
  }));
const entry = (part) => {
  const { uid, sequence, summary, description, startDate, endDate } = new ICAL.Event(part);
  if (!startDate.isDate || !endDate.isDate) throw new Error(`${uid} has an hour`);
  const [stamp, url, transp, status] = ["dtstamp", "url", "transp", "status"].map((name) =>
    part.getFirstPropertyValue(name).toString(),
  );
  return {
    uid, sequence, stamp, first: startDate.toString(), end: endDate.toString(),
    summary, description, url, transp, status, alarms: alarms(part),
  };
};
const read = (file) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent").map(entry);
console.log(JSON.stringify(files.map(read)));
"""

_LINE = re.compile(r"(?P<name>[A-Z0-9-]+)(?P<parameters>(;[A-Z-]+=[^;:\",]+)*):(?P<value>.*)")
_TEXT = re.compile(r"([^\\;,]|\\[\\;,n])*")
_ESCAPE = re.compile(r"\\(.)")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")

TEXTS = {"SUMMARY", "DESCRIPTION", "X-WR-CALNAME", "UID", "PRODID"}
REQUIRED = {
    "VCALENDAR": {"PRODID", "VERSION", "METHOD", "CALSCALE", "X-WR-CALNAME"},
    "VEVENT": {
        "UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "URL",
        "TRANSP", "STATUS",
    },
    "VALARM": {"ACTION", "DESCRIPTION", "TRIGGER"},
}  # fmt: skip
"""What stands in each component, once and in no other number; an attendee stands nowhere."""

INSIDE = {"VCALENDAR": None, "VEVENT": "VCALENDAR", "VALARM": "VEVENT"}


@dataclass(frozen=True)
class Alarm:
    """A VALARM, `seconds` from the start of its event."""

    action: str
    description: str
    seconds: float


@dataclass(frozen=True)
class Entry:
    """A VEVENT, as any reader sees it: dates as YYYY-MM-DD, `end` the day after the last."""

    uid: str
    sequence: int
    stamp: str
    first: str
    end: str
    summary: str
    description: str
    url: str
    transp: str
    status: str
    alarms: tuple[Alarm, ...]


def by_ical_js(*files: str) -> list[list[Entry]]:
    """The entries of each file as ical.js reads them in Node."""
    module = (PROJECT / "node_modules" / "ical.js" / "dist" / "ical.js").as_uri()
    printed = subprocess.run(
        ["node", "--input-type=module", "--eval", _ICAL_JS],
        input=json.dumps({"module": module, "files": files}),
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return [[_entry(**entry) for entry in entries] for entries in json.loads(printed)]


def _entry(alarms: list[dict[str, Any]], **fields: Any) -> Entry:
    return Entry(**fields, alarms=tuple(Alarm(**alarm) for alarm in alarms))


def by_vobject(file: str) -> list[Entry]:
    """The entries as vobject reads them."""
    calendar = vobject.readOne(file)
    return [_by_vobject(event) for event in calendar.contents.get("vevent", [])]


def _by_vobject(event: Any) -> Entry:
    assert type(event.dtstart.value) is type(event.dtend.value) is dt.date
    stamp = event.dtstamp.value
    assert stamp.utcoffset() == dt.timedelta(0)
    alarms = [
        Alarm(alarm.action.value, alarm.description.value, alarm.trigger.value.total_seconds())
        for alarm in event.contents.get("valarm", [])
    ]
    return Entry(
        uid=event.uid.value,
        sequence=int(event.sequence.value),
        stamp=f"{stamp:%Y-%m-%dT%H:%M:%SZ}",
        first=event.dtstart.value.isoformat(),
        end=event.dtend.value.isoformat(),
        summary=event.summary.value,
        description=event.description.value,
        url=event.url.value,
        transp=event.transp.value,
        status=event.status.value,
        alarms=tuple(alarms),
    )


@dataclass
class _Component:
    name: str
    properties: dict[str, str]
    inner: "list[_Component]"


def by_the_standard(file: str) -> list[Entry]:
    """The entries as RFC 5545 has them; fails where the file does not keep to it."""
    calendar = _components(_content_lines(file))
    assert calendar.properties["VERSION"] == "2.0"
    assert calendar.properties["CALSCALE"] == "GREGORIAN"
    assert calendar.properties["METHOD"] == "PUBLISH"
    entries = [_by_the_standard(event) for event in calendar.inner]
    assert entries, "a calendar has at least one component"
    assert len({entry.uid for entry in entries}) == len(entries)
    return entries


def _content_lines(file: str) -> list[str]:
    """The lines, unfolded: each ended by CRLF, within 75 octets, and no letter torn."""
    assert file.endswith("\r\n")
    folded = file.encode("utf-8").split(b"\r\n")[:-1]
    lines: list[str] = []
    for octets in folded:
        assert 0 < len(octets) <= 75
        line = octets.decode("utf-8")
        assert not _CONTROL.search(line)
        if line.startswith(" "):
            lines[-1] += line[1:]
        else:
            lines.append(line)
    return lines


def _components(lines: list[str]) -> _Component:
    """The tree of components, each with what it has to have and nothing else."""
    outermost: list[_Component] = []
    open_: list[_Component] = []
    for line in lines:
        found = _LINE.fullmatch(line)
        assert found, line
        name, value = found["name"], found["value"]
        if name == "BEGIN":
            assert INSIDE[value] == (open_[-1].name if open_ else None)
            component = _Component(value, {}, [])
            (open_[-1].inner if open_ else outermost).append(component)
            open_.append(component)
        elif name == "END":
            component = open_.pop()
            assert component.name == value
            assert set(component.properties) == REQUIRED[value]
        else:
            assert name not in open_[-1].properties, f"{name} stands twice"
            open_[-1].properties[name] = _value(name, found["parameters"], value)
    assert not open_
    (calendar,) = outermost
    return calendar


def _value(name: str, parameters: str, value: str) -> str:
    assert parameters == (";VALUE=DATE" if name in ("DTSTART", "DTEND") else "")
    if name not in TEXTS:
        return value
    assert _TEXT.fullmatch(value), value
    return _ESCAPE.sub(lambda found: "\n" if found[1] == "n" else found[1], value)


def _by_the_standard(event: _Component) -> Entry:
    found = event.properties
    stamp = dt.datetime.strptime(found["DTSTAMP"], "%Y%m%dT%H%M%SZ").replace(tzinfo=dt.UTC)
    first, end = (
        dt.datetime.strptime(found[name], "%Y%m%d").replace(tzinfo=dt.UTC).date()
        for name in ("DTSTART", "DTEND")
    )
    assert first < end
    return Entry(
        uid=found["UID"],
        sequence=int(found["SEQUENCE"]),
        stamp=f"{stamp:%Y-%m-%dT%H:%M:%SZ}",
        first=first.isoformat(),
        end=end.isoformat(),
        summary=found["SUMMARY"],
        description=found["DESCRIPTION"],
        url=found["URL"],
        transp=found["TRANSP"],
        status=found["STATUS"],
        alarms=tuple(_alarm(alarm.properties) for alarm in event.inner),
    )


def _alarm(found: dict[str, str]) -> Alarm:
    after = re.fullmatch(r"P(?:([0-9]+)D)?T([0-9]+)H", found["TRIGGER"])
    assert after, "an alarm so and so many days and hours after the start"
    hours = 24 * int(after[1] or 0) + int(after[2])
    return Alarm(found["ACTION"], found["DESCRIPTION"], 3600 * hours)
