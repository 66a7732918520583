import { useCallback } from 'react'
import type { AppError } from '@shared/domain/errors'
import type { Result } from '@shared/domain/result'
import { failureLine } from './errors'
import { useToast } from './use-toast'

/** True when it went well; else the failure has been told. */
type TellFailure = <T>(result: Result<T, AppError>) => result is { readonly ok: true; readonly value: T }

/** Says what could not be written, what was kept and what to do; true when it was written. */
export function useTellFailure(): TellFailure {
  const toast = useToast()
  return useCallback(
    <T>(result: Result<T, AppError>): result is { readonly ok: true; readonly value: T } => {
      if (!result.ok) toast.show(failureLine(result.error), { tone: 'problem' })
      return result.ok
    },
    [toast]
  )
}
