// The working week of a country, its weekend and its public holidays: one small file each, fetched once when a reader's plan needs it.

/**
 * The years known, the weekend (Monday is 0), the holidays; and what a window waits for a working day (instant.mjs):
 * by its first weekday, and by first days on which holidays change that.
 * @typedef {{first: string, last: string, weekend: number[], days: string[], week: [number, string | null][],
 *   best: Record<string, [number, string | null]>}} HolidayFile
 * @typedef {Record<string, {weekend: number[], days: string[]}>} Weeks as the core is told them, by place
 */

export class Holidays {
  /** @type {Map<string, Promise<HolidayFile | null>>} */ #files = new Map();
  #base;

  /** @param {string} base address of the folder with the files */
  constructor(base) {
    this.#base = base;
  }

  /**
   * The files of these countries; null for one that could not be fetched, which is tried again next time.
   * @param {string[]} countries
   * @returns {Promise<Record<string, HolidayFile | null>>}
   */
  async of(countries) {
    const codes = [...new Set(countries)].filter((code) => /^[A-Z]{2}$/.test(code));
    return Object.fromEntries(
      await Promise.all(codes.map(async (code) => [code, await this.#file(code)])),
    );
  }

  /** @param {string} code */
  #file(code) {
    const known = this.#files.get(code);
    if (known) return known;
    const file = fetch(`${this.#base}${code}.json`)
      .then((response) => (response.ok ? response.json() : null))
      .catch(() => null)
      .then((found) => {
        if (!found) this.#files.delete(code);
        return found;
      });
    this.#files.set(code, file);
    return file;
  }
}

/**
 * The weeks of these files, for the core.
 * @param {Record<string, HolidayFile | null>} files
 * @returns {Weeks}
 */
export function weeksOf(files) {
  const weeks = Object.entries(files).map(([place, file]) => [place, file && weekOf(file)]);
  return Object.fromEntries(weeks.filter(([, week]) => week));
}

/** @param {HolidayFile} file */
function weekOf({ weekend, days }) {
  return { weekend, days };
}
