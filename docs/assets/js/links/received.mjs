// What a link brings to the checklist: an invitation from a firm, or interviews from another device.
//
// Somebody else wrote the link. It is shown as plain text, and nothing is kept before the reader says so.

import { nothingFromTheDead } from "../engine/latest-question.mjs";
import { describeChanges } from "../keep/changes.mjs";
import { fill, find, onAction, slot } from "../page/dom.mjs";
import { nameOf } from "../page/interview-names.mjs";
import { isolated } from "../page/speech.mjs";
import { inputsOf, wordsOf } from "./invitation.mjs";

const LINK = /^#(invite|move)\?/;

/**
 * @typedef {{take: () => void, edit?: () => void}} Offer what the buttons do
 */

/**
 * Look at the page's address, now and whenever it changes.
 * @param {import("../page/tool.mjs").Page} page
 * @param {() => void} edit what shows the details of the interview that was added
 */
export function showArrivals(page, edit) {
  const { element, signal, store, speech, engine, messages } = page;
  const place = find(element, "[data-arrival]");
  const form = find(place, "[data-arrival-fields]");
  const take = find(place, '[data-action="arrival-take"]');
  const change = find(place, '[data-action="arrival-edit"]');
  let turn = 0;
  /** @type {Offer | null} */
  let offer = null;

  async function look() {
    const mine = ++turn;
    const [, kind] = LINK.exec(location.hash) ?? [];
    if (!kind) {
      close();
      return;
    }
    begin(kind);
    engine.start();
    const fragment = location.hash.slice(1);
    const question =
      kind === "invite"
        ? { kind: "invitation", fragment, records: store.state.interviews }
        : { kind: "moved", fragment, current: JSON.stringify(store.state) };
    const answer = await engine.ask(question).catch(nothingFromTheDead);
    if (mine !== turn) return;
    if (!answer) refuse(speech.text("arrival.needs-engine"));
    else if (!answer.ok) refuse(reasonOf(answer.error));
    else if (kind === "move") showMove(answer.merge);
    else if (answer.known) showUpdate(answer);
    else showInvitation(answer);
  }

  /** @param {string} kind */
  function begin(kind) {
    offer = null;
    say(kind === "invite" ? "arrival.reading.invite" : "arrival.reading.move");
    for (const name of ["arrival-why", "arrival-changes", "arrival-problems"])
      fill(slot(place, name));
    form.hidden = true;
    take.hidden = true;
    change.hidden = true;
    place.hidden = false;
  }

  /**
   * @param {string} key
   * @param {Record<string, string | Node>} [parts]
   */
  function say(key, parts) {
    fill(slot(place, "arrival-title"), speech.say(key, parts));
  }

  /** @param {string} words */
  function refuse(words) {
    say("arrival.refused");
    fill(slot(place, "arrival-why"), words);
    place.focus();
  }

  /** @param {{code: string}} error */
  function reasonOf({ code }) {
    const { problems, stateProblems } = speech.words;
    return problems[code] ?? stateProblems[code] ?? problems["cut-short"] ?? code;
  }

  /** @param {import("./invite.mjs").Invitation} invited */
  function showInvitation({ id, fields, problems }) {
    const from = [fields.consultant, fields.firm].filter(Boolean).join(", ");
    say(from ? "arrival.invitation.from" : "arrival.invitation", { firm: isolated(from) });
    fill(slot(place, "arrival-why"), speech.say("arrival.invitation.why"));
    const controls = inputsOf(fields, page);
    form.replaceChildren(...controls.map(({ field }) => field));
    form.hidden = controls.length === 0;
    tellProblems(problems);
    const add = () => {
      const typed = Object.fromEntries(controls.map(({ name, input }) => [name, input.value]));
      const added = store.add({ ...fields, ...typed, invitation: id });
      finish("arrival.added", nameOf(store.state.interviews[added] ?? {}, speech), () =>
        store.remove(added),
      );
    };
    ready("arrival.add", {
      take: add,
      edit: () => {
        add();
        edit();
      },
    });
  }

  /**
   * @param {import("./invite.mjs").Invitation & {known: string,
   *   differences: {field: string, old: string, new: string}[]}} answer
   */
  function showUpdate({ known, differences, problems }) {
    const before = store.state.interviews[known] ?? {};
    const name = isolated(nameOf(before, speech));
    store.show(known);
    tellProblems(problems);
    if (differences.length === 0) {
      say("arrival.known", { name });
      fill(slot(place, "arrival-why"), speech.say("arrival.known.why"));
      place.focus();
      return;
    }
    say("arrival.update", { name });
    fill(slot(place, "arrival-why"), speech.say("arrival.update.why"));
    fill(slot(place, "arrival-changes"), ...differences.map((one) => changeItem(one)));
    ready("arrival.take-over", {
      take: () => {
        for (const one of differences) store.setField(known, one.field, one.new);
        finish("arrival.updated", nameOf(store.state.interviews[known] ?? {}, speech), () => {
          for (const one of differences) store.setField(known, one.field, one.old);
        });
      },
    });
  }

  /** @param {{field: string, old: string, new: string}} change */
  function changeItem({ field, old, new: now }) {
    const parts = {
      field: speech.words.fields[field] ?? field,
      old: isolated(wordsOf(field, old, speech)),
      new: isolated(wordsOf(field, now, speech)),
    };
    return listItem(speech.say(old ? "arrival.change" : "arrival.change.new", parts));
  }

  /** @param {import("../keep/changes.mjs").Offered} merge */
  function showMove(merge) {
    say("arrival.move");
    fill(slot(place, "arrival-why"), speech.say("arrival.move.why"));
    fill(slot(place, "arrival-changes"), ...describeChanges(merge, page));
    ready("arrival.merge", {
      take: () => {
        const before = store.state;
        store.replace(merge.state);
        finish("arrival.moved", "", () => store.replace(before));
      },
    });
  }

  /** @param {{field: string, code: string}[]} problems */
  function tellProblems(problems) {
    const { fields, problems: words } = speech.words;
    const items = problems.map(({ field, code }) => {
      const why = words[code] ?? code;
      return listItem(speech.say("arrival.problem", { field: fields[field] ?? field, why }));
    });
    fill(slot(place, "arrival-problems"), ...items);
  }

  /**
   * @param {string} label
   * @param {Offer} offered
   */
  function ready(label, offered) {
    offer = offered;
    take.textContent = speech.text(label);
    take.hidden = false;
    change.hidden = !offered.edit;
    place.focus();
  }

  /**
   * @param {string} sentence
   * @param {string} name
   * @param {() => void} undo
   */
  function finish(sentence, name, undo) {
    close();
    messages.tellWithUndo(speech.say(sentence, { name: isolated(name) }), undo, "arrival.undone");
  }

  /** The link has been dealt with: a reload does not ask again. */
  function close() {
    turn += 1;
    offer = null;
    place.hidden = true;
    form.replaceChildren();
    if (LINK.test(location.hash)) history.replaceState(history.state, "", location.pathname);
  }

  /** What is taken is no offer any more. */
  function taken() {
    const was = offer;
    offer = null;
    return was;
  }

  onAction(place, signal, {
    "arrival-take": () => taken()?.take(),
    "arrival-edit": () => taken()?.edit?.(),
    "arrival-ignore": () => close(),
  });
  form.addEventListener("submit", (event) => event.preventDefault(), { signal });
  window.addEventListener("hashchange", look, { signal });
  // Another tab has changed something: what the link would change is another thing now.
  store.addEventListener("change", () => offer && form.hidden && look(), { signal });
  look();
}

/** @param {Node} words */
function listItem(words) {
  const element = document.createElement("li");
  element.append(words);
  return element;
}
