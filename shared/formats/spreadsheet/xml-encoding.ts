const declared = /^(<\?xml\s[^>]*?\sencoding\s*=\s*["'])([\w.-]+)(["'])/i

/**
 * An XML part in UTF-8, whatever encoding it is in: the general reader takes every part for UTF-8. Null when it is
 * not in the encoding it states, or states one that nobody knows.
 */
export function inUtf8(part: Uint8Array): Uint8Array | null {
  const wide = wideEncoding(part)
  const head = new TextDecoder('latin1').decode(part.subarray(0, 200)).replace(/^\xef\xbb\xbf/, '')
  const label = wide ?? declared.exec(head)?.[2] ?? 'utf-8'
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(part)
    if (/^utf-?8$/i.test(label)) return part
    return new TextEncoder().encode(text.replace(declared, '$1UTF-8$3'))
  } catch {
    return null
  }
}

function wideEncoding(part: Uint8Array): string | null {
  if ((part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0x3c && part[1] === 0)) return 'utf-16le'
  if ((part[0] === 0xfe && part[1] === 0xff) || (part[0] === 0 && part[1] === 0x3c)) return 'utf-16be'
  return null
}
