import type { AppError } from '@shared/domain/errors'
import { errorDetails } from './errors'
import { useToast } from './use-toast'

/** Puts the code and parameters of a failure on the clipboard, for support, and says so. */
export function useCopyDetails(): (error: AppError) => void {
  const toast = useToast()
  return (error) => {
    navigator.clipboard.writeText(errorDetails(error)).then(
      () => toast.show('Copied the details'),
      () => toast.show('The details could not be copied', { tone: 'problem' })
    )
  }
}
