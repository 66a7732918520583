import type { Code } from '@shared/domain/entities/voice'
import type {
  CodeField,
  MergeConflict,
  MergeDecision,
  MergePlan
} from '@shared/domain/voice/agreement/copy/merge-plan'
import { counted } from '../words/count-words'

type Write = (count: number) => string

const fieldWords: Readonly<Record<CodeField, string>> = {
  name: 'name',
  parentId: 'place',
  definition: 'definition',
  include: '“include”',
  exclude: '“exclude”',
  example: 'example'
}

/** What a conflict is about, in a title and a line. */
export function conflictWords(
  conflict: MergeConflict,
  write: Write
): { readonly title: string; readonly line: string } {
  switch (conflict.kind) {
    case 'code-gone':
      return {
        title: `“${conflict.code.name}” is no longer in the codebook`,
        line: `Removed or merged here since; ${codingsOf(conflict.codings, write)} of the copy bear it.`
      }
    case 'code-retired':
      return {
        title: `“${conflict.code.name}” was retired here`,
        line: `${codingsOf(conflict.codings, write)} of the copy bear it.`
      }
    case 'code-changed-here':
      return {
        title: `“${conflict.handedOut.name}” was changed here since the copy was handed out`,
        line: `${changedWords(conflict.handedOut, conflict.code)} ${codingsOf(conflict.codings, write)} followed the older one.`
      }
    case 'code-changed-there':
      return {
        title: `“${conflict.code.name}” was changed in the copy`,
        line: conflict.fields
          .map((field) => `${fieldWords[field]}: ${quoted(conflict.there[field])}`)
          .join('; ')
      }
    case 'code-added-there':
      return {
        title: `“${conflict.code.name}” was added in the copy`,
        line: `${codingsOf(conflict.codings, write)}${conflict.alike ? '; a code of this name is here' : ''}.`
      }
    case 'coded-twice':
      return {
        title: 'Coded twice by the same coder, not alike',
        line: `Here ${counted(conflict.here.length, 'coding', write)}, in the copy ${counted(conflict.there.length, 'coding', write)}.`
      }
  }
}

const codingsOf = (count: number, write: Write): string => counted(count, 'coding', write)

const quoted = (text: string | null): string => (text === null || text === '' ? 'empty' : `“${text}”`)

function changedWords(before: Code, now: Code): string {
  const fields = (['name', 'parentId', 'definition', 'include', 'exclude', 'example'] as const).filter(
    (field) => before[field] !== now[field]
  )
  return `Changed: ${fields.map((field) => fieldWords[field]).join(', ')}.`
}

export interface DecisionOption {
  readonly value: string
  readonly label: string
}

const plain: Readonly<Record<MergeConflict['kind'], readonly DecisionOption[]>> = {
  'code-gone': [{ value: 'leave-out', label: 'Leave these codings out' }],
  'code-retired': [
    { value: 'there', label: 'Keep as coded' },
    { value: 'leave-out', label: 'Leave these codings out' }
  ],
  'code-changed-here': [
    { value: 'there', label: 'Keep as coded' },
    { value: 'leave-out', label: 'Leave these codings out' }
  ],
  'code-changed-there': [
    { value: 'here', label: 'Keep the code as it is here' },
    { value: 'there', label: 'Take the change over' }
  ],
  'code-added-there': [
    { value: 'add', label: 'Add the code' },
    { value: 'leave-out', label: 'Leave it and its codings out' }
  ],
  'coded-twice': [
    { value: 'here', label: 'Keep what is here' },
    { value: 'there', label: 'Take the copy’s' },
    { value: 'both', label: 'Keep both' }
  ]
}

const canGive = (kind: MergeConflict['kind']): boolean =>
  kind !== 'coded-twice' && kind !== 'code-changed-there'

/** The ways out of a conflict; giving another code names each code that can be given. */
export function decisionOptions(conflict: MergeConflict, codes: readonly DecisionOption[]): DecisionOption[] {
  const give = codes.map(({ value, label }) => ({ value: `give ${value}`, label: `Give “${label}” instead` }))
  return [...plain[conflict.kind], ...(canGive(conflict.kind) ? give : [])]
}

export const decisionValue = (decision: MergeDecision): string =>
  decision.take === 'give' ? `give ${decision.codeId}` : decision.take

export const decisionOf = (value: string): MergeDecision =>
  value.startsWith('give ')
    ? { take: 'give', codeId: value.slice(5) }
    : { take: value as Exclude<MergeDecision['take'], 'give'> }

/** What merging does, in sentences. */
export function mergeSummary({ counts, others }: MergePlan, write: Write): string[] {
  const lines = [`${counted(counts.added, 'coding', write)} will be added.`]
  const say = (count: number, line: string): void => {
    if (count > 0) lines.push(line)
  }
  say(
    counts.removed,
    `Taken back in the copy, and here as well: ${counted(counts.removed, 'coding', write)}.`
  )
  say(counts.present, `Here already: ${counted(counts.present, 'coding', write)}.`)
  say(counts.leftOut, `Left out by decision: ${counted(counts.leftOut, 'coding', write)}.`)
  say(
    counts.withoutAnswer,
    `Left out, because their answer is no longer here: ${counted(counts.withoutAnswer, 'coding', write)}.`
  )
  say(
    counts.displaced,
    `Given to the whole answer, because its words were changed since: ${counted(counts.displaced, 'coding', write)}.`
  )
  say(counts.memos, `Memos: ${write(counts.memos)}.`)
  for (const { coder, codings } of others) {
    lines.push(`By ${coder}, who keeps the name: ${counted(codings, 'coding', write)}.`)
  }
  return lines
}
