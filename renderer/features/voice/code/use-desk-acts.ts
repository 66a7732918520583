import { useMemo, useRef } from 'react'
import type { SuggestionDecision } from '@shared/domain/entities/suggestion-decision'
import type { Code, Coding } from '@shared/domain/entities/voice'
import type { RecordChange } from '@shared/domain/history/change-set'
import { change, draft } from '@shared/domain/history/draft'
import { addCode, type CodebookRefusal } from '@shared/domain/voice/edit-code'
import { answerKey, type Answer } from '@shared/domain/voice/answer'
import { codingsWith } from '../data/codings-with'
import { applyCode, toggleCode, type Applied, type CodingStamp } from '@shared/domain/voice/apply-code'
import { codeMany } from '@shared/domain/voice/code-many'
import { writeMemo } from '@shared/domain/voice/memos'
import { toggleQuote } from '@shared/domain/voice/quotes'
import { useUndoRedo } from '@renderer/data'
import { errorText } from '@renderer/ui/errors'
import { useFormat } from '@renderer/ui/format'
import { toastWhile } from '@renderer/ui/toast-while'
import { useLatest } from '@renderer/ui/use-latest'
import { useToast } from '@renderer/ui/use-toast'
import { newStamp } from '../data/stamp'
import { useVoice, type VoiceData } from '../data/voice-data'
import { counted } from '../words/count-words'
import { codingRefusalWords } from '../words/refusal-words'
import { selectedSpan, type DeskState, type MemoKind } from './desk-state'
import { memoTarget, memoSubject } from './memo-target'
import type { Desk } from './use-desk'

/** What the consultant can do at the desk. Each act is one change set. */
export interface DeskActs {
  /** Gives the code to the selection or the whole answer, or takes it back when it is there already. */
  readonly toggle: (codeId: string) => void
  readonly removeCoding: (coding: Coding) => void
  /** Adds a code and gives it at once; null when done, else why not. */
  readonly createCode: (name: string, parentId: string | null) => CodebookRefusal | null
  readonly quote: () => void
  readonly writeMemo: (kind: MemoKind, text: string) => void
  readonly undo: () => void
  /** Moves to the answer that many places on. */
  readonly step: (by: number) => void
  readonly nextUncoded: () => void
}

interface Hands {
  readonly desk: Desk
  readonly voice: VoiceData
  /** A count in the locale's figures. */
  readonly write: (count: number) => string
  readonly say: (message: string, tone: 'done' | 'problem') => void
}

const stampOf = ({ voice }: Hands): CodingStamp => ({
  ...newStamp(),
  coder: voice.engagement.coder,
  source: 'manual'
})

function toggle(hands: Hands, codeId: string): void {
  const { desk, voice } = hands
  if (desk.state.chosen.size > 0) return toggleMany(hands, codeId)
  if (!desk.answer) return
  // Not as drawn but as written: a quick second press must find what the first one did.
  const present = codingsWith(voice.codingsByAnswer, voice.pending.of('codings'))
  const codings = present.get(desk.answer.key) ?? []
  const target = { answer: desk.answer, span: selectedSpan(desk.state.selection), codings }
  const result = toggleCode(target, voice.codesById, codeId, stampOf(hands))
  if (!result.ok) return hands.say(codingRefusalWords[result.error], 'problem')
  writeApplied(hands, codeId, result.value)
}

/** One key for all answers marked in the table: one change set, one undo. */
function toggleMany(hands: Hands, codeId: string): void {
  const { desk, voice, say, write } = hands
  const codings = codingsWith(voice.codingsByAnswer, voice.pending.of('codings'))
  const result = codeMany({ answers: desk.targets, codings }, voice.codesById, codeId, () => stampOf(hands))
  if (!result.ok) return say(codingRefusalWords[result.error], 'problem')
  const { changes, answers, isGiven, replaced } = result.value
  const code = voice.codesById.get(codeId)?.name ?? ''
  void voice.write(draft(isGiven ? 'voice.coded-many' : 'voice.uncoded-many', { code, answers }, changes))
  desk.dispatch({ type: 'focus-code', codeId })
  const extent = counted(answers, 'answer', write)
  const gaveWay = replaced > 0 ? `; ${counted(replaced, 'code', write)} gave way` : ''
  say(isGiven ? `Gave “${code}” to ${extent}${gaveWay}` : `Took “${code}” off ${extent}`, 'done')
}

function writeApplied({ desk, voice, say }: Hands, codeId: string, applied: Applied): void {
  const code = voice.codesById.get(codeId)?.name ?? ''
  const answer = desk.answer?.respondentId ?? ''
  const label = applied.coding ? 'voice.coded' : 'voice.uncoded'
  // On its way to the disk before anything is drawn; what is drawn is drawn at once.
  void voice.write(draft(label, { code, answer }, applied.changes), () =>
    desk.dispatch({ type: 'focus-coding', codingId: applied.coding?.id ?? null, codeId })
  )
  if (applied.replaced > 0) say(`“${code}” replaced ${applied.replaced} of the answer’s codes`, 'done')
}

function createCode(hands: Hands, name: string, parentId: string | null): CodebookRefusal | null {
  const { desk, voice } = hands
  const added = addCode(voice.codes, { id: newStamp().id, name, parentId })
  if (!added.ok) return added.error
  const { code, changes } = added.value
  const codes = new Map([...voice.codesById, [code.id, code]])
  const given = giveNew(hands, codes, code.id)
  desk.dispatch({ type: 'focus-coding', codingId: given.codingId, codeId: code.id })
  const isGiven = given.changes.length > 0
  const isMany = desk.state.chosen.size > 0
  const params = {
    code: code.name,
    answer: isMany ? counted(desk.targets.length, 'answer') : (desk.answer?.respondentId ?? '')
  }
  const label = isGiven ? 'voice.code-added-and-given' : 'voice.code-added'
  void voice.write(draft(label, params, [...changes, ...given.changes]))
  return null
}

/** A code just made, on what it is meant for: the marked answers, the selection, or the open answer. */
function giveNew(
  hands: Hands,
  codes: ReadonlyMap<string, Code>,
  codeId: string
): { readonly changes: readonly RecordChange[]; readonly codingId: string | null } {
  const { desk, voice } = hands
  const { answer, codings } = desk
  if (desk.state.chosen.size > 0) {
    const present = codingsWith(voice.codingsByAnswer, voice.pending.of('codings'))
    const many = codeMany({ answers: desk.targets, codings: present }, codes, codeId, () => stampOf(hands))
    return { changes: many.ok ? many.value.changes : [], codingId: null }
  }
  if (!answer) return { changes: [], codingId: null }
  const span = selectedSpan(desk.state.selection)
  const applied = applyCode({ answer, span, codings }, codes, codeId, stampOf(hands))
  if (!applied.ok) return { changes: [], codingId: null }
  return { changes: applied.value.changes, codingId: applied.value.coding?.id ?? null }
}

function removeCoding({ desk, voice }: Hands, coding: Coding): void {
  const code = voice.codesById.get(coding.codeId)?.name ?? ''
  const rest = desk.codings.filter((other) => other !== coding)
  desk.dispatch({ type: 'focus-coding', codingId: rest.at(-1)?.id ?? null })
  const params = { code, answer: desk.answer?.respondentId ?? '' }
  void voice.write(draft('voice.uncoded', params, [change('codings', coding, null)]))
}

function quote({ desk, voice }: Hands): void {
  const { answer, state } = desk
  if (!answer) return
  const target = { answer, span: selectedSpan(state.selection), names: voice.maskingNames }
  const changes = toggleQuote(voice.quotes, target, newStamp())
  const isStarred = changes[0]?.after !== null
  const label = isStarred ? 'voice.quote-starred' : 'voice.quote-unstarred'
  void voice.write(draft(label, { answer: answer.respondentId }, changes))
}

function memo({ desk, voice }: Hands, kind: MemoKind, text: string): void {
  desk.dispatch({ type: 'memo', on: null })
  const target = memoTarget(kind, desk)
  if (!target) return
  const changes = writeMemo(voice.memos, target, text, { ...newStamp(), by: voice.engagement.coder })
  const label = text.trim() === '' ? 'voice.memo-removed' : 'voice.memo-written'
  void voice.write(draft(label, { answer: memoSubject(target, voice) }, changes))
}

function step({ desk }: Hands, by: number): void {
  const next = desk.shown[Math.max(0, Math.min(desk.shown.length - 1, desk.place + by))]
  if (next) desk.dispatch({ type: 'open-answer', key: next.key })
}

function nextUncoded({ desk, voice, say }: Hands): void {
  const { shown, place } = desk
  const ahead = [...shown.slice(place + 1), ...shown.slice(0, Math.max(0, place))]
  const next = ahead.find((answer) => !voice.codingsByAnswer.has(answer.key))
  if (next) desk.dispatch({ type: 'open-answer', key: next.key })
  else say('Every answer shown here is coded', 'done')
}

/** The acts of the coding desk, always on its latest state. */
export function useDeskActs(desk: Desk): DeskActs {
  const voice = useVoice()
  const toast = useToast()
  const { undo } = useUndoRedo()
  const { count } = useFormat()
  const lastShown = useRef<string | null>(null)
  const latest = useLatest<Hands>({
    ...{ desk, voice, write: count },
    say: (message, tone) => toast.show(message, { tone })
  })
  return useMemo(() => {
    const act = (run: (hands: Hands) => void): void => run(latest.current)
    return {
      toggle: (codeId) => act((hands) => toggle(hands, codeId)),
      removeCoding: (coding) => act((hands) => removeCoding(hands, coding)),
      createCode: (name, parentId) => createCode(latest.current, name, parentId),
      quote: () => act(quote),
      writeMemo: (kind, text) => act((hands) => memo(hands, kind, text)),
      step: (by) => act((hands) => step(hands, by)),
      nextUncoded: () => act(nextUncoded),
      undo: () =>
        act((hands) => {
          const before = { state: hands.desk.state, begun: hands.voice.pending.begun }
          void toastWhile('Undoing…', undo()).then((result) => {
            const now = latest.current
            if (!result.ok) return now.say(errorText(result.error).title, 'problem')
            const changed = changedAnswer(now, result.value.changes)
            if (!changed) return
            if (hasGoneOn(now, before, lastShown.current)) {
              return now.say(`Undone at ${changed.respondentId}`, 'done')
            }
            lastShown.current = changed.key
            now.desk.dispatch({ type: 'open-answer', key: changed.key })
          })
        })
    }
  }, [undo, latest])
}

/** The answer an undo concerned: it comes into view, unless the consultant has gone on. */
function changedAnswer({ voice }: Hands, changes: Parameters<typeof draft>[2]): Answer | undefined {
  for (const { table, before, after } of changes) {
    if (table !== 'codings' && table !== 'suggestionDecisions') continue
    const { responseId, questionId } = (after ?? before) as Coding | SuggestionDecision
    const answer = voice.list.byKey.get(answerKey(responseId, questionId))
    if (answer) return answer
  }
  return undefined
}

/**
 * True when something was done since undo was asked for: then the next key is meant for what is on screen, and nobody
 * is led away from it. `shown` is the answer the undo before this one led to.
 */
function hasGoneOn(
  { desk: { state }, voice }: Hands,
  before: { readonly state: DeskState; readonly begun: number },
  shown: string | null
): boolean {
  const isElsewhere = state.answerKey !== before.state.answerKey && state.answerKey !== shown
  const isSelecting = state.selection !== null && state.selection !== before.state.selection
  const isWriting = state.memoOn !== null || state.newCodeName !== null || state.typed !== ''
  return isElsewhere || isSelecting || isWriting || voice.pending.begun !== before.begun
}
