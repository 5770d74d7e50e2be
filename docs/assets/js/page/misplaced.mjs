// A link that came to the wrong page: one whose `#` was encoded or lost asks for a page that is not here, and one
// without its path opens another. Both go on to the checklist.

/** Also the `#` in full width, which Chinese and Japanese keyboards write. */
const LINK =
  /(?:%(?:25)*23|%(?:25)*EF%(?:25)*BC%(?:25)*83|\/)(?:!|\/|%21|%2F)*(?=(?:invite|move)(?:\?|%))/i;

const ARRIVED = /^#(?:!|\/|\?)*(?:invite|move)(?:\?|%|=)/i;
const CHECKLIST = new URL("../../checklist/", import.meta.url);

/** On a page that takes no links, unless a page of others shows it in a frame: go to the checklist with what stands behind the `#`. */
export function carryOn() {
  const { hash } = location;
  if (!ARRIVED.test(hash) || document.querySelector("[data-arrival]") || window !== parent) return;
  location.replace(new URL(hash, CHECKLIST));
}

/** On the page for unknown addresses only: go to the checklist with what was meant to stand behind the `#`. */
export function putRight() {
  const place = document.querySelector("[data-not-here]");
  const { href } = location;
  const mark = LINK.exec(href);
  if (!(place instanceof HTMLElement) || !mark) return;
  location.replace(`${CHECKLIST}#${href.slice(mark.index + mark[0].length)}`);
}
