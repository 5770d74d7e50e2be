// A tool in a frame of somebody else's page: its colours, its height, and the way out to the full site.

import { nullFromDeadEngine } from "../engine/latest-question.mjs";

const LEAST_CONTRAST = 4.5;
const ACTS = "button, a, summary, select, [type=checkbox], [type=radio]";

/**
 * @param {HTMLElement} footer the credit below the tool
 * @param {{store: import("../device/store.mjs").Store, engine: import("../engine/engine.mjs").Engine}} shared
 */
export function mountEmbed(footer, { store, engine }) {
  const chosen = new URLSearchParams(location.hash.slice(1));
  const invitation = chosen.get("invitation");
  // What the tools wait for behind the `#`; the history of the host's page stays as it is.
  if (invitation) location.replace(`#invite?${invitation}`);
  showTheme(chosen.get("theme") ?? "auto");
  showAccent(chosen.get("accent") ?? "");
  document.documentElement.dataset.embedded = "";
  new ResizeObserver(tellHeight).observe(document.body);
  footer
    .querySelector("[data-embed-move]")
    ?.addEventListener("click", () => move(footer, store, engine));
  // Not when it is pressed: a message that stands would move below the finger, and take the click.
  for (const act of ["click", "change"]) {
    document.addEventListener(act, noteWhereTheReaderLooks, { capture: true });
  }
}

/** The host sets the frame's height by it; whoever listens, a height is no secret. */
function tellHeight() {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  parent.postMessage({ format: "after-interview", version: 1, kind: "height", height }, "*");
}

/**
 * In a frame as high as its content nothing scrolls, and the top may be far away: what the tool has to tell is shown
 * where the reader has just done something.
 * @param {Event} event
 */
function noteWhereTheReaderLooks({ target }) {
  // What is only read or typed into has nothing to tell, and must not be covered.
  if (!(target instanceof Element) || !target.closest(ACTS)) return;
  const { top } = target.getBoundingClientRect();
  document.documentElement.style.setProperty("--look", `${Math.round(top + scrollY)}px`);
}

/** @param {string} theme */
function showTheme(theme) {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const show = () => {
    const isDark = theme === "dark" || (theme !== "light" && dark.matches);
    document.body.setAttribute("data-md-color-scheme", isDark ? "dark" : "light");
  };
  dark.addEventListener("change", show);
  show();
}

/** A colour that could not be read on the page is left out. @param {string} accent six hexadecimal digits */
function showAccent(accent) {
  if (!/^[0-9a-f]{6}$/i.test(accent)) return;
  const paper = getComputedStyle(document.body).getPropertyValue("--paper").trim().slice(1);
  if (contrast(accent, paper) < LEAST_CONTRAST) return;
  document.body.style.setProperty("--accent", `#${accent}`);
  document.body.dataset.accent = accent;
}

/**
 * The contrast of two colours as WCAG defines it.
 * @param {string} one six hexadecimal digits
 * @param {string} other
 */
function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** @param {string} colour */
function luminance(colour) {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Open the full site with everything that was typed here; it shows what would be added before it is. Where the page
 * around this one does not let it open another, say so, with the address to open.
 * @param {HTMLElement} footer
 * @param {import("../device/store.mjs").Store} store
 * @param {import("../engine/engine.mjs").Engine} engine
 */
async function move(footer, store, engine) {
  const page = new URL("../../checklist/", location.href).href;
  const ids = Object.keys(store.state.interviews);
  // Opened at once, while the browser still knows of the click.
  const tab = window.open(page);
  if (tab && ids.length === 0) return;
  engine.start();
  const state = JSON.stringify(store.state);
  const question = { kind: /** @type {const} */ ("move"), state, ids, page };
  const answer = ids.length ? await engine.ask(question).catch(nullFromDeadEngine) : null;
  const address = answer?.ok ? answer.link : page;
  if (tab) tab.location.replace(address);
  else showAddress(footer, address);
}

/**
 * @param {HTMLElement} footer
 * @param {string} address
 */
function showAddress(footer, address) {
  const place = footer.querySelector("[data-embed-blocked]");
  const field = place?.querySelector("textarea");
  if (!(place instanceof HTMLElement) || !field) return;
  place.hidden = false;
  field.value = address;
  field.focus();
  field.select();
}
