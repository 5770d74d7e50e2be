// Writes the site's service worker with workbox-build. Argument: the site's folder.
//
// Pages and shell are kept when the worker is installed, the engine and the holidays when a page has
// fetched them: their names change with their content, or they are small and looked up again.

import { generateSW } from "workbox-build";

const [site] = process.argv.slice(2);

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
  ],
  swDest: `${site}/sw.js`,
  sourcemap: false,
  inlineWorkboxRuntime: true,
  mode: "production",
  // Material's file names carry a hash of their content.
  dontCacheBustURLsMatching: /\.[0-9a-f]{8}\.min\./,
  cleanupOutdatedCaches: true,
  // An open page keeps what it was opened with; the new release waits until the reader agrees.
  skipWaiting: false,
  clientsClaim: true,
  runtimeCaching: [
    {
      urlPattern: /\/assets\/engine\/[0-9a-f]{16}\//,
      handler: "CacheFirst",
      options: { cacheName: "engine", expiration: { maxEntries: 16, purgeOnQuotaError: true } },
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
