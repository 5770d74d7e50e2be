"""Looks through everything a browser can keep of a site for a text, byte by byte."""

from playwright.sync_api import Page

_SEARCH = """async (marker) => {
  const found = [];
  const utf8 = new TextEncoder().encode(marker);
  const utf16 = Uint8Array.from([...marker].flatMap((sign) => [sign.charCodeAt(0), 0]));
  const utf32 = Uint8Array.from([...marker].flatMap((sign) => [sign.charCodeAt(0), 0, 0, 0]));
  const latin = new TextDecoder("latin1");
  const needles = [utf8, utf16, utf32].map((bytes) => latin.decode(bytes));
  const look = (where, bytes) => {
    const text = latin.decode(bytes);
    if (needles.some((needle) => text.includes(needle))) found.push(where);
  };
  for (const [name, area] of Object.entries({ localStorage, sessionStorage }))
    for (const [key, text] of Object.entries(area))
      if ((key + text).includes(marker)) found.push(`${name} ${key}`);
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const response = await cache.match(request);
      if (request.url.includes(marker)) found.push(`${name} ${request.url}`);
      look(`${name} ${request.url}`, await response.arrayBuffer());
    }
  }
  for (const { name, version } of await indexedDB.databases()) {
    const opened = indexedDB.open(name, version);
    const ready = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const database = await ready(opened);
    for (const store of database.objectStoreNames) {
      const place = database.transaction(store).objectStore(store);
      const [keys, values] = [await ready(place.getAllKeys()), await ready(place.getAll())];
      if (JSON.stringify([keys, values]).includes(marker)) found.push(`${name} ${store}`);
    }
    database.close();
  }
  if (JSON.stringify(history.state ?? null).includes(marker)) found.push("history.state");
  if (location.href.includes(marker)) found.push("address");
  return found.sort();
}"""

_EVERYTHING = """async () => ({
  localStorage: Object.keys(localStorage),
  sessionStorage: Object.keys(sessionStorage),
  caches: await caches.keys(),
  databases: (await indexedDB.databases()).map(({ name }) => name),
  workers: (await navigator.serviceWorker?.getRegistrations() ?? []).length,
})"""


def holding(page: Page, marker: str) -> list[str]:
    """Where `marker` is kept: in which storage and under which key, in which cached file."""
    found: list[str] = page.evaluate(_SEARCH, marker)
    return found


def everything(page: Page) -> dict[str, object]:
    """The names of all that the browser keeps of the site."""
    found: dict[str, object] = page.evaluate(_EVERYTHING)
    return found
