// Keep, move or delete what is on this device: export, import after a look at what would change, delete all.

import { EngineError } from "../engine/engine.mjs";
import { download, fill, find, onAction, slot } from "../page/dom.mjs";
import { showEngineState } from "../page/engine-state.mjs";
import { nameOf } from "../page/interview-names.mjs";
import { filled, isolated } from "../page/speech.mjs";
import { describeChanges } from "./changes.mjs";
import { mountMoving } from "./move.mjs";

const LARGEST_FILE = 5 * 1024 * 1024;

/** @typedef {import("./changes.mjs").Offered} Offer */

/** @param {import("../page/tool.mjs").Page} page */
export function mountKeeping(page) {
  const { element, signal, store, speech, engine, messages, today } = page;
  const file = /** @type {HTMLInputElement} */ (find(element, "#import-file"));
  const preview = find(element, "[data-preview]");
  const refusal = slot(find(element, '[data-field="file"]'), "error");
  /** @type {{merge: Offer, replace: Offer} | null} */
  let offers = null;
  let turn = 0;
  let reading = false;

  function showKept() {
    const names = Object.values(store.state.interviews).map((record) => nameOf(record, speech));
    fill(
      slot(element, "kept"),
      names.length
        ? speech.say("kept.names", { names: isolated(speech.list(names)) })
        : speech.say("kept.nothing"),
    );
    find(element, '[data-action="export-aside"]').hidden = store.asideTexts().length === 0;
  }

  /** @param {string | null} words null when there is nothing to refuse */
  function refuse(words) {
    if (words === null) fill(refusal);
    else fill(refusal, words, " ", speech.say("import.unchanged"));
    file.setAttribute("aria-invalid", String(words !== null));
  }

  function closePreview() {
    turn += 1;
    offers = null;
    preview.hidden = true;
    file.value = "";
  }

  async function readFile() {
    const mine = ++turn;
    reading = true;
    await readChosen(() => mine === turn);
    if (mine === turn) reading = false;
  }

  /** @param {() => boolean} isNewest whether nothing was read or closed since */
  async function readChosen(isNewest) {
    offers = null;
    preview.hidden = true;
    refuse(null);
    const chosen = file.files?.[0];
    if (!chosen) return;
    if (chosen.size > LARGEST_FILE) {
      refuse(speech.words.stateProblems["too-large"] ?? "");
      return;
    }
    try {
      const text = await chosen.text();
      const current = JSON.stringify(store.state);
      engine.start();
      const answer = await engine.ask({ kind: "import", text, current });
      if (!isNewest()) return;
      if (answer.ok) offer(answer);
      else refuseFor(answer.error);
    } catch (error) {
      if (!(error instanceof EngineError || error instanceof DOMException)) throw error;
      refuse(speech.text("import.needs-engine"));
    }
  }

  /** @param {{code: string, where?: string}} error */
  function refuseFor({ code, where = "" }) {
    const sentence =
      speech.words.stateProblems[code] ?? speech.words.stateProblems["not-ours"] ?? "";
    refuse(filled(sentence, { where }).textContent);
  }

  /** @param {{merge: Offer, replace: Offer}} answer */
  function offer(answer) {
    offers = answer;
    fill(slot(preview, "merge"), ...describeChanges(answer.merge, page));
    fill(slot(preview, "replace"), ...describeChanges(answer.replace, page));
    preview.hidden = false;
    preview.focus();
  }

  /** @param {"merge" | "replace"} how */
  function take(how) {
    if (!offers) return;
    const before = store.state;
    const { state } = offers[how];
    closePreview();
    store.replace(state);
    messages.tellWithUndo(speech.say("import.done"), () => store.replace(before));
  }

  file.addEventListener("change", readFile, { signal });
  onAction(element, signal, {
    export: () =>
      download(`after-the-interview-${today()}.json`, JSON.stringify(store.state, null, 2)),
    "export-aside": () => {
      for (const text of store.asideTexts()) download("after-the-interview-set-aside.txt", text);
    },
    merge: () => take("merge"),
    replace: () => take("replace"),
    "cancel-import": () => {
      closePreview();
      file.focus();
    },
    "delete-all": () => messages.tellWithUndo(speech.say("all.deleted"), store.deleteAll()),
  });
  const changed = () => {
    showKept();
    // Another tab has changed something: what the file would change is another thing now.
    if (offers || reading) readFile();
  };
  store.addEventListener("change", changed, { signal });
  mountMoving(page);
  showEngineState(page, readFile);
  showKept();
}
