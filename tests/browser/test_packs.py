"""Packs: libraries that come when a question needs them, answer as here, and may be missing."""

import json
import re
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from after_interview.bridge import handle
from site_build.runtime import OF_FIRMS, PACKS, REQUESTS, UPON
from tests.browser.checklist import Checklist
from tests.browser.clock import FRIDAY
from tests.browser.engine import BROKEN, WORKER
from tests.browser.test_engine_answers import manifest_of
from tests.browser.test_offline import KEPT, LONG
from tests.browser.waiting import until
from tests.browser.watch import Watch
from tests.site import PROJECT
from tests.unit.calendars import by_the_standard

ENGINE_ROOM = PROJECT / "docs" / "assets" / "js" / "engine"
_NAMES = "|".join(path.stem for path in ENGINE_ROOM.glob("*.mjs"))
SOURCES = re.compile(rf"/assets/js/({_NAMES})\.mjs$")
HOSTILE = [
    "a, b; c \\ d \U0001f600",
    "Example\r\nATTENDEE:mailto:somebody@example.com",
    "שלום עולם \u202eabc",
    "x" * 10_000,
]
START = """async (manifest) => {
  const { Engine } = await import("/assets/js/engine.mjs");
  window.engine = new Engine(new URL(`/${manifest.folder}`, location.href).href, manifest);
  window.seen = [];
  engine.addEventListener("change", () => engine.packProgress && seen.push(engine.packProgress));
  engine.start();
}"""
ASK = """async ([question, packs]) => {
  const outcome = { missing: null, file: null, answer: null };
  try {
    outcome.answer = await engine.ask(question, packs);
  } catch (error) {
    [outcome.missing, outcome.file] = [error.message, error.file];
  }
  return { ...outcome, state: engine.state, pack: engine.missingPack, left: engine.packProgress };
}"""
ASK_WORKER = """([manifest, questions]) => new Promise((resolve, reject) => {
  const worker = new Worker(new URL("/assets/js/worker.mjs", location.href), { type: "module" });
  const answers = [];
  worker.addEventListener("message", ({ data }) => {
    if (["failed", "refused"].includes(data.kind)) reject(new Error(data.message));
    if (data.kind === "ready") {
      questions.forEach(([request, packs], id) =>
        worker.postMessage({ kind: "ask", id, request, packs }));
    }
    if (data.kind === "answer") answers[data.id] = data.answer;
    if (answers.filter(Boolean).length === questions.length) resolve(answers);
  });
  const base = new URL(`/${manifest.folder}`, location.href).href;
  worker.postMessage({ kind: "start", base, manifest, warm: false, small: false });
})"""
STALLED = """() => {
  const real = self.fetch;
  self.fetch = (input, init) =>
    String(input).includes("calendar.zip") ? new Promise(() => {}) : real(input, init);
}"""
SNAPSHOTS = """async () => {
  const kept = await (await caches.open("after-interview-memory")).keys();
  return kept.filter(({ url }) => url.endsWith("/snapshot")).length;
}"""
GUIDE = "guide/follow-up/"
PLAN, CALENDAR = REQUESTS[0], PACKS["calendar"][0]


def source(route: Route) -> None:
    """A module of the engine as people read it: the site has them bundled."""
    name = route.request.url.rpartition("/")[2]
    route.fulfill(content_type="text/javascript", body=(ENGINE_ROOM / name).read_text("utf-8"))


@pytest.fixture
def engine(page: Page) -> Page:
    """A page with an engine of its own, started."""
    page.route(SOURCES, source)
    page.goto(GUIDE)
    page.evaluate(START, manifest_of(page))
    return page


def ask(page: Page, question: dict[str, Any], *packs: str) -> dict[str, Any]:
    """What became of a question, and how the engine was then."""
    found: dict[str, Any] = page.evaluate(ASK, [question, packs])
    return found


def answer_of(page: Page, question: dict[str, Any], *packs: str) -> Any:
    found = ask(page, question, *packs)
    assert found["missing"] is None, found
    return found["answer"]


def packs_for(name: str) -> list[str]:
    """A pack with those that it is never loaded without."""
    return [*filter(None, [UPON.get(name)]), name]


def here(question: dict[str, Any]) -> Any:
    return json.loads(handle(json.dumps(question)))


@pytest.mark.parametrize("name", PACKS)
def test_with_its_pack_a_question_is_answered_as_here_byte_for_byte(
    engine: Page, name: str
) -> None:
    for question in PACKS[name]:
        found = answer_of(engine, question, *packs_for(name))
        assert found["ok"]
        assert found == here(question)
    # The rest of Python goes on as before.
    assert answer_of(engine, PLAN) == here(PLAN)


def test_hostile_names_come_out_of_both_packs_as_here(engine: Page) -> None:
    for name in HOSTILE:
        records = {"a": {**CALENDAR["records"]["a"], "company": name}}
        question = {**CALENDAR, "records": records}
        found = answer_of(engine, question, "calendar")
        assert found == here(question)
        assert by_the_standard(found["file"])
        mail = {**PACKS["mail"][0], "to_name": name, "subject": name, "text": name}
        assert answer_of(engine, mail, "mail") == here(mail)


def test_a_pack_says_how_far_it_is_and_comes_once(engine: Page) -> None:
    asked: list[str] = []
    engine.on("request", lambda request: asked.append(request.url))
    size = manifest_of(engine)["packs"]["calendar"]["size"]
    for _ in range(2):
        found = ask(engine, CALENDAR, "calendar")
        assert (found["answer"]["ok"], found["left"], found["pack"]) == (True, None, None)
    seen = engine.evaluate("seen")
    assert {progress["total"] for progress in seen} == {size}
    loaded = [progress["loaded"] for progress in seen]
    assert loaded == sorted(loaded)
    assert (loaded[0], loaded[-1]) == (0, size)
    assert len([url for url in asked if "calendar.zip" in url]) <= 1


def test_questions_that_wait_for_the_same_pack_are_all_answered(engine: Page) -> None:
    found = engine.evaluate(
        """([calendar, plan]) => Promise.all([
          engine.ask(calendar, ["calendar"]), engine.ask(calendar, ["calendar", "mail"]),
          engine.ask(plan),
        ])""",
        [CALENDAR, PLAN],
    )
    assert found == [here(CALENDAR), here(CALENDAR), here(PLAN)]


@pytest.mark.parametrize("how", BROKEN)
def test_a_missing_pack_is_said_the_engine_plans_on_and_it_may_come_later(
    engine: Page, watch: Watch, how: str
) -> None:
    watch.expect_complaint("Failed to load resource")
    engine.route("**/calendar.zip.gz.bin", BROKEN[how])
    found = ask(engine, CALENDAR, "calendar")
    assert found["answer"] is None
    assert (found["missing"], found["file"], found["pack"]) == (
        "missing", "calendar.zip", "calendar.zip",
    )  # fmt: skip
    assert (found["state"], found["left"]) == ("ready", None)
    assert answer_of(engine, PLAN) == here(PLAN)
    assert answer_of(engine, PACKS["mail"][0], "mail") == here(PACKS["mail"][0])
    engine.unroute("**/calendar.zip.gz.bin")
    found = ask(engine, CALENDAR, "calendar")
    assert (found["answer"], found["pack"]) == (here(CALENDAR), None)


def test_a_pack_that_nobody_knows_is_missing(engine: Page) -> None:
    found = ask(engine, PLAN, "poetry")
    assert (found["missing"], found["file"], found["state"]) == ("missing", "poetry", "ready")


def _begin(page: Page, question: dict[str, Any], *packs: str) -> None:
    """Ask without waiting: `window.outcome` is what became of it."""
    page.evaluate(f"(given) => {{ window.outcome = ({ASK})(given); }}", [question, packs])


def test_a_pack_that_never_comes_is_given_up_and_the_engine_is_not(page: Page) -> None:
    page.clock.install(time=FRIDAY)
    page.route(SOURCES, source)
    page.goto(GUIDE)
    page.evaluate(START, manifest_of(page))
    assert answer_of(page, PLAN) == here(PLAN)
    worker = [worker for worker in page.workers if WORKER in worker.url][-1]
    worker.evaluate(STALLED)
    _begin(page, CALENDAR, "calendar")
    until(page, "seen.length > 0")
    page.clock.fast_forward("00:29")
    assert page.evaluate("engine.packProgress")
    page.clock.fast_forward("00:01")
    found = page.evaluate("outcome")
    assert (found["missing"], found["file"], found["state"]) == ("missing", "calendar.zip", "ready")
    assert answer_of(page, PLAN) == here(PLAN)


def test_an_engine_that_is_started_again_loads_its_packs_again(page: Page) -> None:
    page.clock.install(time=FRIDAY)
    page.route(SOURCES, source)
    page.goto(GUIDE)
    page.evaluate(START, manifest_of(page))
    assert answer_of(page, CALENDAR, "calendar") == here(CALENDAR)
    worker = [worker for worker in page.workers if WORKER in worker.url][-1]
    worker.evaluate("self.postMessage = () => {}")
    _begin(page, CALENDAR, "calendar")
    page.clock.fast_forward("00:20")
    found = page.evaluate("outcome")
    assert (found["answer"], found["state"]) == (here(CALENDAR), "ready")


def test_a_snapshot_kept_after_a_pack_has_come_is_of_the_engine_alone(engine: Page) -> None:
    assert answer_of(engine, CALENDAR, "calendar")["ok"]
    until(engine, f"({SNAPSHOTS})().then((count) => count === 1)")
    engine.reload()
    engine.evaluate(START, manifest_of(engine))
    assert answer_of(engine, PLAN) == here(PLAN)
    assert answer_of(engine, CALENDAR, "calendar") == here(CALENDAR)


def test_an_engine_begun_from_a_snapshot_takes_packs_too(engine: Page) -> None:
    assert answer_of(engine, PLAN) == here(PLAN)
    until(engine, f"({SNAPSHOTS})().then((count) => count === 1)")
    engine.reload()
    engine.evaluate(START, manifest_of(engine))
    for name, questions in PACKS.items():
        assert answer_of(engine, questions[0], *packs_for(name)) == here(questions[0])


def test_without_a_connection_the_packs_are_there_though_nobody_asked_before(
    visitor: BrowserContext,
) -> None:
    page = visitor.new_page()
    page.goto(GUIDE)
    manifest = manifest_of(page)
    until(page, KEPT, len(manifest["all"]), LONG)
    visitor.set_offline(offline=True)
    asked: list[tuple[str, list[str]]] = [
        (json.dumps(question), [name])
        for name, questions in PACKS.items()
        if name not in OF_FIRMS
        for question in questions
    ]
    answers = page.evaluate(ASK_WORKER, [manifest, asked])
    assert answers == [handle(request) for request, _ in asked]


def test_the_page_says_what_comes_and_what_is_missing(checklist: Checklist, watch: Watch) -> None:
    watch.expect_complaint("Failed to load resource")
    page = checklist.page
    said = page.locator("[data-engine-state]")
    add = page.get_by_role("button", name="Add the dates to your calendar")
    checklist.fill(day="2026-02-27", time="09:00").ready()
    held: list[Route] = []
    page.route("**/calendar.zip.gz.bin", lambda route: held.append(route))  # noqa: PLW0108 - it has to be a function

    add.click()
    expect(said).to_contain_text(re.compile(r"Loading what this needs: 0\.0 MB of 0\.\d MB"))
    expect(said.get_by_role("progressbar")).to_be_visible()
    expect(said.get_by_role("button")).to_be_hidden()
    checklist.box("write-notes").check()
    expect(checklist.status("write-notes")).to_have_text("done")

    held[0].abort()
    expect(said).to_have_text(re.compile(r"A file that this needs is missing: calendar\.zip\."))
    expect(said.get_by_role("progressbar")).to_be_hidden()
    checklist.fill(promised="2026-03-05")
    checklist.expect_days("follow-up", "2026-03-07", "2026-03-08", "2026-03-09")
    expect(checklist.status("follow-up")).to_have_text("upcoming")

    page.unroute("**/calendar.zip.gz.bin")
    with page.expect_download():
        add.click()
    expect(said).to_be_hidden()
