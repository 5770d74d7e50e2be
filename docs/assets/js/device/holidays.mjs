// The public holidays of a country: one small file each, fetched once when a reader's plan needs it.

/**
 * The years known, the days, and the best days that they change (instant.mjs).
 * @typedef {{first: string, last: string, days: string[], best: Record<string, [number, string | null]>}} HolidayFile
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
