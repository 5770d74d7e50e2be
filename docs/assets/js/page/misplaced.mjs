// A link whose `#` was encoded or lost on its way asks for a page that is not here: the 404 page puts it right.

/** Also the `#` in full width, which Chinese and Japanese keyboards write. */
const LINK =
  /(?:%(?:25)*23|%(?:25)*EF%(?:25)*BC%(?:25)*83|\/)(?:!|\/|%21|%2F)*(?=(?:invite|move)(?:\?|%))/i;

/** On the page for unknown addresses only: go to the checklist with what was meant to stand behind the `#`. */
export function putRight() {
  const place = document.querySelector("[data-not-here]");
  const { href } = location;
  const mark = LINK.exec(href);
  if (!(place instanceof HTMLElement) || !mark) return;
  const checklist = new URL(place.dataset.notHere ?? "", href).href;
  const address = `${checklist}#${href.slice(mark.index + mark[0].length)}`;
  location.replace(address);
}
