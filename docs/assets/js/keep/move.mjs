// From this device to the next: the chosen interviews in a link, and in a code where they fit into one.

import { nullFromDeadEngine } from "../engine/latest-question.mjs";
import { copyText } from "../page/clipboard.mjs";
import { codeOf, pictureOf } from "../page/codes.mjs";
import { fill, find, onAction, slot } from "../page/dom.mjs";
import { nameOf } from "../page/interview-names.mjs";

/** @param {import("../page/tool.mjs").Given<"element" | "signal" | "store" | "engine" | "speech">} page */
export function mountMoving(page) {
  const { element, signal, store, speech, engine } = page;
  const place = find(element, "[data-move]");
  const checklist = new URL(place.dataset.page ?? "", location.href).href;
  const choice = slot(place, "move-choice");
  const moved = find(place, "[data-moved]");
  const made = find(moved, "[data-move-link]");
  const link = /** @type {HTMLTextAreaElement} */ (find(made, "textarea"));
  const code = find(made, "[data-move-code]");
  let turn = 0;

  /** The interviews to choose from, all of them chosen: what was made before holds no more. */
  function showChoice() {
    turn += 1;
    moved.hidden = true;
    const entries = Object.entries(store.state.interviews);
    const boxes = entries.map(([id, record]) => checkbox(id, nameOf(record, speech)));
    choice.replaceChildren(...choice.querySelectorAll("legend"), ...boxes);
    choice.hidden = entries.length < 2;
    place.hidden = entries.length === 0;
  }

  /** @returns {string[]} */
  function chosen() {
    const boxes = /** @type {NodeListOf<HTMLInputElement>} */ (choice.querySelectorAll("input"));
    return [...boxes].filter((box) => box.checked).map((box) => box.value);
  }

  async function make() {
    const mine = ++turn;
    const ids = chosen();
    moved.hidden = false;
    made.hidden = true;
    code.hidden = true;
    if (ids.length === 0) {
      say("move.nothing");
      return;
    }
    engine.start();
    const state = JSON.stringify(store.state);
    const answer = await engine
      .ask({ kind: "move", state, ids, page: checklist })
      .catch(nullFromDeadEngine);
    if (mine !== turn) return;
    if (!answer?.ok) {
      say("move.failed");
      return;
    }
    const length = speech.number(answer.link.length);
    say(answer.fits_link ? "move.ready" : "move.too-long", { length });
    if (!answer.fits_link) return;
    link.value = answer.link;
    made.hidden = false;
    if (answer.fits_code) await showCode(answer.link, mine);
    else say("move.no-code");
  }

  /**
   * @template {import("../page/speech.mjs").Key} K
   * @param {K} key
   * @param {import("../page/speech.mjs").Open<K, string | Node>} open
   */
  function say(key, ...open) {
    fill(slot(moved, "move-words"), speech.say(key, ...open));
    moved.focus();
  }

  /**
   * @param {string} address
   * @param {number} mine
   */
  async function showCode(address, mine) {
    const picture = await codeOf(address, engine);
    if (mine !== turn || !picture) return;
    const image = /** @type {HTMLImageElement} */ (find(code, "img"));
    image.src = pictureOf(picture.svg);
    code.hidden = false;
  }

  onAction(place, signal, {
    move: () => make(),
    "copy-move": (button) => copyText(button, link.value, speech, link),
    "share-move": () => navigator.share({ url: link.value }).catch(() => {}),
  });
  find(place, '[data-action="share-move"]').hidden = !("share" in navigator);
  store.addEventListener("change", showChoice, { signal });
  showChoice();
}

/**
 * @param {string} id
 * @param {string} name
 */
function checkbox(id, name) {
  const label = document.createElement("label");
  const box = document.createElement("input");
  const bdi = document.createElement("bdi");
  box.type = "checkbox";
  box.value = id;
  box.checked = true;
  box.autocomplete = "off";
  bdi.textContent = name;
  label.append(box, " ", bdi);
  return label;
}
