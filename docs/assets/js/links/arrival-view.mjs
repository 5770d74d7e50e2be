// How a link that has come is shown: who writes, about what, when, and what the reader can do with it.

import { fill, find, onAction, slot } from "../page/dom.mjs";
import { isolated } from "../page/speech.mjs";
import { choiceOf, inputsOf, wordsOf } from "./invitation.mjs";

const SLOTS = ["what", "when", "why", "changes", "problems", "choices"];

/** @typedef {import("../engine/messages.d.ts").Told} Told */
/** @typedef {import("../engine/messages.d.ts").Change} Change */

export class ArrivalView {
  #place;
  #speech;
  #page;
  #form;
  /** @type {(() => void) | null} */ #take = null;
  /** @type {(() => void) | null} */ #another = null;
  /** @type {{name: string, input: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement}[]} */ #inputs =
    [];

  /**
   * @param {import("../page/tool.mjs").Given<"signal" | "speech">} page
   * @param {HTMLElement} place
   */
  constructor(page, place) {
    this.#page = page;
    this.#speech = page.speech;
    this.#place = place;
    this.#form = find(place, "[data-arrival-fields]");
    this.#form.addEventListener("submit", (event) => event.preventDefault(), {
      signal: page.signal,
    });
    onAction(place, page.signal, {
      "arrival-take": () => this.#once(this.#take),
      "arrival-another": () => this.#once(this.#another),
    });
  }

  /** Whether there is something to take. */
  get isOffering() {
    return this.#take !== null;
  }

  /** Whether the reader is changing what the link says. */
  get isTyped() {
    return this.#details.open || this.#inputs.some(({ input }) => input.matches(":checked"));
  }

  get #details() {
    return /** @type {HTMLDetailsElement} */ (find(this.#place, "[data-arrival-change]"));
  }

  /** What is taken is no offer any more. @param {(() => void) | null} act */
  #once(act) {
    this.#take = null;
    this.#another = null;
    act?.();
  }

  /**
   * @template {import("../page/speech.mjs").Key} K
   * @param {K} sentence
   * @param {import("../page/speech.mjs").Open<K, string | Node>} open
   */
  begin(sentence, ...open) {
    this.#clear();
    fill(slot(this.#place, "arrival-title"), this.#speech.say(sentence, ...open));
    this.#place.hidden = false;
  }

  #clear() {
    this.#take = null;
    this.#another = null;
    this.#inputs = [];
    for (const name of SLOTS) fill(slot(this.#place, `arrival-${name}`));
    this.#form.replaceChildren();
    this.#details.hidden = true;
    this.#details.open = false;
    this.#button("take").hidden = true;
    this.#button("another").hidden = true;
  }

  close() {
    this.#clear();
    this.#place.hidden = true;
  }

  /** @param {"take" | "another"} name */
  #button(name) {
    return find(this.#place, `[data-action="arrival-${name}"]`);
  }

  /** @param {string} words */
  refuse(words) {
    this.begin("arrival.refused");
    fill(slot(this.#place, "arrival-why"), words);
    this.#place.focus();
  }

  /**
   * @param {Record<string, string>} fields
   * @param {string} label
   * @param {() => void} take
   */
  showInvitation(fields, label, take) {
    const from = [fields.consultant, fields.firm].filter(Boolean).join(", ");
    this.begin(from ? "arrival.invitation.from" : "arrival.invitation", { firm: isolated(from) });
    const what = [fields.company, fields.role].filter(Boolean).map((text) => isolated(text ?? ""));
    fill(
      slot(this.#place, "arrival-what"),
      ...what.flatMap((node, index) => (index ? [", ", node] : [node])),
    );
    const when = [fields.day && this.#speech.nearDay(fields.day), fields.time].filter(Boolean);
    fill(slot(this.#place, "arrival-when"), ...(when.length ? [when.join(", ")] : []));
    fill(slot(this.#place, "arrival-why"), this.#speech.say("arrival.invitation.why"));
    this.#offer(label, take);
  }

  /**
   * The fields to change, behind "change something"; those that may mean two things to choose from, in sight.
   * @param {Record<string, string>} fields
   * @param {Record<string, string[]>} choices
   */
  showFields(fields, choices) {
    const inputs = inputsOf(fields, this.#page);
    this.#form.replaceChildren(...inputs.map(({ field }) => field));
    this.#details.hidden = inputs.length === 0;
    const asked = Object.entries(choices).map(([name, days]) => choiceOf(name, days, this.#page));
    fill(slot(this.#place, "arrival-choices"), ...asked.map(({ field }) => field));
    this.#inputs = [...inputs, ...asked.flatMap((one) => one.inputs)];
  }

  /** What the reader has made of the fields. @returns {Record<string, string>} */
  typed() {
    const filled = this.#inputs.filter(
      ({ input }) => input.type !== "radio" || input.matches(":checked"),
    );
    return Object.fromEntries(filled.map(({ name, input }) => [name, input.value]));
  }

  /**
   * @param {string} news
   * @param {Node} name
   */
  showNews(news, name) {
    const sentences = /** @type {const} */ ({
      same: ["arrival.known", "arrival.known.why"],
      older: ["arrival.older", "arrival.older.why"],
      changed: ["arrival.update", "arrival.update.why"],
    });
    const [title, why] = sentences[/** @type {"same"} */ (news)] ?? sentences.changed;
    this.begin(title, { name });
    fill(slot(this.#place, "arrival-why"), this.#speech.say(why));
    this.#place.focus();
  }

  /**
   * @param {Change[]} changes
   * @param {() => void} take
   */
  showChanges(changes, take) {
    fill(slot(this.#place, "arrival-changes"), ...changes.map((one) => this.#change(one)));
    this.#offer(this.#speech.text("arrival.take-over"), take);
  }

  /** The values of the changes that are chosen. @returns {Record<string, string>} */
  chosen() {
    return this.typed();
  }

  /** @param {Change} change */
  #change({ field, way, old, new: now, value, offered }) {
    const { speech } = this.#page;
    const parts = {
      field: speech.words.fields[field] ?? field,
      old: isolated(wordsOf(field, old, speech)),
      new: isolated(wordsOf(field, now, speech)),
    };
    const sentence = speech.say(sentenceOf(way, old), parts);
    const item = document.createElement("li");
    if (way === "gone" || way === "withdrawn") {
      item.append(sentence);
      return item;
    }
    const input = document.createElement("input");
    input.type = "checkbox";
    input.checked = offered;
    input.autocomplete = "off";
    const label = document.createElement("label");
    const words = document.createElement("span");
    words.append(sentence);
    label.append(input, words);
    item.append(label);
    const chosen = { name: field, input: Object.assign(input, { value }) };
    const follow = () => {
      this.#inputs = this.#inputs.filter((one) => one !== chosen);
      if (input.checked) this.#inputs.push(chosen);
    };
    input.addEventListener("change", follow, { signal: this.#page.signal });
    follow();
    return item;
  }

  /** @param {() => void} add */
  offerAnother(add) {
    this.#another = add;
    this.#button("another").hidden = false;
  }

  /**
   * @param {Node[]} changes
   * @param {() => void} take
   */
  showMove(changes, take) {
    this.begin("arrival.move");
    const [why, address] = [
      this.#speech.say("arrival.move.why"),
      this.#speech.say("arrival.move.address"),
    ];
    fill(slot(this.#place, "arrival-why"), why, " ", address);
    fill(slot(this.#place, "arrival-changes"), ...changes);
    this.#offer(this.#speech.text("arrival.merge"), take);
  }

  /**
   * What cannot be used, what is in doubt, what is lost, and that something was put right.
   * @param {{problems: Told[], doubts: Told[], lost: Told[], repairs: string[], choices: Record<string, string[]>}} told
   */
  tell({ problems, doubts, lost, choices }) {
    const { fields, problems: words, linkDoubts } = this.#speech.words;
    const wrong = problems.filter(({ field }) => !choices[field]);
    const items = [
      ...wrong.map(({ field, code }) => {
        const why = words[code] ?? code;
        return this.#speech.say("arrival.problem", { field: fields[field] ?? field, why });
      }),
      ...[...lost, ...doubts].map(({ field, code }) => {
        const why = linkDoubts?.[code] ?? code;
        const name = fields[field];
        return name
          ? this.#speech.say("arrival.doubt", { field: name, why })
          : document.createTextNode(why);
      }),
    ];
    const list = items.map((words) => {
      const item = document.createElement("li");
      item.append(words);
      return item;
    });
    fill(slot(this.#place, "arrival-problems"), ...list);
  }

  /**
   * @param {string} label
   * @param {() => void} take
   */
  #offer(label, take) {
    this.#take = take;
    const button = this.#button("take");
    button.textContent = label;
    button.hidden = false;
    if (!this.#place.contains(document.activeElement)) this.#place.focus();
  }
}

/**
 * @param {Change["way"]} way
 * @param {string} old
 */
function sentenceOf(way, old) {
  if (way === "added") return "arrival.change.added";
  if (way === "emptied") return "arrival.change.emptied";
  if (way === "gone") return "arrival.change.gone";
  if (way === "withdrawn") return "arrival.change.withdrawn";
  if (way === "yours") return "arrival.change.yours";
  return old ? "arrival.change" : "arrival.change.new";
}
