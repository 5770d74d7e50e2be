// A worker that obeys the page's policy, which lets nothing out: loaded from an address, it would have none of its own.

/**
 * Start the module at `address` in a worker. A worker made from a blob takes over the policy of the page that makes it.
 * The address's last part stands behind it, to be told from other workers.
 * @param {URL} address
 */
export function guardedWorker(address) {
  const script = new Blob([`import ${JSON.stringify(address.href)};`], { type: "text/javascript" });
  const name = address.pathname.split("/").at(-1);
  return new Worker(`${URL.createObjectURL(script)}#${name}`, { type: "module" });
}
