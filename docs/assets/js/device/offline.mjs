// Keeps the site for times without a connection, and asks before a new release takes over from an open one.

import { isCostly } from "../engine/line.mjs";
import { isAllKept } from "./unkept.mjs";

const ROOT = new URL("../../", import.meta.url);

/** Aborted once the reader wants nothing kept: until the next page this one keeps nothing anew. */
const forgetful = new AbortController();

/** @type {Promise<ServiceWorkerRegistration | undefined>} */
let registering = Promise.resolve(undefined);

/** Register the service worker, where the browser has one and lets us. */
export async function keepOffline() {
  if (!("serviceWorker" in navigator) || forgetful.signal.aborted) return;
  // It fails where it is blocked, private, or no longer served: the site works as long as there is a connection.
  registering = navigator.serviceWorker.register(new URL("sw.js", ROOT)).catch(() => undefined);
  const registration = await registering;
  // A browser that blocks service workers may also answer with nothing.
  if (!registration) return;
  offerWhenWaiting(registration);
  reloadOnTakeover();
}

/** Keep nothing from here on, and wait for what was just being kept. */
export async function keepNothing() {
  forgetful.abort();
  await registering;
}

/** @param {ServiceWorkerRegistration} registration */
function offerWhenWaiting(registration) {
  const offer = () => {
    // Without a controller this is the first visit: there is nothing older to replace.
    if (registration.waiting && navigator.serviceWorker.controller) show(registration.waiting);
  };
  offer();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", offer);
  });
}

/** @param {ServiceWorker} waiting */
function show(waiting) {
  const notice = document.querySelector("[data-update]");
  if (!(notice instanceof HTMLElement) || !notice.hidden) return;
  notice.hidden = false;
  notice.querySelector("[data-update-now]")?.addEventListener("click", () => {
    if (isAllKept()) waiting.postMessage({ type: "SKIP_WAITING" });
    else showUnkept();
  });
  notice.querySelector("[data-update-later]")?.addEventListener("click", () => {
    notice.hidden = true;
  });
}

/** Whether the reader wants the new version, whatever is lost by it. */
let isAgreed = false;

/** Pages of two releases do not mix: a tab starts anew, unless something in it would be lost. Then it waits. */
function reloadOnTakeover() {
  const hadOne = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (!hadOne) return;
    if (isAgreed || isAllKept()) location.reload();
    else showUnkept();
  });
}

/** What is on this page is kept nowhere: the reader says when to go on. */
function showUnkept() {
  const notice = document.querySelector("[data-unkept]");
  if (!(notice instanceof HTMLElement) || !notice.hidden) return;
  const update = document.querySelector("[data-update]");
  if (update instanceof HTMLElement) update.hidden = true;
  notice.hidden = false;
  const [again, later] = notice.querySelectorAll("button");
  again?.addEventListener("click", async () => {
    isAgreed = true;
    const waiting = (await navigator.serviceWorker.getRegistration(ROOT))?.waiting;
    if (waiting) waiting.postMessage({ type: "SKIP_WAITING" });
    else location.reload();
  });
  later?.addEventListener("click", () => {
    notice.hidden = true;
  });
}

/**
 * Fetch files at leisure, so that the service worker keeps them: the next page starts at once, and
 * without a connection too. Not where the reader pays for it.
 * @param {string[][]} files each with the addresses of its forms, the one to fetch first: any of them will do
 * @param {AbortSignal} signal
 * @param {"engine" | "grammar"} cache where the service worker keeps them
 */
export async function fetchAhead(files, signal, cache) {
  if (!("serviceWorker" in navigator) || forgetful.signal.aborted) return;
  await forgetFormer(files.flat(), cache);
  if (isCostly()) return;
  await inControl();
  const ended = anyOf(signal, forgetful.signal);
  for (const urls of files) {
    if (ended.aborted) return;
    const [url = ""] = urls;
    if (!(await Promise.all(urls.map(isKept))).includes(true)) {
      await fetch(url, { priority: "low", signal: ended }).catch(() => null);
    }
  }
}

/** What Safari before 17.4 has no word for. @param {AbortSignal[]} signals */
function anyOf(...signals) {
  const ends = new AbortController();
  for (const signal of signals) {
    if (signal.aborted) ends.abort();
    signal.addEventListener("abort", () => ends.abort(), { once: true });
  }
  return ends.signal;
}

/**
 * Of earlier releases nothing need be kept.
 * @param {string[]} urls those of this one's files, in one folder
 * @param {"engine" | "grammar"} name of the cache in which nothing else lies
 */
async function forgetFormer([url = ""], name) {
  const folder = new URL(".", url).href;
  try {
    const cache = await caches.open(name);
    const former = (await cache.keys()).filter(
      (kept) => kept.url.startsWith(ROOT.href) && !kept.url.startsWith(folder),
    );
    for (const request of former) await cache.delete(request);
  } catch {
    // Where there is no Cache, nothing is kept.
  }
}

/** Whether the service worker has this file already: to read megabytes for nothing would slow the page. @param {string} url */
async function isKept(url) {
  const response = await caches.match(url).catch(() => undefined);
  return response !== undefined;
}

/** On a first visit the worker takes the page over only after its own start. */
function inControl() {
  const container = navigator.serviceWorker;
  if (container.controller) return Promise.resolve();
  return new Promise((resolve) => {
    container.addEventListener("controllerchange", () => resolve(undefined), { once: true });
  });
}
