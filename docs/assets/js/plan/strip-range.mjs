// Which two weeks the strip shows.

import { addDays } from "../device/days.mjs";

export const DAYS = 14;
const DAYS_BEFORE_TODAY = 3;

/**
 * The first of the DAYS days: the interview while all its dates fit, later the days around today.
 * @param {{applies: boolean, waitsFor: string, last: string | null, best: string | null}[]} steps
 * @param {string} interview
 * @param {string} today
 */
export function firstShown(steps, interview, today) {
  const applying = steps.filter((step) => step.applies && !step.waitsFor);
  const ends = applying.flatMap(({ last, best }) => (last && best ? [last, best] : []));
  const latest = latestOf([interview, ...ends.map((end) => addDays(end, 1 - DAYS))]);
  const wanted = latestOf([interview, addDays(today, -DAYS_BEFORE_TODAY)]);
  return wanted < latest ? wanted : latest;
}

/** @param {string[]} days */
function latestOf(days) {
  return days.reduce((latest, day) => (day > latest ? day : latest));
}
