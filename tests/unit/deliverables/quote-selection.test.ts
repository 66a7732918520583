import { expect, it } from 'vitest'
import { quotesOfKind, selectQuotes, type QuoteSignings } from '@shared/domain/deliverables/quote-selection'
import type { Partner } from '@shared/domain/entities/partner'
import type { Survey } from '@shared/domain/entities/voice'
import { ResultsStudy } from '@shared/domain/voice/results/results-study'
import { signQuotes } from '@shared/domain/voice/results/sign-quotes'
import { alike, quotes, responses } from '../../helpers/exchange-audit-fixture'
import { partner } from '../../helpers/partner-builder'

const kinds: readonly Partner[] = [
  partner({ id: 'kestrel', type: 'msp', tier: 'Tier 1' }),
  ...alike,
  partner({ id: 'lonely', type: 'isv' })
]
const survey: Survey = {
  ...{ id: 's', title: 'Wave', wave: null, fieldedOn: null, runId: null },
  questions: [{ id: 'q', code: 'Q1', text: 'Why?', kind: 'open', options: [], scale: null }]
}

/** What the quote board asks the confidentiality engine. */
function signingsOf(
  minimum: number,
  over: { partners?: readonly Partner[]; people?: string } = {}
): QuoteSignings {
  const written = responses.map((response) => ({
    ...response,
    answers: { q: 'Words' },
    ...(over.people === undefined ? {} : { respondentId: over.people })
  }))
  const study = new ResultsStudy({
    confidentiality: { minimumScoreGroup: minimum, minimumCommentGroup: minimum },
    ...{ surveys: [survey], partners: over.partners ?? kinds.slice(0, 5), codes: [], codings: [] },
    responses: new Map([['s', over.partners ? written : written.slice(0, 5)]])
  })
  return signQuotes(study, quotes)
}

const reasons = (signings: QuoteSignings): string[] =>
  selectQuotes(quotes, 'msp', signings).withheld.map(({ reason }) => reason)

it('prints and signs exactly as the engine signs on the quote board', () => {
  const { printed, withheld } = selectQuotes(quotes, 'msp', signingsOf(5))
  expect(printed.map(({ id, attribution, reference }) => [id, attribution, reference])).toEqual([
    ['q0', 'Managed service provider, Tier 1', 'Q-01'],
    ['q1', 'Managed service provider, Tier 1', 'Q-02']
  ])
  expect(withheld).toEqual([{ quoteId: 'q2', reason: 'not-cleared' }])
})

it('holds words back when fewer people answered than agreed, each person once', () => {
  expect(reasons(signingsOf(6))).toEqual(['group-too-small', 'group-too-small', 'not-cleared'])
  expect(selectQuotes(quotes, 'msp', signingsOf(3, { partners: kinds, people: 'R-1' })).printed).toEqual([])
})

it('counts companies, too: five people of one company are not a group', () => {
  const one = responses
    .slice(0, 5)
    .map((response) => ({ ...response, partnerId: 'kestrel', answers: { q: 'W' } }))
  const study = new ResultsStudy({
    confidentiality: { minimumScoreGroup: 5, minimumCommentGroup: 5 },
    ...{ surveys: [survey], partners: kinds, codes: [], codings: [], responses: new Map([['s', one]]) }
  })
  expect(reasons(signQuotes(study, quotes))[0]).toBe('group-too-small')
})

it('does not name the kind where whoever is left over would be known by it', () => {
  // Six wrote, five of them of this kind: "A partner" beside them is the sixth.
  expect(signingsOf(5, { partners: kinds })['q0']).toEqual({ status: 'signed', attribution: {} })
  expect(reasons(signingsOf(5, { partners: kinds }))[0]).toBe('group-too-small')
})

it('holds words back that belong to no known kind, or to an answer that is gone', () => {
  expect(selectQuotes(quotes, null, signingsOf(5)).withheld[0]?.reason).toBe('no-segment')
  expect(reasons({})[0]).toBe('no-segment')
})

it('prints words of the whole kind, never only those of the partner the document is about', () => {
  const given = { quotes, responses, partners: kinds, signings: {} }
  expect(quotesOfKind([], 'msp', given).map(({ id }) => id)).toEqual(['q0', 'q1'])
  expect(quotesOfKind([], 'isv', given)).toEqual([])
  expect(quotesOfKind([quotes[2]!], null, given).map(({ id }) => id)).toEqual(['q2'])
})
