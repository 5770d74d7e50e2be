// From the reader's own text back to what the notes give: first the difference, then the choice, then a way back.

import { LatestQuestion } from "../engine/latest-question.mjs";
import { fill, find, onAction, slot } from "../page/dom.mjs";
import { isSame } from "./letter.mjs";

const LINES = /** @type {Record<string, "del" | "ins">} */ ({ gone: "del", new: "ins" });

export class Rebuild {
  /** @type {import("./letter.mjs").Letter} */ #letter = { id: "", kind: "", person: "" };
  /** @type {import("./draft.mjs").Built | null} */ #built = null;
  #page;
  #draft;
  #offer;
  #preview;
  #newest;

  /**
   * @param {import("../page/tool.mjs").Given<"element" | "signal" | "engine" | "speech" | "messages">} page
   * @param {import("./draft.mjs").Draft} draft
   */
  constructor(page, draft) {
    const { element, signal, engine } = page;
    this.#page = page;
    this.#draft = draft;
    this.#offer = find(element, '[data-action="rebuild"]');
    this.#preview = find(element, "[data-rebuild]");
    this.#newest = new LatestQuestion(engine);
    onAction(element, signal, {
      rebuild: () => this.#compare(true),
      "replace-draft": () => this.#replace(),
      "keep-mine": () => this.#close(true),
    });
  }

  /**
   * @param {import("./letter.mjs").Letter} letter
   * @param {import("./draft.mjs").Built | null} built
   */
  show(letter, built) {
    const same = isSame(this.#letter, letter);
    this.#letter = letter;
    this.#built = built;
    const offered = Boolean(built) && this.#draft.edited;
    this.#offer.hidden = !offered || !this.#preview.hidden;
    if (this.#preview.hidden) return;
    // What is compared has changed under the reader's eyes.
    if (same && offered) this.#compare(false);
    else this.#close(false);
  }

  /**
   * @param {boolean} asked whether the reader asked for it just now
   * @returns {Promise<void>}
   */
  async #compare(asked) {
    const [letter, question] = [this.#letter, this.#question()];
    if (!question) return;
    const answer = await this.#newest.ask(question);
    if (!answer || !isSame(letter, this.#letter)) return;
    // While it was compared, the notes may have given something else.
    if (JSON.stringify(question) !== JSON.stringify(this.#question())) return this.#compare(asked);
    fill(slot(this.#preview, "lines"), ...answer.lines.map(this.#line));
    this.#preview.hidden = false;
    this.#offer.hidden = true;
    if (asked) this.#preview.focus();
  }

  #question() {
    const [draft, built] = [this.#draft, this.#built];
    if (!built) return null;
    return { kind: /** @type {const} */ ("compare"), before: whole(draft), after: whole(built) };
  }

  #line = (/** @type {{mark: string, text: string}} */ { mark, text }) => {
    const { speech } = this.#page;
    const line = document.createElement("p");
    line.dir = "auto";
    // A blank line that comes or goes says nothing, and its sign alone would look like a dash of the text.
    line.dataset.mark = text.trim() ? mark : "same";
    const kind = LINES[line.dataset.mark];
    if (!kind) {
      line.append(text);
      return line;
    }
    const said = document.createElement("span");
    said.className = "visually-hidden";
    said.append(speech.say(mark === "gone" ? "letters.line.gone" : "letters.line.new"), " ");
    const changed = document.createElement(kind);
    changed.append(text);
    line.append(said, changed);
    return line;
  };

  #replace() {
    const { messages, speech } = this.#page;
    const undo = this.#draft.follow();
    this.#close(false);
    messages.tellWithUndo(speech.say("letters.rebuilt"), undo);
  }

  /** @param {boolean} back whether the focus goes back to where it came from */
  #close(back) {
    this.#preview.hidden = true;
    this.#offer.hidden = !(this.#built && this.#draft.edited);
    if (back) this.#offer.focus();
  }
}

/** @param {{subject: string, text: string}} draft */
function whole({ subject, text }) {
  return `${subject}\n\n${text}`;
}
