import { expect, it } from 'vitest'
import { areaNames } from '@shared/domain/voice/results/area-names'
import { aQuestion } from '../voice-builders'

const named = (...texts: readonly string[]): string[] => [
  ...areaNames(texts.map((text, index) => aQuestion(`q${index}`, { text }))).values()
]

it.each([
  [
    ['How satisfied are you with: Margin (1-5)', 'How satisfied are you with: Response time (1-5)'],
    ['Margin', 'Response time']
  ],
  [
    ['How satisfied are you with MDF?', 'How satisfied are you with leads?'],
    ['MDF', 'Leads']
  ],
  [['How satisfied are you with MDF?'], ['How satisfied are you with MDF']],
  [
    ['Portal (1 to 7)?', 'Margin [scale 1-5]', 'Training (0–10):', 'MDF (2026)'],
    ['Portal', 'Margin', 'Training', 'MDF (2026)']
  ],
  [
    ['Our margin is fair', 'Our leads are good'],
    ['Our margin is fair', 'Our leads are good']
  ]
])('calls %j %j', (texts, names) => {
  expect(named(...texts)).toEqual(names)
})

it('takes the line of a grid, without the scale written behind it', () => {
  const item = 'Deal registration (1-5)'
  const group = { id: 'g', kind: 'grid', text: 'How satisfied are you?', item } as const
  expect([...areaNames([aQuestion('q', { group })]).values()]).toEqual(['Deal registration'])
})
