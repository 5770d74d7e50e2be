// A link that came to the wrong page: one whose `#` was encoded or lost asks for a page that is not here, and one
// without its path opens another. Both go on to the checklist. Whether it is a link at all, the core says there.

/** What an invitation begins with that has lost its word, or half of it: most name the employer first. */
const LOST_WORD =
  "(?:[a-z]{0,9}(?:[?&/]|%(?:25)*3F|%(?:25)*26))*(?:company|consultant|date|firm|role)(?:=|%(?:25)*3D)";

/** Also the `#` in full width, which Chinese and Japanese keyboards write. */
const LINK = new RegExp(
  `(?:%(?:25)*23|%(?:25)*EF%(?:25)*BC%(?:25)*83|/)(?:!|/|%21|%2F)*(?=(?:invite|move)(?:[?]|%)|${LOST_WORD})`,
  "i",
);

const ARRIVED = new RegExp(
  `^#(?:!|/|[?])*(?:(?:invite|move)(?:[?]|%|=)|invite$|${LOST_WORD})`,
  "i",
);
const ASKED = new RegExp(`[?&](?:${LOST_WORD})`, "i");
const CHECKLIST = new URL("../../checklist/", import.meta.url);

/** Whether an address may carry an invitation that has lost the word for it, or its `#`. */
export function mayHaveLostItsWord({ hash, search } = location) {
  return [search, hash].some((part) => ASKED.test(part)) || ARRIVED.test(hash);
}

/** On a page that takes no links, unless a page of others shows it in a frame: go to the checklist with what stands behind the `#`. */
export function carryOn() {
  const { hash, search } = location;
  const lost = [hash, search].find((part) => ASKED.test(part)) ?? "";
  const carried = ARRIVED.test(hash) ? hash : lost.replace(/^[?]/, "#?");
  if (!carried || document.querySelector("[data-arrival]") || window !== parent) return;
  location.replace(new URL(carried, CHECKLIST));
}

/** On the page for unknown addresses only: go to the checklist with what was meant to stand behind the `#`. */
export function putRight() {
  const place = document.querySelector("[data-not-here]");
  const { href } = location;
  const mark = LINK.exec(href);
  if (!(place instanceof HTMLElement) || !mark) return;
  location.replace(`${CHECKLIST}#${href.slice(mark.index + mark[0].length)}`);
}
