import type { AppErrorParams } from '@shared/domain/errors'
import type { ErrorText } from './error-text'
import { placeText } from './place-text'

type FileCode = Extract<keyof AppErrorParams, `file.${string}`>
type Texts<C extends keyof AppErrorParams> = { readonly [K in C]: (params: AppErrorParams[K]) => ErrorText }

const untouched = 'The engagement is as it was before.'

const measures = {
  bytes: 'larger on disk',
  inflated: 'larger once unpacked',
  entries: 'made of more parts',
  cells: 'longer',
  characters: 'longer in one cell'
} as const

/** Files that could not be taken in. */
export const fileErrors: Texts<FileCode> = {
  'file.unreadable': (p) => ({
    title: 'The file could not be read',
    where: placeText(p),
    kept: untouched,
    next: 'Close it in other programs, copy it to this computer if it lies on a stick or share, and try again.'
  }),
  'file.unsupported': (p) => ({
    title: 'This kind of file cannot be imported',
    where: placeText(p),
    kept: untouched,
    next: `It looks like ${p.found}. Save it as .xlsx or .csv and import that.`
  }),
  'file.encrypted': (p) => ({
    title: 'The file is protected with a password',
    where: placeText(p),
    kept: untouched,
    next: 'Open it in the program it was made with, save a copy without the password, and import the copy.'
  }),
  'file.damaged': (p) => ({
    title: 'The file is damaged',
    where: placeText(p),
    kept: untouched,
    next: 'Open it in the program it was made with and save it anew, or ask for it again.'
  }),
  'file.too-large': (p) => ({
    title: `The file is ${measures[p.measure]} than Tandem takes in at once`,
    where: placeText(p),
    kept: untouched,
    next: 'Split it, for example by year, and import the parts one after the other.'
  }),
  'file.not-tabular': (p) => ({
    title: 'No table was found',
    where: placeText(p),
    kept: untouched,
    next: 'A table needs one row of headings with its values below. Choose another sheet or add headings.'
  }),
  'file.empty': (p) => ({
    title: 'The file is empty',
    where: placeText(p),
    kept: untouched,
    next: 'Check that the right file was sent.'
  }),
  'file.newer-version': (p) => ({
    title: 'The file was made by a newer Tandem',
    where: p.file,
    kept: 'Nothing was opened and the file was not changed.',
    next: `It has format ${p.found}; this Tandem reads up to ${p.supported}. Update Tandem and open it again.`
  }),
  'file.not-an-engagement': (p) => ({
    title: 'This is not an engagement file',
    where: p.file,
    kept: 'Nothing was opened.',
    next: 'Engagement files end in .tandem. Spreadsheets are imported inside an engagement.'
  }),
  'file.integrity': (p) => ({
    title: 'The engagement file is not whole',
    where: `${p.file}, part ${p.part}`,
    kept: 'Nothing was opened; no engagement was changed.',
    next: 'Copy it again from where it came from, or restore a backup.'
  })
}
