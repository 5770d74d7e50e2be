// The interviews side by side: show, add, rename, archive, restore, delete, each with a way back.

import { find, onAction, refresh, slot, write } from "../page/dom.mjs";
import { nameOf, namesOf } from "../page/interview-names.mjs";
import { isolated } from "../page/speech.mjs";
import { byUrgency } from "./order.mjs";
import { showStanding } from "./today.mjs";

/** From how many on a list is folded on a phone. */
const LONG = 3;

export class Interviews {
  /** @type {Record<string, import("./plan.mjs").Plan>} */ #plans = {};
  /** @type {WeakMap<HTMLElement, unknown[]>} what each item was last made from */ #shown =
    new WeakMap();
  /** @type {Map<string, string>} */ #names = new Map();
  #page;
  #place;
  #template;

  /**
   * @param {import("../page/tool.mjs").Given<"element" | "signal" | "store" | "speech" | "messages" | "today">} page
   * @param {() => void} rename what lets the reader change the name of the interview shown
   */
  constructor(page, rename) {
    this.#page = page;
    this.#place = find(page.element, "[data-interviews]");
    this.#template = /** @type {HTMLTemplateElement} */ (
      find(page.element, '[data-template="interview"]')
    );
    const { store, signal } = page;
    const on =
      (/** @type {(id: string) => void} */ act) => (/** @type {HTMLElement} */ clicked) => {
        const id = clicked.closest("li")?.dataset.interview;
        for (const menu of this.#place.querySelectorAll("[data-menu]"))
          menu.removeAttribute("open");
        if (id) act(id);
      };
    onAction(this.#place, signal, {
      show: on((id) => store.show(id)),
      rename: on((id) => {
        store.show(id);
        rename();
      }),
      archive: on((id) => this.#archive(id, true)),
      restore: on((id) => this.#archive(id, false)),
      delete: on((id) => this.#delete(id)),
      all: () => this.#fold(!this.#place.hasAttribute("data-folded")),
    });
    this.#fold(true);
    document.addEventListener("click", (event) => this.#closeMenus(event), { signal });
    this.#place.addEventListener("focusout", (event) => this.#closeLeft(event), { signal });
    document.addEventListener(
      "keydown",
      (event) => event.key === "Escape" && this.#closeMenus(event),
      {
        signal,
      },
    );
  }

  /** The names, at once; the lines below them follow with the plans. */
  showNames() {
    const { store, speech } = this.#page;
    const entries = Object.entries(store.state.interviews);
    const archived = entries.filter(([, record]) => record.archived);
    const live = entries.filter(([, record]) => !record.archived);
    const deleted = store.bin.length;
    this.#place.hidden = entries.length === 0 && deleted === 0;
    find(this.#place, "[data-deleted]").hidden = deleted === 0;
    write(slot(this.#place, "deleted-count"), `(${deleted})`);
    this.#names = new Map(namesOf(entries, speech));
    this.#list("interviews", byUrgency(live, this.#plans));
    this.#list("archived", archived);
    this.#showAll(live.length);
    find(this.#place, "[data-archive]").hidden = archived.length === 0;
    write(slot(this.#place, "archived-count"), `(${archived.length})`);
  }

  /** @param {Record<string, import("./plan.mjs").Plan>} plans */
  showPlans(plans) {
    this.#plans = plans;
    const { interviews } = this.#page.store.state;
    const live = Object.entries(interviews).filter(([, record]) => !record.archived);
    this.#list("interviews", byUrgency(live, plans));
    for (const item of this.#place.querySelectorAll("[data-interview]")) {
      if (item instanceof HTMLElement) this.#showItem(item);
    }
  }

  /** On a phone a long list is folded to the one shown. @param {boolean} folded */
  #fold(folded) {
    this.#place.toggleAttribute("data-folded", folded);
    find(this.#place, '[data-action="all"]').setAttribute("aria-expanded", String(!folded));
    this.#showAll(slot(this.#place, "interviews").childElementCount);
  }

  /** @param {number} number */
  #showAll(number) {
    const button = find(this.#place, '[data-action="all"]');
    const folded = this.#place.hasAttribute("data-folded");
    button.hidden = number < LONG;
    this.#place.toggleAttribute("data-long", number >= LONG);
    const words = folded ? "interviews.all" : "interviews.fewer";
    write(button, this.#page.speech.text(words, { number: String(number) }));
  }

  /**
   * Bring a list to these interviews, keeping the items that stand so that focus stays where it is.
   * @param {string} name
   * @param {[string, import("../device/store.mjs").InterviewRecord][]} entries
   */
  #list(name, entries) {
    const list = slot(this.#place, name);
    const wanted = new Set(entries.map(([id]) => id));
    /** @type {Map<string, HTMLElement>} */
    const standing = new Map();
    for (const item of /** @type {HTMLElement[]} */ ([...list.children])) {
      const id = item.dataset.interview ?? "";
      if (wanted.has(id)) standing.set(id, item);
      else item.remove();
    }
    const focused = document.activeElement;
    const held = focused instanceof HTMLElement && list.contains(focused) ? focused : null;
    entries.forEach(([id], index) => {
      const item = standing.get(id) ?? this.#newItem(id);
      if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null);
      this.#showItem(item);
    });
    // What is moved loses the focus.
    if (held && held !== document.activeElement) held.focus();
  }

  /** @param {string} id */
  #newItem(id) {
    const copy = /** @type {DocumentFragment} */ (this.#template.content.cloneNode(true));
    const item = find(copy, "li");
    item.dataset.interview = id;
    return item;
  }

  /** Leaves alone what has not changed: there may be hundreds. @param {HTMLElement} item */
  #showItem(item) {
    const { store, speech, today } = this.#page;
    const id = item.dataset.interview ?? "";
    const [record, plan] = [store.state.interviews[id], this.#plans[id]];
    const shown = id === store.state.current;
    const name = this.#names.get(id) ?? "";
    const made = [record, plan, shown, today(), name];
    if (!record || this.#shown.get(item)?.every((part, index) => part === made[index])) return;
    this.#shown.set(item, made);
    item.toggleAttribute("data-current", shown);
    write(slot(item, "name"), name);
    refresh(slot(item, "menu-name"), speech.say("interview.actions", { name: isolated(name) }));
    showStanding(item, plan, record, speech);
    find(item, '[data-action="show"]').setAttribute("aria-pressed", String(shown));
    find(item, '[data-action="archive"]').hidden = record.archived === true;
    find(item, '[data-action="restore"]').hidden = record.archived !== true;
  }

  /**
   * @param {string} id
   * @param {boolean} archived
   */
  #archive(id, archived) {
    this.#withUndo(id, archived ? "interview.archived" : "interview.restored", () =>
      this.#page.store.archive(id, archived),
    );
  }

  /** @param {string} id */
  #delete(id) {
    this.#withUndo(id, "interview.deleted", () => this.#page.store.remove(id));
  }

  /**
   * @param {string} id
   * @param {import("../page/speech.mjs").KeyWith<"name">} sentence
   * @param {() => import("../device/store.mjs").Change} act
   */
  #withUndo(id, sentence, act) {
    const { store, speech, messages } = this.#page;
    const record = store.state.interviews[id];
    if (!record) return;
    const change = act();
    const words = speech.say(sentence, { name: isolated(nameOf(record, speech)) });
    messages.tellWithUndo(words, change);
  }

  /** A menu that the keyboard has left would lie over what it goes to. @param {FocusEvent} event */
  #closeLeft({ target, relatedTarget }) {
    const menu = target instanceof Element ? target.closest("[data-menu]") : null;
    // Into nothing goes the focus of a window that is left, and of a click.
    if (menu && relatedTarget instanceof Node && !menu.contains(relatedTarget))
      menu.removeAttribute("open");
  }

  /** @param {Event} event */
  #closeMenus(event) {
    for (const menu of this.#place.querySelectorAll("[data-menu][open]")) {
      const inside = event.target instanceof Node && menu.contains(event.target);
      if (!inside || event.type === "keydown") {
        menu.removeAttribute("open");
        if (inside) find(menu, "summary").focus();
      }
    }
  }
}
