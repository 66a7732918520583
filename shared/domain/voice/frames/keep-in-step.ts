import type { Code, CodeText } from '../../entities/voice'
import type { RecordChange } from '../../history/change-set'
import { change } from '../../history/draft'
import { changedParts, codeText } from './code-text'
import { originOf, type FrameSource } from './copy-frame'

/**
 * Adds to edits of the codebook what follows from them: copies kept in step with an edited code of this engagement
 * take its new words over, in the same change set and undone with it.
 */
export function withCopies(
  codes: readonly Code[],
  changes: readonly RecordChange[]
): readonly RecordChange[] {
  const followers = codes.filter(
    ({ origin }) => origin?.isKeptInStep === true && origin.engagementId === null && origin.file === undefined
  )
  if (followers.length === 0) return changes
  const edited = new Map(changes.map((one) => [one.id, one]))
  const more: RecordChange[] = []
  for (const { table, before, after } of changes) {
    if (table !== 'codes' || before === null || after === null) continue
    const parts = changedParts(codeText(before), codeText(after))
    if (parts.length === 0) continue
    for (const copy of followers) {
      if (copy.origin?.codeId !== after.id || edited.has(copy.id)) continue
      more.push(change('codes', copy, takeOver(copy, after, parts)))
    }
  }
  return more.length === 0 ? changes : [...changes, ...withCopies(codes, more)]
}

/** A copy with these parts of its original taken over. */
export function takeOver(copy: Code, original: Code, parts: readonly (keyof CodeText)[]): Code {
  const words = codeText(original)
  const taken = Object.fromEntries(parts.map((part) => [part, words[part]]))
  return { ...copy, ...taken, ...(copy.origin ? { origin: { ...copy.origin, taken: words } } : {}) }
}

/** Something that changed in the codebook a frame was copied from. */
export type FrameDifference =
  | {
      readonly kind: 'changed'
      readonly copy: Code
      readonly original: Code
      readonly parts: readonly (keyof CodeText)[]
    }
  /** A code that came in below a copied one; null: below none of them. */
  | { readonly kind: 'new'; readonly parent: Code | null; readonly original: Code }
  | { readonly kind: 'gone'; readonly copy: Code }

/**
 * What changed at the source since the copies kept in step with it were last brought up to date. Copies that were
 * edited here are not touched by it: each difference is offered, and taken over or left.
 */
export function frameDifferences(codes: readonly Code[], source: FrameSource): FrameDifference[] {
  const copies = codes.filter(
    ({ origin }) =>
      origin?.isKeptInStep === true &&
      origin.engagementId === source.engagementId &&
      origin.file === undefined
  )
  const originals = new Map(source.codes.map((code) => [code.id, code]))
  const known = new Set(codes.flatMap(({ origin }) => origin?.codeId ?? []))
  return copies.flatMap((copy): FrameDifference[] => {
    if (!copy.origin) return []
    const original = originals.get(copy.origin.codeId)
    if (!original) return copy.isRetired ? [] : [{ kind: 'gone', copy }]
    const parts = changedParts(copy.origin.taken, codeText(original))
    const changed: FrameDifference[] = parts.length > 0 ? [{ kind: 'changed', copy, original, parts }] : []
    const fresh = source.codes
      .filter((code) => code.parentId === original.id && !code.isRetired && !known.has(code.id))
      .map((code): FrameDifference => ({ kind: 'new', parent: copy, original: code }))
    return [...changed, ...fresh]
  })
}

/** Takes differences over: changed words, new codes; what is gone at the source is retired, its codings stay. */
export function takeDifferences(
  codes: readonly Code[],
  source: FrameSource,
  differences: readonly FrameDifference[],
  nextId: () => string
): readonly RecordChange[] {
  const last = new Map<string | null, number>()
  const orderUnder = (parentId: string | null): number => {
    const order =
      last.get(parentId) ??
      codes.reduce((next, code) => (code.parentId === parentId ? Math.max(next, code.order + 1) : next), 0)
    last.set(parentId, order + 1)
    return order
  }
  return differences.map((one) => {
    switch (one.kind) {
      case 'changed':
        return change('codes', one.copy, takeOver(one.copy, one.original, one.parts))
      case 'gone':
        return change('codes', one.copy, { ...one.copy, isRetired: true, shortcut: null })
      case 'new':
        return change('codes', null, {
          ...codeText(one.original),
          ...{ id: nextId(), parentId: one.parent?.id ?? null, colour: one.original.colour, shortcut: null },
          ...{ order: orderUnder(one.parent?.id ?? null), isRetired: false },
          ...(one.parent?.surveyId === undefined ? {} : { surveyId: one.parent.surveyId }),
          origin: originOf(one.original, source, true)
        })
    }
  })
}
