// The text that goes with a link: to the candidate by name, in the tense of the day, as plain text and with a named link.

const LONGEST_MAILTO = 1_800;

/**
 * @typedef {{plain: string, rich: HTMLElement, mail: string, fits: boolean}} Letter
 *   `rich` has the link as a link with a name; `mail` hands it to a mail program, which takes it if it `fits`
 */

/**
 * @param {{link: string, fields: Record<string, string>}} made
 * @param {{name: string, address: string}} candidate
 * @param {string} today
 * @param {import("../page/speech.mjs").Speech} speech
 * @returns {Letter}
 */
export function letterFor({ link, fields }, { name, address }, today, speech) {
  const { company = "", consultant, firm } = fields;
  const from = [consultant, firm].filter(Boolean).join(", ");
  const greeting = name ? "invite.text.greeting" : "invite.text.greeting.nobody";
  const close = from ? "invite.text.close" : "invite.text.close.nobody";
  const paragraphs = (/** @type {string | Node} */ shown) => [
    speech.say(greeting, { name }),
    about(fields, today, speech),
    speech.say("invite.text.link", { link: shown }),
    speech.say(close, { consultant: from }),
  ];
  const plain = paragraphs(link)
    .map((words) => words.textContent)
    .join("\n\n");
  const rich = document.createElement("div");
  const anchor = document.createElement("a");
  anchor.href = link;
  anchor.textContent = speech.text("invite.text.link.name");
  for (const words of paragraphs(anchor)) {
    const paragraph = document.createElement("p");
    paragraph.append(words);
    rich.append(paragraph);
  }
  const subject = encodeURIComponent(speech.text("invite.text.subject", { company }));
  const body = encodeURIComponent(plain.replaceAll("\n", "\r\n"));
  const mail = `mailto:${encodeURIComponent(address).replace("%40", "@")}?subject=${subject}&body=${body}`;
  return { plain, rich, mail, fits: mail.length <= LONGEST_MAILTO };
}

/**
 * The interview ahead, today or past; and what is asked of the candidate before they write to anybody.
 * @param {Record<string, string>} fields
 * @param {string} today
 * @param {import("../page/speech.mjs").Speech} speech
 */
function about({ company = "", day = "" }, today, speech) {
  if (!day) return speech.say("invite.text.undated", { company });
  const parts = { company, day: speech.day(day) };
  if (day === today) return speech.say("invite.text.today", parts);
  return day > today
    ? speech.say("invite.text.ahead", parts)
    : speech.say("invite.text.past", parts);
}
