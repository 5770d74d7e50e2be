// Changes the date of the interview shown, again and again, as a keystroke does. For each change, in milliseconds:
// `dates` until the right dates stand in the page, laid out; `next` until the next action is that of the date, laid
// out; `frame` until the next frame began; `rest` until the
// last change of the page that followed, which is the engine's own answer.

window.bench.type = async (days) => {
  const QUIET = 400;
  const input = document.querySelector('[data-tool] input[name="day"]');
  const tool = input.closest("[data-tool]");
  const results = [];

  for (const [day, answer] of days) {
    results.push(await change(day, answer));
  }
  return results;

  function change(day, answer) {
    return new Promise((resolve, reject) => {
      const result = { dates: null, next: null, frame: null, rest: null };
      const late = setTimeout(() => reject(new Error(`no answer to ${day}`)), 20_000);
      let quiet;
      let asked = false;
      const settle = () => {
        if (result.frame === null) return;
        clearTimeout(quiet);
        quiet = setTimeout(() => {
          clearTimeout(late);
          observer.disconnect();
          resolve(result);
        }, QUIET);
      };
      const look = () => {
        tool.getBoundingClientRect();
        result.rest = performance.now() - start;
        settle();
        const right = `[data-step-row="follow-up"] time[datetime="${answer}"]`;
        const counsel = `[data-next] time[datetime="${day}"]`;
        if (tool.querySelector(counsel)) result.next ??= result.rest;
        if (tool.querySelector(right)) result.dates ??= result.rest;
        if (asked || result.dates === null || result.next === null) return;
        asked = true;
        requestAnimationFrame(() => {
          result.frame = performance.now() - start;
          settle();
        });
      };
      const observer = new MutationObserver(look);
      observer.observe(tool, { childList: true, characterData: true, subtree: true });
      const start = performance.now();
      input.value = day;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }
};
