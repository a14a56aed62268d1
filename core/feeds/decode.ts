/**
 * The text of a file from the web: by its byte order mark, then what the server said, then what the file says of itself,
 * then UTF-8. Bytes that are none of that encoding become replacement characters; an unknown encoding is read as UTF-8.
 * @param charset as the server said it, e.g. `iso-8859-1`
 */
export function decodeText(bytes: Uint8Array, charset?: string): string {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeAs('utf-8', bytes);
  if (a === 0xfe && b === 0xff) return decodeAs('utf-16be', bytes);
  if (a === 0xff && b === 0xfe) return decodeAs('utf-16le', bytes);
  if (a === 0x3c && b === 0) return decodeAs('utf-16le', bytes);
  if (a === 0 && b === 0x3c) return decodeAs('utf-16be', bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const said = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(head)?.[1];
  const meta = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(head)?.[1];
  return decodeAs(charset ?? said ?? meta ?? 'utf-8', bytes);
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
