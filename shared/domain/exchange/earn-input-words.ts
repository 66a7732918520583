import type { EarnValues } from './earn-values'

/** What an input of the earn is called, on screen and in print. */
export const earnInputWords: Readonly<Record<keyof EarnValues, string>> = {
  income: 'What the vendor pays a year',
  deals: 'Deals a year',
  servicesPerDeal: 'Own services per deal',
  hoursPerDeal: 'Hours per deal',
  otherHours: 'Other hours a year',
  hoursPerYear: 'Hours a year'
}

/** Inputs counted in money; the others are numbers. */
export const isMoneyInput = (input: keyof EarnValues): boolean =>
  input === 'income' || input === 'servicesPerDeal'
