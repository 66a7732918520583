import type { Code, CodeOrigin } from '../../entities/voice'
import type { RecordChange } from '../../history/change-set'
import { change } from '../../history/draft'
import { fail, ok, type Result } from '../../result'
import { codeTree, visibleNodes } from '../code-tree'
import { addCode, nextColour, type CodebookRefusal } from '../edit-code'
import { codeText } from './code-text'

/** A codebook to copy from. */
export interface FrameSource {
  /** Null: this engagement. */
  readonly engagementId: string | null
  readonly title: string
  readonly codes: readonly Code[]
}

/** How a frame is copied. */
export interface FrameOptions {
  /** Of the code all copies stand under. */
  readonly name: string
  /** The wave it is for; null: all. */
  readonly surveyId: string | null
  readonly isKeptInStep: boolean
  readonly nextId: () => string
}

/**
 * Copies the chosen codes of another codebook under a new code of their own, in their order and tree. A chosen code
 * whose parent was not chosen stands under the nearest code above it that was. Keys are not copied: they belong to
 * one code each. Retired codes stay behind.
 */
export function copyFrame(
  codes: readonly Code[],
  source: FrameSource,
  chosen: ReadonlySet<string>,
  options: FrameOptions
): Result<{ readonly changes: readonly RecordChange[]; readonly copied: number }, CodebookRefusal> {
  const added = addCode(codes, { id: options.nextId(), name: options.name, parentId: null })
  if (!added.ok) return added
  const { surveyId } = options
  const top: Code = { ...added.value.code, ...(surveyId === null ? {} : { surveyId }) }
  const copyOf = new Map<string, Code>()
  const copies: Code[] = []
  const sourceById = new Map(source.codes.map((code) => [code.id, code]))
  for (const { code } of visibleNodes(codeTree(source.codes), new Set())) {
    if (!chosen.has(code.id) || code.isRetired) continue
    const parent = nearestCopy(code, sourceById, copyOf) ?? top
    const copy: Code = {
      ...codeText(code),
      id: options.nextId(),
      parentId: parent.id,
      colour: code.colour,
      shortcut: null,
      order: copies.filter((other) => other.parentId === parent.id).length,
      isRetired: false,
      ...(code.failureMode === undefined ? {} : { failureMode: code.failureMode }),
      ...(surveyId === null ? {} : { surveyId }),
      origin: originOf(code, source, options.isKeptInStep)
    }
    copyOf.set(code.id, copy)
    copies.push(copy)
  }
  if (copies.length === 0) return fail('nothing-chosen')
  const colour = copies[0]?.colour ?? nextColour(codes, null)
  return ok({
    changes: [
      change('codes', null, { ...top, colour }),
      ...copies.map((copy) => change('codes', null, copy))
    ],
    copied: copies.length
  })
}

/** Remembers where a copy came from and what it took over. */
export const originOf = (
  code: Code,
  { engagementId, title }: Pick<FrameSource, 'engagementId' | 'title'>,
  isKeptInStep: boolean
): CodeOrigin => ({ engagementId, title, codeId: code.id, isKeptInStep, taken: codeText(code) })

function nearestCopy(
  code: Code,
  sourceById: ReadonlyMap<string, Code>,
  copyOf: ReadonlyMap<string, Code>
): Code | undefined {
  let at = code.parentId === null ? undefined : sourceById.get(code.parentId)
  for (let hops = 0; at && hops < 50; hops += 1) {
    const copy = copyOf.get(at.id)
    if (copy) return copy
    at = at.parentId === null ? undefined : sourceById.get(at.parentId)
  }
  return undefined
}
