import type { PartnerType } from './partner'

export const instrumentKinds = ['survey', 'session'] as const
/** A form that respondents fill in, or the guide of a listening session. */
export type InstrumentKind = (typeof instrumentKinds)[number]

export const askedKinds = ['rating', 'nps', 'single', 'multiple', 'ranking', 'open'] as const
/** How a question of an instrument is answered. */
export type AskedKind = (typeof askedKinds)[number]

/** A question as it will be asked. */
export interface InstrumentQuestion {
  /** Stays the same from wave to wave, so that answers can be set side by side. */
  readonly id: string
  readonly text: string
  readonly kind: AskedKind
  /** What can be ticked or ranked; empty for the other kinds. */
  readonly options: readonly string[]
  /** The option list ends with "Other (please specify)" and room to write. */
  readonly hasOther: boolean
  /** Lowest and highest point of a rating. */
  readonly scale: { readonly low: number; readonly high: number } | null
  /** Words at the ends of the scale; "" for none. */
  readonly lowLabel: string
  readonly highLabel: string
  /** The question of the bank it was taken from; null for one's own. */
  readonly bankId: string | null
}

/** What partners are asked: an ordered list of questions under a title, the same for all waves. */
export interface Instrument {
  readonly id: string
  readonly kind: InstrumentKind
  readonly title: string
  /** The round that forms exported now belong to, e.g. "2026". */
  readonly wave: string
  /** What respondents read before they begin. */
  readonly introduction: string
  /** Partner type it is meant for; null for all. */
  readonly partnerType: PartnerType | null
  readonly questions: readonly InstrumentQuestion[]
  readonly changedAt: string
}
