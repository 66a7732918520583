import type { ProgrammeDefinition } from './define-metric'
import { revenuePeriodOption } from './revenue'

/** What all concentration figures have in common. */
export const concentrationDefinition = {
  scope: 'programme',
  needs: ['deal.partnerId', 'deal.status', 'deal.amount'],
  cellFields: ['amount', 'closedOn'],
  options: revenuePeriodOption,
  edgeCases: [
    'Deals that name no partner are left out and listed.',
    'A partner with more credited than sold is left out and listed.',
    'Not computable when no partner has revenue.'
  ]
} as const satisfies Partial<ProgrammeDefinition>
