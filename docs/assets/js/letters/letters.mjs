// The letters page: which letter of which interview, what would make it better, the draft, and its ways out.

import { isDay } from "../device/days.mjs";
import { Newest } from "../engine/latest-question.mjs";
import { fill, find, onAction, slot } from "../page/dom.mjs";
import { showEngineState } from "../page/engine-state.mjs";
import { Fields } from "../page/fields.mjs";
import { mountPicker } from "../page/interview-picker.mjs";
import { isolated } from "../page/speech.mjs";
import { Choice } from "./choice.mjs";
import { Draft } from "./draft.mjs";
import { Findings } from "./findings.mjs";
import { isDraft, isOneKind, isSame } from "./letter.mjs";
import { Wanting } from "./missing.mjs";
import { LETTER, LetterSheet } from "./paper.mjs";
import { Rebuild } from "./rebuild.mjs";
import { Sending } from "./sending.mjs";
import { letterWords } from "./words.mjs";

const DATES = ["day", "promised", "outcome_day"];
const YOU = /** @type {const} */ (["name", "email", "telephone"]);
const CONSULTANT = "consultant";
const NOBODY = { name: "", email: "" };

/** @param {import("../page/tool.mjs").Page} page */
export function mountLetters(page) {
  const words = letterWords(page.element);
  const { element, signal, store, speech, engine, today } = page;
  const kinds = new Newest(engine);
  const drafts = new Newest(engine);
  const fields = new Fields(element, speech, signal, { write, halfTyped: () => {} });
  const choice = new Choice(page, words, update);
  const draft = new Draft(page, () => {
    choice.settle();
    showAround();
  });
  const rebuild = new Rebuild(page, draft);
  const wanting = new Wanting(page, words);
  const findings = new Findings(page, words);
  const sheet = new LetterSheet(page, printed);
  const sending = new Sending(page, outgoing);
  const you = /** @type {HTMLDetailsElement} */ (find(element, "details[data-you]"));
  let shown = store.state.current;
  /** @type {{letter: import("./letter.mjs").Letter, draft: import("./draft.mjs").Built} | null} */
  let built = null;
  /** @type {{name: string, role: string, email: string}[]} */
  let people = [];

  /**
   * @param {string} field
   * @param {string} value
   */
  function write(field, value) {
    if (field.startsWith("you.")) store.setYou(field.slice(4), value);
    else store.setField(shown, field, value);
  }

  function update() {
    if (shown !== "" && shown !== store.state.current) {
      fields.reset();
      choice.forgetPeople();
      people = [];
    }
    shown = store.state.current;
    const record = store.current ?? {};
    fields.show({ ...record, ...yourFields() });
    choice.showPeople(record);
    showFirm(record);
    slot(you, "you").textContent = writer().name;
    show();
    askKinds();
    askDraft();
  }

  /** The letter chosen, as far as it is known. */
  function show() {
    const { letter } = choice;
    // While a name is typed, the draft is not to vanish at every letter of it.
    const alike = built && isOneKind(built.letter, letter) && engine.state === "ready";
    if (built && !isSame(built.letter, letter)) {
      built = alike ? { letter, draft: built.draft } : null;
    }
    draft.show(letter, built?.draft ?? null);
    find(element, "[data-proofreading]").hidden = letter.kind !== LETTER;
    showScript(built?.draft.script ?? null);
    showAround();
  }

  /** What follows from the draft as it now reads. */
  function showAround() {
    const { letter } = choice;
    const missing = built?.draft.missing.filter(({ field }) => !field.startsWith("you."));
    wanting.show(letter, missing ?? null, draft.edited);
    rebuild.show(letter, built?.draft ?? null);
    sending.follow();
    findings.look(reviewed);
  }

  async function askKinds() {
    const answer = await kinds.ask({ kind: "kinds", record: notes(), today: today() });
    if (answer && !signal.aborted && choice.suggest(answer.kinds)) update();
  }

  async function askDraft() {
    const { letter } = choice;
    const answer = await drafts.ask(about(letter, { kind: "draft" }));
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
    if (isSame(letter, choice.letter)) built = { letter: choice.letter, draft: answer.draft };
    else askDraft();
    show();
  }

  /**
   * @param {import("./letter.mjs").Letter} letter
   * @param {object} question
   */
  function about(letter, question) {
    const record = notes();
    const days = [today(), ...DATES.map((field) => record[field] ?? "")].filter(isDay);
    return {
      ...question,
      record,
      you: writer(),
      letter: letter.kind,
      person: letter.person,
      today: today(),
      days: Object.fromEntries(days.map((day) => [day, speech.day(day)])),
      words: words.letters,
    };
  }

  function reviewed() {
    const { letter } = choice;
    if (!draft.text) return null;
    sheet.show(printed());
    const { subject, text } = draft;
    const pages = letter.kind === LETTER ? sheet.pages : null;
    return about(letter, { kind: "review", subject, text, pages });
  }

  /** The record without its drafts: what they are made from. @returns {Record<string, any>} */
  function notes() {
    const record = fields.usable(store.current ?? {});
    return Object.fromEntries(Object.entries(record).filter(([field]) => !isDraft(field)));
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
    const { kind } = choice.letter;
    const { name, email } = built?.draft.to ?? NOBODY;
    const role = people.find((person) => person.name === name)?.role ?? "";
    const company = kind === CONSULTANT ? store.current?.firm : store.current?.company;
    const to = kind === LETTER ? [name, role, company ?? ""] : [[name, email].join(" ")];
    return { kind, you: writer(), to, subject: draft.subject, text: draft.text };
  }

  function outgoing() {
    return {
      kind: choice.letter.kind,
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
    place.hidden = firm === "" || choice.letter.kind === CONSULTANT;
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
    consultant: () => {
      choice.choose(CONSULTANT);
      update();
      find(element, "[data-kind]").focus();
    },
  });
  mountPicker(page, find(element, "[data-picker]"));
  store.addEventListener("change", update, { signal });
  engine.addEventListener("change", () => engine.state === "failed" && show(), { signal });
  page.onNewDay(update);
  showEngineState(page, update);
  you.open = writer().name === "";
  update();
}
