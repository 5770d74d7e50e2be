// What every tool of a page is given, as types.

/**
 * @typedef {import("../device/holidays.mjs").Holidays} Holidays
 * @typedef {import("../device/store.mjs").Store} Store
 * @typedef {import("../engine/engine.mjs").Engine} Engine
 * @typedef {import("./messages.mjs").Messages} Messages
 * @typedef {import("./speech.mjs").Speech} Speech
 */

/**
 * The answers that need no engine (site_build/instant.py).
 * @typedef {Record<string, [number, number, number, string]>} Offsets
 * @typedef {[number, string | null]} Best days to add to a window's first day, and why
 * @typedef {{times: number[], day: Offsets[][], promised: Offsets[], promised_from: number,
 *   outcome: Offsets[], outcome_from: number, best: Best[], applies: Record<string, string[]>}} InstantTable
 */

/**
 * What a tool is given: its element, and what it shares with the others. `links` leads from a step to
 * its page; `instant` is the table of answers that need no engine; `signal` ends the tool's listeners when the reader goes
 * to another page.
 * @typedef {{
 *   element: HTMLElement, signal: AbortSignal, store: Store, engine: Engine, holidays: Holidays,
 *   speech: Speech, messages: Messages, today: () => string, now: () => string,
 *   links: Record<string, string>, instant: InstantTable,
 *   onNewDay: (react: () => void) => void,
 * }} Page
 */

/** @typedef {(page: Page) => void} Start what brings a tool to life */

export {};
