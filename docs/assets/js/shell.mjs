// Brings the page to life: finds its tools and starts each with what they share, the store and the engine.

import { Holidays } from "./device/holidays.mjs";
import { fetchAhead, keepOffline } from "./device/offline.mjs";
import { isoDay, Store, two } from "./device/store.mjs";
import { Engine } from "./engine/engine.mjs";
import { tidyCodeBlocks } from "./page/code-blocks.mjs";
import { whenIdle } from "./page/dom.mjs";
import { Messages } from "./page/messages.mjs";
import { carryOn, putRight } from "./page/misplaced.mjs";
import { mountScheme } from "./page/scheme.mjs";
import { Speech } from "./page/speech.mjs";
import { watchLengths } from "./page/too-long.mjs";
import { mountGuide } from "./plan/guide.mjs";
import { register, startOf } from "./registry.mjs";

register({ steps: mountGuide });

const noting = () => import("./groups/noting.mjs");
const planning = () => import("./groups/planning.mjs");
const writing = () => import("./groups/writing.mjs");
const linking = () => import("./groups/linking.mjs");

/**
 * The others come in groups: with the page that needs one, as the build has named it there, or with the
 * first such page that instant navigation shows.
 * @type {Record<string, () => Promise<unknown>>}
 */
const GROUPS = {
  checklist: planning,
  dates: planning,
  home: planning,
  letters: writing,
  lookback: writing,
  invite: linking,
  "invite-many": linking,
  keeping: linking,
  notes: noting,
};

/** The tools into which candidates type what they want to find again. */
const KEEPS = new Set(["checklist", "letters", "notes"]);

const store = new Store();
/** @type {Engine | undefined} */
let engine;
/** @type {Holidays | undefined} */
let holidays;
let leaving = new AbortController();

const today = () => isoDay(new Date());
const now = () => `${two(new Date().getHours())}:${two(new Date().getMinutes())}`;

document.documentElement.dataset.engine = "idle";
mountScheme();
putRight();
carryOn();
// By then the group that came with the page has brought its tools, and the theme has not yet begun.
queueMicrotask(mountAll);
document.addEventListener("DOMContentLoaded", followPages);
whenRestful(keepOffline);
queueMicrotask(showEmbedded);

/** With Material's instant navigation, start the tools of every page that follows this one. */
function followPages() {
  let first = true;
  /** @type {any} */ (window).document$?.subscribe(() => {
    if (!first) mountAll();
    first = false;
  });
}

/** Start the tools of the page shown. */
function mountAll() {
  leaving.abort();
  leaving = new AbortController();
  tidyCodeBlocks();
  const data = dataOfPage();
  for (const element of document.querySelectorAll("[data-tool]")) {
    if (element instanceof HTMLElement) mount(element, data, leaving.signal);
  }
  // On a page without a tool that needs it, the engine is fetched for the next one; else once it runs.
  const { signal } = leaving;
  whenRestful(() => engine && !signal.aborted && fetchAhead(engine.urls, signal, "engine"));
}

/**
 * @param {HTMLElement} element
 * @param {any} data what the build has written for the page
 * @param {AbortSignal} signal
 */
async function mount(element, data, signal) {
  const root = new URL(data.root, location.href).href;
  engine ??= new Engine(root + data.engine.folder, data.engine);
  holidays ??= new Holidays(`${root}assets/holidays/`);
  const speech = new Speech(data.words, data.locale, today);
  const messages = new Messages(element, store, speech, signal);
  watchLengths(element, speech, signal);
  const tool = element.dataset.tool ?? "";
  if (KEEPS.has(tool)) sayInWhoseBrowser({ store, engine, speech, messages });
  if (!startOf(tool)) await fetched(tool, speech, messages);
  // The reader may have gone to another page before the tool arrived.
  if (signal.aborted) return;
  startOf(tool)?.({
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
    deeds: data.deeds,
    instant: data.instant,
    tables: async () => data.instant ?? (await import(root + data.tables)).default,
    onNewDay: (react) => onNew(today, react, signal),
    onNewMinute: (react) => onNew(() => `${today()} ${now()}`, react, signal),
  });
}

/**
 * Fetch the group of a tool. When that fails (the connection is gone, or a new release has taken the place of this
 * one), say so.
 * @param {string} tool
 * @param {Speech} speech
 * @param {Messages} messages
 */
async function fetched(tool, speech, messages) {
  try {
    await GROUPS[tool]?.();
  } catch {
    const again = { label: speech.text("tool.reload"), act: () => location.reload() };
    messages.tell(speech.say("tool.missing"), again);
  }
}

/**
 * Do something once the page is idle and the engine, if it is starting, has started: it would take from
 * both the line and the processor.
 * @param {() => void} act
 */
function whenRestful(act) {
  whenIdle(() => {
    const wanted = document.querySelector("[data-engine-state]") !== null;
    const starts = engine?.state === "loading" || (engine?.state === "idle" && wanted);
    if (starts) engine?.addEventListener("change", () => whenRestful(act), { once: true });
    else act();
  });
}

/** The apps whose own browser a link opens in, by what it calls itself. @type {[RegExp, string][]} */
const APPS = [
  [/LinkedInApp/, "LinkedIn"],
  [/Instagram/, "Instagram"],
  [/WhatsApp/, "WhatsApp"],
  [/FBAN|FBAV|FB_IAB/, "Facebook"],
  [/TikTok|musical_ly|BytedanceWebview|trill_/i, "TikTok"],
];

/** @param {import("./page/tool.mjs").Given<"store" | "engine" | "speech" | "messages">} page */
async function sayInWhoseBrowser(page) {
  const app = APPS.find(([name]) => name.test(navigator.userAgent))?.[1];
  if (!app) return;
  const { mountInApp } = await import("./page/in-app.mjs");
  mountInApp(app, page);
}

/** In a frame of somebody else's page there is no site around the tool. */
async function showEmbedded() {
  const footer = document.querySelector("[data-embed]");
  if (!(footer instanceof HTMLElement) || !engine) return;
  const { mountEmbed } = await import("./page/embed.mjs");
  mountEmbed(footer, { store, engine });
}

/** What the build has written for the tools of a page: the first of them holds it. */
function dataOfPage() {
  const place = document.querySelector("[data-page-data]");
  return place instanceof HTMLTemplateElement ? JSON.parse(place.content.textContent ?? "") : null;
}

/**
 * Call `react` when the page is seen again on another day or in another minute, or when one passes while it is seen.
 * @param {() => string} moment the day, or the minute
 * @param {() => void} react
 * @param {AbortSignal} signal
 */
function onNew(moment, react, signal) {
  let known = moment();
  const check = () => {
    if (known === moment() || document.hidden) return;
    known = moment();
    react();
  };
  document.addEventListener("visibilitychange", check, { signal });
  window.addEventListener("focus", check, { signal });
  const timer = setInterval(check, 60_000);
  signal.addEventListener("abort", () => clearInterval(timer));
}
