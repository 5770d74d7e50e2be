// When a field was changed: the instants of a hybrid logical clock, comparable as text (keep/stamps.py says how they look).

const STAMP = /^(20\d\d-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d{3}Z)(?:\.([0-9a-f]{4}))?$/;
const MOST = 0xffff;

/** The stamp, or "" where it is none: that counts as older than any. @param {unknown} stamp */
export function usable(stamp) {
  return typeof stamp === "string" && STAMP.test(stamp) ? stamp : "";
}

/**
 * The stamp of a change made now to what was changed at `earlier`: later than that, whatever the clock says.
 * @param {unknown} earlier
 * @param {Date} [now]
 */
export function stampAfter(earlier, now = new Date()) {
  const instant = now.toISOString();
  const last = usable(earlier);
  return usable(instant) > last ? instant : following(last);
}

/** @param {string} stamp a usable one, or "" when the clock is of another century */
function following(stamp) {
  const [, instant = "", count = "0"] = STAMP.exec(stamp) ?? [];
  const next = Number.parseInt(count, 16) + 1;
  if (next <= MOST) return instant && `${instant}.${next.toString(16).padStart(4, "0")}`;
  const later = new Date(Date.parse(instant) + 1);
  return Number.isNaN(later.getTime()) ? stamp : later.toISOString();
}
