// Puts a tool of this site into a page of another, with one line: <script src="https://…/embed.js"></script>
//
// Attributes of the line: data-tool="checklist" or "dates", data-theme, data-accent, data-language, data-country.
// An invitation behind the # of the page itself is handed on to the tool.

(() => {
  const TOOLS = ["checklist", "dates"];
  const CHOICES = ["theme", "accent", "country"];
  const HIGHEST = 20_000;
  const NAME = "{site_name}"; // written by the build
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) return;

  const chosen = new URLSearchParams();
  for (const name of CHOICES) {
    const value = script.dataset[name];
    if (value) chosen.set(name, value);
  }
  const [, invitation] = /^#invite\?(.+)$/.exec(location.hash) ?? [];
  if (invitation) chosen.set("invitation", invitation);
  // Other languages of the site stand in folders of their own, beside this file.
  const language = script.dataset.language ?? "en";
  const folder = /^[a-z]{2}$/.test(language) && language !== "en" ? `${language}/` : "";
  const tool = TOOLS.includes(script.dataset.tool ?? "") ? script.dataset.tool : TOOLS[0];
  const address = new URL(`${folder}embed/${tool}/`, script.src);
  address.hash = chosen.toString();

  const frame = document.createElement("iframe");
  frame.src = address.href;
  frame.title = script.dataset.title ?? NAME;
  frame.allow = "clipboard-write; web-share";
  Object.assign(frame.style, { display: "block", width: "100%", height: "900px", border: "0" });
  script.after(frame);

  // Only what comes from the frame, and is a number, is believed.
  addEventListener("message", ({ source, origin, data }) => {
    if (source !== frame.contentWindow || origin !== address.origin) return;
    if (data?.format !== "after-interview" || data.version !== 1 || data.kind !== "height") return;
    if (Number.isFinite(data.height)) frame.style.height = `${Math.min(data.height, HIGHEST)}px`;
  });
})();
