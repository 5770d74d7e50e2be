// Calendar days as YYYY-MM-DD texts: counting and adding, in UTC, where no day is an hour short.

const DAY = 86_400_000;

/** @param {string} iso */
export function utc(iso) {
  return new Date(`${iso}T00:00:00Z`);
}

/** Whether a text is a day that exists. @param {string} text */
export function isDay(text) {
  const date = utc(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** @param {string} from @param {string} to */
export function daysBetween(from, to) {
  return Math.round((utc(to).getTime() - utc(from).getTime()) / DAY);
}

/** @param {string} iso @param {number} days */
export function addDays(iso, days) {
  return new Date(utc(iso).getTime() + days * DAY).toISOString().slice(0, 10);
}

/** Monday is 0, as in Python. @param {string} iso */
export function weekdayOf(iso) {
  return (utc(iso).getUTCDay() + 6) % 7;
}

/** @param {string} iso */
export function lastOfMonth(iso) {
  const [year, month] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7))];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
