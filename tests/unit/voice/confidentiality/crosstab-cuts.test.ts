import { expect, it } from 'vitest'
import { crosstabCutId, crosstabCuts } from '@shared/domain/voice/confidentiality/crosstab-cuts'
import { usualRule } from '@shared/domain/voice/confidentiality/cut'
import { protectCuts } from '@shared/domain/voice/confidentiality/protect-cuts'
import { themeCrosstab } from '@shared/domain/voice/results/theme-crosstab'
import { answersTo } from '../voice-builders'

it('takes the columns of a crosstab, "not known" included, and keeps a small one out of reach', () => {
  const roles = [...Array<string>(9).fill('x'), ...Array<string>(7).fill('y'), ...Array<null>(2).fill(null)]
  const { answers } = answersTo(
    roles.map((_, index) => `answer ${index}`),
    (index) => ({ partnerId: `c${index}` })
  )
  const role = new Map(answers.map(({ key }, index) => [key, roles[index] ?? null]))
  const table = themeCrosstab(
    { codes: [], codings: new Map(), answers, attribute: ({ key }) => role.get(key) ?? null },
    'respondent'
  )
  const cuts = crosstabCuts('themes by role', 'themes', table)
  const companies = new Map(answers.map(({ respondentKey, partnerId }) => [respondentKey, partnerId]))
  const verdicts = protectCuts(cuts, companies, usualRule)
  const status = (value: string | null) => verdicts.get(crosstabCutId('themes by role', value))?.status
  expect(verdicts.get('themes by role/all')?.status).toBe('shown')
  expect([status('x'), status('y'), status(null)]).toEqual(['shown', 'hidden', 'hidden'])
})
