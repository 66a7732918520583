const notTextTypes = new Set([
  'button',
  'checkbox',
  'color',
  'file',
  'hidden',
  'image',
  'radio',
  'range',
  'reset',
  'submit'
])

/** Whether typing goes into this element, which then has an undo history of its own. */
export function isEditingText(element: Element | null): boolean {
  if (element instanceof HTMLTextAreaElement) return !element.readOnly && !element.disabled
  if (element instanceof HTMLInputElement)
    return !notTextTypes.has(element.type) && !element.readOnly && !element.disabled
  return element instanceof HTMLElement && element.isContentEditable
}
