// What was typed into a form that is no interview, kept for the next visit under a key of its own.

import { passOver } from "../engine/refused.mjs";
import { storage } from "./storage.mjs";

/**
 * @param {string} key
 * @param {readonly string[]} fields those that are read
 * @returns {Record<string, string>}
 */
export function readForm(key, fields) {
  try {
    const form = JSON.parse(storage().getItem(key) ?? "{}") ?? {};
    const kept = fields.filter((field) => typeof form[field] === "string");
    return Object.fromEntries(kept.map((field) => [field, form[field]]));
  } catch (error) {
    passOver(error, SyntaxError);
    return {};
  }
}

/**
 * @param {string} key
 * @param {Record<string, string>} form
 */
export function writeForm(key, form) {
  try {
    storage().setItem(key, JSON.stringify(form));
  } catch (error) {
    passOver(error);
    // A form needs no memory; the checklist says when nothing can be kept.
  }
}
