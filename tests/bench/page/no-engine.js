// The same page, its engine blocked: every worker but the theme's own is one that never says anything.

(() => {
  class Silent extends EventTarget {
    postMessage() {}
    terminate() {}
  }
  const Real = window.Worker;
  window.Worker = class {
    constructor(url, options) {
      const themes = String(url).includes("/assets/javascripts/");
      // biome-ignore lint/correctness/noConstructorReturn: it stands in for a Worker
      return themes ? new Real(url, options) : new Silent();
    }
  };
  window.SharedWorker = class {
    port = new MessageChannel().port1;
    addEventListener() {}
  };
})();
