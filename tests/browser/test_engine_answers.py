"""The engine in the site answers every kind of question as the core here: nothing is missing."""

import json
from typing import Any

from playwright.sync_api import Page

from after_interview.bridge import handle
from site_build.runtime import REQUESTS

HOSTILE = [
    json.dumps({"kind": "read", "text": "[" * 100_000}),
    json.dumps({"kind": "import", "bytes": '{"a":' * 100_000, "current": ""}),
    "null",
    json.dumps({"kind": "plan", "today": "2026-02-27", "records": {"a": {"day": 5, "done": True}}}),
    json.dumps({"kind": "read", "text": json.dumps({"format": "after-interview", "version": 9})}),
]
ASK = """async ([manifest, requests]) => {
  const worker = new Worker(new URL("/assets/js/worker.mjs", location.href), { type: "module" });
  const answers = [];
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", ({ data }) => {
      if (data.kind === "failed") reject(new Error(data.message));
      if (data.kind === "ready") {
        requests.forEach((request, id) =>
          worker.postMessage({ kind: "ask", id, request, packs: [] }));
      }
      if (data.kind === "answer" && answers.push(data.answer) === requests.length) {
        worker.terminate();
        resolve(answers);
      }
    });
    const base = new URL(`/${manifest.folder}`, location.href).href;
    worker.postMessage({ kind: "start", base, manifest, warm: false, small: false });
  });
}"""


def manifest_of(page: Page) -> dict[str, Any]:
    text = page.locator("[data-page-data]").evaluate("(place) => place.content.textContent")
    found: dict[str, Any] = json.loads(text)["engine"]
    return found


def test_it_answers_as_the_core_does_here(page: Page) -> None:
    page.goto("guide/notes/")
    requests = [*(json.dumps(request) for request in REQUESTS), *HOSTILE]
    answers = page.evaluate(ASK, [manifest_of(page), requests])
    assert [json.loads(answer) for answer in answers] == [
        json.loads(handle(request)) for request in requests
    ]
