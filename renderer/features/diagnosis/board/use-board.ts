import { useMemo } from 'react'
import { boardItems } from '@shared/domain/diagnosis/recommendations/board-item'
import { placeItems, workOrder, type PlacedItem } from '@shared/domain/diagnosis/recommendations/sequence'
import type { FrictionItem } from '@shared/domain/entities/plan'
import { holdsBack } from '@shared/domain/friction/open-friction'
import { useRecords, useScorecards } from '@renderer/data'
import { useFindings } from '../overview/use-findings'

export interface Board {
  /** In the order of work. */
  readonly items: readonly PlacedItem[]
  /** Open friction that holds back everything but repair. */
  readonly friction: readonly FrictionItem[]
}

const nobody: readonly string[] = []

/** Everything on the board with its band and what it waits for; undefined while it is read. */
export function useBoard(): Board | undefined {
  const findings = useFindings()
  const scorecard = useScorecards(nobody)?.programme
  const records = useRecords('recommendations')
  const friction = useRecords('frictionItems')
  return useMemo(() => {
    if (!findings || !scorecard || !records || !friction) return undefined
    const items = placeItems(boardItems({ findings, scorecard, records }), friction)
    return { items: workOrder(items), friction: friction.filter(holdsBack) }
  }, [findings, scorecard, records, friction])
}
