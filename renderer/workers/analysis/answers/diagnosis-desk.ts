import { diagnose, type Diagnosis } from '@shared/domain/diagnosis/diagnosis'
import type { RuleFinding } from '@shared/domain/diagnosis/finding'
import { rules } from '@shared/domain/diagnosis/rules/registry'
import { slimFigure } from '@shared/domain/diagnosis/slim-figure'
import { workFact, type WorkRecords } from '@shared/domain/diagnosis/work-facts/work-facts'
import type { Engagement } from '@shared/domain/entities/engagement'
import type { Figure } from '@shared/domain/evidence/figure'
import type { ChangeSet } from '@shared/domain/history/change-set'
import type { EntityOf } from '@shared/domain/history/tables'
import type { MetricContext } from '@shared/domain/metrics/context'
import { oncePer } from '@shared/domain/metrics/once'
import { isRaisedMetric } from '@shared/domain/metrics/raised-themes'
import { findMetric } from '@shared/domain/metrics/registry'
import { movementAt } from '@shared/domain/portfolio/movement'
import { standings } from '@shared/domain/portfolio/portfolio-facts'
import type { CivilDate } from '@shared/domain/values/civil-date'
import type { OpenEngagementStore } from '../../../data/store/open-store'
import { portfolioAnswer } from './portfolio-desk'
import { WatchedTables, type TableRecords } from './watched-tables'

const tableNames = [
  'ruleSettings',
  'checklistAnswers',
  'frictionItems',
  'jointPlans',
  'partnerSegments',
  'potentialScores',
  'metricSnapshots',
  'exchangeAudits'
] as const
type TableName = (typeof tableNames)[number]

type Records = TableRecords<TableName>

/** What a diagnosis is made from besides the tables kept here. */
export interface DiagnosisFacts {
  readonly engagement: Engagement
  readonly asOf: CivilDate | null
  /** The context of a window in days, or (null) of each metric's own. */
  readonly contextOf: (windowDays: number | null) => MetricContext
}

/**
 * What the worker holds for the diagnosis: thresholds, answers and what the workbench counts, read with the first
 * question. Figures are computed once per state of the facts: changing a threshold or an answer recomputes none.
 */
export class DiagnosisDesk {
  readonly #tables: WatchedTables<TableName>
  readonly #slim = new WeakMap<Figure, Figure>()
  #made: { readonly of: MetricContext; readonly diagnosis: Diagnosis } | null = null

  constructor(store: Pick<OpenEngagementStore, 'all'>) {
    this.#tables = new WatchedTables(store, tableNames)
  }

  /** Takes commits in; true when a finding may differ from before. */
  apply(changeSets: readonly ChangeSet[]): boolean {
    const hasChanged = this.#tables.apply(changeSets).size > 0
    if (hasChanged) this.#made = null
    return hasChanged
  }

  /** Lets go of the last answer: what partners said has changed, and figures read from codings are never kept. */
  forgetAnswer(): void {
    this.#made = null
  }

  /** Rules, checklists and claims held against the engagement as it stands. */
  async diagnosis(from: DiagnosisFacts): Promise<Diagnosis> {
    const records = await this.#tables.records()
    const context = from.contextOf(null)
    if (this.#made?.of === context) return this.#made.diagnosis
    const work = workRecords(records, from, context)
    const diagnosis = diagnose(rules, {
      engagementKind: from.engagement.kind,
      locale: from.engagement.locale,
      rosterSize: context.roster().members.length,
      figure: (metricId, windowDays) => this.#figure(metricId, from.contextOf(windowDays)),
      // Rules and checklists ask for the same ones.
      work: oncePer((id) => workFact(id, work)),
      settings: records.ruleSettings,
      answers: records.checklistAnswers
    })
    this.#made = { of: context, diagnosis }
    return diagnosis
  }

  /** What the rules say, for scorecards. */
  async findings(from: DiagnosisFacts): Promise<readonly RuleFinding[]> {
    return (await this.diagnosis(from)).findings
  }

  #figure(metricId: string, context: MetricContext): Figure | null {
    if (isRaisedMetric(metricId)) return computed(metricId, context)
    const figure = findMetric(metricId)?.compute(context, null) ?? null
    if (figure === null) return null
    const slim = this.#slim.get(figure) ?? slimFigure(figure)
    this.#slim.set(figure, slim)
    return slim
  }
}

function computed(metricId: string, context: MetricContext): Figure | null {
  const figure = findMetric(metricId)?.compute(context, null) ?? null
  return figure && slimFigure(figure)
}

function workRecords(
  records: Records,
  { engagement, asOf }: DiagnosisFacts,
  context: MetricContext
): WorkRecords {
  const list = <T extends TableName>(table: T): EntityOf<T>[] => [...records[table].values()]
  return {
    ...{ engagement, asOf, roster: context.roster().members },
    frictionItems: list('frictionItems'),
    jointPlans: list('jointPlans'),
    partnerSegments: list('partnerSegments'),
    potentialScores: list('potentialScores'),
    metricSnapshots: list('metricSnapshots'),
    exchangeAudits: list('exchangeAudits'),
    engaged: () => context.keep(engagedPartners, (now) => engagedPartners(now, asOf))
  }
}

const signed = standings.indexOf('member')

/** Signed partners that take part and create no pipeline; null where not a single partner's movement can be told. */
function engagedPartners(context: MetricContext, asOf: CivilDate | null): readonly string[] | null {
  const facts = portfolioAnswer(context, asOf)
  if (!facts.has.activities) return null
  const engaged: string[] = []
  let isTold = false
  facts.partnerIds.forEach((id, at) => {
    if (facts.standing[at] !== signed) return
    const movement = movementAt(facts, at, context.definitions)
    isTold ||= movement !== null
    if (movement === 'engaged') engaged.push(id)
  })
  return isTold ? engaged : null
}
