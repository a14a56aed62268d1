/** The bytes of a text, compressed (gzip, RFC 1952). */
export async function compressed(text: string | Blob): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The text again. @throws where the bytes are cut or changed: the format carries a checksum of its own */
export const expanded = (bytes: Blob | Uint8Array<ArrayBuffer>): Promise<string> =>
  new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
