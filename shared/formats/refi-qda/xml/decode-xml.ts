/** Bytes as text: by their byte order mark, else as the XML declaration says, else UTF-8. The mark is no character. */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be')
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const declared = /^(?:\xEF\xBB\xBF)?\s*<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)["']/i.exec(start)?.[1]
  return decode(bytes, declared ?? 'utf-8')
}

function decode(bytes: Uint8Array, label: string): string {
  const isWide = /^utf-?16/i.test(label) && bytes[0] !== 0xff && bytes[0] !== 0xfe
  try {
    // A declaration that was read byte by byte cannot be UTF-16, whatever it says.
    return new TextDecoder(isWide ? 'utf-8' : label).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}
