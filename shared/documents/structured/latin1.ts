const latin1 = new TextDecoder('latin1');

/** Each byte as a character: for what is known to be ASCII, and to look at bytes of an unknown set. */
export function decodeLatin1(bytes: Uint8Array): string {
  return latin1.decode(bytes);
}
