// Words into the page: sentences with {names} filled by texts or nodes, and dates as the language writes them.

import { daysBetween, utc } from "../device/days.mjs";

/**
 * @typedef {string | Node} Part
 * @typedef {Record<string, string>} Texts
 * @typedef {{sentences: Partial<Record<Key, string>>, titles: Texts, statuses: Texts, reasons: Texts, problems: Texts, stateProblems: Texts, fileProblems: Texts, fields: Texts, you: Texts,
 *   choices: Texts, tableProblems: Texts, rowProblems: Texts, meanings: Texts, message: Texts, linkDoubts: Texts, linkKeys: Texts}} Words
 */

/**
 * @typedef {import("./sentences.d.ts").Sentences} Sentences
 * @typedef {keyof Sentences} Key
 */

/**
 * What a sentence leaves open, to be given with it; nothing where it leaves nothing open.
 * @template {Key} K
 * @template Value
 * @typedef {[Sentences[K]] extends [never] ? [] : [parts: Record<Sentences[K], Value>]} Open
 */

/**
 * The sentences that leave nothing open but these names.
 * @template {string} [Names=never]
 * @typedef {{[K in Key]: [Sentences[K]] extends [Names] ? K : never}[Key]} KeyWith
 */

/** Speaks the language of the page. */
export class Speech {
  /**
   * @param {Words} words
   * @param {string} locale in which dates are written
   * @param {() => string} today the local date, YYYY-MM-DD
   */
  constructor(words, locale, today) {
    this.words = words;
    this.locale = locale;
    this.today = today;
  }
  /** @type {Map<string, any>} a formatter takes milliseconds to make: each is made when first needed */ #made =
    new Map();
  /** @type {Map<string, string>} days in words, which take a tenth of one: those said since the day began */ #said =
    new Map();
  #saidOn = "";

  /**
   * The sentence `key`, its {names} replaced.
   * @template {Key} K
   * @param {K} key
   * @param {Open<K, Part>} open
   */
  say(key, ...open) {
    return filled(this.words.sentences[key] ?? key, open[0] ?? {});
  }

  /**
   * @template {Key} K
   * @param {K} key
   * @param {Open<K, string>} open
   */
  text(key, ...open) {
    return this.say(key, ...open).textContent ?? "";
  }

  /**
   * The sentence `key` in the form that the language has for a number.
   * @template {Key} K
   * @param {K} key
   * @param {number} number
   * @param {Record<Sentences[K], Part>} parts
   */
  counted(key, number, parts) {
    const form = this.#make("plural", () => new Intl.PluralRules(this.locale)).select(number);
    const { sentences } = this.words;
    const other = sentences[key] ?? key;
    return filled(sentences[/** @type {Key} */ (`${key}.${form}`)] ?? other, parts);
  }

  /** A day in words, with its year when it is another than today's. @param {string} iso */
  day(iso) {
    return this.#once(`day ${iso}`, (today) => this.#dated("long", iso, today).format(utc(iso)));
  }

  /** A day in words, as relative as is of use: "tomorrow, Saturday 28 February". @param {string} iso */
  nearDay(iso) {
    const away = daysBetween(this.today(), iso);
    if (Math.abs(away) > 1) return this.day(iso);
    return this.text("day.relative", {
      relative: this.#relative().format(away, "day"),
      day: this.day(iso),
    });
  }

  /** A day in few words: "today", "Mon 9 Mar". @param {string} iso */
  shortDay(iso) {
    return this.#once(`short ${iso}`, (today) => {
      const away = daysBetween(today, iso);
      if (Math.abs(away) <= 1) return this.#relative().format(away, "day");
      return this.#dated("short", iso, today).format(utc(iso));
    });
  }

  /** @param {string} iso */
  shortTime(iso) {
    return timeOf(iso, this.shortDay(iso));
  }

  /** The days from one to another in few words: "26–27 Nov". @param {string} first @param {string} last */
  range(first, last) {
    return this.#once(`range ${first} ${last}`, (today) =>
      this.#dated("range", last, today).formatRange(utc(first), utc(last)),
    );
  }

  /** @param {string} iso @param {boolean} [near] */
  time(iso, near = false) {
    return timeOf(iso, near ? this.nearDay(iso) : this.day(iso));
  }

  /** The local moment YYYY-MM-DDTHH:MM of a tick. @param {string} local */
  moment(local) {
    const time = document.createElement("time");
    time.dateTime = local;
    const date = new Date(`${local}Z`);
    time.textContent = Number.isNaN(date.getTime()) ? local : this.#date("moment").format(date);
    return time;
  }

  /** @param {number} number */
  number(number) {
    return this.#make("number", () => new Intl.NumberFormat(this.locale)).format(number);
  }

  /** The name of a country. @param {string} code two letters */
  region(code) {
    const names = () => new Intl.DisplayNames(this.locale, { type: "region" });
    return /^[A-Z]{2}$/.test(code) ? (this.#make("regions", names).of(code) ?? code) : code;
  }

  /** @param {string[]} names */
  list(names) {
    const and = () => new Intl.ListFormat(this.locale, { type: "conjunction" });
    return this.#make("list", and).format(names);
  }

  /** @param {number} bytes */
  megabytes(bytes) {
    const inMegabytes = () => new Intl.NumberFormat(this.locale, MEGABYTES);
    return this.#make("bytes", inMegabytes).format(bytes / 1_000_000);
  }

  /** The shortest name of a day of the week. @param {string} iso */
  weekday(iso) {
    return this.#once(`weekday ${iso}`, () => this.#date("weekday").format(utc(iso)));
  }

  /** The short name of a month. @param {string} iso */
  month(iso) {
    return this.#once(`month ${iso}`, () => this.#date("month").format(utc(iso)));
  }

  /**
   * @param {string} key
   * @param {(today: string) => string} format
   */
  #once(key, format) {
    const today = this.today();
    if (today !== this.#saidOn) this.#said.clear();
    this.#saidOn = today;
    const said = this.#said.get(key) ?? format(today);
    this.#said.set(key, said);
    return said;
  }

  #relative() {
    return this.#make(
      "relative",
      () => new Intl.RelativeTimeFormat(this.locale, { numeric: "auto" }),
    );
  }

  /** With the year where it is another than today's. @param {"long" | "short" | "range"} name @param {string} iso @param {string} today */
  #dated(name, iso, today) {
    return this.#date(iso.slice(0, 4) === today.slice(0, 4) ? name : `${name}WithYear`);
  }

  /** @param {keyof typeof DATES} name */
  #date(name) {
    const options = { ...DATES[name], timeZone: "UTC" };
    return this.#make(name, () => new Intl.DateTimeFormat(this.locale, options));
  }

  /**
   * @template Format
   * @param {string} name
   * @param {() => Format} make
   * @returns {Format}
   */
  #make(name, make) {
    const made = this.#made.get(name) ?? make();
    this.#made.set(name, made);
    return made;
  }
}

/** @satisfies {Record<string, Intl.DateTimeFormatOptions>} */
const DATES = /** @type {const} */ ({
  long: { weekday: "long", day: "numeric", month: "long" },
  longWithYear: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  short: { weekday: "short", day: "numeric", month: "short" },
  shortWithYear: { weekday: "short", day: "numeric", month: "short", year: "numeric" },
  range: { day: "numeric", month: "short" },
  rangeWithYear: { day: "numeric", month: "short", year: "numeric" },
  moment: { day: "numeric", month: "long", hour: "numeric", minute: "numeric" },
  weekday: { weekday: "narrow" },
  month: { month: "short" },
});

const MEGABYTES = /** @type {const} */ ({
  style: "unit",
  unit: "megabyte",
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** @param {string} iso @param {string} text */
function timeOf(iso, text) {
  const time = document.createElement("time");
  time.dateTime = iso;
  time.textContent = text;
  return time;
}

/**
 * @param {string} sentence
 * @param {Record<string, Part>} parts
 */
export function filled(sentence, parts) {
  const fragment = document.createDocumentFragment();
  for (const piece of sentence.split(/(\{[a-z]+\})/)) {
    const name = piece.startsWith("{") ? piece.slice(1, -1) : undefined;
    fragment.append(name !== undefined && name in parts ? (parts[name] ?? "") : piece);
  }
  return fragment;
}

/**
 * A name somebody typed, shown as text and kept from turning its surroundings right to left.
 * @param {string} name
 */
export function isolated(name) {
  const bdi = document.createElement("bdi");
  bdi.textContent = name;
  return bdi;
}
