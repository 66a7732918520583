/**
 * What the native menu asks the page to do. The page sees a key before the menu does: where it handles a
 * shortcut it calls preventDefault and the menu stays silent, so no command arrives twice.
 */
export const menuCommands = [
  'new-engagement',
  'open-engagement',
  'save-copy',
  'close-engagement',
  'import-files',
  'undo',
  'redo',
  'find',
  'palette',
  'history',
  'help',
  'shortcuts',
  'about'
] as const

export type MenuCommand = (typeof menuCommands)[number]
