// Plans without the engine: looks up what the build let the core work out, adds days, and compares. It knows no rule.

import { addDays, daysBetween, isDay, lastOfMonth, weekdayOf } from "../device/days.mjs";

/**
 * @typedef {import("../page/tables.mjs").InstantTable} InstantTable
 * @typedef {import("../page/tables.mjs").Offsets} Offsets
 * @typedef {import("../page/tables.mjs").Best} Best
 * @typedef {import("../page/tables.mjs").Rank} Rank
 * @typedef {import("../device/holidays.mjs").HolidayFile} HolidayFile
 * @typedef {import("./plan.mjs").Plan} Plan
 * @typedef {import("./plan.mjs").PlannedStep} PlannedStep
 * @typedef {Record<string, string>} Days by anchor, those that count
 * @typedef {{first: string, last: string, anyDay: boolean, source: string}} Window
 * @typedef {{today: string, now: string}} Moment
 */

const TIME = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;
const UNKNOWN_HOUR = 24;
/** @type {Best} */
const NO_WAIT = [0, null];

/**
 * The plan of a record. Null when something in it is none of what its field may hold: that the core will say.
 * @param {Record<string, any>} record
 * @param {InstantTable} table
 * @param {HolidayFile | null} place the week of the record's country, or of its region there
 * @param {Moment} moment
 * @returns {Plan | null}
 */
export function instantPlan(record, table, place, { today, now }) {
  if (!isUsable(record, table)) return null;
  const { days, problems } = anchorsOf(record, table);
  const windows = windowsOf(days, record, table, place);
  const toCome = isToCome(record, table, today, now);
  const done = record.done ?? {};
  const sources = table.sources[caseOf(record, table)] ?? {};
  /** @type {Record<string, PlannedStep>} */
  const steps = {};
  /** @type {{step: string, rank: Rank, mark: string}[]} */
  const candidates = [];
  for (const [id, rule] of Object.entries(table.steps)) {
    const window = windows[id];
    const dated = window ? withBest(window, table, place) : UNDATED;
    const applies = doesApply(id, record, table);
    const waits = rule.after !== "" && !(rule.after in done);
    let [status, urgency] = [table.done, /** @type {string | null} */ (null)];
    if (!(id in done)) {
      const needless = !applies || (rule.instead !== "" && rule.instead in done);
      const row = table.standings[rule.standing]?.[Number(waits)]?.[Number(toCome)];
      [status, urgency] = (!needless && row?.[placeOf(today, dated)]) || [table.needless, null];
    }
    const needed = status !== table.done && status !== table.needless;
    steps[id] = {
      source: sources[id] ?? "",
      ...dated,
      status,
      applies,
      ongoing: rule.ongoing,
      awaited: rule.awaited,
      waitsFor: waits && needed ? rule.after : "",
    };
    const rank = urgency === null ? undefined : table.ranks[rule.rank]?.[urgency];
    if (rank) candidates.push({ step: id, rank, mark: rank[1] ? (dated[rank[1]] ?? "") : "" });
  }
  const next = candidates.reduce((best, other) => (isBefore(other, best) ? other : best), NOBODY);
  return {
    steps,
    next: next.step || null,
    urgency: urgencyOf(next, table),
    progress: progressOf(steps, table),
    problems,
    dated: Boolean(record.day),
    toCome,
    early: record.day ? table.early.filter((id) => isEarly(done[id], record.day)) : [],
    promised: days.promised ?? null,
  };
}

const UNDATED = { first: null, last: null, best: null, reason: null };
/** @type {{step: string, rank: Rank, mark: string}} */
const NOBODY = { step: "", rank: [Number.POSITIVE_INFINITY, "", 0], mark: "" };

// What a record holds

/**
 * @param {Record<string, any>} record
 * @param {InstantTable} table
 */
function isUsable(record, { anchors, fields, years }) {
  const [first, last] = years;
  const days = anchors.filter(({ tick }) => !tick).map(({ name }) => record[name]);
  const [fine, choices] = [
    days.every((day) => !day || isKnownDay(day, first, last)),
    fields.strict.every((name) => fields.choices[name]?.includes(record[name] ?? "")),
  ];
  const patterns = Object.entries(fields.patterns);
  const codes = patterns.every(
    ([name, text]) => !record[name] || new RegExp(`^(?:${text})$`).test(record[name]),
  );
  return fine && choices && codes && (!record.time || TIME.test(record.time));
}

/**
 * @param {string} day
 * @param {number} first
 * @param {number} last
 */
function isKnownDay(day, first, last) {
  const year = Number(day.slice(0, 4));
  return isDay(day) && year >= first && year <= last;
}

/**
 * The days that windows count from, and what is said of those that cannot be one.
 * @param {Record<string, any>} record
 * @param {InstantTable} table
 */
function anchorsOf(record, table) {
  /** @type {Days} */
  const days = {};
  const problems = [];
  for (const { name, since, from, tick, problem } of table.anchors) {
    const day = tick ? dayOfTick(record.done?.[tick], table) : dayIn(record, name, table);
    if (!day) continue;
    const earlier = since.map((other) => days[other]).find(Boolean);
    if (!earlier || daysBetween(earlier, day) >= (from ?? 0)) days[name] = day;
    else if (problem) problems.push({ field: name, code: problem });
  }
  return { days, problems };
}

/**
 * @param {string | undefined} tick
 * @param {InstantTable} table
 */
function dayOfTick(tick, { years }) {
  const day = (tick ?? "").slice(0, 10);
  return day && isKnownDay(day, years[0], years[1]) ? day : "";
}

/**
 * @param {Record<string, any>} record
 * @param {string} name
 * @param {InstantTable} table
 */
function dayIn(record, name, table) {
  const typed = record[name] ?? "";
  if (typed || name !== "promised" || !record.day) return typed;
  const promise = table.promises[record.promise ?? ""];
  if (promise === "month") return lastOfMonth(record.day);
  const day = promise ? addDays(record.day, promise[weekdayOf(record.day)] ?? 0) : "";
  return isKnownDay(day, ...table.years) ? day : "";
}

/**
 * @param {Record<string, any>} record
 * @param {InstantTable} table
 */
function caseOf({ time }, table) {
  return table.times[time ? Number(time.slice(0, 2)) : UNKNOWN_HOUR] ?? 0;
}

/**
 * @param {string} id
 * @param {Record<string, any>} record
 * @param {InstantTable} table
 */
function doesApply(id, record, { applies, fields }) {
  const rule = applies[id];
  if (!rule) return false;
  const values = rule.fields.map((name) => {
    const value = record[name] || (fields.default[name] ?? "");
    if (fields.filled.includes(name)) return String(value).trim() ? "yes" : "";
    const choices = fields.choices[name];
    return !choices || choices.includes(value) ? value : "";
  });
  return rule.yes.includes(values.join(" "));
}

// Windows and best days

/**
 * @param {Days} days
 * @param {Record<string, any>} record
 * @param {InstantTable} table
 * @param {HolidayFile | null} place
 */
function windowsOf(days, record, table, place) {
  /** @type {Record<string, Window>} */
  const windows = {};
  for (const { name } of table.anchors) {
    const day = days[name];
    if (!day) continue;
    const which = name === "day" ? caseOf(record, table) : 0;
    const week = (place?.windows ?? table.windows)[name]?.[which] ?? [];
    const usual = week[weekdayOf(day) % week.length];
    Object.assign(windows, from(day, place?.moved?.[name]?.[which]?.[day] ?? usual ?? {}));
  }
  return windows;
}

/**
 * @param {string} anchor
 * @param {Offsets} offsets
 * @returns {Record<string, Window>}
 */
function from(anchor, offsets) {
  return Object.fromEntries(
    Object.entries(offsets).map(([id, [first, last, anyDay, source]]) => [
      id,
      { first: addDays(anchor, first), last: addDays(anchor, last), anyDay: anyDay === 1, source },
    ]),
  );
}

/**
 * @param {Window} window
 * @param {InstantTable} table
 * @param {HolidayFile | null} place
 */
function withBest({ first, last, anyDay, source }, table, place) {
  const [days, reason] = anyDay ? NO_WAIT : bestFrom(first, table, place);
  return { first, last, best: addDays(first, days), reason, source };
}

/**
 * How many days a window that begins on `day` waits for a working day, and why.
 * @param {string} day
 * @param {InstantTable} table
 * @param {HolidayFile | null} place
 * @returns {Best}
 */
export function bestFrom(day, table, place) {
  return place?.best[day] ?? (place?.week ?? table.best)[weekdayOf(day)] ?? NO_WAIT;
}

// Where today is, and what comes first

/**
 * @param {Record<string, any>} record
 * @param {InstantTable} table
 * @param {string} today
 * @param {string} now
 */
function isToCome({ day, time }, { toCome }, today, now) {
  if (!day) return false;
  const hour = time && now && `${now}:00` < (time.length > 5 ? time : `${time}:00`) ? 1 : 2;
  const at = today < day ? 0 : today > day ? 3 : hour;
  return toCome[at] === true;
}

/**
 * The place of today: 0 without a window, 1 before it, 2 in it before the best day, 3 to its end, 4 after it.
 * @param {string} today
 * @param {{first: string | null, last: string | null, best: string | null}} dated
 */
function placeOf(today, { first, last, best }) {
  if (!first || !last || !best) return 0;
  if (today < first) return 1;
  if (today < best) return 2;
  return today <= last || today <= best ? 3 : 4;
}

/**
 * The lower number, the earlier date, the lower number; of equals the one that stands first.
 * @param {{rank: Rank, mark: string}} one
 * @param {{rank: Rank, mark: string}} other
 */
function isBefore(one, other) {
  if (one.rank[0] !== other.rank[0]) return one.rank[0] < other.rank[0];
  if (one.mark !== other.mark) return one.mark < other.mark;
  return one.rank[2] < other.rank[2];
}

/**
 * @param {{step: string, rank: Rank}} next
 * @param {InstantTable} table
 * @returns {import("../page/sentences.d.ts").Urgency | null}
 */
function urgencyOf({ step, rank }, { steps, ranks }) {
  const ranked = Object.entries(ranks[steps[step]?.rank ?? -1] ?? {});
  const found = ranked.find(([, known]) => known === rank)?.[0];
  return /** @type {import("../page/sentences.d.ts").Urgency | undefined} */ (found) ?? null;
}

/**
 * @param {Record<string, PlannedStep>} steps
 * @param {InstantTable} table
 */
function progressOf(steps, table) {
  const all = Object.values(steps);
  return {
    done: all.filter(({ status }) => status === table.done).length,
    of: all.filter(({ status, waitsFor }) => status !== table.needless && !waitsFor).length,
  };
}

/**
 * @param {string | undefined} tick
 * @param {string} day
 */
function isEarly(tick, day) {
  const ticked = (tick ?? "").slice(0, day.length);
  return ticked !== "" && ticked < day;
}

/**
 * Whether another choice in a field would call for other steps: then it is worth asking.
 * @param {string} field
 * @param {Record<string, any>} record
 * @param {InstantTable} table
 */
export function matters(field, record, table) {
  const others = table.fields.choices[field] ?? [];
  const reading = Object.keys(table.applies).filter((id) =>
    table.applies[id]?.fields.includes(field),
  );
  return others.some((value) =>
    reading.some(
      (id) => doesApply(id, { ...record, [field]: value }, table) !== doesApply(id, record, table),
    ),
  );
}
