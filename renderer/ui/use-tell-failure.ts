import { useCallback } from 'react'
import type { AppError } from '@shared/domain/errors'
import type { Result } from '@shared/domain/result'
import { errorText } from './errors'
import { useToast } from './use-toast'

/** Says what could not be written; true when it was written. */
export function useTellFailure(): (result: Result<unknown, AppError>) => boolean {
  const toast = useToast()
  return useCallback(
    (result) => {
      if (!result.ok) toast.show(errorText(result.error).title, { tone: 'problem' })
      return result.ok
    },
    [toast]
  )
}
