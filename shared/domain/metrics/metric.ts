import type { Definitions } from '../entities/engagement'
import type { Figure, FigureUnit } from '../evidence/figure'
import type { MetricContext } from './context'
import type { Tell } from './look/told'

/** The whole programme, one partner, or either. */
export type MetricScope = 'programme' | 'partner' | 'both'

export interface MetricOptionRecord {
  readonly name: string
  readonly meaning: string
}

/** Everything a reader must know to defend or dispute a figure; glossary and documents are made from it. */
export interface MetricDefinition {
  readonly id: string
  readonly title: string
  readonly unit: FigureUnit
  readonly scope: MetricScope
  /** One or two sentences a client understands. */
  readonly plainWords: string
  readonly formula: string
  /** Fields it cannot do without, as `<kind>.<field>`. */
  readonly needs: readonly string[]
  /** Fields whose cells are shown as proof, of the counted or proving records. */
  readonly cellFields: readonly string[]
  readonly definitionsUsed: readonly (keyof Definitions)[]
  readonly options: readonly MetricOptionRecord[]
  readonly edgeCases: readonly string[]
  /** Where the measure comes from. */
  readonly source: string
}

/** A measure: its definition and the pure function that computes it. */
export interface Metric {
  readonly definition: MetricDefinition
  /** `partnerId` null: for the whole programme. */
  readonly compute: (context: MetricContext, partnerId: string | null) => Figure
  /** How it is told of whomever, for who reads the numbers of thousands of partners at once. */
  readonly tell: Tell
}
