import { expect, it } from 'vitest'
import { change } from '@shared/domain/history/draft'
import { invertChanges } from '@shared/domain/history/invert-changes'
import { code, importRun } from '../data/builders'

it('takes back additions, edits and removals in reverse order', () => {
  const edited = code('a', { name: 'Edited' })
  const changes = [
    change('codes', null, code('a')),
    change('codes', code('a'), edited),
    change('codes', edited, null)
  ]
  expect(invertChanges(changes)).toEqual([
    change('codes', null, edited),
    change('codes', edited, code('a')),
    change('codes', code('a'), null)
  ])
})

it('marks an added import as undone instead of removing it, and back', () => {
  const run = importRun('r1')
  const undone = { ...run, state: 'undone' as const }
  const undo = invertChanges([change('importRuns', null, run)])
  expect(undo).toEqual([change('importRuns', run, undone)])
  expect(invertChanges(undo)).toEqual([change('importRuns', undone, run)])
})
