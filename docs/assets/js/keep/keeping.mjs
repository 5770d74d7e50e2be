// Keep, move or delete what is on this device: export, import after a look at what would change, delete all.

import { isShared } from "../device/storage.mjs";
import { isoDay } from "../device/store.mjs";
import { holdsUnkept } from "../device/unkept.mjs";
import { dropCopies } from "../device/wipe.mjs";
import { bytesOf } from "../engine/bytes.mjs";
import { EngineError } from "../engine/engine.mjs";
import { download, fill, find, onAction, quietButton, slot, unseen } from "../page/dom.mjs";
import { startAndShowEngine } from "../page/engine-state.mjs";
import { handOverBeside } from "../page/hand-over.mjs";
import { nameOf } from "../page/interview-names.mjs";
import { mountPasted } from "../page/pasted.mjs";
import { filled, isolated } from "../page/speech.mjs";
import { describeChanges } from "./changes.mjs";
import { mountMoving } from "./move.mjs";

/** More than a browser keeps of one site: what was exported here can be read back. */
const LARGEST_FILE = 50_000_000;

/** @typedef {import("./changes.mjs").Offered} Offer */

/** @param {import("../page/tool.mjs").Given<"element" | "signal" | "store" | "engine" | "speech" | "messages" | "today">} page */
export function mountKeeping(page) {
  const { element, signal, store, speech, engine, messages, today } = page;
  const file = /** @type {HTMLInputElement} */ (find(element, "#import-file"));
  const preview = find(element, "[data-preview]");
  const shared = /** @type {HTMLInputElement} */ (find(element, "[data-shared]"));
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
    showBin();
  }

  /** What was deleted lately, each with a way back. */
  function showBin() {
    const items = store.bin.map(([id, record]) => {
      const item = document.createElement("li");
      const name = speech.say("bin.entry", {
        name: isolated(nameOf(record, speech)),
        day: speech.day(dayOf(record.deleted)),
      });
      const back = quietButton(speech.text("bin.restore"));
      back.dataset.action = "restore";
      back.dataset.interview = id;
      back.append(unseen(nameOf(record, speech)));
      item.append(name, " ", back);
      return item;
    });
    fill(slot(element, "bin"), ...items);
    find(element, "[data-bin]").hidden = items.length === 0;
  }

  /** The local day of an instant; today, where a file says nonsense. @param {string | undefined} instant */
  function dayOf(instant) {
    const when = new Date(instant ?? "");
    return Number.isNaN(when.getTime()) ? today() : isoDay(when);
  }

  /** @param {string} id */
  function restore(id) {
    const name = isolated(nameOf(store.state.deleted?.[id] ?? {}, speech));
    messages.tellWithUndo(speech.say("interview.restored", { name }), store.restore(id));
  }

  function emptyBin() {
    store.forget(store.bin.map(([id]) => id));
    messages.tell(speech.say("bin.emptied"));
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
      const bytes = await bytesOf(chosen);
      const current = JSON.stringify(store.state);
      engine.start();
      const answer = await engine.ask({ kind: "import", bytes, current });
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
    const { stateProblems, fileProblems } = speech.words;
    const sentence = fileProblems[code] ?? stateProblems[code] ?? stateProblems["not-ours"] ?? "";
    refuse(filled(sentence, { where }).textContent);
  }

  /** @param {{merge: Offer, replace: Offer, left_out: string[], cut: string}} answer */
  function offer(answer) {
    offers = answer;
    fill(slot(preview, "merge"), ...describeChanges(answer.merge, page));
    fill(slot(preview, "replace"), ...describeChanges(answer.replace, page));
    const places = answer.left_out;
    const left =
      places.length > 0
        ? [speech.say("import.left-out", { where: isolated(speech.list(places)) })]
        : [];
    const cut = answer.cut ? [speech.say("import.cut", { where: isolated(answer.cut) })] : [];
    fill(slot(preview, "left-out"), ...left);
    fill(slot(preview, "cut"), ...cut);
    preview.hidden = false;
    preview.focus();
  }

  /** @param {"merge" | "replace"} how */
  function take(how) {
    if (!offers) return;
    const { state } = offers[how];
    closePreview();
    const change = how === "merge" ? store.merge(state) : store.replace(state);
    messages.tellWithUndo(speech.say("import.done"), change);
  }

  async function deleteAll() {
    engine.keepNothing();
    const undo = await store.deleteAll();
    const said = (await dropCopies()) ? "all.deleted" : "all.deleted.not-copies";
    messages.tellWithUndo(speech.say(said), undo);
  }

  function share() {
    const done = store.setShared(shared.checked);
    const words = shared.checked ? "shared.on" : "shared.off";
    messages.tell(speech.say(done ? words : "shared.no-room"));
    showShared();
  }

  function showShared() {
    shared.checked = isShared();
  }

  file.addEventListener("change", readFile, { signal });
  holdsUnkept(() => offers !== null || reading, signal);
  onAction(element, signal, {
    export: (button) => {
      const name = `after-the-interview-${today()}.json`;
      const content = JSON.stringify(store.state, null, 2);
      handOverBeside(button, { name, content, type: "application/json" }, speech);
    },
    "export-aside": () => {
      for (const text of store.asideTexts())
        download("after-the-interview-set-aside.txt", text, "text/plain");
    },
    merge: () => take("merge"),
    replace: () => take("replace"),
    "cancel-import": () => {
      closePreview();
      file.focus();
    },
    restore: (button) => restore(button.dataset.interview ?? ""),
    "empty-bin": () => emptyBin(),
    "delete-all": () => deleteAll(),
  });
  shared.addEventListener("change", () => share(), { signal });
  const changed = () => {
    showKept();
    // Another tab has changed something: what the file would change is another thing now.
    if (offers || reading) readFile();
  };
  store.addEventListener("change", changed, { signal });
  mountMoving(page);
  mountPasted(element, signal);
  startAndShowEngine(page, readFile);
  showKept();
  showShared();
}
