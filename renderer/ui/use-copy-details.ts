import type { AppError } from '@shared/domain/errors'
import { errorDetails } from './errors'
import { useCopy } from './use-copy'

/** Puts the code and parameters of a failure on the clipboard, for support, and says so. */
export function useCopyDetails(): (error: AppError) => void {
  const copy = useCopy()
  return (error) => copy(errorDetails(error), 'the details')
}
