/** Kinds of file the app writes; each is its own extension. */
export const savedFileKinds = [
  'docx',
  'xlsx',
  'csv',
  'tandem',
  'json',
  'png',
  'qdpx',
  'qdc',
  // Originals of the client, saved back as they came.
  'xlsm',
  'xlsb',
  'xls',
  'ods',
  'fods',
  'tsv',
  'txt',
  'xml',
  'html'
] as const

export type SavedFileKind = (typeof savedFileKinds)[number]

const forbiddenCharacters = /[<>:"/\\|?*\u0000-\u001f\u007f]/
const reservedOnWindows = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i

/**
 * A plain file name that every desktop system accepts: no folder, no control characters, no Windows device
 * name, no trailing dot or space, at most 200 characters.
 */
export function isPlainFileName(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= 200 &&
    !forbiddenCharacters.test(name) &&
    !reservedOnWindows.test(name) &&
    !/^\.|[. ]$/.test(name)
  )
}
