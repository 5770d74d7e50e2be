// What a firm says of an interview, as a list of names and texts: plain text, whatever somebody wrote.

import { BLOCKS, DAYS, TIMES } from "../device/field-table.mjs";

/**
 * The fields of an invitation as the terms and descriptions of a `<dl>`, in the order of a form.
 * @param {Record<string, string>} fields
 * @param {import("../page/tool.mjs").Given<"speech">} page
 */
export function detailsOf(fields, { speech }) {
  return Object.entries(speech.words.fields)
    .filter(([field]) => fields[field])
    .flatMap(([field, label]) => [
      term(label),
      description(wordsOf(field, fields[field] ?? "", speech)),
    ]);
}

/**
 * The fields of an invitation to look at and to change, each with its label.
 * @param {Record<string, string>} fields
 * @param {import("../page/tool.mjs").Given<"speech">} page
 * @returns {{name: string, field: HTMLElement, input: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement}[]}
 */
export function inputsOf(fields, { speech }) {
  return Object.entries(speech.words.fields)
    .filter(([name]) => fields[name])
    .map(([name, label]) => {
      const input = controlOf(name, fields[name] ?? "", speech);
      input.id = `arrival-${name}`;
      input.setAttribute("autocomplete", "off");
      const caption = document.createElement("label");
      caption.htmlFor = input.id;
      caption.textContent = label;
      const field = document.createElement("div");
      field.className = "field";
      field.append(caption, input);
      return { name, field, input };
    });
}

/**
 * A field that may mean one of several things, to choose from.
 * @param {string} name
 * @param {string[]} values
 * @param {import("../page/tool.mjs").Given<"speech">} page
 * @returns {{field: HTMLElement, inputs: {name: string, input: HTMLInputElement}[]}}
 */
export function choiceOf(name, values, { speech }) {
  const field = document.createElement("fieldset");
  const legend = document.createElement("legend");
  legend.append(speech.say("arrival.choose", { field: speech.words.fields[name] ?? name }));
  field.append(legend);
  const inputs = values.map((value) => {
    const input = document.createElement("input");
    input.type = "radio";
    input.name = `arrival-${name}`;
    input.value = value;
    input.autocomplete = "off";
    const label = document.createElement("label");
    label.append(input, wordsOf(name, value, speech));
    field.append(label);
    return { name, input };
  });
  return { field, inputs };
}

/**
 * @param {string} name
 * @param {string} value
 * @param {import("../page/speech.mjs").Speech} speech
 */
function controlOf(name, value, speech) {
  const choices = Object.entries(speech.words.choices).filter(([key]) =>
    key.startsWith(`${name}/`),
  );
  if (choices.length > 0 || name === "country") return select(name, value, choices, speech);
  const control = document.createElement(BLOCKS.includes(name) ? "textarea" : "input");
  if (control instanceof HTMLInputElement && DAYS.includes(name)) control.type = "date";
  if (control instanceof HTMLInputElement && TIMES.includes(name)) control.type = "time";
  control.dir = "auto";
  control.value = value;
  return control;
}

/**
 * @param {string} name
 * @param {string} value
 * @param {[string, string][]} choices
 * @param {import("../page/speech.mjs").Speech} speech
 */
function select(name, value, choices, speech) {
  const control = document.createElement("select");
  const options = choices.length
    ? choices.map(([key, text]) => new Option(text, key.slice(name.length + 1)))
    : [new Option(speech.region(value), value)];
  control.replaceChildren(...options);
  control.value = value;
  return control;
}

/**
 * A value as a reader reads it: dates in words, choices by their names.
 * @param {string} field
 * @param {string} value
 * @param {import("../page/speech.mjs").Speech} speech
 */
export function wordsOf(field, value, speech) {
  if (DAYS.includes(field) && /^\d{4}-\d{2}-\d{2}$/.test(value)) return speech.day(value);
  if (field === "country") return speech.region(value);
  return speech.words.choices[`${field}/${value}`] ?? value;
}

/** @param {string} label */
function term(label) {
  const element = document.createElement("dt");
  element.textContent = label;
  return element;
}

/** @param {string} value */
function description(value) {
  const element = document.createElement("dd");
  element.dir = "auto";
  element.textContent = value;
  return element;
}
