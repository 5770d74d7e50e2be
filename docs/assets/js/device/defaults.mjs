// What a new interview begins with: the country that the page around this one, or the firm whose copy this is, has chosen.

const CODE = /^[A-Z]{2}$/;

/** Read once, before anything behind the `#` is taken away. */
const country = chosenCountry();

/** @returns {Record<string, string>} fields of an interview that nobody has typed yet */
export function defaults() {
  return country ? { country } : {};
}

function chosenCountry() {
  const framed = document.querySelector("[data-embed]") !== null;
  const said = framed ? new URLSearchParams(location.hash.slice(1)).get("country") : null;
  const own = document.querySelector('meta[name="default-country"]')?.getAttribute("content");
  return [said, own].find((code) => CODE.test(code ?? "")) ?? "";
}
