// A recruiter's list of candidates: read, its columns looked at, and given back with a column of links.
// The links are made in pieces, so that it can be stopped.

import { holdsUnkept } from "../device/unkept.mjs";
import { bytesOf } from "../engine/bytes.mjs";
import { EngineError } from "../engine/engine.mjs";
import { fill, find, onAction, slot } from "../page/dom.mjs";
import { startAndShowEngine } from "../page/engine-state.mjs";
import { handOverBeside } from "../page/hand-over.mjs";
import { isolated } from "../page/speech.mjs";
import { Columns } from "./columns.mjs";
import { detailsOf } from "./invitation.mjs";
import { readFirm, revision } from "./invite.mjs";

const PIECE = 250;
const LARGEST_FILE = 20 * 1024 * 1024;
const SHOWN = 50;
const ZIP = "PK";
/** @type {import("../engine/messages.d.ts").PackName[]} */
const PACKS = ["lists"];

/**
 * @typedef {import("../engine/messages.d.ts").List} List
 * @typedef {import("../engine/messages.d.ts").Entry} Entry
 * @typedef {import("../engine/messages.d.ts").Mapped} Mapped
 * @typedef {{link: string, problem: string}} Made
 */

/** @param {import("../page/tool.mjs").Given<"element" | "signal" | "engine" | "speech">} page */
export function mountInviteMany(page) {
  const { element, signal, speech, engine } = page;
  const checklist = new URL(element.dataset.page ?? "", location.href).href;
  const input = /** @type {HTMLInputElement} */ (find(element, "[data-list]"));
  const rows = /** @type {HTMLTextAreaElement} */ (find(element, "[data-rows]"));
  const drop = find(element, "[data-drop]");
  const working = find(element, "[data-working]");
  const bar = /** @type {HTMLProgressElement} */ (slot(working, "bar"));
  const mapping = find(element, "[data-mapping]");
  const company = /** @type {HTMLInputElement} */ (find(mapping, "[data-company]"));
  const outcome = find(element, "[data-outcome]");
  const columns = new Columns(mapping, speech, () => look());
  let turn = 0;
  /** The rows that were pasted and read: leaving them reads nothing anew. */
  let readRows = "";
  let name = "links";
  let bytes = "";
  /** @type {List | null} */
  let list = null;
  /** @type {Mapped | null} */
  let mapped = null;
  /** @type {Made[]} of each entry */
  let made = [];
  let now = "";

  /** Rows that were copied out of a spreadsheet, a table or a message, as a file of them. */
  function pasted() {
    return rows.value.trim() ? new File([rows.value], "list.txt") : undefined;
  }

  /** Where the list came from. */
  function filledIn() {
    return rows.value ? rows : input;
  }

  function readPasted() {
    if (rows.value === readRows) return;
    readRows = rows.value;
    input.value = "";
    choose(pasted());
  }

  /** @param {File | undefined} file */
  async function choose(file) {
    forget();
    if (!file) return;
    if (file === input.files?.[0]) rows.value = readRows = "";
    if (file.size > LARGEST_FILE) {
      refuse(speech.text("many.too-large"));
      return;
    }
    name = file.name.replace(/\.[a-z]+$/i, "") || "links";
    await work(async (mine) => {
      bytes = await bytesOf(file);
      if (mine === turn) await read("", mine);
    });
  }

  function forget() {
    turn += 1;
    list = null;
    mapped = null;
    made = [];
    working.hidden = true;
    mapping.hidden = true;
    outcome.hidden = true;
    refuse(null);
  }

  /**
   * Do what may take long, with its progress shown; whatever comes of it is of no use once `turn` has gone on.
   * @param {(mine: number) => Promise<void>} act
   */
  async function work(act) {
    const mine = ++turn;
    engine.start();
    working.hidden = false;
    say(0, 0);
    try {
      await act(mine);
    } catch (error) {
      if (!(error instanceof EngineError || error instanceof DOMException)) throw error;
      if (mine === turn) refuse(speech.text("many.needs-engine"));
    } finally {
      if (mine === turn) working.hidden = true;
    }
  }

  /**
   * @param {string} encoding as somebody says, or nothing
   * @param {number} mine
   */
  async function read(encoding, mine) {
    /** @type {typeof PACKS} */
    const packs = bytes.startsWith(ZIP) ? [...PACKS, "xlsx"] : PACKS;
    const answer = await engine.ask({ kind: "list", bytes, encoding }, packs);
    if (mine !== turn) return;
    if (!answer.ok) {
      const words = speech.words.tableProblems;
      refuse(words[answer.error.code] ?? words["not-text"] ?? "");
      return;
    }
    const found = answer;
    list = found;
    company.value = "";
    columns.show(found.columns);
    if (!encoding) showReadings(found);
    const { sheet, others } = found;
    const sheets = { sheet, others: speech.list(others) };
    fill(slot(mapping, "sheet"), ...(others.length ? [speech.say("many.sheets", sheets)] : []));
    await map(mine);
    if (mine !== turn) return;
    mapping.hidden = false;
    mapping.focus();
  }

  /** Ask which encoding is right, where several may be. @param {List} found */
  function showReadings({ samples }) {
    const place = find(mapping, "[data-readings]");
    place.hidden = samples.length === 0;
    const choices = samples.map(([encoding, words], at) => {
      const label = document.createElement("label");
      const radio = document.createElement("input");
      radio.type = "radio";
      radio.name = "many-encoding";
      radio.checked = at === 0;
      radio.addEventListener("change", () => work((mine) => read(encoding, mine)));
      label.append(radio, isolated(words.join(", ")));
      return label;
    });
    slot(place, "readings").replaceChildren(...choices);
  }

  /** Look again at what the columns mean now. */
  async function look() {
    outcome.hidden = true;
    await work((mine) => map(mine));
  }

  /** @param {number} mine */
  async function map(mine) {
    if (!list) return;
    const common = commonFields();
    const question = {
      kind: /** @type {const} */ ("mapped"),
      table: list.table,
      meanings: columns.meanings,
      orders: columns.orders,
      country: common.country ?? "",
    };
    const answer = await engine.ask(question, PACKS);
    if (mine !== turn || !answer.ok) return;
    mapped = answer;
    now = revision();
    columns.showDates(answer.dates);
    find(mapping, '[data-field="company-for-all"]').hidden = columns.has("company");
    const entry = answer.entries.find(({ problems }) => problems.length === 0);
    const [first] = entry ? await makeSome([entry]) : [];
    if (mine === turn) showFirst(entry, first);
  }

  /**
   * @param {Entry | undefined} entry
   * @param {Made | undefined} first
   */
  function showFirst(entry, first) {
    const link = find(mapping, "[data-try]");
    const fields = Object.fromEntries(
      Object.entries({ ...commonFields(), ...entry?.values }).filter(([, value]) => value),
    );
    slot(mapping, "first").replaceChildren(...(first?.link ? detailsOf(fields, page) : []));
    link.hidden = !first?.link;
    if (first?.link) link.setAttribute("href", first.link);
    const why = entry && first?.problem ? rowOf(entry.number, first.problem) : undefined;
    fill(slot(mapping, "first-problem"), ...(why ? [why] : []));
    fill(slot(mapping, "open"));
  }

  /** What the firm says of itself, and of all rows. @returns {Record<string, string>} */
  function commonFields() {
    const employer = columns.has("company") ? "" : company.value;
    return { ...readFirm(), company: employer };
  }

  /** @param {Entry[]} entries @returns {Promise<Made[]>} */
  async function makeSome(entries) {
    const question = {
      kind: /** @type {const} */ ("made"),
      entries,
      headings: mapped?.headings ?? {},
      common: commonFields(),
      page: checklist,
      revision: now,
      words: speech.words.rowProblems,
    };
    const answer = await engine.ask(question, PACKS);
    return answer.ok ? answer.made : [];
  }

  async function makeAll() {
    const open = columns.open;
    if (!mapped || open || (!columns.has("company") && !company.value.trim())) {
      fill(slot(mapping, "open"), speech.say(open ? "many.open.dates" : "many.open.company"));
      (open instanceof HTMLElement ? open : company).focus();
      return;
    }
    const { entries } = mapped;
    await work(async (mine) => {
      /** @type {Made[]} */
      const links = [];
      for (let from = 0; from < entries.length; from += PIECE) {
        say(from, entries.length);
        links.push(...(await makeSome(entries.slice(from, from + PIECE))));
        if (mine !== turn) return;
      }
      made = links;
      show(entries);
    });
  }

  /**
   * @param {number} done
   * @param {number} of
   */
  function say(done, of) {
    const parts = { done: speech.number(done), of: speech.number(of) };
    fill(slot(working, "working"), speech.say(of ? "many.working" : "many.reading", parts));
    if (of) bar.value = done / of;
    else bar.removeAttribute("value");
  }

  /** @param {Entry[]} entries */
  function show(entries) {
    const bad = entries.flatMap(({ number }, at) => {
      const problem = made[at]?.problem;
      return problem ? [rowOf(number, problem)] : [];
    });
    const shared = entries.reduce((sum, { rows }) => sum + rows.length - 1, 0);
    const links = entries.length - bad.length;
    const counts = { links: speech.number(links), bad: speech.number(bad.length) };
    const sentence = bad.length ? "many.some" : "many.all";
    fill(slot(outcome, "outcome"), speech.counted(sentence, links, counts));
    const rows = speech.number(shared);
    const more = shared ? [speech.counted("many.shared", shared, { rows })] : [];
    fill(slot(outcome, "shared"), ...more);
    find(outcome, "[data-bad]").hidden = bad.length === 0;
    slot(outcome, "bad").replaceChildren(...bad.slice(0, SHOWN).map(item));
    const unseen = bad.length - SHOWN;
    fill(
      slot(outcome, "more"),
      ...(unseen > 0 ? [speech.say("many.more", { count: speech.number(unseen) })] : []),
    );
    outcome.hidden = false;
    outcome.focus();
  }

  /**
   * @param {number} number
   * @param {string} why
   */
  function rowOf(number, why) {
    return speech.say("many.row", { row: speech.number(number), why });
  }

  /** @param {HTMLElement} button */
  async function save(button) {
    if (!list || !mapped) return;
    /** @type {[string, string][]} */
    const results = list.table.rows.map(() => ["", ""]);
    mapped.entries.forEach(({ rows, number }, at) => {
      const { link = "", problem = "" } = made[at] ?? {};
      const shared = speech.text("many.shared.row", { row: `${number}` });
      for (const row of rows) results[row] = row === rows[0] ? [link, problem] : ["", shared];
    });
    const { table } = list;
    const question = {
      kind: /** @type {const} */ ("result"),
      table,
      meanings: columns.meanings,
      results,
    };
    const answer = await engine.ask(question, PACKS);
    if (!answer.ok) return;
    const given = { name: `${name}-links.csv`, content: answer.file, type: "text/csv" };
    await handOverBeside(button, given, speech);
  }

  /** @param {string | null} words */
  function refuse(words) {
    fill(slot(drop, "error"), ...(words ? [words] : []));
    for (const one of [rows, input])
      one.setAttribute("aria-invalid", String(words !== null && one === filledIn()));
  }

  onAction(element, signal, {
    cancel: () => {
      if (list && mapped && !mapping.hidden) {
        turn += 1;
        working.hidden = true;
        mapping.focus();
        return;
      }
      forget();
      input.value = "";
      filledIn().focus();
    },
    make: () => makeAll(),
    save: (button) => save(button),
  });
  company.addEventListener("change", () => look(), { signal });
  holdsUnkept(() => list !== null, signal);
  input.addEventListener("change", () => choose(input.files?.[0]), { signal });
  rows.addEventListener("change", readPasted, { signal });
  rows.addEventListener("paste", () => setTimeout(readPasted), { signal });
  drop.addEventListener("dragover", (event) => event.preventDefault(), { signal });
  drop.addEventListener(
    "drop",
    (event) => {
      event.preventDefault();
      rows.value = readRows = "";
      choose(event.dataTransfer?.files[0]);
    },
    { signal },
  );
  startAndShowEngine(page, () => choose(input.files?.[0] ?? pasted()));
}

/** @param {Node} words */
function item(words) {
  const element = document.createElement("li");
  element.append(words);
  return element;
}
