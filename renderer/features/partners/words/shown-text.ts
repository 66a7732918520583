import type { Format } from '@renderer/ui/format'
import type { Shown } from '@shared/domain/voice/confidentiality/shown'

/** A result of the survey as it may be shown: the value, nothing, or why it is withheld. */
export function shownText<T>(shown: Shown<T>, format: Format, write: (value: T) => string): string {
  switch (shown.status) {
    case 'shown':
      return write(shown.value)
    case 'empty':
      return '—'
    case 'hidden':
      return shown.reason === 'too-few-people'
        ? `Fewer than ${format.count(shown.minimum)}`
        : 'Group too small'
  }
}
