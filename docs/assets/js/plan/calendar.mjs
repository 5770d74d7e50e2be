// The dates of an interview into the reader's calendar: as a file, or one by one by a link. Never by itself.

import { addDays, isDay } from "../device/days.mjs";
import { keepExported, readExported } from "../device/exported.mjs";
import { DAYS } from "../device/field-table.mjs";
import { placeOf, weeksOf } from "../device/holidays.mjs";
import { nullFromDeadEngine } from "../engine/latest-question.mjs";
import { find, focusAfter, isPhone, onAction, slot } from "../page/dom.mjs";
import { handOver } from "../page/hand-over.mjs";

// The longest window, and a fortnight of holidays after it.
const AFTER = Array.from({ length: 25 }, (_, days) => days);

/** @typedef {import("../engine/messages.d.ts").CalendarEvent} CalendarEvent */

/**
 * The buttons, and on the checklist the line of each step.
 * @param {import("../page/tool.mjs").Given<"element" | "signal" | "store" | "engine" | "holidays" | "speech" | "messages" | "today" | "now" | "onNewMinute">} page
 * @returns {(plan: import("./plan.mjs").Plan | undefined) => void} shows the button that stands by an interview's
 *   dates until a file has them
 */
export function mountCalendar(page) {
  const { element, signal, store, speech, engine, messages, holidays, today, now } = page;
  const data = /** @type {HTMLTemplateElement} */ (find(element, "[data-calendar-words]"));
  const groups = JSON.parse(data.content.textContent || "{}");
  const line = /** @type {HTMLTemplateElement | null} */ (
    element.querySelector('[data-template="calendar"]')
  );
  const site = new URL(data.dataset.root ?? "", location.href).href;
  let turn = 0;

  /** Every day on which something may be best, as the language writes it. @param {Record<string, any>} record */
  function inWords(record) {
    const anchors = DAYS.map((field) => record[field] ?? "").filter(isDay);
    const days = anchors.flatMap((anchor) => AFTER.map((days) => addDays(anchor, days)));
    return Object.fromEntries(days.filter(isDay).map((day) => [day, speech.day(day)]));
  }

  /** What a question about calendars says. @param {string | null} step */
  async function about(step) {
    const { current } = store.state;
    const record = store.current ?? {};
    const files = await holidays.of([placeOf(record)]);
    return {
      records: { [current || "new"]: record },
      step,
      today: today(),
      now: now(),
      ...readExported(),
      stamp: `${new Date().toISOString().slice(0, 19)}Z`,
      weeks: weeksOf(files),
      site,
      words: { ...groups, titles: speech.words.titles, reasons: speech.words.reasons },
      days: inWords(record),
    };
  }

  /** @param {string | null} step */
  async function eventsOf(step) {
    const kind = /** @type {const} */ ("events");
    const answer = await engine.ask({ kind, ...(await about(step)) }).catch(nullFromDeadEngine);
    return signal.aborted || !answer?.ok ? null : answer;
  }

  /** @param {string | null} step */
  async function fileOf(step) {
    const question = { kind: /** @type {const} */ ("calendar"), ...(await about(step)) };
    const answer = await engine.ask(question, ["calendar"]).catch(nullFromDeadEngine);
    return signal.aborted || !answer?.ok ? null : answer;
  }

  /**
   * @param {HTMLElement} button
   * @param {string | null} step
   */
  async function save(button, step) {
    if (button.ariaBusy === "true") return;
    button.ariaBusy = "true";
    engine.start();
    const found = await eventsOf(step);
    const file = found?.events.length ? await fileOf(step) : null;
    button.ariaBusy = "false";
    if (signal.aborted) return;
    if (!file) {
      const none = found?.events.length === 0;
      messages.tell(speech.say(none ? "calendar.none" : "calendar.failed"));
      return;
    }
    const given = { name: file.name, content: file.file, type: "text/calendar" };
    const how = await handOver(given);
    if (how === "closed" || signal.aborted) return;
    keepExported(file);
    showFirst(undefined);
    const said = speech.say(`calendar.${how}`);
    // Inside other apps the file may come to nothing, and the page does not know.
    if (how === "offered" && isPhone() && found?.mailto) said.append(" ", toOneself(found.mailto));
    messages.tell(said);
  }

  /** @param {string} mailto an email with the dates, addressed to nobody */
  function toOneself(mailto) {
    const link = document.createElement("a");
    link.href = mailto;
    link.textContent = speech.text("calendar.email");
    return link;
  }

  /** Steps that stand open say how their date gets into a calendar. */
  async function showLines() {
    const mine = ++turn;
    const open = [...element.querySelectorAll(".step-more[open]")];
    if (open.length === 0) return;
    const events = (await eventsOf(null))?.events ?? [];
    if (mine !== turn || signal.aborted) return;
    for (const more of open) {
      const step = stepOf(more);
      showLine(more, events.find((event) => event.step === step && !event.cancelled) ?? null);
    }
  }

  /**
   * @param {Element} more
   * @param {CalendarEvent | null} event
   */
  function showLine(more, event) {
    let place = more.querySelector("[data-step-calendar]");
    if (!place && event && line) {
      more.append(line.content.cloneNode(true));
      place = find(more, "[data-step-calendar]");
    }
    if (!(place instanceof HTMLElement)) return;
    place.hidden = event === null;
    if (!event) return;
    for (const part of place.querySelectorAll("[data-of-step]"))
      part.textContent = `: ${speech.words.titles[event.step] ?? ""}`;
    slot(place, "google").setAttribute("href", event.google);
    slot(place, "outlook").setAttribute("href", event.outlook);
  }

  function isExported() {
    return (readExported().exported[store.state.current || "new"] ?? []).length > 0;
  }

  /** @param {import("./plan.mjs").Plan | undefined} plan */
  function showFirst(plan) {
    const offered = find(element, "[data-calendar-first]");
    const focused = offered.contains(document.activeElement);
    // The same stands larger beside a step whose time has not come.
    const larger = element.querySelector('[data-next] [data-action="calendar"]:not([hidden])');
    offered.hidden = !plan?.dated || larger !== null || isExported();
    if (focused && offered.hidden) focusAfter(offered, element);
  }

  onAction(element, signal, {
    calendar: (button) => save(button, null),
    "calendar-step": (button) => save(button, stepOf(button)),
  });
  // "toggle" does not bubble.
  element.addEventListener("toggle", showLines, { signal, capture: true });
  store.addEventListener("change", showLines, { signal });
  page.onNewMinute(showLines);
  return showFirst;
}

/** @param {Element} inside */
function stepOf(inside) {
  const row = inside.closest("[data-step-row]");
  return row instanceof HTMLElement ? (row.dataset.stepRow ?? "") : "";
}
