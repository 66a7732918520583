/**
 * Puts a text on the clipboard; false when it could not be put there. The browser's clipboard interface asks for a
 * permission, and this app refuses every one; the copy command, given by a key or click, needs none.
 */
export function copyText(text: string): boolean {
  let isPut = false
  const put = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return
    event.clipboardData.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
    isPut = true
  }
  document.addEventListener('copy', put, { capture: true, once: true })
  document.execCommand('copy')
  document.removeEventListener('copy', put, { capture: true })
  return isPut
}
