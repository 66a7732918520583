import { expect, it } from 'vitest'
import { codersLine } from '@renderer/features/voice/interchange/bring-in-words'

it.each([
  [['A', 'B'], 'Coders: A, B.'],
  [['A', ''], 'Coders: A and one without a name.'],
  [[''], 'No coder is named.']
])('coders %j are said as “%s”', (coders, line) => expect(codersLine(coders)).toBe(line))
