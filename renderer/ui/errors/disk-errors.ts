import type { AppErrorParams } from '@shared/domain/errors'
import type { ErrorText } from './error-text'

type DiskCode = Extract<keyof AppErrorParams, `disk.${string}` | `export.${string}` | `backup.${string}`>
type Texts<C extends keyof AppErrorParams> = { readonly [K in C]: (params: AppErrorParams[K]) => ErrorText }

const oldFileKept = 'A file of that name that was there before is unchanged.'
const dataKept = 'Your work itself is saved.'

/** Files that could not be written. */
export const diskErrors: Texts<DiskCode> = {
  'disk.full': (p) => ({
    title: 'The disk is full',
    where: p.path,
    kept: oldFileKept,
    next: 'Free some space or save to another disk.'
  }),
  'disk.locked': (p) => ({
    title: 'Another program has the file open',
    where: p.path,
    kept: oldFileKept,
    next: p.alternative
      ? `Close it there, or save as “${p.alternative}”.`
      : 'Close it there and save again, or choose another name.'
  }),
  'disk.permission': (p) => ({
    title: 'Tandem may not write there',
    where: p.path,
    kept: oldFileKept,
    next: 'Choose a folder of your own, for example Documents.'
  }),
  'disk.failed': (p) => ({
    title: 'The file could not be written',
    where: p.path,
    kept: oldFileKept,
    next: 'Check that the disk or stick is still there and try again.'
  }),
  'export.failed': (p) => ({
    title: 'The document could not be made',
    where: p.document,
    kept: dataKept,
    next: 'Try again. If it fails again, copy the details and send them to support.'
  }),
  'export.blocked': (p) => ({
    title: 'The document is held back',
    where: p.document,
    kept: 'Nothing was exported.',
    next: `Look at the ${p.findings} points under “Before you export” first.`
  }),
  'backup.failed': () => ({
    title: 'The backup copy could not be written',
    where: null,
    kept: `${dataKept} The earlier backups are unchanged.`,
    next: 'Free some disk space. Tandem tries again after the next change.'
  }),
  'backup.damaged': (p) => ({
    title: 'This backup is damaged',
    where: `State ${p.sequence}`,
    kept: 'It was not used and nothing was changed.',
    next: 'Choose the next older one.'
  })
}
