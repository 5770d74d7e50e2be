// When two words as written are the same word: another ending, or a slip of the finger.

const SHORTEST_STEM = 4;
const ONE_SLIP = 4; // letters that a word has at least
const TWO_SLIPS = 7;

const ENDINGS = new Set(
  "able al ance ation d e ed er ers es ied ies ing ings ion ions ive ly ment ments s tion y".split(
    " ",
  ),
);

/**
 * Whether `one` and `other` are forms of one word, as in "negotiate" and "negotiating".
 *
 * @param {string} one
 * @param {string} other
 */
export function inflected(one, other) {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const [left, right] = [one.slice(same), other.slice(same)];
  const begins = (!left && ENDINGS.has(right)) || (!right && ENDINGS.has(left));
  if (same < SHORTEST_STEM) return same === SHORTEST_STEM - 1 && left + right === "s";
  return begins || (ENDINGS.has(left) && ENDINGS.has(right));
}

/**
 * The word that is nearest to `word`: one slip away, or two in a long one that begins alike; of several the most
 * frequent.
 *
 * @param {string} word
 * @param {Map<string, number>} words by how often they are said
 */
export function nearest(word, words) {
  let most = word.length >= TWO_SLIPS ? 2 : word.length >= ONE_SLIP ? 1 : 0;
  /** @type {string | undefined} */
  let found;
  for (const [other, often] of most ? words : []) {
    const count = slips(word, other, most);
    if (count > most || (count === 2 && word[0] !== other[0])) continue;
    if (count < most || !found || often > (words.get(found) ?? 0)) found = other;
    most = count;
  }
  return found;
}

/**
 * The letters that are missing, too many, wrong or changed places; `most + 1` where there are more than `most`.
 *
 * @param {string} one
 * @param {string} other
 * @param {number} most
 */
function slips(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  /** @type {number[]} */
  let before = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const wrong = at(row, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const swap = swapped ? at(before, j - 2) + 1 : Infinity;
      next.push(Math.min(at(row, j) + 1, at(next, j - 1) + 1, wrong, swap));
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return at(row, other.length);
}

const at = (/** @type {number[]} */ numbers, /** @type {number} */ index) =>
  numbers[index] ?? Infinity;
