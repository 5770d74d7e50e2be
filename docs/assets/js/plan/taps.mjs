// What most people answer, one tap away from its field: today or yesterday, morning or afternoon.

import { addDays } from "../device/days.mjs";

/**
 * A tap writes into the field as if it were typed.
 * @param {import("../page/tool.mjs").Given<"element" | "signal" | "today">} page
 * @returns {() => void} shows which taps say what their fields hold
 */
export function mountTaps({ element, signal, today }) {
  /** @type {HTMLElement[]} */
  const taps = [...element.querySelectorAll("[data-tap]")].filter(
    (tap) => tap instanceof HTMLElement,
  );

  /** @param {HTMLElement} tap */
  const answerOf = ({ dataset: { value, days } }) => value ?? addDays(today(), Number(days));

  /** @param {HTMLElement} tap */
  const controlOf = (tap) => {
    const control = tap.closest("[data-field]")?.querySelector("input");
    if (!control) throw new Error("a tap belongs into a field");
    return control;
  };

  const show = () => {
    for (const tap of taps) {
      tap.setAttribute("aria-pressed", String(controlOf(tap).value === answerOf(tap)));
    }
  };

  for (const tap of taps) {
    const act = () => {
      const control = controlOf(tap);
      // A second tap takes it back.
      control.value = control.value === answerOf(tap) ? "" : answerOf(tap);
      control.dispatchEvent(new Event("input", { bubbles: true }));
      show();
    };
    tap.addEventListener("click", act, { signal });
  }
  element.addEventListener("input", show, { signal });
  return show;
}
