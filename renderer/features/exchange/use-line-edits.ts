import { useCallback, useRef, useState } from 'react'
import type { ExchangeLine } from '@shared/domain/entities/exchange'
import { editLine, type LinePatch } from '@shared/domain/exchange/edit-audit'
import { useStore } from '@renderer/data'
import { useAct } from './use-act'

/**
 * Edits of one line as fast as keys are pressed: what was meant is shown at once, and each edit is written in turn on
 * top of what is stored by then, so that quick ratings neither get lost nor contradict each other.
 */
export function useLineEdits(line: ExchangeLine): {
  readonly shown: ExchangeLine
  readonly put: (patch: LinePatch) => void
} {
  const store = useStore()
  const act = useAct()
  const [ahead, setAhead] = useState<LinePatch>({})
  const queue = useRef({ waiting: 0, last: Promise.resolve() })
  const { id } = line
  const put = useCallback(
    (patch: LinePatch) => {
      setAhead((before) => ({ ...before, ...patch }))
      const { current } = queue
      const write = async (): Promise<void> => {
        const stored = await store.get('exchangeLines', id)
        if (stored) await act(editLine(stored, patch))
      }
      current.waiting += 1
      current.last = current.last.then(write).finally(() => {
        current.waiting -= 1
        if (current.waiting === 0) setAhead({})
      })
    },
    [store, act, id]
  )
  return { shown: { ...line, ...ahead }, put }
}
