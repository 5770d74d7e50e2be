// The engine as the page sees it: a worker that is started once, asked with a time limit, and restarted once,
// then without the snapshot that may have been the trouble. The page makes the worker in its head, and starts it there from a snapshot.

import { guardedWorker } from "./guarded-worker.mjs";
import { isSlowLine } from "./line.mjs";
import { forget, packedName } from "./packed.mjs";
import { dropSnapshots } from "./snapshot-cache.mjs";
import { hasSnapshot, noteSnapshot } from "./snapshot-note.mjs";

// How long the worker may say nothing: each file that comes, each phase of its start and each module that Python reads is
// a sign of life, so that a slow start is not taken for a dead one.
const SILENCE = 30_000;
// How long an answer may take at least: on a slow device as long as two starts.
const ANSWER_PATIENCE = 20_000;
const RESTARTS = 1;

/**
 * @typedef {"idle" | "loading" | "ready" | "failed"} EngineState
 * @typedef {"no-webassembly" | "missing" | "silent"} Failure
 * @typedef {import("./messages.d.ts").Manifest} Manifest
 * @typedef {import("./messages.d.ts").FromWorker} FromWorker
 * @typedef {import("./messages.d.ts").PackName} PackName
 * @typedef {{loaded: number, total: number}} Progress in bytes
 * @typedef {{worker: Worker, said: FromWorker[], warm: boolean}} Early a worker that the page has made; started, if warm
 * @typedef {{resolve: (answer: import("./messages.d.ts").Answer) => void, reject: (error: Error) => void, request: string, packs: PackName[], timer?: ReturnType<typeof setTimeout>}} Pending
 */

/** The engine cannot answer; the message is a Failure's code, `file` the one that is missing, where one is. */
export class EngineError extends Error {
  /**
   * @param {Failure} code
   * @param {string} [file]
   */
  constructor(code, file) {
    super(code);
    this.file = file;
  }
}

/** Fires "change" whenever its state, its progress or its failure changes, or that of its packs. */
export class Engine extends EventTarget {
  /** @type {EngineState} */ state = "idle";
  /** @type {Progress | null} */ progress = null;
  /** @type {{code: Failure, file?: string | undefined} | null} */ failure = null;
  /** @type {Progress | null} how far the packs are */ packProgress = null;
  /** @type {string | null} the file that a question has waited for in vain */ missingPack = null;

  /** @type {Worker | null} */ #worker = null;
  /** @type {Early | null} that waits for its start */ #early = null;
  /** @type {Map<number, Pending>} */ #pending = new Map();
  /** @type {Map<string, Progress>} */ #packs = new Map();
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #watchdog;
  /** When all files were there. */ #begun = 0;
  /** How long an answer may take on this device. */ #patience = ANSWER_PATIENCE;
  /** @type {Promise<void> | null} */ #forgetting = null;
  #keepsNothing = false;
  /** @type {boolean | undefined} */ #slow;
  #lastId = 0;
  #restarts = 0;

  /**
   * @param {string} base address of the folder with the engine's files
   * @param {Manifest} manifest
   */
  constructor(base, manifest) {
    super();
    this.#base = base;
    this.#manifest = manifest;
    this.#adopt();
    this.#changed();
  }
  #base;
  #manifest;

  /** The addresses of all its files, each in all its forms: the one that suits the line comes first. */
  get urls() {
    return this.#manifest.all.map((names) => {
      const urls = names.map((name) => this.#base + name);
      return this.#isSlow() ? urls.reverse() : urls;
    });
  }

  /** Whether it can start from a snapshot: so fast that it need not wait for the rest of the page. */
  get isWarm() {
    return hasSnapshot(this.#manifest.folder);
  }

  /** Whether a question waits for its answer. */
  get isAwaited() {
    return this.#pending.size > 0;
  }

  /** Take over the worker that the page has made in its head (partials/engine.html). */
  #adopt() {
    const page = /** @type {{earlyWorker?: Early}} */ (window);
    const { earlyWorker } = page;
    if (!earlyWorker) return;
    delete page.earlyWorker;
    if (!earlyWorker.warm) {
      this.#early = earlyWorker;
      return;
    }
    this.state = "loading";
    this.#attend(earlyWorker.worker);
    this.#hearAll(earlyWorker);
  }

  /** @param {Early} worker of which nobody has heard what it said */
  #hearAll({ said }) {
    for (const message of said) this.#heard(message);
  }

  /** Start the worker, unless it is loading or ready already. */
  start() {
    if (this.state === "loading" || this.state === "ready") return;
    this.failure = null;
    if (typeof WebAssembly !== "object") {
      this.#fail("no-webassembly");
      return;
    }
    this.#restarts = 0;
    if (!this.#forgetting) this.#launch();
    else {
      this.#set("loading");
      this.#forgetting.then(() => this.#launch());
    }
  }

  /**
   * Ask the core, now or as soon as the engine is ready and has the packs that the question needs.
   * Resolves with its answer; rejects with EngineError when the engine is dead, or "missing" when
   * a pack cannot be had, which the engine survives.
   * @template {import("./messages.d.ts").Question} Q
   * @param {Q} question
   * @param {PackName[]} [packs]
   * @returns {Promise<import("./messages.d.ts").Answer<Q>>}
   */
  ask(question, packs = []) {
    if (this.state === "failed") {
      return Promise.reject(new EngineError(this.failure?.code ?? "silent", this.failure?.file));
    }
    return new Promise((resolve, reject) => {
      const id = ++this.#lastId;
      const answered = /** @type {Pending["resolve"]} */ (resolve);
      const request = JSON.stringify(question);
      this.#pending.set(id, { resolve: answered, reject, request, packs });
      if (this.state === "ready") this.#send(id);
      else this.#changed();
    });
  }

  /** The device is to keep nothing of it for the next start. */
  keepNothing() {
    this.#keepsNothing = true;
    this.#tell({ kind: "keep-nothing" });
  }

  #launch() {
    this.progress = null;
    this.#set("loading");
    const warm = this.#restarts === 0 && this.isWarm;
    if (!warm) noteSnapshot("");
    const early = this.#early;
    this.#early = null;
    this.#attend(early?.worker ?? guardedWorker(new URL("worker.mjs", import.meta.url)));
    // At the second try without what may have been the trouble.
    const small = this.#restarts === 0 && this.#isSlow();
    this.#tell({ kind: "start", base: this.#base, manifest: this.#manifest, warm, small });
    if (this.#keepsNothing) this.keepNothing();
    if (early) this.#hearAll(early);
  }

  /** What came damaged is not to be kept; the worker that met it may be ended before it has seen to that. @param {string} file */
  async #forget(file) {
    const names = [file, packedName(file, "gz"), packedName(file, "xz")];
    for (const name of names) await forget(this.#base + name);
  }

  /** What was found at first holds: what has come in one form is not to be fetched in the other. */
  #isSlow() {
    this.#slow ??= isSlowLine();
    return this.#slow;
  }

  /** @param {import("./messages.d.ts").ToWorker} message */
  #tell(message) {
    this.#worker?.postMessage(message);
  }

  /** @param {Worker} worker to listen to from now on */
  #attend(worker) {
    worker.onmessage = ({ data }) => this.#heard(data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.#missing("worker.mjs");
    };
    this.#worker = worker;
    this.#begun = performance.now();
    this.#watch();
  }

  /** @param {FromWorker} message */
  #heard(message) {
    if (message.kind === "progress") {
      this.progress = { loaded: message.loaded, total: message.total };
      this.#watch();
      this.#changed();
    } else if (message.kind === "starting") {
      this.progress = null;
      this.#begun = performance.now();
      this.#watch();
      this.#changed();
    } else if (message.kind === "alive") {
      if (this.state === "loading") this.#watch();
    } else if (message.kind === "ready") {
      clearTimeout(this.#watchdog);
      this.#patience = Math.max(ANSWER_PATIENCE, 2 * (performance.now() - this.#begun));
      this.#set("ready");
      for (const id of this.#pending.keys()) this.#send(id);
    } else if (message.kind === "kept") {
      if (this.#keepsNothing) dropSnapshots();
      else noteSnapshot(this.#manifest.folder);
    } else if (message.kind === "answer") {
      this.#answered(message.id, JSON.parse(message.answer));
    } else if (message.kind === "waiting") {
      this.#waitForPacks(message.id);
    } else if (message.kind === "pack") {
      this.#packComes(message);
    } else if (message.kind === "packed") {
      this.#packsAreHere(message.id);
    } else if (message.kind === "refused") {
      this.#refuse(message.id, message.file);
    } else if (message.kind === "failed" && message.file) {
      this.#missing(message.file);
    } else {
      this.#restart();
    }
  }

  /** @param {number} id */
  #send(id) {
    const pending = this.#pending.get(id);
    if (!pending) return;
    const { request, packs } = pending;
    if (packs.length > 0) this.missingPack = null;
    this.#waitForAnswer(pending);
    this.#tell({ kind: "ask", id, request, packs });
  }

  /** @param {Pending} pending */
  #waitForAnswer(pending) {
    clearTimeout(pending.timer);
    pending.timer = setTimeout(() => this.#restart(), this.#patience);
  }

  /** @param {number} id of a question that the worker cannot answer before its packs are there */
  #waitForPacks(id) {
    const pending = this.#pending.get(id);
    if (!pending) return;
    clearTimeout(pending.timer);
    const [name] = pending.packs;
    const file = (name && this.#manifest.packs[name]?.file) ?? "";
    pending.timer = setTimeout(() => this.#refuse(id, file), SILENCE);
  }

  /** @param {{name: string, loaded: number, total: number}} message */
  #packComes({ name, loaded, total }) {
    this.#packs.set(name, { loaded, total });
    for (const [id, { packs }] of this.#pending) {
      if (packs.some((one) => one === name)) this.#waitForPacks(id);
    }
    this.#showPacks();
  }

  /** @param {number} id of the question that can be answered now */
  #packsAreHere(id) {
    const pending = this.#pending.get(id);
    if (!pending) return;
    this.#waitForAnswer(pending);
    for (const name of pending.packs) this.#packs.delete(name);
    this.#showPacks();
  }

  /**
   * Give up one question for which a pack is missing.
   * @param {number} id
   * @param {string} file
   */
  #refuse(id, file) {
    const pending = this.#pending.get(id);
    if (!pending) return;
    clearTimeout(pending.timer);
    this.#pending.delete(id);
    for (const name of pending.packs) this.#packs.delete(name);
    this.missingPack = file;
    this.#showPacks();
    pending.reject(new EngineError("missing", file));
  }

  #showPacks() {
    const packs = [...this.#packs.values()];
    const sum = (/** @type {"loaded" | "total"} */ of) =>
      packs.reduce((bytes, pack) => bytes + pack[of], 0);
    this.packProgress = packs.length > 0 ? { loaded: sum("loaded"), total: sum("total") } : null;
    this.#changed();
  }

  /**
   * @param {number} id
   * @param {import("./messages.d.ts").Answer} answer
   */
  #answered(id, answer) {
    const pending = this.#pending.get(id);
    if (!pending) return;
    clearTimeout(pending.timer);
    this.#pending.delete(id);
    pending.resolve(answer);
  }

  /** The worker has said something: it has as long again for the next. */
  #watch() {
    clearTimeout(this.#watchdog);
    this.#watchdog = setTimeout(() => this.#restart(), SILENCE);
  }

  #restart() {
    this.#stop();
    if (this.#restarts >= RESTARTS) {
      this.#fail("silent");
      return;
    }
    this.#restarts += 1;
    this.#launch();
  }

  /** @param {string} file */
  #missing(file) {
    this.#stop();
    this.#forgetting = this.#forget(file).catch(() => undefined);
    this.#fail("missing", file);
  }

  #stop() {
    clearTimeout(this.#watchdog);
    for (const pending of this.#pending.values()) clearTimeout(pending.timer);
    this.#packs.clear();
    this.packProgress = null;
    this.#worker?.terminate();
    this.#worker = null;
  }

  /**
   * @param {Failure} code
   * @param {string} [file]
   */
  #fail(code, file) {
    this.failure = { code, file };
    for (const pending of this.#pending.values()) pending.reject(new EngineError(code, file));
    this.#pending.clear();
    this.#set("failed");
  }

  /** @param {EngineState} state */
  #set(state) {
    this.state = state;
    this.#changed();
  }

  #changed() {
    document.documentElement.dataset.engine = this.state;
    this.dispatchEvent(new Event("change"));
  }
}
