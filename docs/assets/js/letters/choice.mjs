// Which letter, and to whom: the core's suggestions first, and every draft that was begun can be found again.

import { passOver } from "../engine/refused.mjs";
import { find } from "../page/dom.mjs";
import { draftedFor, fieldPart } from "./letter.mjs";

const REMEMBERED = "after-interview:person";

/** The choice of kind and person; calls `changed` when the reader makes one. */
export class Choice {
  /** @type {string[] | null} the people met, once the core has read them */ #people = null;
  /** Whether the reader, or a link, has said which kind. */ #chosen = false;
  #kind;
  #person = remembered();
  #page;
  #words;
  #kinds;
  #persons;
  #personField;

  /**
   * @param {import("../page/tool.mjs").Given<"element" | "signal" | "store" | "speech">} page
   * @param {import("./words.mjs").LetterWords} words
   * @param {() => void} changed
   */
  constructor(page, words, changed) {
    const { element, signal } = page;
    this.#page = page;
    this.#words = words;
    this.#kinds = /** @type {HTMLSelectElement} */ (find(element, "[data-kind]"));
    this.#persons = /** @type {HTMLSelectElement} */ (find(element, "[data-person]"));
    this.#personField = find(element, "[data-person-field]");
    this.#kind = this.#kinds.value;
    this.#readAddress();
    this.#kinds.value = this.#kind;
    const choose = (/** @type {string} */ kind) => {
      this.choose(kind);
      changed();
    };
    this.#kinds.addEventListener("change", () => choose(this.#kinds.value), { signal });
    this.#persons.addEventListener(
      "change",
      () => {
        this.#person = this.#persons.value;
        remember(this.#person);
        changed();
      },
      { signal },
    );
    const followed = () => this.#readAddress() && choose(this.#kind);
    window.addEventListener("hashchange", followed, { signal });
  }

  /** The letter chosen, of the interview shown. @returns {import("./letter.mjs").Letter} */
  get letter() {
    const { store } = this.#page;
    const person = this.#perPerson ? this.#persons.value : "";
    return { id: store.state.current, kind: this.#kind, person };
  }

  /** @param {string} kind */
  choose(kind) {
    this.#kind = kind;
    this.#chosen = true;
    this.#kinds.value = kind;
    // The address says the kind, so that a reload and a link come back to it.
    history.replaceState(history.state, "", `#${kind}`);
  }

  /** From now on no suggestion takes the place of the kind shown. */
  settle() {
    this.#chosen = true;
  }

  /**
   * Put the kinds that the core suggests first.
   * @param {{id: string, suggested: boolean}[]} kinds in the order of the page
   * @param {string} first the one that is due before the others, empty where none is
   * @returns {boolean} whether another kind is shown now
   */
  suggest(kinds, first) {
    const { speech } = this.#page;
    const known = kinds.filter(({ id }) => id in this.#words.kinds);
    const suggested = known.filter((kind) => kind.suggested);
    const others = known.filter((kind) => !kind.suggested);
    const order = JSON.stringify([suggested, others]);
    if (order !== this.#kinds.dataset.order) {
      this.#kinds.dataset.order = order;
      const groups = [
        this.#group(speech.text("letters.suggested"), suggested),
        this.#group(speech.text("letters.others"), others),
      ];
      this.#kinds.replaceChildren(...groups.filter((group) => group.childElementCount > 0));
    }
    const moved = !this.#chosen && first in this.#words.kinds && first !== this.#kind;
    if (moved) this.#kind = first;
    this.#kinds.value = this.#kind;
    return moved;
  }

  /**
   * Offer the people met, and whoever else a draft was begun for.
   * @param {Record<string, any>} record
   * @param {string[] | null} [people] their names as the core reads them; null while it has not
   */
  showPeople(record, people = this.#people) {
    this.#people = people;
    const held = this.#held;
    const names = [...new Set([...this.#namesFor(record), ...held])];
    const options = names.map((name) => this.#option(name));
    const order = JSON.stringify(options.map(({ text, value }) => [value, text]));
    if (order !== this.#persons.dataset.order) {
      this.#persons.dataset.order = order;
      this.#persons.replaceChildren(...options);
    }
    const chosen = names.includes(this.#person) ? this.#person : (names[0] ?? "");
    this.#persons.value = held[0] ?? chosen;
    this.#personField.hidden = !this.#perPerson || names.length < 2;
  }

  /** Another interview is shown: nobody of it is known yet. */
  forgetPeople() {
    this.#people = null;
    this.#persons.replaceChildren();
    delete this.#persons.dataset.order;
  }

  /** Whether one of this kind is written to each person met. */
  get #perPerson() {
    return this.#words.traits[this.#kind]?.perPerson ?? false;
  }

  /** Whom the reader is writing to at this moment, also when nothing is left of what they wrote. */
  get #held() {
    const writing = find(this.#page.element, "[data-draft]").contains(document.activeElement);
    return writing && this.#persons.selectedIndex >= 0 ? [this.#persons.value] : [];
  }

  /** @param {Record<string, any>} record */
  #namesFor(record) {
    const drafted = this.#perPerson ? draftedFor(record, this.#kind) : [];
    const unread = this.#people === null && this.#person ? [this.#person] : [];
    const names = [...(this.#people ?? []), ...unread];
    const known = new Set(names.map(fieldPart));
    return [...new Set([...names, ...drafted.filter((name) => !known.has(name))])];
  }

  /** @param {string} name */
  #option(name) {
    const { speech } = this.#page;
    const gone = this.#people !== null && !this.#people.includes(name);
    const words = gone ? speech.text("letters.person.gone", { name }) : name;
    return new Option(name === "" ? speech.text("letters.person.none") : words, name);
  }

  /**
   * @param {string} label
   * @param {{id: string}[]} kinds
   */
  #group(label, kinds) {
    const group = document.createElement("optgroup");
    group.label = label;
    group.append(...kinds.map(({ id }) => new Option(this.#words.kinds[id], id)));
    return group;
  }

  /** @returns {boolean} whether the address names a kind */
  #readAddress() {
    const kind = location.hash.slice(1);
    if (!Object.hasOwn(this.#words.kinds, kind)) return false;
    this.#kind = kind;
    this.#chosen = true;
    return true;
  }
}

/** Whom this tab wrote to last: for a reload, and no longer than the tab. */
function remembered() {
  try {
    return sessionStorage.getItem(REMEMBERED) ?? "";
  } catch (error) {
    passOver(error);
    return "";
  }
}

/** @param {string} person */
function remember(person) {
  try {
    sessionStorage.setItem(REMEMBERED, person);
  } catch (error) {
    passOver(error);
    // A reload then shows the first one.
  }
}
