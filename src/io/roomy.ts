/** The same bytes with room for so many. */
export function roomy(bytes: Uint8Array<ArrayBuffer>, room: number): Uint8Array<ArrayBuffer> {
  if (bytes.length >= room) return bytes;
  const larger = new Uint8Array(Math.max(room, bytes.length * 2));
  larger.set(bytes);
  return larger;
}
