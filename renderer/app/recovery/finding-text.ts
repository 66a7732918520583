import type { StartupFinding } from '@renderer/data'
import { assertNever } from '@shared/domain/result'

/** What is wrong with an engagement, and what its working copy lacks. */
export interface FindingText {
  readonly title: string
  readonly missing: string
}

const number = (value: number): string => value.toLocaleString('en')

/** The finding of the start-up check in words. */
export function findingText({ state, expected, foundSequence }: StartupFinding): FindingText {
  const saved = expected ? `${number(expected.sequence)} changes were saved` : 'Changes were saved'
  switch (state) {
    case 'missing':
      return {
        title: 'The working copy of this engagement is gone',
        missing: `${saved}; on this computer’s working store there is nothing of them. The backups below lie elsewhere and are untouched.`
      }
    case 'short':
      return {
        title: 'The working copy holds less than it should',
        missing: `${saved}; the working copy ends at change ${number(foundSequence ?? 0)}.`
      }
    case 'damaged':
      return {
        title: 'The working copy of this engagement is damaged',
        missing: `${saved}; not all of them can be read any more.`
      }
    case 'newer':
      return {
        title: 'This engagement was last opened by a newer Tandem',
        missing: 'It is whole and was not changed. Update Tandem to open it.'
      }
    case 'ok':
      return { title: 'This engagement is whole', missing: 'Nothing is missing.' }
    default:
      return assertNever(state)
  }
}
