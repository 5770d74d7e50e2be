// Ways out for a draft: copied, opened in a mail program, saved as an e-mail or a text file, printed, shared.

import { Newest, nothingFromTheDead } from "../engine/latest-question.mjs";
import { copyText } from "../page/clipboard.mjs";
import { download, fill, find, onAction, slot } from "../page/dom.mjs";
import { LETTER } from "./paper.mjs";

/**
 * @typedef {{kind: string, to: {name: string, email: string}, you: {name: string, email: string},
 *   subject: string, text: string, proofreader: string}} Outgoing
 */

const ADDRESS = /[^\s,;<>()]{1,64}@[^\s,;<>()]{1,190}/;

export class Sending {
  #page;
  #outgoing;
  #mail;
  #proofread;

  /**
   * @param {import("../page/tool.mjs").Page} page
   * @param {() => Outgoing} outgoing the draft as the reader sees it now
   */
  constructor(page, outgoing) {
    const { element, signal } = page;
    this.#page = page;
    this.#outgoing = outgoing;
    this.#mail = new MailLink(page, find(element, "[data-mail]"), (length) =>
      this.#tellLength(length),
    );
    this.#proofread = new MailLink(page, find(element, "[data-proofread-mail]"), () => {});
    onAction(element, signal, {
      copy: (button) => this.#copy(button, "text"),
      "copy-subject": (button) => this.#copy(button, "subject"),
      eml: (button) => this.#saveMail(button),
      "print-letter": () => window.print(),
      share: () => this.#share("sent"),
      "save-text": () => this.#saveText(),
      "share-text": () => this.#share("proofread"),
    });
    // Not where the browser has no sheet to share with.
    for (const action of ["share", "share-text"])
      find(element, `[data-action="${action}"]`).hidden = !navigator.share;
  }

  /** The draft has changed: the links follow. */
  follow() {
    const { speech, engine } = this.#page;
    const { kind, to, subject, text, proofreader } = this.#outgoing();
    this.#said("sent");
    this.#said("proofread");
    find(this.#page.element, '[data-action="eml"]').hidden = engine.state === "failed";
    this.#mail.follow({ to: to.email, subject, text });
    if (kind !== LETTER) return;
    this.#proofread.follow({
      to: ADDRESS.exec(proofreader)?.[0] ?? "",
      subject: speech.text("letters.proofread.subject"),
      text: `${speech.text("letters.proofread.words")}\n\n${subject}\n\n${text}`,
    });
  }

  /** @param {number | null} length of a link that is too long; null when it is not */
  #tellLength(length) {
    const { element, speech } = this.#page;
    const words = length && [speech.say("letters.too-long", { length: String(length) })];
    fill(slot(element, "too-long"), ...(words || []));
  }

  /**
   * @param {HTMLElement} button
   * @param {"text" | "subject"} part
   */
  #copy(button, part) {
    const { element, speech } = this.#page;
    const found = find(element, `[data-${part}]`);
    const control = /** @type {HTMLInputElement | HTMLTextAreaElement} */ (found);
    copyText(button, control.value, speech, control);
  }

  /** @param {HTMLElement} button */
  async #saveMail(button) {
    if (button.ariaBusy === "true") return;
    const { kind, to, you, subject, text } = this.#outgoing();
    const question = {
      kind: "eml",
      to: to.email,
      to_name: to.name,
      from: you.email,
      from_name: you.name,
      subject,
      text,
    };
    button.ariaBusy = "true";
    const answer = await this.#page.engine.ask(question, ["mail"]).catch(nothingFromTheDead);
    button.ariaBusy = "false";
    if (this.#page.signal.aborted) return;
    if (answer?.ok) download(`${kind}.eml`, answer.file, "message/rfc822");
    this.#said("sent", answer?.ok ? "letters.eml.saved" : "letters.eml.failed");
  }

  #saveText() {
    const { kind, subject, text } = this.#outgoing();
    download(`${kind}.txt`, `${subject}\n\n${text}\n`, "text/plain");
    this.#said("proofread", "letters.proofread.saved");
  }

  /** @param {"sent" | "proofread"} place where it is said if it cannot be done */
  async #share(place) {
    const { subject, text } = this.#outgoing();
    try {
      await navigator.share({ title: subject, text: `${subject}\n\n${text}` });
    } catch (error) {
      // Whoever closes the sheet has changed their mind.
      const closed = error instanceof DOMException && error.name === "AbortError";
      if (!closed) this.#said(place, "letters.not-shared");
    }
  }

  /**
   * @param {"sent" | "proofread"} place
   * @param {string} [key]
   */
  #said(place, key) {
    const words = key ? [this.#page.speech.say(key)] : [];
    slot(this.#page.element, place).replaceChildren(...words);
  }
}

/** A link that opens a mail program with the draft in it, as long as the draft is short enough. */
class MailLink {
  /** @type {string} what the link is to hold */ #wanted = "";
  /** @type {string} what it holds */ #held = "";
  /** @type {Promise<void>} */ #answered = Promise.resolve();
  #link;
  #newest;
  #tell;

  /**
   * @param {import("../page/tool.mjs").Page} page
   * @param {HTMLElement} link
   * @param {(tooLong: number | null) => void} tell
   */
  constructor({ engine, signal }, link, tell) {
    this.#link = link;
    this.#newest = new Newest(engine);
    this.#tell = tell;
    link.addEventListener("click", (event) => this.#open(event), { signal });
  }

  /** @param {{to: string, subject: string, text: string}} mail */
  follow(mail) {
    const wanted = JSON.stringify(mail);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    this.#answered = this.#follow(mail, wanted);
  }

  /**
   * @param {{to: string, subject: string, text: string}} mail
   * @param {string} wanted
   */
  async #follow(mail, wanted) {
    const answer = mail.text && (await this.#newest.ask({ kind: "send", ...mail }));
    if (wanted !== this.#wanted) return;
    this.#held = wanted;
    this.#link.hidden = !answer?.fits;
    this.#tell(answer && !answer.fits ? answer.length : null);
    if (answer?.fits) this.#link.setAttribute("href", answer.mailto);
    // When the engine died over it, it may be asked again.
    if (mail.text && !answer) this.#wanted = "";
  }

  /**
   * Never with an older draft than the one that is seen.
   * @param {Event} event
   */
  async #open(event) {
    if (this.#held === this.#wanted) return;
    event.preventDefault();
    await this.#answered;
    if (!this.#link.hidden) location.href = this.#link.getAttribute("href") ?? "";
  }
}
