// Runs the shell's store in one to three tabs of a browser made of maps, and lets happen to it what happens to browsers:
// tabs that see each other's writes late, reloads, sleep, kills that take back what is not on the disk, damage, full
// storage, no database, wrong clocks, a newer release, old files taken in, changes taken back.
//
// Reads {runs, seed, store} from its input; prints {runs, faults: [...], did: {...}}: what was lost, what returned from
// the dead, and how often each thing happened.

import { readFileSync } from "node:fs";

const { runs, seed, store: address } = JSON.parse(readFileSync(0, "utf8"));

/** The storage as one tab's process sees it: its own writes at once, the others' when they arrive. */
class View {
  constructor(browser, items) {
    Object.defineProperties(this, {
      // Configurable, so that the list of what it keeps may leave them out.
      browser: { value: browser, configurable: true },
      items: { value: new Map(items), configurable: true },
      inbox: { value: [], configurable: true },
      written: { value: new Map(), configurable: true },
    });
  }
  getItem(key) {
    return this.items.get(key) ?? null;
  }
  setItem(key, text) {
    const grows = text.length - (this.items.get(key)?.length ?? -key.length);
    if (this.browser && lengthOf(this.items) + grows > this.browser.most)
      throw new DOMException("full", "QuotaExceededError");
    this.items.set(key, text);
    this.browser?.wrote(this, key, text);
  }
  removeItem(key) {
    this.items.delete(key);
    this.browser?.wrote(this, key, null);
  }
}

/** `Object.entries` and `Object.keys` of a real Storage list its items. */
function listed(view) {
  return new Proxy(view, {
    ownKeys: () => [...view.items.keys()],
    getOwnPropertyDescriptor: (_, key) =>
      view.items.has(key) && { value: view.items.get(key), enumerable: true, configurable: true },
    get: (_, key) => {
      if (view.items.has(key)) return view.items.get(key);
      const found = view[key];
      return typeof found === "function" ? found.bind(view) : found;
    },
  });
}

/** Whether it can be read: what was cut off may end like a whole one. */
function isWhole(text) {
  try {
    return Boolean(JSON.parse(text ?? "null"));
  } catch {
    return false;
  }
}

/** Characters that keys and texts take. */
function lengthOf(items) {
  let length = 0;
  for (const [key, text] of items) length += key.length + text.length;
  return length;
}

class Browser {
  /** Characters for which there is room. */
  most = Number.POSITIVE_INFINITY;
  opened = 0;
  /** What the browser's own process has, and what of it is on the disk. */
  items = new Map();
  disk = new Map();
  journal = new Map();
  tabs = [];
  writes = 0;
  /** Whether a tab ignores what others wrote before its own last write of the same key, as Chromium does. */
  ignoresOlder = false;
  hasDatabase = true;
  get full() {
    return this.most !== Number.POSITIVE_INFINITY;
  }
  /** From now on there is room for what is there, and a little; or for anything again. */
  set full(full) {
    this.most = full ? lengthOf(this.items) + this.spare : Number.POSITIVE_INFINITY;
  }
  spare = 0;
  wrote(view, key, text) {
    put(this.items, key, text);
    const number = ++this.writes;
    view.written.set(key, number);
    for (const tab of this.tabs) if (tab.view !== view) tab.view.inbox.push([key, text, number]);
  }
  kill() {
    this.tabs = [];
    this.items = new Map(this.disk);
  }
  /** As if somebody else had written it. */
  replace(key, text) {
    this.wrote(new View(null, []), key, text);
  }
}

/** Apply what another tab wrote, as the tab's process does. */
function take(tab, [key, text, number]) {
  const isOlder = number < (tab.view.written.get(key) ?? 0);
  if (!(isOlder && tab.browser.ignoresOlder)) put(tab.view.items, key, text);
}

const RealDate = Date;
/** Milliseconds that the clock is wrong. */
let ahead = 0;
globalThis.Date = class extends RealDate {
  constructor(...parts) {
    super(...(parts.length > 0 ? parts : [RealDate.now() + ahead]));
  }
  static now() {
    return RealDate.now() + ahead;
  }
};
const YEAR = 365 * 24 * 60 * 60 * 1000;

function put(map, key, text) {
  if (text === null) map.delete(key);
  else map.set(key, text);
}

/** As much of IndexedDB as the journal asks of it. */
function database(browser) {
  const answered = (result) => {
    const request = { result };
    queueMicrotask(() => {
      request.onupgradeneeded?.();
      request.onsuccess?.();
    });
    return request;
  };
  const store = {
    put: (entry, key) => browser.journal.set(key, structuredClone(entry)),
    get: (key) => answered(browser.journal.get(key)),
    delete: (place) => {
      for (const key of [...browser.journal.keys()])
        if (typeof place === "string" ? key === place : key >= place.from && key <= place.to)
          browser.journal.delete(key);
    },
    getAll: () => answered([...browser.journal.values()].map((entry) => structuredClone(entry))),
  };
  const opened = {
    createObjectStore: () => {},
    close: () => {},
    transaction: () => {
      const transaction = { objectStore: () => store };
      queueMicrotask(() => transaction.oncomplete?.());
      return transaction;
    },
  };
  return {
    open: () => {
      if (!browser.hasDatabase) throw new DOMException("none", "InvalidStateError");
      return answered(opened);
    },
    deleteDatabase: () => {
      browser.journal.clear();
      return answered(undefined);
    },
  };
}

globalThis.IDBKeyRange = { bound: (from, to) => ({ from, to }) };

const hidden = (name, value) =>
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });

/** Be in this tab. */
function enter(tab) {
  hidden("window", tab.window);
  hidden("document", tab.document);
  hidden("localStorage", listed(tab.view));
  hidden("sessionStorage", listed(tab.session));
  hidden("indexedDB", tab.indexedDB);
}

// No page says what a new interview begins with.
hidden("document", { querySelector: () => null });
const { Store } = await import(address);

function open(browser, session = new View(null, []), name = `field-${++browser.opened}`) {
  const tab = {
    browser,
    name,
    view: new View(browser, browser.items),
    session,
    window: Object.assign(new EventTarget(), { indexedDB: true }),
    document: Object.assign(new EventTarget(), { hidden: false }),
    indexedDB: database(browser),
  };
  enter(tab);
  tab.store = new Store();
  browser.tabs.push(tab);
  return tab;
}

/** What the others wrote arrives in a tab. */
function deliver(tab, count = Number.POSITIVE_INFINITY) {
  enter(tab);
  for (const write of tab.view.inbox.splice(0, count)) {
    take(tab, write);
    tab.window.dispatchEvent(Object.assign(new Event("storage"), { key: write[0] }));
  }
}

/** The tab's page comes back from the browser's cache, where it heard nothing. */
function wake(tab) {
  enter(tab);
  for (const write of tab.view.inbox.splice(0)) take(tab, write);
  tab.window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
}

function settleAll(browser) {
  for (let round = 0; round < 50; round++) {
    if (browser.tabs.every((tab) => tab.view.inbox.length === 0)) return;
    for (const tab of browser.tabs) deliver(tab, 100);
  }
  // Each answers what the others write, for ever: real tabs stand still then.
  throw new Error("the tabs never agree");
}

const rest = async () => {
  for (let n = 0; n < 400; n++) await null;
};

function random(number) {
  let state = number >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { chance: (p) => next() < p, below: (n) => Math.floor(next() * n) };
}

const STATE = "after-interview:state";
const did = {};

/** All that may happen, by how often. */
const HAPPENINGS = {
  type: 50,
  deliver: 10,
  reload: 6,
  kill: 4,
  flush: 6,
  damage: 4,
  fill: 4,
  remove: 4,
  importOld: 3,
  importAndUndo: 3,
  replaceAndUndo: 2,
  clock: 3,
  sleep: 3,
  newRelease: 1,
  open: 4,
  wait: 3,
};

/** One life of a browser. @returns {Promise<string[]>} what went wrong */
async function life(number) {
  const dice = random(number);
  const browser = new Browser();
  browser.ignoresOlder = dice.chance(0.5);
  browser.hasDatabase = dice.chance(0.9);
  ahead = 0;
  const said = [];
  /** What was typed last into each field, and which interviews are deleted. */
  const typed = new Map();
  const deleted = new Set();
  /** What somebody has exported. */
  const copies = [];
  let count = 0;
  const log = [];
  const type = (tab, id, value) => {
    enter(tab);
    tab.store.setField(id, tab.name, value);
    typed.set(`${tab.store.state.current}/${tab.name}`, value);
  };
  /** Without a journal, two tabs that wrote at once have to see each other before one of them ends. */
  const unlessJournal = () => {
    if (browser.hasDatabase) return;
    settleAll(browser);
    browser.disk = new Map(browser.items);
  };
  const happen = {
    type: ({ tab, id }) => type(tab, id, `typed ${++count}`),
    deliver: ({ tab }) => deliver(tab, 1 + dice.below(3)),
    reload: async ({ tab, at }) => {
      await rest();
      unlessJournal();
      browser.tabs.splice(at, 1);
      open(browser, tab.session, tab.name);
      await rest();
    },
    kill: async () => {
      await rest();
      unlessJournal();
      browser.kill();
    },
    flush: () => {
      browser.disk = new Map(browser.items);
    },
    damage: ({ tab }) => {
      settleAll(browser);
      const text = browser.items.get(STATE);
      if (!text) return;
      const broken = dice.chance(0.5)
        ? text.slice(0, text.length >> 1)
        : text.replace('"field', '5,"x');
      browser.replace(STATE, broken);
      deliver(tab);
    },
    fill: () => {
      // Where there is no database either, a full storage loses what its page holds, and says so.
      browser.spare = [0, 1, 30, 200][dice.below(4)];
      if (browser.hasDatabase) browser.full = !browser.full;
    },
    remove: async ({ tab, id }) => {
      if (!id) return;
      browser.full = false;
      settleAll(browser);
      enter(tab);
      const change = tab.store.remove(id);
      settleAll(browser);
      await rest();
      if (dice.chance(0.5)) {
        enter(tab);
        tab.store.undo(change);
        settleAll(browser);
        return;
      }
      if (dice.chance(0.3)) {
        enter(tab);
        tab.store.forget([id]);
        settleAll(browser);
      }
      deleted.add(id);
      for (const key of typed.keys()) if (key.startsWith(`${id}/`)) typed.delete(key);
    },
    importOld: ({ tab }) => {
      copies.push(JSON.stringify(tab.store.state));
      tab.store.merge(JSON.parse(copies[dice.below(copies.length)]));
    },
    importAndUndo: async ({ tab, id }) => {
      await rest();
      settleAll(browser);
      enter(tab);
      // What a tab has not been able to store, no other knows of.
      if (browser.tabs.some(({ store }) => store.failed)) return;
      copies.push(JSON.stringify(tab.store.state));
      const change = tab.store.merge(JSON.parse(copies[dice.below(copies.length)]));
      if (dice.chance(0.5)) type(tab, id, `typed ${++count}`);
      const redo = tab.store.undo(change);
      if (dice.chance(0.3)) tab.store.undo(redo);
    },
    replaceAndUndo: async ({ tab, id }) => {
      browser.full = false;
      await rest();
      settleAll(browser);
      enter(tab);
      // What a tab has not been able to store, no other knows of.
      if (!id || browser.tabs.some(({ store }) => store.failed)) return;
      copies.push(JSON.stringify(tab.store.state));
      const wanted = JSON.parse(copies[dice.below(copies.length)]);
      for (const gone of deleted) delete wanted.interviews[gone];
      const change = tab.store.replace(wanted);
      if (dice.chance(0.5)) type(tab, id, `typed ${++count}`);
      tab.store.undo(change);
      settleAll(browser);
    },
    clock: () => {
      ahead = [0, YEAR, -YEAR, 1, -1_000, 60_000][dice.below(6)];
    },
    sleep: ({ tab }) => wake(tab),
    newRelease: async () => {
      browser.full = false;
      settleAll(browser);
      const text = browser.items.get(STATE);
      // A damaged one is nobody's release.
      if (!isWhole(text) || text.includes('5,"x')) return;
      const newer = JSON.stringify({ ...JSON.parse(text), version: 99, format: "after-interview" });
      browser.replace(STATE, newer);
      for (const tab of browser.tabs) {
        deliver(tab);
        tab.store.setField(tab.store.state.current, tab.name, "refused");
        tab.window.dispatchEvent(new Event("pagehide"));
      }
      await rest();
      if (browser.items.get(STATE) !== newer) said.push(`${number}: a newer state was touched`);
      browser.tabs = [];
      // The newer release is what reads it from now on: it is this one, with the state as it was.
      browser.replace(STATE, text);
    },
    open: async () => {
      if (browser.tabs.length >= 3) return;
      open(browser);
      await rest();
    },
    wait: () => rest(),
  };
  const names = Object.entries(HAPPENINGS).flatMap(([name, often]) => Array(often).fill(name));

  for (let n = 0; n <= dice.below(3); n++) open(browser);
  await rest();
  // One state in ten is so large that its changes stand beside it.
  if (dice.chance(0.1)) type(browser.tabs[0], "", "x".repeat(120_000));
  for (let step = 0; step < 40; step++) {
    if (browser.tabs.length === 0) {
      open(browser);
      await rest();
    }
    const at = dice.below(browser.tabs.length);
    const tab = browser.tabs[at];
    enter(tab);
    const ids = Object.keys(tab.store.state.interviews);
    const id = ids.length > 0 && dice.chance(0.9) ? ids[dice.below(ids.length)] : "";
    const name = names[dice.below(names.length)];
    log.push(`${name}@${at}`);
    did[name] = (did[name] ?? 0) + 1;
    await happen[name]({ tab, at, id });
    if (dice.chance(0.7)) await rest();
  }
  browser.full = false;
  await rest();
  settleAll(browser);
  for (const tab of browser.tabs) {
    enter(tab);
    tab.window.dispatchEvent(new Event("pagehide"));
  }
  settleAll(browser);
  unlessJournal();
  if (dice.chance(0.5)) browser.kill();
  browser.tabs = [];
  const last = open(browser);
  await rest();
  const { state } = last.store;
  for (const [place, value] of typed) {
    const [id, field] = place.split("/");
    const found = state.interviews[id]?.[field];
    if (found !== value)
      said.push(
        `${number}: lost ${place} = ${value.slice(0, 20)}, has ${found?.slice(0, 20)} after ${[browser.ignoresOlder, browser.hasDatabase, log]}`,
      );
  }
  for (const id of deleted)
    if (state.interviews[id]) said.push(`${number}: ${id} is back after ${log}`);
  return said;
}

const faults = [];
let lived = 0;
for (; lived < runs && faults.length < 5; lived++) {
  const number = seed + lived;
  faults.push(...(await life(number).catch((error) => [`${number}: ${error.stack}`])));
}
console.log(JSON.stringify({ runs: lived, faults, did }));
process.exit(0);
