import type { AppErrorParams } from '@shared/domain/errors'
import type { ErrorText } from './error-text'

type StoreCode = Extract<keyof AppErrorParams, `store.${string}`>
type Texts<C extends keyof AppErrorParams> = { readonly [K in C]: (params: AppErrorParams[K]) => ErrorText }

const notWritten = 'Everything up to the last change is saved; this change was not.'

/** The engagement's own store. */
export const storeErrors: Texts<StoreCode> = {
  'store.newer-schema': (p) => ({
    title: 'This engagement was last opened by a newer Tandem',
    where: null,
    kept: 'It was not opened and not changed.',
    next: `It has format ${p.found}; this Tandem reads up to ${p.supported}. Update Tandem and open it again.`
  }),
  'store.damaged': () => ({
    title: 'The working copy of this engagement is damaged',
    where: null,
    kept: 'The backup copies are untouched.',
    next: 'Choose a backup to go on with. The damaged copy can be saved as a file first.'
  }),
  'store.short': (p) => ({
    title: 'The working copy holds less than it should',
    where: null,
    kept: 'The backup copies are untouched.',
    next: `It ends at change ${p.foundSequence}; ${p.expectedSequence} were saved. Choose a backup to go on with.`
  }),
  'store.missing': () => ({
    title: 'The working copy of this engagement is gone',
    where: null,
    kept: 'The backup copies are untouched.',
    next: 'Choose a backup to go on with.'
  }),
  'store.conflict': () => ({
    title: 'This was changed in the meantime',
    where: null,
    kept: 'The other change stands; yours was not written.',
    next: 'Look at the new state and make your change again.'
  }),
  'store.quota': () => ({
    title: 'There is no room left for this engagement',
    where: null,
    kept: notWritten,
    next: 'Free some disk space and repeat the last step.'
  }),
  'store.write-failed': () => ({
    title: 'The change could not be saved',
    where: null,
    kept: notWritten,
    next: 'Repeat it. If it fails again, save a copy of the engagement and restart Tandem.'
  }),
  'store.nothing-to-undo': () => ({
    title: 'There is nothing to undo',
    where: null,
    kept: 'Nothing was changed.',
    next: 'Older changes stand in the history.'
  }),
  'store.nothing-to-redo': () => ({
    title: 'There is nothing to redo',
    where: null,
    kept: 'Nothing was changed.',
    next: 'Redo brings back what was just undone.'
  })
}
