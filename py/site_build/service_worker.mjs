// Writes the site's service worker with workbox-build. Argument: the site's folder.
//
// Pages and shell are kept when the worker is installed, the engine and the holidays when a page has
// fetched them: their names change with their content, or they are small and looked up again.

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { generateSW } from "workbox-build";

const [site] = process.argv.slice(2);

/**
 * The hash of each file's content: where something else comes in its place (a mixed release, the page of a hotel's
 * network), the installation is refused, and tried again at the next visit.
 */
async function withIntegrity(entries) {
  const manifest = entries.map(async (entry) => {
    const hash = createHash("sha256").update(await readFile(join(site, entry.url)));
    return { ...entry, integrity: `sha256-${hash.digest("base64")}` };
  });
  return { manifest: await Promise.all(manifest) };
}

/**
 * Pages that are not kept under just this address. Without a connection a path without its last slash leads to the page
 * that has one, and any other to the site's own "not here". It runs in the service worker: it may use nothing from outside.
 */
async function navigate({ request, url }) {
  try {
    return await fetch(request);
  } catch (offline) {
    const kept = (path) => caches.match(new URL(path, self.location), { ignoreSearch: true });
    if (!url.pathname.endsWith("/") && (await kept(`${url.pathname}/index.html`))) {
      return Response.redirect(`${url.pathname}/${url.search}`);
    }
    const missing = await kept("404.html");
    if (!missing) throw offline;
    return new Response(await missing.blob(), { status: 404, headers: missing.headers });
  }
}

const { warnings } = await generateSW({
  globDirectory: site,
  globPatterns: [
    "**/*.html",
    "assets/css/*.css",
    "assets/js/**/*.mjs",
    "assets/img/{favicon,icon,logo}*",
    "assets/stylesheets/*.css",
    "assets/javascripts/bundle*.js",
    "assets/javascripts/workers/search*.js",
    "search/search_index.json",
    "manifest.webmanifest",
    "assets/candidates.csv",
  ],
  swDest: `${site}/sw.js`,
  sourcemap: false,
  inlineWorkboxRuntime: true,
  mode: "production",
  // Material's file names carry a hash of their content.
  dontCacheBustURLsMatching: /\.[0-9a-f]{8}\.min\./,
  cleanupOutdatedCaches: true,
  manifestTransforms: [withIntegrity],
  // Whatever a newsletter or an advertisement has put behind a page's address, it is the same page.
  ignoreURLParametersMatching: [/./],
  // An open page keeps what it was opened with; the new release waits until the reader agrees.
  skipWaiting: false,
  clientsClaim: true,
  runtimeCaching: [
    { urlPattern: ({ request }) => request.mode === "navigate", handler: navigate },
    {
      // In a cache of its own: what is new in one has nothing to say of what is old in the other.
      urlPattern: /\/assets\/engine\/[0-9a-f]{16}\/(?:grammar|harper)/,
      handler: "CacheFirst",
      options: { cacheName: "grammar" },
    },
    {
      urlPattern: /\/assets\/engine\/[0-9a-f]{16}\//,
      handler: "CacheFirst",
      // Without Workbox's expiration, whose database stays open as long as this worker lives: offline.mjs deletes.
      options: { cacheName: "engine" },
    },
    {
      urlPattern: /\/assets\/holidays\//,
      handler: "StaleWhileRevalidate",
      options: { cacheName: "holidays" },
    },
  ],
});

for (const warning of warnings) console.error(warning);
if (warnings.length > 0) process.exitCode = 1;
