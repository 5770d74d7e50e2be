// Runs before a page's own scripts: puts what should be stored already, then notes when the page first shows
// the dated answer, when the next action, and when its engine is ready. The same for every contender.

(() => {
  const { answer, stored } = window.bench;
  if (!location.protocol.startsWith("http")) return;
  for (const [key, text] of Object.entries(stored)) {
    if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
  }

  const marks = {};
  const waiting = [];
  const note = (name) => {
    marks[name] = performance.mark(`bench-${name}`).startTime;
    for (const { names, resolve } of waiting) {
      if (names.every((wanted) => wanted in marks)) resolve();
    }
  };
  const shown = () =>
    document
      .querySelector(`[data-step-row="follow-up"] time[datetime="${answer}"]`)
      ?.checkVisibility();
  const counselled = () =>
    document
      .querySelector('[data-next]:not([data-next-step=""])[data-next-step]')
      ?.checkVisibility();
  const look = () => {
    const ready = document.documentElement?.dataset.engine === "ready";
    if (!("engine" in marks) && ready) note("engine");
    if (!("answer" in marks) && shown()) note("answer");
    if (!("next" in marks) && counselled()) note("next");
  };
  new MutationObserver(look).observe(document, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });

  // Resolves with all that was noted, in milliseconds since the navigation began.
  window.bench.until = (names, patience) =>
    new Promise((resolve, reject) => {
      const done = () => resolve({ ...marks, origin: performance.timeOrigin });
      if (names.every((wanted) => wanted in marks)) done();
      waiting.push({ names, resolve: done });
      const missing = () => names.filter((wanted) => !(wanted in marks)).join(", ");
      setTimeout(
        () => reject(new Error(`${document.title}: waited in vain for ${missing()}`)),
        patience,
      );
    });
})();
