// The working week of a country, its weekend and its public holidays: one small file each, fetched once when a reader's plan needs it.

/**
 * The years known, the weekend (Monday is 0), the holidays; and what a window waits for a working day (instant.mjs):
 * by its first weekday, and by first days on which holidays change that. `regions` are the parts of a country that
 * have holidays of their own, by code, `differ` the days on which they do not agree. `windows` and `moved` are there
 * where the rules themselves depend on the place.
 * @typedef {{first: string, last: string, weekend: number[], days: string[], week: [number, string | null][],
 *   best: Record<string, [number, string | null]>, regions?: Record<string, string>, differ?: string[],
 *   windows?: Record<string, Offsets[][]>, moved?: Record<string, Record<string, Offsets>[]>}} HolidayFile
 * @typedef {Record<string, [number, number, number, string]>} Offsets as in instant.mjs
 * @typedef {{also: string[], not: string[], best: HolidayFile["best"], windows?: Record<string, Offsets[][]>,
 *   moved?: Record<string, Record<string, Offsets>[]>}} RegionFile what differs from the country's
 * @typedef {Record<string, {weekend: number[], days: string[]}>} Weeks as the core is told them, by place
 */

const PLACE = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/;

export class Holidays {
  /** @type {Map<string, Promise<HolidayFile | null>>} */ #files = new Map();
  #base;

  /** @param {string} base address of the folder with the files */
  constructor(base) {
    this.#base = base;
  }

  /**
   * The weeks of these places; null for one that could not be fetched, which is tried again next time.
   * @param {string[]} places as placeOf gives them
   * @returns {Promise<Record<string, HolidayFile | null>>}
   */
  async of(places) {
    const known = [...new Set(places)].filter((place) => PLACE.test(place));
    const files = known.map(async (place) => [place, await this.#file(place)]);
    // Without what every object has: a link may call a country "constructor".
    return Object.assign(Object.create(null), Object.fromEntries(await Promise.all(files)));
  }

  /**
   * @param {string} place
   * @returns {Promise<HolidayFile | null>}
   */
  #file(place) {
    const known = this.#files.get(place);
    if (known) return known;
    const [country = "", region] = place.split("-");
    const file = (region ? this.#ofRegion(country, region) : this.#fetched(country)).then(
      (found) => {
        if (!found) this.#files.delete(place);
        return found;
      },
    );
    this.#files.set(place, file);
    return file;
  }

  /**
   * @param {string} country
   * @param {string} region
   * @returns {Promise<HolidayFile | null>} the country's where the region is none of it
   */
  async #ofRegion(country, region) {
    const whole = await this.#file(country);
    if (!whole?.regions?.[region]) return whole;
    const own = /** @type {RegionFile | null} */ (await this.#fetched(`${country}-${region}`));
    return own && withRegion(whole, own);
  }

  /**
   * @param {string} name
   * @returns {Promise<any>}
   */
  #fetched(name) {
    return fetch(`${this.#base}${name}.json`)
      .then((response) => (response.ok ? response.json() : null))
      .catch(() => null);
  }
}

/**
 * The week of a region.
 * @param {HolidayFile} whole the country's
 * @param {RegionFile} own what differs
 * @returns {HolidayFile}
 */
export function withRegion(whole, { also, not, best, ...others }) {
  const days = [...whole.days.filter((day) => !not.includes(day)), ...also].sort();
  return { ...whole, ...others, days, best: { ...whole.best, ...best } };
}

/**
 * Where an employer is: a country, a region of it, or nowhere known.
 * @param {Record<string, any>} record
 */
export function placeOf({ country, region }) {
  return country && region ? `${country}-${region}` : (country ?? "");
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
