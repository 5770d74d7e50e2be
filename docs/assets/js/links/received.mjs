// What a link brings to the checklist: an invitation from a firm, or interviews from another device.
//
// Somebody else wrote the link. It is shown as plain text, and nothing is kept before the reader says so.

import { holdsUnkept } from "../device/unkept.mjs";
import { nullFromDeadEngine } from "../engine/latest-question.mjs";
import { describeChanges } from "../keep/changes.mjs";
import { find, onAction } from "../page/dom.mjs";
import { nameOf } from "../page/interview-names.mjs";
import { mayHaveLostItsWord } from "../page/misplaced.mjs";
import { takePasted } from "../page/pasted.mjs";
import { isolated } from "../page/speech.mjs";
import { ArrivalView } from "./arrival-view.mjs";
import { plainInvitation } from "./plain-invitation.mjs";

/** Where a link may be, whatever has happened to it: the core says whether it is one. */
const LINK = /(?:^|[#/]|%(?:25)*23)[^#]{0,200}?(?:(invite|move)(?:\?|=|%)|invite$)/is;
const MOVE = /(?:^|[#/]|%(?:25)*23)move(?:\?|=|%)/i;

/**
 * @typedef {import("../engine/messages.d.ts").Arrived} Arrived
 */

/**
 * Look at the page's address, now and whenever it changes, and at what was pasted on another page.
 * @param {import("../page/tool.mjs").Given<"element" | "signal" | "store" | "engine" | "speech" | "messages">} page
 * @param {() => void} onTaken what makes room for what comes next
 * @returns {(text: string) => void} what reads a text that was pasted here
 */
export function mountReceived(page, onTaken) {
  const { element, signal, store, speech, engine, messages } = page;
  const view = new ArrivalView(page, find(element, "[data-arrival]"));
  let turn = 0;
  /** What is being read: the address, or what was pasted. */
  let text = "";
  let isPasted = false;

  /** A link has come, with the page or while it is open. */
  function arrive() {
    const pasted = takePasted();
    const address = carriesLink() ? location.href : "";
    // Notes must not stay in the history of the browser: they leave the address before they are read.
    if (MOVE.test(location.hash)) leaveAddress();
    // What has left the address, or never stood there, is not ended by another anchor.
    const stays = text !== "" && (isPasted || MOVE.test(text));
    if (!pasted && !address && stays) return;
    isPasted = pasted !== "";
    text = pasted || address;
    look();
  }

  async function look() {
    const mine = ++turn;
    if (!text) {
      close();
      return;
    }
    const plain = plainInvitation(
      text === location.href ? location.hash : "",
      speech.words.linkKeys,
    );
    const { interviews: records } = store.state;
    const isNew = plain && !Object.values(records).some((one) => one.invitation === plain.id);
    if (plain && isNew) showPlain(plain);
    else view.begin(MOVE.test(text) ? "arrival.reading.move" : "arrival.reading.invite");
    engine.start();
    const kind = /** @type {const} */ ("link");
    const question = { kind, text, records, current: JSON.stringify(store.state) };
    const answer = await engine.ask(question).catch(nullFromDeadEngine);
    if (mine !== turn || (!answer && plain && isNew)) return;
    if (!answer) view.refuse(speech.text("arrival.needs-engine"));
    else if (!answer.ok) view.refuse(reasonOf(answer.error));
    else if (answer.link === "move") showMove(answer.merge);
    else if (answer.known) showUpdate(answer);
    else showInvitation(answer);
  }

  /** @param {{code: string}} error */
  function reasonOf({ code }) {
    const { problems, stateProblems } = speech.words;
    return problems[code] ?? stateProblems[code] ?? problems["cut-short"] ?? code;
  }

  /** Before the core is here, or without it. @param {import("./plain-invitation.mjs").PlainInvitation} plain */
  function showPlain({ id, invited, fields }) {
    view.showInvitation(fields, speech.text("arrival.add"), () =>
      add({ ...fields, invitation: id, invited }),
    );
  }

  /** @param {Arrived} arrived */
  function showInvitation(arrived) {
    const take = () => add({ ...arrived.fields, ...view.typed(), ...arrived.keep });
    view.showInvitation(arrived.fields, speech.text("arrival.add"), take);
    view.showFields(arrived.fields, arrived.choices);
    view.tell(arrived);
  }

  /** @param {Record<string, string>} record */
  function add(record) {
    const change = store.recorded(() => store.add(record));
    finish("arrival.added", store.current ?? {}, change);
  }

  /** @param {Arrived} arrived */
  function showUpdate(arrived) {
    const known = arrived.known ?? "";
    const record = store.state.interviews[known] ?? {};
    store.show(known);
    view.showNews(arrived.news, isolated(nameOf(record, speech)));
    view.tell(arrived);
    if (arrived.news !== "changed") return;
    view.showChanges(arrived.changes, () => update(known, arrived));
    if (arrived.id_is_made)
      view.offerAnother(() => add({ ...arrived.fields, ...arrived.keep, invited_before: "" }));
  }

  /**
   * Take over what is chosen, and what the firm has said.
   * @param {string} known
   * @param {Arrived} arrived
   */
  function update(known, { keep }) {
    const changed = Object.entries({ ...view.chosen(), ...keep });
    const change = store.recorded(() => {
      for (const [field, value] of changed) store.setField(known, field, value);
    });
    finish("arrival.updated", store.state.interviews[known] ?? {}, change);
  }

  /** @param {import("../keep/changes.mjs").Offered} merge */
  function showMove(merge) {
    view.showMove(describeChanges(merge, page), () => {
      finish("arrival.moved", {}, store.merge(merge.state));
    });
  }

  /**
   * @param {import("../page/speech.mjs").KeyWith<"name">} sentence
   * @param {import("../device/store.mjs").InterviewRecord} record
   * @param {import("../device/store.mjs").Change} change
   */
  function finish(sentence, record, change) {
    close();
    const name = isolated(nameOf(record, speech));
    messages.tellWithUndo(speech.say(sentence, { name }), change, "arrival.undone");
    onTaken();
    // What comes next is seen at once; the way back has the focus, above it.
    element.querySelector("[data-next]")?.scrollIntoView({ block: "center" });
  }

  /** The link has been dealt with: a reload does not ask again. */
  function close() {
    turn += 1;
    text = "";
    view.close();
    if (carriesLink()) leaveAddress();
  }

  onAction(find(element, "[data-arrival]"), signal, { "arrival-ignore": () => close() });
  window.addEventListener("hashchange", arrive, { signal });
  // What has left the address cannot be had from it again.
  holdsUnkept(() => text !== "" && (isPasted || MOVE.test(text) || view.isTyped), signal);
  // Another tab has changed something: what the link would change is another thing now.
  store.addEventListener("change", () => view.isOffering && !view.isTyped && look(), { signal });
  arrive();
  return (pasted) => {
    isPasted = true;
    text = pasted;
    look();
  };
}

/** Whether a link may stand in the address. */
function carriesLink() {
  return LINK.test(location.hash) || mayHaveLostItsWord();
}

/** Take what the link carries out of the address, and out of the entry that this tab goes back to. */
function leaveAddress() {
  history.replaceState(history.state, "", location.pathname);
}
