import type { AppErrorParams } from '@shared/domain/errors'
import type { ErrorText } from './error-text'

type ImportCode = Extract<keyof AppErrorParams, `import.${string}`>
type Texts<C extends keyof AppErrorParams> = { readonly [K in C]: (params: AppErrorParams[K]) => ErrorText }

const nothingImported = 'Nothing was imported; the engagement is as it was.'

/** Imports that did not come to an end. */
export const importErrors: Texts<ImportCode> = {
  'import.timeout': (p) => ({
    title: 'Reading the file took too long and was stopped',
    where: p.file,
    kept: nothingImported,
    next: `It was given ${Math.round(p.limitMs / 1000)} seconds. Split the file or save it as .csv and try again.`
  }),
  'import.memory': (p) => ({
    title: 'The file needs more memory than it may have',
    where: p.file,
    kept: nothingImported,
    next: 'Split it, or save the sheet that matters as .csv and import that.'
  }),
  'import.cancelled': (p) => ({
    title: 'The import was cancelled',
    where: p.file,
    kept: nothingImported,
    next: 'Start it again whenever you like.'
  }),
  'import.host-crashed': (p) => ({
    title: 'The file brought its reader down',
    where: p.file,
    kept: `It ran apart from the rest for this reason. ${nothingImported}`,
    next: 'Open the file in Excel, save it anew, and import the new copy.'
  }),
  'import.mapping-incomplete': (p) => ({
    title: 'A field that is needed has no column yet',
    where: `Sheet “${p.sheet}”`,
    kept: 'The columns you matched are kept.',
    next: `Choose the column for ${p.missing}.`
  })
}
