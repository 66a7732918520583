import type { Engagement } from '@shared/domain/entities/engagement'
import type { ExchangeAudit } from '@shared/domain/entities/exchange'
import type { SurveyResponse } from '@shared/domain/entities/facts'
import type { Survey } from '@shared/domain/entities/voice'
import type { ChangeSet } from '@shared/domain/history/change-set'
import type { FactBase } from '@shared/domain/metrics/facts/fact-sources'
import { once } from '@shared/domain/metrics/once'
import type { ProgrammeInputs } from '@shared/domain/metrics/programme/programme-inputs'
import type { Raised } from '@shared/domain/metrics/programme/raised-by'
import { voiceInputs } from '@shared/domain/metrics/programme/voice-inputs'
import { settingsOf } from '@shared/domain/portfolio/settings'
import type { CivilDate } from '@shared/domain/values/civil-date'
import { ResultsStudy } from '@shared/domain/voice/results/results-study'
import type { OpenEngagementStore } from '../../../data/store/open-store'

export interface ProgrammeFacts {
  readonly facts: FactBase
  readonly engagement: Engagement
  readonly asOf: CivilDate
  readonly responses: () => readonly SurveyResponse[]
  /** Who raised what in open answers, as codings stand when it is asked. */
  readonly raised: Raised
}

/** What figures need beyond the facts: waves of surveys and dates of audits, kept in memory. */
export class ProgrammeDesk {
  readonly #store: Pick<OpenEngagementStore, 'all'>
  readonly #surveys = new Map<string, Survey>()
  readonly #audits = new Map<string, ExchangeAudit>()
  #made: { readonly of: readonly unknown[]; readonly inputs: ProgrammeInputs } | null = null

  constructor(store: Pick<OpenEngagementStore, 'all'>) {
    this.#store = store
  }

  /** Reads both tables once. */
  async load(): Promise<void> {
    const [surveys, audits] = await Promise.all([
      this.#store.all('surveys'),
      this.#store.all('exchangeAudits')
    ])
    for (const survey of surveys) this.#surveys.set(survey.id, survey)
    for (const audit of audits) this.#audits.set(audit.id, audit)
  }

  /** Takes commits in; true when a figure may differ. Writing in an audit moves none. */
  apply(changeSets: readonly ChangeSet[]): boolean {
    let hasChanged = false
    for (const change of changeSets.flatMap((changeSet) => changeSet.changes)) {
      if (change.table === 'surveys') {
        put(this.#surveys, change.id, change.after)
        hasChanged = true
      } else if (change.table === 'exchangeAudits') {
        const { after } = change
        const before = this.#audits.get(change.id)
        put(this.#audits, change.id, after)
        hasChanged ||= before?.date !== after?.date || before?.partnerId !== after?.partnerId
      }
    }
    if (hasChanged) this.#made = null
    return hasChanged
  }

  /** The inputs as they stand; the same object until something they are made from changes. */
  inputs(from: ProgrammeFacts): ProgrammeInputs {
    const of = [from.engagement, from.asOf, from.facts.rows('response'), from.facts.sources.partners]
    if (this.#made?.of.every((part, index) => part === of[index])) return this.#made.inputs
    const inputs = this.#inputs(from)
    this.#made = { of, inputs }
    return inputs
  }

  /** Survey results are worked out when the first figure asks. */
  #inputs({ facts, engagement, asOf, responses, raised }: ProgrammeFacts): ProgrammeInputs {
    const surveys = [...this.#surveys.values()]
    const { capacityLimits, managers } = settingsOf(engagement)
    const voice = once(() => ({
      ...voiceInputs(
        new ResultsStudy({
          confidentiality: engagement.confidentiality,
          surveys,
          responses: bySurvey(responses()),
          partners: facts.sources.partners,
          codes: [],
          codings: []
        }),
        { asOf, tierOne: engagement.definitions.tierOne }
      ),
      raised: raised.mode,
      raisedCode: raised.code
    }))
    return {
      fiscalYearStartMonth: engagement.fiscalYearStartMonth,
      capacity: { limits: capacityLimits, managers },
      audits: [...this.#audits.values()].map(({ partnerId, date }) => ({ partnerId, date })),
      get voice() {
        return voice()
      }
    }
  }
}

function put<T>(records: Map<string, T>, id: string, record: T | null): void {
  if (record === null) records.delete(id)
  else records.set(id, record)
}

function bySurvey(responses: readonly SurveyResponse[]): Map<string, SurveyResponse[]> {
  const groups = new Map<string, SurveyResponse[]>()
  for (const response of responses) {
    const group = groups.get(response.surveyId)
    if (group) group.push(response)
    else groups.set(response.surveyId, [response])
  }
  return groups
}
