// The message that goes with a link, as the core has written it: as plain text, and with the link under a name.

/** @typedef {import("../engine/messages.d.ts").Message} Message */
/** @typedef {{plain: string, rich: HTMLElement}} Letter `rich` has the link as a link with a name */

/**
 * @param {Message} message
 * @param {string} link
 * @param {string} name of the link
 * @returns {Letter}
 */
export function letterFor({ paragraphs }, link, name) {
  const rich = document.createElement("div");
  for (const text of paragraphs) {
    const paragraph = document.createElement("p");
    const [before = "", ...after] = text.split(link);
    paragraph.append(before, ...after.flatMap((rest) => [linkTo(link, name), rest]));
    rich.append(paragraph);
  }
  return { plain: paragraphs.join("\n\n"), rich };
}

/**
 * @param {string} link
 * @param {string} name
 */
function linkTo(link, name) {
  const anchor = document.createElement("a");
  anchor.href = link;
  anchor.textContent = name;
  return anchor;
}
