import { useMemo } from 'react'
import { useEngagement, useRecords } from '@renderer/data'
import type { MetricSnapshot } from '@shared/domain/entities/diagnosis'
import type { FigureSummary } from '@shared/domain/evidence/figure-summary'
import { usualName } from '@shared/domain/snapshots/milestones'
import { removeSnapshot, takeSnapshot } from '@shared/domain/snapshots/take-snapshot'
import { inTime } from '@shared/domain/snapshots/trend'
import { useAct } from '../use-act'

/** The snapshots of the engagement, oldest first, and what can be done with them. */
export function useSnapshots(figures: readonly FigureSummary[] | undefined) {
  const records = useRecords('metricSnapshots')
  const { startedOn } = useEngagement()
  const act = useAct()
  const snapshots = useMemo(() => inTime(records ?? []), [records])
  const asOf = figures?.[0]?.asOf ?? null
  return {
    snapshots,
    asOf,
    startedOn,
    usualName: asOf === null ? '' : usualName(startedOn, asOf),
    take: (name: string): void => {
      if (!figures || asOf === null) return
      const stamp = { id: crypto.randomUUID(), name, asOf, takenAt: new Date().toISOString() }
      void act(takeSnapshot(stamp, figures), `Took the snapshot “${name}”`)
    },
    remove: (snapshot: MetricSnapshot): void =>
      void act(removeSnapshot(snapshot), `Removed the snapshot “${snapshot.name}”`)
  }
}
