import type { Engagement } from '@shared/domain/entities/engagement'
import type { SurveyResponse } from '@shared/domain/entities/facts'
import type { Quote, Survey } from '@shared/domain/entities/voice'
import type { ChangeSet } from '@shared/domain/history/change-set'
import type { FactBase } from '@shared/domain/metrics/facts/fact-sources'
import { listAnswers, type AnswerList, type ResponsesBySurvey } from '@shared/domain/voice/answer'
import { PublishedFigures } from '@shared/domain/voice/results/published-figures'
import { ResultsStudy } from '@shared/domain/voice/results/results-study'
import type { OpenEngagementStore } from '../../../data/store/open-store'
import { WatchedTables } from './watched-tables'

const tableNames = ['surveys', 'codes', 'codings', 'quotes'] as const

/** What a study is folded from besides the tables kept here. */
export interface StudyFacts {
  readonly facts: FactBase
  readonly engagement: Engagement
  readonly responses: () => readonly SurveyResponse[]
}

/** What of the facts a study is made from. Deals and payments do not change it. */
type StudyOf = readonly [responses: unknown, partners: unknown, confidentiality: unknown]

const studyOf = ({ facts, engagement }: StudyFacts): StudyOf => [
  facts.rows('response'),
  facts.sources.partners,
  engagement.confidentiality
]

const isSame = (one: StudyOf, other: StudyOf): boolean => one.every((part, index) => part === other[index])

/**
 * What the worker holds of Voice: surveys, codes, codings and quotes, read when the first question about them comes.
 * Respondents stay here; only what may be published leaves.
 */
export class VoiceDesk {
  readonly #tables: WatchedTables<(typeof tableNames)[number]>
  #study: { readonly made: ResultsStudy; readonly of: StudyOf } | null = null
  #list: { readonly made: AnswerList; readonly of: StudyOf; readonly responses: ResponsesBySurvey } | null =
    null
  #figures: { readonly made: PublishedFigures; readonly of: AnswerList; readonly by: string } | null = null

  constructor(store: Pick<OpenEngagementStore, 'all'>) {
    this.#tables = new WatchedTables(store, tableNames)
  }

  /** Takes commits in; true when a result may differ from before. */
  apply(changeSets: readonly ChangeSet[]): boolean {
    const touched = this.#tables.apply(changeSets)
    if (touched.has('surveys')) this.#list = null
    if (touched.size > 0) this.#study = null
    return touched.size > 0
  }

  /** The study as it stands; the same object until something it is made of changes. */
  async study(from: StudyFacts): Promise<ResultsStudy> {
    const { surveys, codes, codings } = await this.#tables.records()
    const of = studyOf(from)
    if (this.#study && isSame(this.#study.of, of)) return this.#study.made
    const { partners } = from.facts.sources
    const { made: list, responses } = this.#listed([...surveys.values()], from)
    const made = new ResultsStudy(
      {
        ...{ confidentiality: from.engagement.confidentiality, surveys: [...surveys.values()], responses },
        ...{ partners, codes: [...codes.values()], codings: [...codings.values()] }
      },
      list,
      this.#published(list, from.engagement)
    )
    this.#study = { made, of }
    return made
  }

  /** Starred words; empty before the first question about a study. */
  get quotes(): readonly Quote[] {
    return [...(this.#tables.known?.quotes.values() ?? [])]
  }

  /** What may be shown depends on answers, partners and limits; it is decided anew only when one of them changes. */
  #published(list: AnswerList, { confidentiality }: Engagement): PublishedFigures {
    const by = JSON.stringify(confidentiality)
    if (this.#figures?.of === list && this.#figures.by === by) return this.#figures.made
    const made = new PublishedFigures()
    this.#figures = { made, of: list, by }
    return made
  }

  #listed(surveys: readonly Survey[], from: StudyFacts) {
    const { facts, responses } = from
    const of = studyOf(from)
    if (this.#list && isSame(this.#list.of, of)) return this.#list
    const groups = new Map<string, SurveyResponse[]>()
    for (const response of responses()) {
      const group = groups.get(response.surveyId)
      if (group) group.push(response)
      else groups.set(response.surveyId, [response])
    }
    this.#list = { made: listAnswers(surveys, groups, facts.sources.partners), of, responses: groups }
    return this.#list
  }
}
