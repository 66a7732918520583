import type { Code } from '@shared/domain/entities/voice'
import type { RecordChange } from '@shared/domain/history/change-set'
import { change } from '@shared/domain/history/draft'
import {
  differenceKey,
  type BringInCounts,
  type BringInReply,
  type BringInRequest,
  type BroughtIn,
  type SheetUse,
  type TextSheet
} from '@shared/domain/voice/interchange/bring-in-protocol'
import type { CodedStudy } from '@shared/domain/voice/interchange/coded-study'
import type { KnownStudy } from '@shared/domain/voice/interchange/known-study'
import {
  codesByPath,
  describedCodes,
  joiningCodes,
  presentCodes
} from '@shared/domain/voice/interchange/match-codes'
import { readCodebookTable } from '@shared/domain/voice/interchange/read-codebook-table'
import {
  fileDifferences,
  frameOfFile,
  fromFile,
  takeFromFile,
  tiedToFile,
  type FileBook
} from '@shared/domain/voice/frames/file-frame'
import { studyChanges } from '@shared/domain/voice/interchange/study-changes'
import { studyFromSheet } from '@shared/domain/voice/interchange/study-from-sheet'
import { withoutPresent } from '@shared/formats/refi-qda/already-present'
import { sha256 } from '@shared/formats/engagement-archive/archive-manifest'
import { derivedGuid } from '@shared/formats/refi-qda/guid'

type PlanRequest = Extract<BringInRequest, { type: 'plan' }>

/** A file's content held against what is here: what joins, and how much is here already. */
interface Held {
  readonly study: CodedStudy
  /** All codes of the file with what they are here, for their descriptions. */
  readonly book: { readonly imported: readonly Code[]; readonly present: ReadonlyMap<string, string> }
  /** Codes alone: they can be kept in step with their file. */
  readonly isCodebook: boolean
  /** Changes of waves that are here. */
  readonly edits: readonly RecordChange[]
  readonly counts: Omit<BringInCounts, 'described'>
}

const empty = (request: PlanRequest, codes: readonly Code[]): CodedStudy => ({
  ...{ title: '', at: request.at, by: request.by, surveys: [], responses: [], attributes: new Map() },
  ...{ codes, codings: [], memos: [] }
})

const none = { added: 0, present: 0 }

/** Plans what bringing a file in changes; nothing is written here. */
export async function planBringIn(
  content: BroughtIn,
  file: { readonly name: string; readonly bytes: Uint8Array },
  request: PlanRequest
): Promise<BringInReply> {
  const { known, choices } = request
  const held = holdAgainst(content, file.name, request)
  if (typeof held === 'string') return { type: 'refused', reason: held }
  const newer = held.isCodebook
    ? planNewerBook({ file: file.name, codes: held.book.imported }, held, request)
    : null
  if (newer) return newer
  const described = choices.takesDescriptions
    ? describedCodes(held.book.imported, known.codes, held.book.present)
    : []
  const keeps = held.isCodebook && choices.keepsInStep
  const tied = keeps
    ? tiedToFile(known.codes, { file: file.name, codes: held.book.imported }, held.book.present)
    : []
  const edits = [...editsOfCodes(described, tied), ...held.edits]
  const joining = joiningCodes(held.study.codes, known.codes)
  const codes = keeps ? joining.map((code) => fromFile(code, file.name)) : joining
  const study = { ...held.study, codes }
  const id = await sha256(file.bytes)
  const format = file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase()
  const kept = { id, name: file.name, format, bytes: file.bytes }
  const stamp = { runId: request.runId, at: request.at, by: request.by }
  return {
    type: 'planned',
    plan: {
      counts: { ...held.counts, described: described.length },
      newCodes: study.codes.map(({ name }) => name),
      coders: [...new Set(study.codings.map(({ coder }) => coder))],
      differences: null,
      draft: studyChanges(study, edits, kept, stamp)
    }
  }
}

/** A newer file of codes kept in step with it: what it changed is taken over, all of it in one change; else null. */
function planNewerBook(
  book: FileBook,
  { book: { present } }: Held,
  request: PlanRequest
): BringInReply | null {
  const { known, choices } = request
  const frame = frameOfFile(known.codes, book)
  if (frame.length === 0) return null
  const differences = fileDifferences(frame, book, present)
  const taken = differences.filter((one) => !choices.left.includes(differenceKey(one)))
  const label = {
    code: 'voice.frame-taken-over',
    params: { count: taken.length, from: book.file, file: book.file }
  }
  const changes = takeFromFile(known.codes, book, taken, present)
  const counts = {
    codes: { added: taken.filter(({ kind }) => kind === 'new').length, present: frame.length },
    ...{ answers: none, codings: none, memos: none, decisions: none },
    ...{ described: 0, withoutPlace: 0, uncoded: 0, keptDecisions: 0 }
  }
  const draft = changes.length === 0 ? null : { label, changes }
  return { type: 'planned', plan: { counts, newCodes: [], coders: [], differences, draft } }
}

/** Codes that get a description of the file and are tied to it change once. */
function editsOfCodes(
  described: readonly { readonly before: Code; readonly after: Code }[],
  tied: readonly { readonly before: Code; readonly after: Code }[]
): RecordChange[] {
  const origins = new Map(tied.map(({ after }) => [after.id, after.origin]))
  const withOrigin = (code: Code): Code => {
    const origin = origins.get(code.id)
    return origin === undefined ? code : { ...code, origin }
  }
  const own = new Set(described.map(({ before }) => before.id))
  return [
    ...described.map(({ before, after }) => change('codes', before, withOrigin(after))),
    ...tied.flatMap(({ before, after }) => (own.has(before.id) ? [] : [change('codes', before, after)]))
  ]
}

function holdAgainst(
  content: BroughtIn,
  fileName: string,
  request: PlanRequest
): Held | 'no-code-column' | 'no-codes' | 'no-rows' {
  const { known, choices } = request
  if (content.kind === 'project') return heldProject(content.study, known)
  if (content.kind === 'codebook') return heldCodebook(content.codes, request)
  const sheet = choices.use ? content.sheets[choices.use.sheet] : undefined
  if (!sheet || !choices.use) return 'no-rows'
  return choices.use.as === 'coded'
    ? heldSheet(sheet, choices.use, { fileName, request })
    : heldCodebookSheet(sheet, request)
}

function heldProject(imported: CodedStudy, known: KnownStudy): Held {
  const { study, present, codesHere, withoutPlace, settled } = withoutPresent(imported, known)
  const alongside = study.surveys.flatMap(({ agreedUncoded = [] }) => agreedUncoded)
  const tally = (list: readonly unknown[], here: number) => ({ added: list.length, present: here })
  return {
    study,
    isCodebook: false,
    edits: settled.waves.map(({ before, after }) => change('surveys', before, after)),
    book: { imported: imported.codes, present: codesHere },
    counts: {
      codes: tally(study.codes, present.codes),
      answers: tally(study.responses, present.responses),
      codings: tally(study.codings, present.codings),
      memos: tally(study.memos, present.memos),
      decisions: { added: settled.added + alongside.length, present: settled.present },
      ...{ withoutPlace, uncoded: 0, keptDecisions: settled.keptHere }
    }
  }
}

function heldCodebook(codes: readonly Code[], request: PlanRequest): Held {
  const ids = new Set(request.known.codes.map(({ id }) => id))
  const present = presentCodes(codes, request.known.codes, (id) => (ids.has(id) ? id : undefined))
  const fresh = codes
    .filter(({ id }) => !present.has(id))
    .map((code) => ({
      ...code,
      parentId: code.parentId === null ? null : (present.get(code.parentId) ?? code.parentId)
    }))
  return {
    study: empty(request, fresh),
    isCodebook: true,
    edits: [],
    book: { imported: codes, present },
    counts: {
      codes: { added: fresh.length, present: present.size },
      ...{ answers: none, codings: none, memos: none, decisions: none },
      ...{ withoutPlace: 0, uncoded: 0, keptDecisions: 0 }
    }
  }
}

function heldCodebookSheet(sheet: TextSheet, request: PlanRequest): Held | 'no-code-column' | 'no-codes' {
  let made = 0
  const read = readCodebookTable(sheet.rows, () => `row ${(made += 1)}`)
  if (!read.ok) return read.reason
  return heldCodebook(withPathIds(read.codes), request)
}

/** Codes of a sheet get ids from their paths, so that the same sheet read twice gives the same codes. */
function withPathIds(codes: readonly Code[]): Code[] {
  const ids = new Map([...codesByPath(codes)].map(([path, id]) => [id, derivedGuid('code-path', path)]))
  return codes.map((code) => ({
    ...code,
    id: ids.get(code.id) ?? code.id,
    parentId: code.parentId === null ? null : (ids.get(code.parentId) ?? code.parentId)
  }))
}

function heldSheet(
  sheet: TextSheet,
  use: Extract<SheetUse, { as: 'coded' }>,
  { fileName, request }: { readonly fileName: string; readonly request: PlanRequest }
): Held {
  const { coder, layout } = use
  const title = `${fileName.replace(/\.[^.]+$/, '')}${sheet.name === '' ? '' : ` · ${sheet.name}`}`
  const held = studyFromSheet(sheet.rows, layout, request.known, { title, coder, at: request.at })
  const { study, present, uncoded } = held
  return {
    study,
    isCodebook: false,
    edits: [],
    book: { imported: [], present: new Map() },
    counts: {
      codes: { added: study.codes.length, present: present.codes },
      answers: { added: study.responses.length, present: present.answers },
      codings: { added: study.codings.length, present: present.codings },
      ...{ memos: none, decisions: none, withoutPlace: 0, uncoded, keptDecisions: 0 }
    }
  }
}
