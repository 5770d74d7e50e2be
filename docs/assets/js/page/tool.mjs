// What every tool of a page is given, as types.

/**
 * @typedef {import("../device/holidays.mjs").Holidays} Holidays
 * @typedef {import("../device/store.mjs").Store} Store
 * @typedef {import("../engine/engine.mjs").Engine} Engine
 * @typedef {import("./messages.mjs").Messages} Messages
 * @typedef {import("./speech.mjs").Speech} Speech
 * @typedef {import("./tables.mjs").InstantTable} InstantTable
 */

/** Where a step is done, and what the button says that leads there. @typedef {{label: string, href: string}} Deed */

/**
 * What a tool is given: its element, and what it shares with the others. `links` leads from a step to
 * its page, `deeds` to where it is done, for the tools that say so; `instant` is the table of answers that need no engine, where a tool
 * answers at once, and `tables` fetches it elsewhere; `onNewMinute` is for what changes when an interview begins; `signal` ends the tool's listeners when the reader goes
 * to another page.
 * @typedef {{
 *   element: HTMLElement, signal: AbortSignal, store: Store, engine: Engine, holidays: Holidays,
 *   speech: Speech, messages: Messages, today: () => string, now: () => string,
 *   links: Record<string, string>, deeds: Record<string, Deed>, instant: InstantTable,
 *   tables: () => Promise<InstantTable>,
 *   onNewDay: (react: () => void) => void,
 *   onNewMinute: (react: () => void) => void,
 * }} Page
 */

/**
 * What a module takes of it: the members it names, and no more.
 * @template {keyof Page} Members
 * @typedef {Pick<Page, Members>} Given
 */

/** @typedef {(page: Page) => void} Start what brings a tool to life */

export {};
