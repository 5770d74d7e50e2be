// The sheet of notes on its guide page: the same as in the checklist, for the interview chosen here.

import { find } from "../page/dom.mjs";
import { Fields } from "../page/fields.mjs";
import { mountPicker } from "../page/interview-picker.mjs";
import { PeopleRows } from "../page/people.mjs";
import { NotesSheet } from "./sheet.mjs";

/** @param {import("../page/tool.mjs").Given<"element" | "signal" | "store" | "engine" | "speech" | "messages">} page */
export function mountNotes(page) {
  const { element, signal, store, speech } = page;
  let shown = store.state.current;
  const fields = new Fields(element, speech, signal, {
    write: (field, value) => store.setField(shown, field, value),
    halfTyped: () => {},
  });
  const notes = new NotesSheet(page);
  const people = new PeopleRows(page, (text) => store.setField(shown, "people", text));

  function show() {
    // An interview that begins takes what is half typed with it; another one does not.
    if (shown !== "" && shown !== store.state.current) fields.reset();
    shown = store.state.current;
    const record = store.current ?? {};
    fields.show(record);
    notes.show(record);
    people.show(record.people ?? "");
  }

  mountPicker(page, find(element, "[data-picker]"));
  store.addEventListener("change", show, { signal });
  show();
}
