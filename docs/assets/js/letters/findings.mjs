// What a rule can see in a draft, while it is typed: each with its reason and the page that explains it.

import { LatestQuestion } from "../engine/latest-question.mjs";
import { fill, find, quietButton, slot, unseen } from "../page/dom.mjs";
import { filled, isolated } from "../page/speech.mjs";

// Nobody wants to be corrected in the middle of a word.
const PAUSE = 300;

/** What is said at the send button too: nothing can be attached here. */
const ATTACHED = "attached";

/** @typedef {import("../engine/messages.d.ts").Finding} Finding */
/** @typedef {import("../engine/messages.d.ts").Asked<"review">} Asked */

export class Findings {
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #timer;
  #page;
  #words;
  #place;
  #count;
  #attached;
  #newest;
  #grammar;
  #turn = 0;
  #shown = "";

  /**
   * @param {import("../page/tool.mjs").Given<"element" | "signal" | "engine" | "speech">} page
   * @param {import("./words.mjs").LetterWords} words
   * @param {import("./grammar.mjs").Grammar} grammar
   */
  constructor(page, words, grammar) {
    const { element, signal, engine } = page;
    this.#page = page;
    this.#words = words;
    this.#grammar = grammar;
    this.#place = find(element, "[data-findings]");
    this.#count = slot(element, "count");
    this.#attached = slot(element, "attached");
    this.#newest = new LatestQuestion(engine);
    signal.addEventListener("abort", () => clearTimeout(this.#timer));
  }

  /**
   * Look at a draft again, once the reader pauses.
   * @param {() => Asked | null} question the draft as it then is; null when there is none
   */
  look(question) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(question()), PAUSE);
  }

  /** @param {Asked | null} question */
  async #look(question) {
    const turn = ++this.#turn;
    const american = question?.record.spelling === "american";
    const lints = question ? await this.#grammar.check(question.text, american) : [];
    // Meanwhile more was typed.
    if (turn !== this.#turn) return;
    const answer = question && (await this.#newest.ask({ ...question, lints }));
    if (question && answer) this.#show(answer.findings, answer.count);
    else if (!question || this.#page.engine.state === "failed") this.#hide();
  }

  #hide() {
    this.#place.hidden = true;
    this.#shown = "";
    fill(this.#count);
    fill(this.#attached);
  }

  /**
   * @param {Finding[]} findings
   * @param {number} count
   */
  #show(findings, count) {
    const { speech } = this.#page;
    fill(this.#count, speech.counted("letters.count", count, { count: String(count) }));
    const attached = findings.some(({ code }) => code === ATTACHED);
    fill(this.#attached, ...(attached ? [speech.say("letters.attached")] : []));
    const shown = JSON.stringify(findings);
    // What stands already keeps its focus, and is not read out again.
    if (shown === this.#shown && !this.#place.hidden) return;
    this.#shown = shown;
    this.#place.hidden = false;
    const number = String(findings.length);
    const summary = findings.length ? "letters.findings" : "letters.findings.none";
    fill(slot(this.#place, "findings-count"), speech.say(summary, { number }));
    fill(slot(this.#place, "findings"), ...findings.map((finding) => this.#item(finding)));
  }

  /** @param {Finding} finding */
  #item({ code, source, values, weight, place, mends }) {
    const { speech } = this.#page;
    const parts = Object.entries(values).map(([name, value]) => [name, this.#part(value)]);
    const item = document.createElement("li");
    item.dataset.weight = weight;
    const sentence = document.createElement("p");
    sentence.append(filled(this.#words.findings[code] ?? code, Object.fromEntries(parts)));
    item.append(sentence);
    if (place) item.append(this.#buttons(place, mends, sentence.textContent ?? ""));
    const fact = this.#words.facts[source];
    if (fact) {
      const link = document.createElement("a");
      link.href = fact.url;
      link.append(fact.title);
      const why = document.createElement("p");
      why.className = "findings-why";
      why.append(speech.say("letters.why", { page: link }));
      item.append(why);
    }
    return item;
  }

  /**
   * The place in the draft to look at, and the right words for it where they are known.
   * @param {[number, number]} place
   * @param {string[]} mends
   * @param {string} sentence of the finding
   */
  #buttons([begin, end], mends, sentence) {
    const { element, speech } = this.#page;
    const text = /** @type {HTMLTextAreaElement} */ (find(element, "[data-text]"));
    const select = () => {
      text.focus();
      text.setSelectionRange(begin, end);
    };
    const replace = (/** @type {string} */ mend) => {
      select();
      text.setRangeText(mend, begin, end, "end");
      text.dispatchEvent(new Event("input", { bubbles: true }));
    };
    const buttons = document.createElement("p");
    buttons.className = "actions";
    buttons.append(quietButton(speech.say("letters.findings.show"), select));
    for (const mend of mends) {
      const words = mend
        ? speech.say("letters.findings.mend", { mend })
        : speech.say("letters.findings.remove");
      buttons.append(quietButton(words, () => replace(mend)));
    }
    for (const made of buttons.children) made.append(unseen(sentence));
    return buttons;
  }

  /** A value as it stands in a sentence; the parts of a draft have names of their own. @param {unknown} value */
  #part(value) {
    const named = (/** @type {unknown} */ it) => this.#words.parts[String(it)] ?? String(it);
    return isolated(Array.isArray(value) ? this.#page.speech.list(value.map(named)) : named(value));
  }
}
