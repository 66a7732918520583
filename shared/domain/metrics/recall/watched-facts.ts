import type { FactKind } from '../../entities/facts'
import type { FactBase } from '../facts/fact-sources'
import type { Recall } from './recall'

interface WithFacts {
  readonly facts: FactBase
}
type Look = (context: WithFacts) => unknown

const sources: Look = ({ facts }) => facts.sources
const currency: Look = ({ facts }) => facts.currency
const partners: Look = ({ facts }) => facts.partners
const partnerIndexOf: Look = ({ facts }) => facts.partnerIndexOf
const deals: Look = ({ facts }) => facts.deals()
const investments: Look = ({ facts }) => facts.investments()
const activities: Look = ({ facts }) => facts.activities()

/** Kinds of records of which it is known which an edit has touched. */
const haveTrails: ReadonlySet<FactKind> = new Set(['deal', 'investment', 'activity'])

/** The same facts; whoever computes a result from them is recorded to have read what it asked for. */
export function watchedFacts(facts: FactBase, recall: Pick<Recall<WithFacts>, 'note'>): FactBase {
  const seen = <T>(name: string, value: T, look: Look, isOfRows = false): T => {
    recall.note(name, value, look, isOfRows)
    return value
  }
  const ofKind = <T>(kind: FactKind, what: string, read: (from: FactBase) => T): T =>
    seen(`${what} of ${kind}`, read(facts), (later) => read(later.facts), haveTrails.has(kind))
  return {
    get sources() {
      return seen('sources', facts.sources, sources)
    },
    get currency() {
      return seen('currency', facts.currency, currency)
    },
    get partners() {
      return seen('partners', facts.partners, partners)
    },
    get partnerIndexOf() {
      return seen('partnerIndexOf', facts.partnerIndexOf, partnerIndexOf)
    },
    rows: (kind) => ofKind(kind, 'rows', (from) => from.rows(kind)),
    links: (kind) => ofKind(kind, 'links', (from) => from.links(kind)),
    deals: () => seen('deals', facts.deals(), deals, true),
    investments: () => seen('investments', facts.investments(), investments, true),
    activities: () => seen('activities', facts.activities(), activities, true),
    words: {
      text: (kind, field) => ofKind(kind, `text ${field}`, (from) => from.words.text(kind, field)),
      coded: (kind, field) => ofKind(kind, `codes ${field}`, (from) => from.words.coded(kind, field)),
      list: (kind, field) => ofKind(kind, `lists ${field}`, (from) => from.words.list(kind, field))
    }
  }
}
