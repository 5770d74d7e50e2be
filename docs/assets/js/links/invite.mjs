// A recruiter's form: the details of one interview in; a link, its preview, a text to send and a code out.

import { isDay } from "../device/days.mjs";
import { FIRM } from "../device/field-table.mjs";
import { readForm, writeForm } from "../device/forms.mjs";
import { newId } from "../device/store.mjs";
import { holdsUnkept } from "../device/unkept.mjs";
import { LatestQuestion, nullFromDeadEngine } from "../engine/latest-question.mjs";
import { copyRich, copyText } from "../page/clipboard.mjs";
import { codeOf, pictureOf } from "../page/codes.mjs";
import { fill, find, onAction, slot } from "../page/dom.mjs";
import { startAndShowEngine } from "../page/engine-state.mjs";
import { Fields } from "../page/fields.mjs";
import { handOverBeside } from "../page/hand-over.mjs";
import { detailsOf } from "./invitation.mjs";
import { letterFor } from "./letter-with-link.mjs";

const KEY = "after-interview:firm";

// Millimetres of paper from which a telephone reads a code without trouble.
const SMALL = 30;

/**
 * @typedef {import("../engine/messages.d.ts").Core["invite"]["answer"]} Made
 */

/**
 * How the form asks whom they meet: in the tense of the day, once that is known.
 * @param {boolean | null} over
 * @returns {import("../page/speech.mjs").KeyWith}
 */
function peopleWhere(over) {
  if (over === null) return "invite.people";
  return over ? "invite.people.over" : "invite.people.ahead";
}

/** @param {import("../page/tool.mjs").Given<"element" | "signal" | "engine" | "speech" | "messages" | "today" | "now">} page */
export function mountInvite(page) {
  const { element, signal, speech, engine, messages, today, now } = page;
  const checklist = new URL(element.dataset.page ?? "", location.href).href;
  const link = /** @type {HTMLTextAreaElement} */ (find(element, "[data-link]"));
  const text = /** @type {HTMLTextAreaElement} */ (find(element, "[data-text]"));
  const candidate = /** @type {HTMLInputElement} */ (find(element, "[data-candidate]"));
  const addressee = /** @type {HTMLInputElement} */ (find(element, "[data-candidate-address]"));
  const mail = find(element, "[data-mail]");
  const earlier = /** @type {HTMLInputElement} */ (find(element, "[data-earlier]"));
  const code = find(element, "[data-code]");
  const newest = new LatestQuestion(engine);
  let record = readFirm();
  let id = newId();
  let turn = 0;
  /** @type {Made | null} */
  let shown = null;
  /** @type {import("../page/codes.mjs").Code | null} */
  let picture = null;
  /** @type {import("./letter-with-link.mjs").Letter | null} */
  let letter = null;

  const fields = new Fields(element, speech, signal, {
    write: (field, value) => {
      record = { ...record, [field]: value };
      if (FIRM.includes(field)) writeForm(KEY, onlyFirm(record));
      update();
    },
    halfTyped: () => update(),
  });

  async function update() {
    fields.show(record);
    const mine = ++turn;
    closeCode();
    const usable = fields.usable(record);
    if (!String(usable.company ?? "").trim()) {
      forget("invite.wanting");
      return;
    }
    const kind = /** @type {const} */ ("invite");
    const question = { kind, id, revision: revision(), fields: usable, page: checklist };
    const answer = await engine.ask(question).catch(nullFromDeadEngine);
    if (mine !== turn || !answer) return;
    const { field = "", code = "" } = answer.ok ? {} : answer.error;
    fields.tell(answer.ok ? answer.problems : [{ field, code }]);
    if (!answer.ok || !fields.allRight) {
      forget("invite.correct");
      return;
    }
    const asked = messageWith(answer);
    const message = await engine.ask(asked).catch(nullFromDeadEngine);
    if (mine !== turn || !message?.ok) return;
    show(answer, message);
    const typed = messageWith(answer);
    // Somebody may have typed a name meanwhile.
    if (typed.name !== asked.name || typed.address !== asked.address) addressAnew();
  }

  /** @param {import("../page/speech.mjs").KeyWith} sentence why there is no link */
  function forget(sentence) {
    shown = null;
    fill(slot(element, "wanting"), speech.say(sentence));
    find(element, "[data-made]").hidden = true;
    speakOf(null);
  }

  /** @param {boolean | null} over whether the interview is, where it is known */
  function speakOf(over) {
    fill(find(element, '[for="i-people"]'), speech.say(peopleWhere(over)));
  }

  /**
   * @param {Made} made
   * @param {import("../engine/messages.d.ts").Message} message
   */
  function show(made, message) {
    shown = made;
    fill(slot(element, "wanting"));
    find(element, "[data-made]").hidden = false;
    link.value = made.link;
    const [length, most] = [String(made.link.length), String(made.most)];
    fill(slot(element, "length"), speech.say("invite.length", { length, most }));
    find(element, "[data-try]").setAttribute("href", made.link);
    slot(element, "preview").replaceChildren(...detailsOf(made.fields, page));
    showMessage(made, message);
  }

  /** The question for what goes with a link. @param {Made} made */
  function messageWith({ link: address, fields: said }) {
    const { day = "" } = said;
    return {
      kind: /** @type {const} */ ("message"),
      link: address,
      fields: said,
      name: candidate.value.trim(),
      address: addressee.value.trim(),
      today: today(),
      now: now(),
      words: speech.words.message,
      days: isDay(day) ? { [day]: speech.day(day) } : {},
    };
  }

  /** The candidate is another now: the link stays. */
  async function addressAnew() {
    const made = shown;
    const message = made && (await newest.ask(messageWith(made)));
    if (message && made === shown) showMessage(made, message);
  }

  /**
   * @param {Made} made
   * @param {import("../engine/messages.d.ts").Message} message
   */
  function showMessage(made, message) {
    speakOf(message.over);
    letter = letterFor(message, made.link, speech.words.message["link.name"] ?? made.link);
    text.value = letter.plain;
    addressee.setAttribute("aria-invalid", String(message.misses));
    const problem = message.misses ? [speech.words.problems["not-an-address"] ?? ""] : [];
    fill(slot(element, "address-error"), ...problem);
    mail.hidden = !message.fits;
    if (message.fits) mail.setAttribute("href", message.mailto);
    fill(slot(element, "mail-long"), ...(message.fits ? [] : [speech.say("invite.mail-long")]));
  }

  function closeCode() {
    picture = null;
    code.hidden = true;
  }

  async function showCode() {
    const mine = turn;
    const made = await codeOf(link.value, engine);
    if (mine !== turn) return;
    if (!made) {
      messages.tell(speech.say("invite.no-code"));
      return;
    }
    picture = made;
    const image = /** @type {HTMLImageElement} */ (find(code, "[data-code-picture]"));
    image.src = pictureOf(made.svg);
    const width = speech.number(made.width / 10);
    const large = made.width > SMALL;
    fill(
      slot(code, "size"),
      speech.say(large ? "invite.code.large" : "invite.code.small", { width }),
    );
    code.hidden = false;
  }

  /** Take over a link that was sent before: the next one is then an update of it. */
  async function readEarlier() {
    const place = slot(find(element, '[data-field="earlier"]'), "error");
    fill(place);
    const fragment = earlier.value.trim();
    if (!fragment) return;
    const answer = await engine.ask({ kind: "invitation", fragment }).catch(nullFromDeadEngine);
    if (!answer) return;
    earlier.setAttribute("aria-invalid", String(!answer.ok));
    if (!answer.ok) {
      fill(
        place,
        speech.words.problems[answer.error.code] ??
          speech.words.problems["not-an-invitation"] ??
          "",
      );
      return;
    }
    id = answer.id;
    record = answer.fields;
    update();
    fields.focus("day");
  }

  /**
   * @param {HTMLElement} button
   * @param {"svg" | "png"} ending
   * @param {string | Uint8Array<ArrayBuffer>} content
   */
  function save(button, ending, content) {
    const type = { svg: "image/svg+xml", png: "image/png" }[ending];
    handOverBeside(button, { name: `invitation.${ending}`, content, type }, speech);
  }

  onAction(element, signal, {
    "copy-link": (button) => copyText(button, link.value, speech, link),
    "copy-text": (button) => letter && copyRich(button, letter, speech, text),
    share: () => navigator.share({ text: text.value }).catch(() => {}),
    code: () => showCode(),
    "save-svg": (button) => picture && save(button, "svg", picture.svg),
    "save-png": (button) => picture && save(button, "png", bytesOf(picture.png)),
    new: () => {
      id = newId();
      record = onlyFirm(record);
      fields.reset();
      candidate.value = "";
      addressee.value = "";
      earlier.value = "";
      update();
      fields.focus("company");
    },
  });
  find(element, '[data-action="share"]').hidden = !("share" in navigator);
  for (const typed of [candidate, addressee])
    typed.addEventListener("input", addressAnew, { signal });
  earlier.addEventListener("input", () => readEarlier(), { signal });
  startAndShowEngine(page, update);
  const isTyped = (/** @type {[string, string]} */ [field, text]) =>
    !FIRM.includes(field) && text !== "";
  holdsUnkept(() => Object.entries(record).some(isTyped), signal);
  update();
}

/** What a firm has typed about itself, here or on an earlier visit. */
export function readFirm() {
  return readForm(KEY, FIRM);
}

/** Grows with every link: date and time in UTC, to the minute. */
export function revision() {
  return new Date().toISOString().replaceAll(/\D/g, "").slice(0, 12);
}

/** @param {Record<string, string>} record */
function onlyFirm(record) {
  return Object.fromEntries(FIRM.map((field) => [field, record[field] ?? ""]));
}

/** @param {string} base64 */
function bytesOf(base64) {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
