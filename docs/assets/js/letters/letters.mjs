// The letters page: which letter of which interview, what would make it better, the draft, and its ways out.

import { isDay } from "../device/days.mjs";
import { DAYS, SAID, YOU } from "../device/field-table.mjs";
import { LatestQuestion } from "../engine/latest-question.mjs";
import { fill, find, onAction, slot } from "../page/dom.mjs";
import { startAndShowEngine } from "../page/engine-state.mjs";
import { Fields } from "../page/fields.mjs";
import { mountPicker } from "../page/interview-picker.mjs";
import { isolated, Speech } from "../page/speech.mjs";
import { Choice } from "./choice.mjs";
import { Draft } from "./draft.mjs";
import { Findings } from "./findings.mjs";
import { Grammar } from "./grammar.mjs";
import { draftedFor, draftFields, fieldPart, isDraft, isOneKind, isSame } from "./letter.mjs";
import { Missing } from "./missing.mjs";
import { LetterSheet } from "./paper.mjs";
import { Rebuild } from "./rebuild.mjs";
import { Sending } from "./sending.mjs";
import { Sent } from "./sent.mjs";
import { letterWords } from "./words.mjs";

/** How they are greeted: kept with their name, among the people met. */
const ADDRESS_AS = "address_as";
const NO_TRAITS = { perPerson: false, isLetter: false, toConsultant: false, step: "" };
const NOBODY = { name: "", email: "", address_as: "", row: null };

/** @param {import("../page/tool.mjs").Given<"element" | "signal" | "store" | "engine" | "speech" | "messages" | "today" | "now" | "onNewMinute">} page */
export function mountLetters(page) {
  const words = letterWords(page.element);
  const { element, signal, store, speech, engine, today } = page;
  const kinds = new LatestQuestion(engine);
  const drafts = new LatestQuestion(engine);
  const corrections = new LatestQuestion(engine);
  const fields = new Fields(element, speech, signal, { write, halfTyped: () => {} });
  const choice = new Choice(page, words, update);
  const draft = new Draft(page, () => {
    choice.settle();
    showAround();
  });
  const rebuild = new Rebuild(page, draft);
  const missingFields = new Missing(page, words);
  const grammar = new Grammar(page, () => findings.look(reviewed));
  const findings = new Findings(page, words, grammar);
  const sheet = new LetterSheet(page, printed);
  const sending = new Sending(page, outgoing, upToDate);
  const sent = new Sent(page, () => choice.settle());
  const you = /** @type {HTMLDetailsElement} */ (find(element, "details[data-you]"));
  let shown = store.state.current;
  /** @type {{letter: import("./letter.mjs").Letter, draft: import("./draft.mjs").Built, day: string} | null} */
  let built = null;
  /** @type {{name: string, role: string, email: string}[]} */
  let people = [];

  /**
   * @param {string} field
   * @param {string} value
   */
  function write(field, value) {
    if (field.startsWith("you.")) store.setYou(field.slice(4), value);
    else if (field === ADDRESS_AS) addressAs(value);
    else store.setField(shown, field === SAID ? saidField() : field, value);
  }

  function update() {
    if (shown !== "" && shown !== store.state.current) {
      fields.reset();
      choice.forgetPeople();
      people = [];
    }
    shown = store.state.current;
    const record = store.current ?? {};
    choice.showPeople(record);
    showFields();
    showFirm(record);
    slot(you, "you").textContent = writer().name;
    show();
    askKinds();
    askDraft();
  }

  function showFields() {
    const record = store.current ?? {};
    const address = built?.draft.to.address_as ?? "";
    const asked = { [SAID]: record[saidField()], [ADDRESS_AS]: address };
    fields.show({ ...record, ...asked, ...yourFields() });
  }

  /** @param {string} form how the one written to is to be greeted */
  async function addressAs(form) {
    const row = built?.draft.to.row ?? null;
    if (row === null) return;
    const [id, text] = [shown, store.current?.people ?? ""];
    const change = { [ADDRESS_AS]: form };
    const answer = await corrections.ask({ kind: "correct-people", text, row, change });
    // Meanwhile something else was typed there: what was meant may no longer be there.
    const same = store.state.interviews[id]?.people === text;
    if (answer && same && !signal.aborted) store.setField(id, "people", answer.text);
  }

  function saidField() {
    return `${SAID}.${fieldPart(choice.letter.person)}`;
  }

  /** The letter chosen, as far as it is known. */
  function show() {
    const { letter } = choice;
    // While a name is typed, the draft is not to vanish at every letter of it.
    const alike = built && isOneKind(built.letter, letter) && engine.state === "ready";
    if (built && !isSame(built.letter, letter)) {
      built = alike ? { ...built, letter } : null;
    }
    draft.show(letter, built?.draft ?? null);
    find(element, "[data-proofreading]").hidden = !isLetter();
    showScript(built?.draft.script ?? null);
    showAround();
  }

  /** What follows from the draft as it now reads. */
  function showAround() {
    const { letter } = choice;
    const missing = built?.draft.missing.filter(({ field }) => !field.startsWith("you."));
    // Before the interview there is nothing to write yet, and nothing that would make it better.
    const early = Boolean(built?.draft.early) && !draft.edited;
    missingFields.show(letter, missing ?? null, draft.edited);
    if (early) find(element, "[data-wanting]").hidden = true;
    rebuild.show(letter, built?.draft ?? null);
    sent.show(shown, early ? "" : traits().step);
    showUses();
    sending.follow();
    findings.look(reviewed);
  }

  async function askKinds() {
    const answer = await kinds.ask({ kind: "kinds", record: notes(), today: today() });
    if (answer && !signal.aborted && choice.suggest(answer.kinds, answer.first)) update();
  }

  async function askDraft() {
    const { letter } = choice;
    const day = today();
    const answer = await drafts.ask({ kind: "draft", ...about(letter) });
    if (signal.aborted || !isSame(letter, choice.letter)) return;
    if (!answer) {
      if (engine.state === "failed") show();
      return;
    }
    people = answer.people;
    choice.showPeople(
      store.current ?? {},
      people.map(({ name }) => name),
    );
    // Whom it goes to is known only now.
    if (isSame(letter, choice.letter)) built = { letter: choice.letter, draft: answer.draft, day };
    else askDraft();
    showFields();
    show();
  }

  /** @param {import("./letter.mjs").Letter} letter */
  function about(letter) {
    const record = notes();
    const locale = words.locales[record.language] ?? speech.locale;
    const inLetters = locale === speech.locale ? speech : new Speech(speech.words, locale, today);
    const days = [today(), ...DAYS.map((field) => record[field] ?? "")].filter(isDay);
    return {
      record,
      you: writer(),
      letter: letter.kind,
      person: letter.person,
      today: today(),
      now: page.now(),
      days: Object.fromEntries(days.map((day) => [day, inLetters.day(day)])),
      language: document.documentElement.lang,
      words: words.letters,
    };
  }

  function reviewed() {
    const { letter } = choice;
    if (!draft.text) return null;
    sheet.show(printed());
    const { subject, text } = draft;
    const pages = isLetter() ? sheet.pages : null;
    const kind = /** @type {const} */ ("review");
    grammar.offer((notes().language || document.documentElement.lang).startsWith("en"));
    return { kind, ...about(letter), subject, text, pages, others: others() };
  }

  /** What the reader made of the emails of this kind to others, by person. @returns {Record<string, string>} */
  function others() {
    const { kind, person } = choice.letter;
    const record = store.current ?? {};
    const drafted = draftedFor(record, kind).filter((name) => name !== "" && name !== person);
    return Object.fromEntries(
      drafted.map((name) => [name, record[draftFields({ ...choice.letter, person: name }).text]]),
    );
  }

  /** The record without its drafts: what they are made from. @returns {Record<string, any>} */
  function notes() {
    const record = fields.usable(store.current ?? {});
    return Object.fromEntries(Object.entries(record).filter(([field]) => !isDraft(field)));
  }

  /** “This afternoon” is another word tomorrow: a draft that follows the notes is made anew. */
  function upToDate() {
    return built && built.day !== today() && !draft.edited ? askDraft() : undefined;
  }

  /** Which notes go out with it: everything else stays. */
  function showUses() {
    const uses = built?.draft.uses ?? [];
    const whose = speech.text("letters.said", { name: choice.letter.person });
    const names = uses
      .map((field) => speech.words.fields[field] ?? whose)
      .map((field) => speech.text("letters.uses.field", { field }));
    const said = uses.length
      ? speech.say("letters.uses", { fields: isolated(speech.list(names)) })
      : speech.say("letters.uses.none");
    fill(slot(element, "uses"), ...(built && !built.draft.early ? [said] : []));
  }

  function traits() {
    return words.traits[choice.letter.kind] ?? NO_TRAITS;
  }

  function isLetter() {
    return traits().isLetter;
  }

  function writer() {
    const kept = store.state.you ?? {};
    return { name: kept.name ?? "", email: kept.email ?? "", telephone: kept.telephone ?? "" };
  }

  function yourFields() {
    const kept = writer();
    return Object.fromEntries(YOU.map((field) => [`you.${field}`, kept[field]]));
  }

  function printed() {
    const { name, email } = built?.draft.to ?? NOBODY;
    const role = people.find((person) => person.name === name)?.role ?? "";
    const company = traits().toConsultant ? store.current?.firm : store.current?.company;
    const to = isLetter() ? [name, role, company ?? ""] : [[name, email].join(" ")];
    return { isLetter: isLetter(), you: writer(), to, subject: draft.subject, text: draft.text };
  }

  function outgoing() {
    return {
      kind: choice.letter.kind,
      isLetter: isLetter(),
      bare: Boolean(built?.draft.bare) && !draft.edited,
      to: built?.draft.to ?? NOBODY,
      you: writer(),
      subject: draft.subject,
      text: draft.text,
      proofreader: store.current?.proofreader ?? "",
    };
  }

  /** @param {Record<string, any>} record */
  function showFirm(record) {
    const firm = String(record.firm ?? "").trim();
    const place = find(element, "[data-firm]");
    place.hidden = firm === "" || traits().toConsultant;
    const asked = record.write_to === "firm";
    const words = speech.say(asked ? "letters.firm.asked" : "letters.firm", {
      firm: isolated(firm),
    });
    fill(slot(place, "firm"), words);
  }

  /** @param {import("./draft.mjs").Built["script"]} script */
  function showScript(script) {
    find(element, "[data-script]").hidden = !script;
    fill(slot(element, "script"), ...(script?.lines ?? []).map(scriptLine));
  }

  /** @param {{who: string, text: string}} line */
  function scriptLine({ who, text }) {
    const paragraph = document.createElement("p");
    paragraph.dataset.who = who;
    if (who === "you") {
      const name = document.createElement("strong");
      name.append(speech.say("letters.script.you"));
      paragraph.append(name, " ");
    }
    paragraph.append(isolated(text));
    return paragraph;
  }

  onAction(element, signal, {
    answer: () => missingFields.ask(),
    consultant: () => {
      const kind = Object.keys(words.traits).find((id) => words.traits[id]?.toConsultant);
      if (kind) choice.choose(kind);
      update();
      find(element, "[data-kind]").focus();
    },
  });
  mountPicker(page, find(element, "[data-picker]"));
  store.addEventListener("change", update, { signal });
  engine.addEventListener("change", () => engine.state === "failed" && show(), { signal });
  page.onNewMinute(update);
  startAndShowEngine(page, update);
  you.open = writer().name === "";
  update();
}
