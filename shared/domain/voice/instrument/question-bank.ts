import type { AskedKind, InstrumentKind } from '../../entities/instrument'
import type { PartnerType } from '../../entities/partner'

/** Where a partner stands with the vendor, as far as it changes what to ask. */
export const lifecycleStages = ['new', 'active', 'growing', 'dormant', 'lost'] as const
export type LifecycleStage = (typeof lifecycleStages)[number]

/** One question of the shipped bank. */
export interface BankQuestion {
  readonly id: string
  readonly topic: string
  readonly text: string
  readonly kind: AskedKind
  readonly options?: readonly string[]
  readonly hasOther?: boolean
  readonly scale?: { readonly low: number; readonly high: number }
  readonly lowLabel?: string
  readonly highLabel?: string
  /** Meant for forms, for conversations, or for both. */
  readonly use: readonly InstrumentKind[]
  /** Partner types it makes sense for; absent: all. */
  readonly types?: readonly PartnerType[]
  /** Stages it makes sense for; absent: all. */
  readonly stages?: readonly LifecycleStage[]
  /** Why it is asked, for the consultant. */
  readonly why?: string
}

/** A guide or form put together from the bank, to begin with. */
export interface BankTemplate {
  readonly id: string
  readonly title: string
  readonly kind: InstrumentKind
  readonly purpose: string
  readonly introduction: string
  readonly questionIds: readonly string[]
}

export interface QuestionBank {
  readonly questions: readonly BankQuestion[]
  readonly templates: readonly BankTemplate[]
}

export interface BankFilter {
  readonly kind: InstrumentKind
  readonly type: PartnerType | null
  readonly stage: LifecycleStage | null
  /** Words looked for in question and topic. */
  readonly words: string
}

/** The questions of the bank that suit an instrument, in the bank's order. */
export function bankQuestions({ questions }: QuestionBank, filter: BankFilter): BankQuestion[] {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean)
  return questions.filter((question) => {
    if (!question.use.includes(filter.kind)) return false
    if (filter.type && question.types && !question.types.includes(filter.type)) return false
    if (filter.stage && question.stages && !question.stages.includes(filter.stage)) return false
    const text = `${question.topic} ${question.text}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
