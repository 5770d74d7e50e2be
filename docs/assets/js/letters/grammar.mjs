// Spelling and grammar of an English letter: a checker that is fetched on a click, and kept on the device.

import { fetchAhead } from "../device/offline.mjs";
import { guardedWorker } from "../engine/guarded-worker.mjs";
import { packedName } from "../engine/packed.mjs";
import { fill, find, onAction, slot } from "../page/dom.mjs";

/** @typedef {import("../engine/linter.mjs").Lint} Lint */

const MEGABYTE = 1_000_000;

export class Grammar {
  /** @type {Worker | null} */ #worker = null;
  #ready = false;
  #id = 0;
  /** @type {Map<number, (lints: Lint[]) => void>} */ #waiting = new Map();
  /** @type {{asked: string, lints: Promise<Lint[]>} | null} what was asked last need not be asked again */
  #last = null;
  #page;
  #place;
  #changed;
  #megabytes;

  /**
   * @param {import("../page/tool.mjs").Given<"element" | "signal" | "speech">} page
   * @param {() => void} changed once it can answer
   */
  constructor(page, changed) {
    const { element, signal } = page;
    this.#page = page;
    this.#place = find(element, "[data-grammar]");
    this.#changed = changed;
    this.#megabytes = new Intl.NumberFormat(page.speech.locale, {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
    onAction(this.#place, signal, { "check-grammar": () => this.#start() });
    signal.addEventListener("abort", () => this.#end());
  }

  /** @param {boolean} english whether there is something here that it can read */
  offer(english) {
    this.#place.hidden = !english;
  }

  /**
   * What it finds in a text; nothing as long as nobody asked for it.
   * @param {string} text
   * @param {boolean} american
   * @returns {Promise<Lint[]>}
   */
  async check(text, american) {
    const worker = this.#worker;
    if (!worker || !this.#ready || this.#place.hidden) return [];
    const asked = JSON.stringify([text, american]);
    if (asked !== this.#last?.asked) {
      const id = ++this.#id;
      const lints = new Promise((/** @type {(lints: Lint[]) => void} */ resolve) => {
        this.#waiting.set(id, resolve);
      });
      this.#last = { asked, lints };
      worker.postMessage({ kind: "check", id, text, american });
    }
    return this.#last.lints;
  }

  #start() {
    if (this.#worker) return;
    const { base, worker, file, size } = this.#place.dataset;
    const folder = new URL(base ?? "", document.baseURI);
    this.#worker = guardedWorker(new URL(worker ?? "", folder));
    this.#worker.addEventListener("message", ({ data }) => this.#heard(data));
    this.#worker.addEventListener("error", () => this.#fail());
    this.#worker.postMessage({ kind: "start", base: folder.href, file, size: Number(size) });
    this.#loading(0, Number(size));
  }

  /** @param {any} message */
  #heard(message) {
    if (message.kind === "progress") this.#loading(message.loaded, message.total);
    else if (message.kind === "failed") this.#fail();
    else if (message.kind === "checked") {
      this.#waiting.get(message.id)?.(message.lints);
      this.#waiting.delete(message.id);
    } else if (message.kind === "ready") {
      this.#ready = true;
      find(this.#place, '[data-action="check-grammar"]').hidden = true;
      this.#say("grammar.ready");
      // Where a worker's own fetches are not kept, the page's are; what is kept is not fetched again.
      const { base, worker, file } = this.#place.dataset;
      const names = [worker, packedName(file ?? "", "gz")];
      const urls = names.map((name) => [new URL(`${base}${name}`, document.baseURI).href]);
      fetchAhead(urls, this.#page.signal, "grammar");
      this.#changed();
    }
  }

  #fail() {
    this.#end();
    this.#say("grammar.failed");
  }

  #end() {
    this.#worker?.terminate();
    this.#worker = null;
    this.#ready = false;
    this.#last = null;
    for (const resolve of this.#waiting.values()) resolve([]);
    this.#waiting.clear();
  }

  /**
   * @param {number} loaded bytes
   * @param {number} total bytes
   */
  #loading(loaded, total) {
    const { speech } = this.#page;
    const megabytes = (/** @type {number} */ bytes) => this.#megabytes.format(bytes / MEGABYTE);
    const values = { loaded: megabytes(loaded), total: megabytes(total) };
    fill(slot(this.#place, "grammar"), speech.say("grammar.loading", values));
  }

  /** @param {import("../page/speech.mjs").KeyWith} key */
  #say(key) {
    fill(slot(this.#place, "grammar"), this.#page.speech.say(key));
  }
}
