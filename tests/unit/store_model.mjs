// Runs the shell's store in one to three tabs of a browser made of maps, and lets happen to it what happens to browsers:
// tabs that see each other's writes late, reloads, kills that take back what is not on the disk, damage, full storage.
//
// Reads {runs, seed} from its input; prints {runs, faults: [...]}: what was lost, and what returned from the dead.

import { readFileSync } from "node:fs";

const { runs, seed, store: address } = JSON.parse(readFileSync(0, "utf8"));

/** The storage as one tab's process sees it: its own writes at once, the others' when they arrive. */
class View {
  constructor(browser, items) {
    Object.defineProperties(this, {
      browser: { value: browser },
      items: { value: new Map(items) },
      inbox: { value: [] },
    });
  }
  getItem(key) {
    return this.items.get(key) ?? null;
  }
  setItem(key, text) {
    if (this.browser?.full) throw new DOMException("full", "QuotaExceededError");
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

class Browser {
  full = false;
  opened = 0;
  /** What the browser's own process has, and what of it is on the disk. */
  items = new Map();
  disk = new Map();
  journal = new Map();
  tabs = [];
  wrote(view, key, text) {
    put(this.items, key, text);
    for (const tab of this.tabs) if (tab.view !== view) tab.view.inbox.push([key, text]);
  }
  kill() {
    this.tabs = [];
    this.items = new Map(this.disk);
  }
}

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
    open: () => answered(opened),
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
  for (const [key, text] of tab.view.inbox.splice(0, count)) {
    put(tab.view.items, key, text);
    tab.window.dispatchEvent(Object.assign(new Event("storage"), { key }));
  }
}

function settleAll(browser) {
  for (let round = 0; round < 50; round++) {
    if (browser.tabs.every((tab) => tab.view.inbox.length === 0)) return;
    for (const tab of browser.tabs) deliver(tab);
  }
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

/** One life of a browser. @returns {Promise<string[]>} what went wrong */
async function life(number) {
  const dice = random(number);
  const browser = new Browser();
  const said = [];
  /** What was typed last into each field, and which interviews are deleted. */
  const typed = new Map();
  const deleted = new Set();
  let count = 0;
  for (let n = 0; n <= dice.below(3); n++) open(browser);
  await rest();
  const log = [];
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
    const fault = dice.below(100);
    log.push(`${fault}@${at}`);
    if (fault < 50) {
      const value = `typed ${++count}`;
      tab.store.setField(id, tab.name, value);
      typed.set(`${tab.store.state.current}/${tab.name}`, value);
    } else if (fault < 60) deliver(tab, 1 + dice.below(3));
    else if (fault < 66) {
      await rest();
      browser.tabs.splice(at, 1);
      const { session, name } = tab;
      open(browser, session, name);
      await rest();
    } else if (fault < 70) {
      await rest();
      browser.kill();
    } else if (fault < 76) browser.disk = new Map(browser.items);
    else if (fault < 80) {
      settleAll(browser);
      const key = "after-interview:state";
      const text = browser.items.get(key);
      if (text) {
        const broken = dice.chance(0.5)
          ? text.slice(0, text.length >> 1)
          : text.replace('"field', '5,"x');
        browser.items.set(key, broken);
        for (const one of browser.tabs) one.view.inbox.push([key, broken]);
        deliver(tab);
      }
    } else if (fault < 84) browser.full = !browser.full;
    else if (fault < 88 && id) {
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
      } else {
        if (dice.chance(0.3)) {
          enter(tab);
          tab.store.forget([id]);
          settleAll(browser);
        }
        deleted.add(id);
        for (const key of typed.keys()) if (key.startsWith(`${id}/`)) typed.delete(key);
      }
    } else if (fault < 92) {
      const copy = JSON.parse(JSON.stringify(tab.store.state));
      const change = tab.store.merge(copy);
      tab.store.undo(change);
    } else if (fault < 96 && browser.tabs.length < 3) {
      open(browser);
      await rest();
    } else await rest();
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
  if (dice.chance(0.5)) browser.kill();
  browser.tabs = [];
  const last = open(browser);
  await rest();
  const { state } = last.store;
  for (const [place, value] of typed) {
    const [id, field] = place.split("/");
    if (state.interviews[id]?.[field] !== value)
      said.push(
        `${number}: lost ${place} = ${value}, has ${state.interviews[id]?.[field]} after ${log}`,
      );
  }
  for (const id of deleted)
    if (state.interviews[id]) said.push(`${number}: ${id} is back after ${log}`);
  return said;
}

const faults = [];
for (let number = 0; number < runs && faults.length < 5; number++)
  faults.push(...(await life(seed + number)));
console.log(JSON.stringify({ runs, faults }));
process.exit(0);
