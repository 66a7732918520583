import type { RuleSetting } from '@shared/domain/entities/diagnosis'
import type { EngagementKind } from '@shared/domain/entities/engagement'
import type { Figure } from '@shared/domain/evidence/figure'
import type { ClientAnswer } from '@shared/domain/diagnosis/checklist'
import type { RuleFacts } from '@shared/domain/diagnosis/rule-engine/rule-facts'

/** A figure with just what a rule reads. */
export function aFigure(metricId: string, value: number | null, over: Partial<Figure> = {}): Figure {
  return {
    ...{ metricId, partnerId: null, unit: 'share', currency: null, value },
    unknown: value === null ? { reason: 'no-deals', missing: 'deals' } : null,
    ...{ numerator: null, denominator: null, interval: null, coverage: null },
    ...{ counted: { kind: 'partner' as const, ids: [] }, leftOut: [] },
    ...{ asOf: '2026-06-30', definitionsUsed: [] },
    ...over
  }
}

/** Value alone, or with its interval, or a whole figure. */
export type GivenFigure =
  number | null | readonly [value: number, low: number, high: number] | Partial<Figure>

export interface Given {
  readonly figures?: Readonly<Record<string, GivenFigure>>
  readonly answers?: Readonly<Record<string, ClientAnswer>>
  /** Value, and the whole it is a part of. */
  readonly work?: Readonly<Record<string, readonly [number | null, number | null]>>
  readonly settings?: readonly RuleSetting[]
  readonly rosterSize?: number
  readonly kind?: EngagementKind
}

function figureOf(metricId: string, given: GivenFigure): Figure {
  if (given === null || typeof given === 'number') return aFigure(metricId, given)
  if (!Array.isArray(given)) return aFigure(metricId, (given as Figure).value, given as Partial<Figure>)
  const [value, low, high] = given as [number, number, number]
  return aFigure(metricId, value, { interval: { low, high, level: 0.95, method: 'wilson' } })
}

/** Facts for rules; what is not given is unknown. */
export function ruleFacts(given: Given): RuleFacts {
  const settings = new Map((given.settings ?? []).map((setting) => [setting.id, setting]))
  return {
    engagementKind: given.kind ?? 'activation',
    locale: 'en',
    rosterSize: given.rosterSize ?? 100,
    figure: (metricId) => {
      const figure = given.figures?.[metricId]
      return figure === undefined ? null : figureOf(metricId, figure)
    },
    work: (id) => {
      const [value, of] = given.work?.[id] ?? [null, null]
      return { id, value, of, partnerIds: [] }
    },
    answer: (id) => given.answers?.[id] ?? null,
    answeredBy: (id) => (given.answers?.[id] === undefined ? null : 'client'),
    setting: (id) => settings.get(id) ?? null
  }
}

export const aSetting = (id: string, known: Partial<RuleSetting>): RuleSetting => ({
  ...{ id, threshold: null, windowDays: null, isSwitchedOff: false, reason: 'Agreed with the client' },
  ...known
})
