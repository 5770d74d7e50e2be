// Keeps what the browser itself says of paints, shifts and long tasks, for the bench to read at the end.

(() => {
  window.bench.entries = {};
  for (const kind of ["layout-shift", "largest-contentful-paint", "longtask"]) {
    const kept = [];
    window.bench.entries[kind] = kept;
    new PerformanceObserver((list) => {
      kept.push(...list.getEntries().map((entry) => entry.toJSON()));
    }).observe({ type: kind, buffered: true });
  }
})();
