// Brings the page to life: finds its tools and starts each with what they share, the store and the engine.

import { find, whenIdle } from "./dom.mjs";
import { Engine } from "./engine.mjs";
import { Holidays } from "./holidays.mjs";
import { Messages } from "./messages.mjs";
import { fetchAhead, keepOffline } from "./offline.mjs";
import { Speech } from "./say.mjs";
import { isoDay, Store, two } from "./store.mjs";
import { mountChecklist } from "./tools/checklist.mjs";
import { mountDates } from "./tools/dates.mjs";
import { mountGuide } from "./tools/guide.mjs";
import { mountHome } from "./tools/home.mjs";
import { mountKeeping } from "./tools/keeping.mjs";

/**
 * What a tool is given: its element, and what it shares with the others. `links` leads from a step to
 * its page; `instant` is the table of answers that need no engine; `signal` ends the tool's listeners when the reader goes to another page.
 * @typedef {{
 *   element: HTMLElement, signal: AbortSignal, store: Store, engine: Engine, holidays: Holidays,
 *   speech: Speech, messages: Messages, today: () => string, now: () => string,
 *   links: Record<string, string>, instant: import("./instant.mjs").InstantTable,
 *   onNewDay: (react: () => void) => void,
 * }} Page
 */

/** @type {Record<string, (page: Page) => void>} */
const TOOLS = {
  home: mountHome,
  checklist: mountChecklist,
  dates: mountDates,
  steps: mountGuide,
  keeping: mountKeeping,
};

const store = new Store();
/** @type {Engine | undefined} */
let engine;
/** @type {Holidays | undefined} */
let holidays;
let leaving = new AbortController();

const today = () => isoDay(new Date());
const now = () => `${two(new Date().getHours())}:${two(new Date().getMinutes())}`;

document.documentElement.dataset.engine = "idle";
const pages = /** @type {any} */ (window).document$;
if (pages) pages.subscribe(mountAll);
else mountAll();
whenIdle(keepOffline);

/** Start the tools of the page shown; with Material's instant navigation, once for every page. */
function mountAll() {
  leaving.abort();
  leaving = new AbortController();
  for (const element of document.querySelectorAll("[data-tool]")) {
    if (element instanceof HTMLElement) mount(element, leaving.signal);
  }
  // On a page without a tool that needs it, the engine is fetched for the next one; else once it runs.
  const { signal } = leaving;
  whenIdle(() => engine && fetchAhead(engine.urls, signal), signal);
}

/**
 * @param {HTMLElement} element
 * @param {AbortSignal} signal
 */
function mount(element, signal) {
  const data = dataOf(element);
  const root = new URL(data.root, location.href).href;
  engine ??= new Engine(root + data.engine.folder, data.engine);
  holidays ??= new Holidays(`${root}assets/holidays/`);
  const speech = new Speech(data.words, data.locale, today);
  const messages = new Messages(element, store, speech, signal);
  const start = TOOLS[element.dataset.tool ?? ""];
  start?.({
    element,
    signal,
    store,
    engine,
    holidays,
    speech,
    messages,
    today,
    now,
    links: data.links,
    instant: data.instant,
    onNewDay: (react) => onNewDay(react, signal),
  });
}

/** What the build has written for a tool. @param {HTMLElement} element */
function dataOf(element) {
  const place = /** @type {HTMLTemplateElement} */ (find(element, "[data-tool-data]"));
  return JSON.parse(place.content.textContent ?? "");
}

/**
 * Call `react` when the page is seen again on another day, or when midnight passes while it is open.
 * @param {() => void} react
 * @param {AbortSignal} signal
 */
function onNewDay(react, signal) {
  let known = today();
  const check = () => {
    if (known === today()) return;
    known = today();
    react();
  };
  document.addEventListener("visibilitychange", check, { signal });
  window.addEventListener("focus", check, { signal });
  const timer = setInterval(check, 60_000);
  signal.addEventListener("abort", () => clearInterval(timer));
}
