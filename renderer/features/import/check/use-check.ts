import { useCallback, useEffect, useRef, useState } from 'react'
import type {
  CheckCalls,
  DeskCheck,
  DeskFinding,
  CheckedSheet
} from '@shared/domain/importing/checks/check-protocol'
import { useDesk, useDeskState } from '../desk/use-desk'

/** A finding with the sheet it stands in. */
export interface SheetFinding {
  /** `<sheet key>|<finding id>`. */
  readonly key: string
  readonly sheet: CheckedSheet
  readonly finding: DeskFinding
}

export interface CheckActs {
  readonly fix: (ask: CheckCalls['fix']['ask']) => Promise<number>
  readonly preview: (ask: CheckCalls['previewFix']['ask']) => Promise<CheckCalls['previewFix']['answer']>
  readonly setCell: (ask: CheckCalls['setCell']['ask']) => Promise<CheckCalls['setCell']['answer']['outcome']>
  readonly ignore: (ask: CheckCalls['ignore']['ask']) => void
  readonly undo: (id: number | null) => void
  readonly redo: () => void
  readonly rows: (ask: CheckCalls['findingRows']['ask']) => Promise<CheckCalls['findingRows']['answer']>
}

export interface CheckView {
  readonly check: DeskCheck | null
  /** Rises whenever the checks ran anew. */
  readonly version: number
  readonly acts: CheckActs
}

/** What the checks find, worked out anew whenever the plan changes. */
export function useCheck(): CheckView {
  const desk = useDesk()
  const { plan } = useDeskState()
  const [state, setState] = useState<{ check: DeskCheck | null; version: number }>({
    check: null,
    version: 0
  })
  const ticket = useRef(0)
  useEffect(() => {
    if (!plan) return
    const mine = ++ticket.current
    void desk.askCheck('check', {}).then((check) => {
      if (mine === ticket.current) setState((old) => ({ check, version: old.version + 1 }))
    })
  }, [desk, plan])
  const [acts] = useState<CheckActs>(() => actsOf(desk))
  return { ...state, acts }
}

function actsOf(desk: ReturnType<typeof useDesk>): CheckActs {
  const corrected = (): void => desk.corrected()
  return {
    fix: async (ask) => {
      const { done } = await desk.askCheck('fix', ask)
      corrected()
      return done
    },
    preview: (ask) => desk.askCheck('previewFix', ask),
    setCell: async (ask) => {
      const { outcome } = await desk.askCheck('setCell', ask)
      if (outcome === 'done') corrected()
      return outcome
    },
    ignore: (ask) => void desk.askCheck('ignore', ask).then(corrected),
    undo: (id) => void desk.askCheck('undoMend', { id }).then(corrected),
    redo: () => void desk.askCheck('redoMend', {}).then(corrected),
    rows: (ask) => desk.askCheck('findingRows', ask)
  }
}

/** Which finding is looked at; when it is gone, the one that took its place. */
export function useSelection(shown: readonly SheetFinding[]) {
  const [selected, setSelected] = useState<{ key: string; index: number } | null>(null)
  const found = shown.findIndex(({ key }) => key === selected?.key)
  const index = found >= 0 ? found : Math.min(selected?.index ?? 0, shown.length - 1)
  const select = useCallback(
    (key: string): void => setSelected({ key, index: shown.findIndex((one) => one.key === key) }),
    [shown]
  )
  const move = (steps: number): void => {
    const next = shown[Math.max(0, Math.min(shown.length - 1, index + steps))]
    if (next) select(next.key)
  }
  return { current: shown[index] ?? null, isChosen: selected !== null, select, move }
}
