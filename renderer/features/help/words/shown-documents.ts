import type { Route } from '@renderer/ui/route'

/** A document in help: what it is for, and the place it is made. */
export interface ShownDocument {
  /** Name of its picture under resources/pictures/documents. */
  readonly id: string
  readonly title: string
  readonly program: 'Word' | 'Excel'
  /** Whom it serves, and with what. */
  readonly use: string
  /** What the engagement needs before it can be made. */
  readonly needs: string
  readonly route: Route & { readonly screen: keyof typeof places }
}

const places = {
  deliverables: 'Deliverables',
  voice: 'Voice',
  exchange: 'Exchange',
  import: 'Import'
} as const

/** What the place is called where a document is made. */
export const placeOf = ({ route }: ShownDocument): string => places[route.screen]

const inDeliverables = (documentId: string) => ({ screen: 'deliverables', documentId }) as const

function entry(
  [id, program]: readonly [string, ShownDocument['program']],
  title: string,
  [use, needs]: readonly [string, string],
  route: ShownDocument['route'] = inDeliverables(id)
): ShownDocument {
  return { id, program, title, use, needs, route }
}

/** Every document of the deliverables screen, in its order; then what partners and the client fill in, and the coded answers. */
export const shownDocuments: readonly ShownDocument[] = [
  entry(['strategy-audit', 'Word'], 'Partner Strategy Audit', [
    'The whole case in one report for the board: diagnosis, partners’ voice, value exchange, portfolio and plan.',
    'Partners and deals; each part says what it lacks where nothing was brought in.'
  ]),
  entry(['partner-health-scorecard', 'Word'], 'Partner Health Scorecard', [
    'Ten dimensions scored 0 to 5 against a target, for the programme or one partner.',
    'Partners and deals; checklists and a survey make more of it known.'
  ]),
  entry(['gap-analysis', 'Word'], 'Gap Analysis and Recommendations', [
    'What holds the programme back, how sure that is, and what to do first.',
    'Partners and deals; rules that cannot tell say what to ask the client for.'
  ]),
  entry(['voice-findings', 'Word'], 'Voice of Partner Findings', [
    'What partners said, counted with its uncertainty, with quotes that were cleared.',
    'A survey whose answers are coded.'
  ]),
  entry(['value-exchange-audit', 'Word'], 'Value-Exchange Audit', [
    'What one partner gives and gets, where both sides see it differently, and how to mend it.',
    'An audit of that partner under Exchange.'
  ]),
  entry(['exchange-portfolio', 'Word'], 'Tier 1 Exchange Portfolio', [
    'The balance of all Tier 1 partners side by side, for the people who lead them.',
    'Audits of Tier 1 partners under Exchange.'
  ]),
  entry(['workshop-protocol', 'Word'], 'Workshop Protocol', [
    'What was agreed with the partner in the room, who does it and by when.',
    'An audit held as a workshop.'
  ]),
  entry(['health-scorecard-workbook', 'Excel'], 'Health Scorecard, Live', [
    'The scorecard as formulas: change a score or weight and the total follows.',
    'The same as the Partner Health Scorecard.'
  ]),
  entry(['partner-scorecard', 'Excel'], 'Partner Scorecard', [
    'Every partner and deal with live formulas. Edited by the client, it comes back by import.',
    'Partners; deals for the figures.'
  ]),
  entry(['metrics-workbook', 'Excel'], 'Metrics with Evidence', [
    'Every figure with interval, definition, the records it counted and those it left out.',
    'Any import.'
  ]),
  entry(['exchange-ledger', 'Excel'], 'Value-Exchange Ledger', [
    'Each thing given and received as a line with its estimate. Edited, it comes back by import.',
    'At least one audit under Exchange.'
  ]),
  entry(
    ['survey-form', 'Word'],
    'Survey Form',
    [
      'The questions of a survey for a partner to answer. Filled in, it comes back by import; also as a workbook.',
      'A form put together under Voice, from the question bank or your own questions.'
    ],
    { screen: 'voice' }
  ),
  entry(
    ['rating-sheet', 'Word'],
    'Rating Sheet',
    [
      'How a partner sees each line of the exchange, without what the vendor rated; also as a workbook.',
      'An audit of that partner under Exchange.'
    ],
    { screen: 'exchange' }
  ),
  entry(
    ['coded-answers', 'Excel'],
    'Coded Answers',
    [
      'Every answer with its codes, the codebook, and how many people raised each code. Edited, it comes back by import.',
      'A survey whose answers are coded.'
    ],
    { screen: 'voice' }
  ),
  entry(
    ['client-questions', 'Excel'],
    'Questions for the Client',
    [
      'What only the client can say about cells that are odd. Answered, it comes back by import and mends them.',
      'Files under Import whose check found something to ask.'
    ],
    { screen: 'import' }
  )
]
