// Words into the page: sentences with {names} filled by texts or nodes, and dates as the language writes them.

import { daysBetween, utc } from "./days.mjs";

/**
 * @typedef {string | Node} Part
 * @typedef {Record<string, string>} Texts
 * @typedef {{sentences: Texts, titles: Texts, statuses: Texts, reasons: Texts, problems: Texts, stateProblems: Texts, fields: Texts}} Words
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
    this.#long = this.#format({ weekday: "long", day: "numeric", month: "long" });
    this.#longWithYear = this.#format({
      weekday: "long",
      day: "numeric",
      month: "long",
      year: "numeric",
    });
    this.#moment = this.#format({
      day: "numeric",
      month: "long",
      hour: "numeric",
      minute: "numeric",
    });
    this.#weekday = this.#format({ weekday: "narrow" });
    this.#month = this.#format({ month: "short" });
    this.#relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
    this.#list = new Intl.ListFormat(locale, { type: "conjunction" });
    this.#bytes = new Intl.NumberFormat(locale, {
      style: "unit",
      unit: "megabyte",
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
  }
  #long;
  #longWithYear;
  #moment;
  #weekday;
  #month;
  #relative;
  #list;
  #bytes;

  /**
   * The sentence `key`, its {names} replaced.
   * @param {string} key
   * @param {Record<string, Part>} [parts]
   */
  say(key, parts = {}) {
    return filled(this.words.sentences[key] ?? key, parts);
  }

  /** @param {string} key @param {Record<string, string>} [parts] */
  text(key, parts = {}) {
    return this.say(key, parts).textContent ?? "";
  }

  /** A day in words, with its year when it is another than today's. @param {string} iso */
  day(iso) {
    const format = iso.slice(0, 4) === this.today().slice(0, 4) ? this.#long : this.#longWithYear;
    return format.format(utc(iso));
  }

  /** A day in words, as relative as is of use: "tomorrow, Saturday 28 February". @param {string} iso */
  nearDay(iso) {
    const away = daysBetween(this.today(), iso);
    if (Math.abs(away) > 1) return this.day(iso);
    return this.text("day.relative", {
      relative: this.#relative.format(away, "day"),
      day: this.day(iso),
    });
  }

  /** @param {string} iso @param {boolean} [near] */
  time(iso, near = false) {
    const time = document.createElement("time");
    time.dateTime = iso;
    time.textContent = near ? this.nearDay(iso) : this.day(iso);
    return time;
  }

  /** The local moment YYYY-MM-DDTHH:MM of a tick. @param {string} local */
  moment(local) {
    const time = document.createElement("time");
    time.dateTime = local;
    const date = new Date(`${local}Z`);
    time.textContent = Number.isNaN(date.getTime()) ? local : this.#moment.format(date);
    return time;
  }

  /** @param {string[]} names */
  list(names) {
    return this.#list.format(names);
  }

  /** @param {number} bytes */
  megabytes(bytes) {
    return this.#bytes.format(bytes / 1_000_000);
  }

  /** The shortest name of a day of the week. @param {string} iso */
  weekday(iso) {
    return this.#weekday.format(utc(iso));
  }

  /** The short name of a month. @param {string} iso */
  month(iso) {
    return this.#month.format(utc(iso));
  }

  /** @param {Intl.DateTimeFormatOptions} options */
  #format(options) {
    return new Intl.DateTimeFormat(this.locale, { ...options, timeZone: "UTC" });
  }
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
