import type { BringInCounts, BringInRefusal, Tally } from '@shared/domain/voice/interchange/bring-in-protocol'
import type { Adjusted, Discarded } from '@shared/domain/voice/interchange/import-report'
import type { CodedForm } from '@shared/domain/voice/interchange/read-coded-table'
import { counted } from '../words/count-words'

export const discardedWords: Readonly<Record<Discarded, string>> = {
  sets: 'Groups of codes or documents',
  graphs: 'Graphs',
  links: 'Links',
  pictures: 'Pictures',
  'picture-areas': 'Coded areas of pictures',
  'pdf-areas': 'Coded areas of PDF pages',
  recordings: 'Sound and video',
  'recording-stretches': 'Coded stretches of sound or video',
  'sources-without-text': 'Documents without text in the file',
  'codings-without-text': 'Codings on documents without text',
  'codings-out-of-place': 'Codings outside their text',
  'codings-without-code': 'Codings whose code is missing',
  'external-files': 'Files that stand outside the archive',
  'empty-codes': 'Codes without a name',
  'outdated-side-file': 'Our own side file: the project beside it was changed by another program'
}

export const adjustedWords: Readonly<Record<Adjusted, string>> = {
  'project-file-name': 'Project file under another name',
  'folder-name': 'Folder of sources written otherwise',
  namespace: 'Another namespace than the standard’s',
  'byte-order-mark': 'Byte order marks left out',
  'guids-of-their-own': 'Keys that are no GUIDs: issued anew',
  'wrapped-codes': 'Codes taken out of a folder around all of them',
  'codes-by-prefix': 'Code trees read from prefixes of names',
  colours: 'Colours read as the nearest of ours',
  'duplicate-codings': 'Codings given twice: counted once',
  'duplicate-names': 'Documents of one name: numbered',
  'unnamed-cases': 'Cases without a name: taken as attributes of their document',
  'case-codings': 'Text coded at a case: taken as belonging to the case',
  'memos-without-code': 'Marked words without a code: taken as memos',
  'text-from-word': 'Text taken out of Word documents',
  'line-ends': 'Positions count a line end as one character',
  'positions-utf16': 'Positions counted in UTF-16 units: led back to characters',
  'positions-shifted': 'Positions shifted by a byte order mark: led back',
  'positions-inclusive': 'Positions name the last character itself: led back'
}

export const refusalWords: Readonly<Record<BringInRefusal, string>> = {
  'no-code-column': 'This sheet has no column of code names (such as “Code” or “Name”).',
  'no-codes': 'This sheet names no code.',
  'no-rows': 'Say what this sheet holds.'
}

export const formWords: Readonly<Record<CodedForm, string>> = {
  'one-hot': 'A column per code with 1, x or yes',
  'code-columns': 'Columns of code names (Code 1, Code 2 …)',
  'code-list': 'One column with all codes'
}

type Write = (count: number) => string

function tallyLine(noun: string, { added, present }: Tally, write: Write): string[] {
  if (added === 0 && present === 0) return []
  const here = present > 0 ? `; ${write(present)} ${present === 1 ? 'is' : 'are'} here already` : ''
  return [`${counted(added, `new ${noun}`, write)}${here}.`]
}

/** What bringing a file in does, in sentences. */
export function countLines(counts: BringInCounts, write: Write): string[] {
  const lines = [
    ...tallyLine('code', counts.codes, write),
    ...tallyLine('answer', counts.answers, write),
    ...tallyLine('coding', counts.codings, write),
    ...tallyLine('memo', counts.memos, write),
    ...tallyLine('no-code decision', counts.decisions, write)
  ]
  if (counts.described > 0) lines.push(`Descriptions changed: ${counted(counts.described, 'code', write)}.`)
  if (counts.keptDecisions > 0) {
    lines.push(
      `Left out, because it was settled otherwise here: ${counted(counts.keptDecisions, 'decision', write)}.`
    )
  }
  if (counts.uncoded > 0) lines.push(`Rows without a code: ${write(counts.uncoded)}.`)
  if (counts.withoutPlace > 0) {
    lines.push(
      `Left out, because their question is not here: ${counted(counts.withoutPlace, 'coding', write)}.`
    )
  }
  return lines
}

/** Who coded what is brought in. Codings without a coder's name can be told from nobody else's later. */
export function codersLine(coders: readonly string[]): string {
  const named = coders.filter((coder) => coder.trim() !== '')
  if (named.length === 0) return 'No coder is named.'
  const line = `Coders: ${named.join(', ')}`
  return named.length < coders.length ? `${line} and one without a name.` : `${line}.`
}
