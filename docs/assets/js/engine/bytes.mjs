// A file as the engine is given it.

/** A character for each byte of a file, as JSON can carry them. @param {Blob} file */
export async function bytesOf(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return text;
}
