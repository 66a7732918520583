import { cleanLine } from '../clean-text'
import { printedDefinitions } from '../definition-words'
import type { ReportBlock } from '../report'
import type { AuditContext } from './audit-input'

const ownTerms = [
  {
    term: 'Scale 1 to 5',
    meaning:
      'Importance is rated by the side that receives a line, delivery by both sides. The scale is our own; no published standard exists for scoring a value exchange.'
  },
  {
    term: 'Balance index',
    meaning:
      '(gives − gets) ÷ (gives + gets) over the lines in money, −1 to +1. Above 0 the partner gives more than it gets. The fair band is our own.'
  },
  {
    term: 'Needs met',
    meaning:
      'Sum of importance × delivered ÷ sum of importance × 5, over the lines rated on both, in the view of the side that receives them.'
  },
  {
    term: 'Unmet need',
    meaning: 'Importance 4 or more and delivered 2 or less, in the receiver’s view.'
  }
] as const

function derivations(context: AuditContext): { term: string; meaning: string }[] {
  return [...context.result.gives, ...context.result.gets].flatMap(({ line, amount }) => {
    if (line.amount.basis === 'derived' && line.amount.note !== '') {
      return [{ term: cleanLine(line.name), meaning: `Derived: ${cleanLine(line.amount.note)}.` }]
    }
    return line.amount.basis === 'judged' && amount.value !== null
      ? [
          {
            term: cleanLine(line.name),
            meaning: `Judged: ${cleanLine(line.amount.reason) || 'no reason was written down'}.`.replace(
              /\.\.$/,
              '.'
            )
          }
        ]
      : []
  })
}

function usedDefinitions({ figures, engagement }: AuditContext): { term: string; meaning: string }[] {
  const used = Object.values(figures).flatMap(({ figure }) => figure.definitionsUsed)
  return printedDefinitions(engagement, used)
}

/** How the audit was made, in which terms, and how each amount came about. */
export function methodSection(context: AuditContext): ReportBlock[] {
  const setting = context.audit.setting === 'workshop' ? 'in a workshop with both sides' : 'at the desk'
  const amounts = derivations(context)
  return [
    { kind: 'page-break', id: 'method.break' },
    { kind: 'heading', id: 'method.title', level: 1, text: 'Appendix A: method and definitions' },
    {
      kind: 'paragraph',
      id: 'method.intro',
      style: 'body',
      text: `The exchange between ${context.clientName} and ${context.partnerName} was listed line by line ${setting}: what the partner gives and what it gets, each with a yearly amount where one can be derived or judged, its importance to the side that receives it, and its delivery as both sides see it.`
    },
    { kind: 'definitions', id: 'method.terms', items: [...ownTerms, ...usedDefinitions(context)] },
    ...(amounts.length === 0
      ? []
      : [
          {
            kind: 'heading',
            id: 'method.amounts-title',
            level: 2,
            text: 'How each amount came about'
          } as const,
          { kind: 'definitions', id: 'method.amounts', items: amounts } as const
        ])
  ]
}
