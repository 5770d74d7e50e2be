// A recruiter's list of candidates: the same list with a column of links, made in pieces that can be stopped.

import { EngineError } from "../engine/engine.mjs";
import { download, fill, find, onAction, slot } from "../page/dom.mjs";
import { showEngineState } from "../page/engine-state.mjs";
import { readFirm } from "./invite.mjs";

const PIECE = 250;
const LARGEST_FILE = 20 * 1024 * 1024;
const SHOWN = 50;
const TEMPLATE =
  'candidate,company,role,date,time,people,channel,promised,country,id\r\nNora Lenz,Example S.A.,Customer support coordinator,2026-02-27,09:00,"Claire Weber, recruiter",email,2026-03-05,LU,r-1042\r\n';

/**
 * @typedef {{header: string[], columns: string[], rows: [number, string[]][], delimiter: string}} Table
 * @typedef {{line: number, link: string, problems: {field: string, code: string}[]}} Row
 */

/** @param {import("../page/tool.mjs").Page} page */
export function mountInviteMany(page) {
  const { element, signal, speech, engine } = page;
  const checklist = new URL(element.dataset.page ?? "", location.href).href;
  const input = /** @type {HTMLInputElement} */ (find(element, "[data-list]"));
  const drop = find(element, "[data-drop]");
  const working = find(element, "[data-working]");
  const bar = /** @type {HTMLProgressElement} */ (slot(working, "bar"));
  const outcome = find(element, "[data-outcome]");
  let turn = 0;
  let name = "links.csv";
  /** @type {{table: Table, rows: Row[]} | null} */
  let made = null;

  /** @param {File | undefined} file */
  async function read(file) {
    const mine = ++turn;
    made = null;
    outcome.hidden = true;
    refuse(null);
    if (!file) return;
    if (file.size > LARGEST_FILE) {
      refuse(speech.text("many.too-large"));
      return;
    }
    name = file.name.replace(/\.[a-z]+$/i, "");
    engine.start();
    working.hidden = false;
    say(0, 0);
    try {
      const bytes = latin1(new Uint8Array(await file.arrayBuffer()));
      const table = await engine.ask({ kind: "table", bytes });
      if (mine !== turn) return;
      if (!table.ok)
        refuse(
          speech.words.tableProblems[table.error.code] ??
            speech.words.tableProblems["not-a-table"] ??
            "",
        );
      else await make(table, mine);
    } catch (error) {
      if (!(error instanceof EngineError || error instanceof DOMException)) throw error;
      refuse(speech.text("many.needs-engine"));
    } finally {
      if (mine === turn) working.hidden = true;
    }
  }

  /**
   * @param {Table} table
   * @param {number} mine
   */
  async function make(table, mine) {
    const common = readFirm();
    /** @type {Row[]} */
    const rows = [];
    for (let from = 0; from < table.rows.length; from += PIECE) {
      say(from, table.rows.length);
      const piece = table.rows.slice(from, from + PIECE);
      const question = {
        kind: "rows",
        rows: piece,
        columns: table.columns,
        common,
        page: checklist,
      };
      const answer = await engine.ask(question);
      if (mine !== turn) return;
      rows.push(...answer.rows);
    }
    made = { table, rows };
    show(made);
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

  /** @param {{table: Table, rows: Row[]}} result */
  function show({ table, rows }) {
    const bad = rows.filter((row) => !row.link);
    const counts = {
      links: speech.number(rows.length - bad.length),
      bad: speech.number(bad.length),
    };
    fill(slot(outcome, "outcome"), speech.say(bad.length ? "many.some" : "many.all", counts));
    const used = table.header.filter((_, index) => table.columns[index]);
    const others = table.header.filter((title, index) => !table.columns[index] && title.trim());
    const columns = { used: speech.list(used), others: speech.list(others) };
    fill(
      slot(outcome, "columns"),
      speech.say(others.length ? "many.columns" : "many.columns.all", columns),
    );
    find(outcome, "[data-bad]").hidden = bad.length === 0;
    slot(outcome, "bad").replaceChildren(...bad.slice(0, SHOWN).map(item));
    const more = bad.length - SHOWN;
    fill(
      slot(outcome, "more"),
      ...(more > 0 ? [speech.say("many.more", { count: speech.number(more) })] : []),
    );
    outcome.hidden = false;
    outcome.focus();
  }

  /** @param {Row} row */
  function item(row) {
    const element = document.createElement("li");
    element.append(speech.say("many.bad", { line: speech.number(row.line), reason: reason(row) }));
    return element;
  }

  /** @param {Row} row */
  function reason({ problems }) {
    const { fields, problems: words } = speech.words;
    return problems
      .map(({ field, code }) => {
        const why = words[code] ?? code;
        return speech.text("many.reason", { field: fields[field] ?? field, why });
      })
      .join(" ");
  }

  async function save() {
    if (!made) return;
    const { table, rows } = made;
    const width = table.header.length;
    const lines = rows.map((row, index) => {
      const cells = table.rows[index]?.[1] ?? [];
      const whole = Array.from({ length: width }, (_, at) => cells[at] ?? "");
      return [...whole, row.link, row.link ? "" : reason(row)];
    });
    const header = [...table.header, "link", "problem"];
    const question = { kind: "written", rows: [header, ...lines], delimiter: table.delimiter };
    const answer = await engine.ask(question);
    if (answer.ok) download(`${name}-links.csv`, answer.file, "text/csv");
  }

  /** @param {string | null} words */
  function refuse(words) {
    fill(slot(drop, "error"), ...(words ? [words] : []));
    input.setAttribute("aria-invalid", String(words !== null));
  }

  onAction(element, signal, {
    cancel: () => {
      turn += 1;
      working.hidden = true;
      input.value = "";
      input.focus();
    },
    save: () => save(),
    template: () => download("candidates.csv", `\ufeff${TEMPLATE}`, "text/csv"),
  });
  input.addEventListener("change", () => read(input.files?.[0]), { signal });
  drop.addEventListener("dragover", (event) => event.preventDefault(), { signal });
  drop.addEventListener(
    "drop",
    (event) => {
      event.preventDefault();
      read(event.dataTransfer?.files[0]);
    },
    { signal },
  );
  showEngineState(page, () => read(input.files?.[0]));
}

/** A character for each byte, as JSON can carry them. @param {Uint8Array} bytes */
function latin1(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return text;
}
