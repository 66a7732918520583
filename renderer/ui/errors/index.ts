import type { AppError, AppErrorCode, AppErrorParams } from '@shared/domain/errors'
import { diskErrors } from './disk-errors'
import type { ErrorText } from './error-text'
import { fileErrors } from './file-errors'
import { importErrors } from './import-errors'
import { storeErrors } from './store-errors'

type Texts = { readonly [C in AppErrorCode]: (params: AppErrorParams[C]) => ErrorText }

const internal = (title: string): ErrorText => ({
  title,
  where: null,
  kept: 'Your work is saved.',
  next: 'Try again. If it fails again, restart Tandem; copy the details for support.'
})

const texts: Texts = {
  ...fileErrors,
  ...importErrors,
  ...diskErrors,
  ...storeErrors,
  'ipc.forbidden': () => internal('Tandem refused to do this'),
  'ipc.invalid': () => internal('Tandem could not do this'),
  'ipc.failed': () => internal('Tandem could not do this'),
  cancelled: () => ({
    title: 'Cancelled',
    where: null,
    kept: 'Nothing was changed.',
    next: 'Start again whenever you like.'
  })
}

/** Puts an expected failure into words: what happened, where, what was kept, what to do. */
export function errorText(error: AppError): ErrorText {
  const describe = texts[error.code] as (params: AppError['params']) => ErrorText
  return describe(error.params)
}

/** The same in one line, for a toast. */
export function failureLine(error: AppError): string {
  const { title, where, kept, next } = errorText(error)
  return `${where === null ? title : `${title}: ${where}`}. ${kept} ${next}`
}

/** For support: code and parameters, copied on request. */
export const errorDetails = (error: AppError): string => JSON.stringify(error, null, 2)
