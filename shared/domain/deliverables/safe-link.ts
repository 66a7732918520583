/** What would end the token a link stands in, or the attribute it is written to. */
const unsafe = /[\s{}|"'<>\\^`\u0000-\u001f\u007f]/g

/**
 * An address as it may stand in a document: http, https or mailto, with odd characters percent-encoded. Anything else
 * (javascript:, file:, a machine's path) is no link: null.
 */
export function safeLink(address: string): string | null {
  const text = address.trim()
  const isKnown = /^(https?:\/\/[^/\s]|mailto:[^@\s]+@[^@\s])/i.test(text)
  return isKnown ? text.replace(unsafe, (found) => encodeURIComponent(found).replace("'", '%27')) : null
}
