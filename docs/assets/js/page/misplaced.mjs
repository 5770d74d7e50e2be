// A link whose `#` was encoded on its way asks for a page that is not here: the 404 page puts it right.

const LINK = /%(?:25)*23(?=(?:invite|move))/i;

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
