// Ways out for a draft: copied, opened in a mail program, saved as an e-mail or a text file, printed, shared.

import { LatestQuestion, nullFromDeadEngine } from "../engine/latest-question.mjs";
import { copyText } from "../page/clipboard.mjs";
import { fill, find, onAction, slot } from "../page/dom.mjs";
import { handOver } from "../page/hand-over.mjs";

/**
 * @typedef {{kind: string, isLetter: boolean, bare: boolean, to: {name: string, email: string}, you: {name: string, email: string},
 *   subject: string, text: string, proofreader: string}} Outgoing
 */

export class Sending {
  #page;
  #outgoing;
  #today;
  #mail;
  #proofread;

  /**
   * @param {import("../page/tool.mjs").Given<"element" | "signal" | "engine" | "speech">} page
   * @param {() => Outgoing} outgoing the draft as the reader sees it now
   * @param {() => Promise<void> | void} today what brings its words for days up to this day
   */
  constructor(page, outgoing, today) {
    const { element, signal } = page;
    this.#page = page;
    this.#outgoing = outgoing;
    this.#today = today;
    this.#mail = new MailLink(page, find(element, "[data-mail]"), today, (length) =>
      this.#tellLength(length),
    );
    const proofread = find(element, "[data-proofread-mail]");
    this.#proofread = new MailLink(page, proofread, today, () => {});
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
    const { isLetter, bare, to, subject, text, proofreader } = this.#outgoing();
    this.#said("sent");
    this.#said("proofread");
    find(this.#page.element, '[data-action="eml"]').hidden = engine.state === "failed";
    // With nothing of the reader's in it, sending is not what comes next.
    this.#mail.offered = !bare;
    find(this.#page.element, '[data-action="answer"]').hidden = !bare;
    this.#mail.follow({ to: to.email, subject, text });
    if (!isLetter) return;
    this.#proofread.follow({
      to: proofreader,
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
  async #copy(button, part) {
    await this.#today();
    const { element, speech } = this.#page;
    const found = find(element, `[data-${part}]`);
    const control = /** @type {HTMLInputElement | HTMLTextAreaElement} */ (found);
    copyText(button, control.value, speech, control);
  }

  /** @param {HTMLElement} button */
  async #saveMail(button) {
    if (button.ariaBusy === "true") return;
    await this.#today();
    const { kind, to, you, subject, text } = this.#outgoing();
    const question = {
      kind: /** @type {const} */ ("eml"),
      to: to.email,
      to_name: to.name,
      from: you.email,
      from_name: you.name,
      subject,
      text,
    };
    button.ariaBusy = "true";
    const answer = await this.#page.engine.ask(question, ["mail"]).catch(nullFromDeadEngine);
    button.ariaBusy = "false";
    if (this.#page.signal.aborted) return;
    if (!answer?.ok) {
      this.#said("sent", "letters.eml.failed");
      return;
    }
    const given = { name: `${kind}.eml`, content: answer.file, type: "message/rfc822" };
    const how = await handOver(given);
    this.#said("sent", how === "closed" ? undefined : `letters.eml.${how}`);
  }

  async #saveText() {
    const { kind, subject, text } = this.#outgoing();
    const content = `${subject}\n\n${text}\n`;
    const how = await handOver({ name: `${kind}.txt`, content, type: "text/plain" });
    this.#said("proofread", how === "closed" ? undefined : `letters.proofread.${how}`);
  }

  /** @param {"sent" | "proofread"} place where it is said if it cannot be done */
  async #share(place) {
    await this.#today();
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
   * @param {import("../page/speech.mjs").KeyWith} [key]
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
  /** Whether it may be seen, if it fits. */ #offered = true;
  #fits = false;
  #link;
  #today;
  #newest;
  #tell;

  /**
   * @param {import("../page/tool.mjs").Given<"signal" | "engine">} page
   * @param {HTMLElement} link
   * @param {() => Promise<void> | void} today
   * @param {(tooLong: number | null) => void} tell
   */
  constructor({ engine, signal }, link, today, tell) {
    this.#link = link;
    this.#today = today;
    this.#newest = new LatestQuestion(engine);
    this.#tell = tell;
    link.addEventListener("click", (event) => this.#open(event), { signal });
  }

  /** @param {boolean} offered */
  set offered(offered) {
    this.#offered = offered;
    this.#show();
  }

  #show() {
    this.#link.hidden = !(this.#offered && this.#fits);
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
    const answer = mail.text ? await this.#newest.ask({ kind: "send", ...mail }) : null;
    if (wanted !== this.#wanted) return;
    this.#held = wanted;
    this.#fits = Boolean(answer?.fits);
    this.#show();
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
    const settled = this.#today();
    if (this.#held === this.#wanted && !settled) return;
    event.preventDefault();
    await settled;
    await this.#answered;
    if (!this.#link.hidden) location.href = this.#link.getAttribute("href") ?? "";
  }
}
