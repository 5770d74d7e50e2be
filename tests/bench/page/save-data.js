// A reader who saves data: what the page itself needs is loaded, and nothing ahead of time.

Object.defineProperty(NetworkInformation.prototype, "saveData", { get: () => true });
