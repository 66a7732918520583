import { useMemo, useRef, useEffect } from 'react'
import type { SuggestionDecision } from '@shared/domain/entities/suggestion-decision'
import type { Coding, MemoTarget } from '@shared/domain/entities/voice'
import { change, draft } from '@shared/domain/history/draft'
import { addCode, type CodebookRefusal } from '@shared/domain/voice/edit-code'
import { answerKey } from '@shared/domain/voice/answer'
import { applyCode, toggleCode, type Applied, type CodingStamp } from '@shared/domain/voice/apply-code'
import { writeMemo } from '@shared/domain/voice/memos'
import { toggleQuote } from '@shared/domain/voice/quotes'
import { useUndoRedo } from '@renderer/data'
import { errorText } from '@renderer/ui/errors'
import { useToast } from '@renderer/ui/use-toast'
import { newStamp } from '../data/stamp'
import { useVoice, type VoiceData } from '../data/voice-data'
import { codingRefusalWords } from '../words/refusal-words'
import { selectedSpan } from './desk-state'
import type { Desk } from './use-desk'

/** What the consultant can do at the desk. Each act is one change set. */
export interface DeskActs {
  /** Gives the code to the selection or the whole answer, or takes it back when it is there already. */
  readonly toggle: (codeId: string) => void
  readonly removeCoding: (coding: Coding) => void
  /** Adds a code and gives it at once; null when done, else why not. */
  readonly createCode: (name: string, parentId: string | null) => CodebookRefusal | null
  readonly quote: () => void
  readonly writeMemo: (text: string) => void
  readonly undo: () => void
  /** Moves to the answer that many places on. */
  readonly step: (by: number) => void
  readonly nextUncoded: () => void
}

interface Hands {
  readonly desk: Desk
  readonly voice: VoiceData
  readonly say: (message: string, tone: 'done' | 'problem') => void
}

const stampOf = ({ voice }: Hands): CodingStamp => ({
  ...newStamp(),
  coder: voice.engagement.coder,
  source: 'manual'
})

function toggle(hands: Hands, codeId: string): void {
  const { desk, voice } = hands
  if (!desk.answer) return
  const target = { answer: desk.answer, span: selectedSpan(desk.state.selection), codings: desk.codings }
  const result = toggleCode(target, voice.codesById, codeId, stampOf(hands))
  if (!result.ok) return hands.say(codingRefusalWords[result.error], 'problem')
  writeApplied(hands, codeId, result.value)
}

function writeApplied({ desk, voice, say }: Hands, codeId: string, applied: Applied): void {
  const code = voice.codesById.get(codeId)?.name ?? ''
  const answer = desk.answer?.respondentId ?? ''
  const label = applied.coding ? 'voice.coded' : 'voice.uncoded'
  // On its way to the disk before anything is drawn.
  void voice.write(draft(label, { code, answer }, applied.changes))
  desk.dispatch({ type: 'focus-coding', codingId: applied.coding?.id ?? null, codeId })
  if (applied.replaced > 0) say(`“${code}” replaced ${applied.replaced} of the answer’s codes`, 'done')
}

function createCode(hands: Hands, name: string, parentId: string | null): CodebookRefusal | null {
  const { desk, voice } = hands
  const added = addCode(voice.codes, { id: newStamp().id, name, parentId })
  if (!added.ok) return added.error
  const { code, changes } = added.value
  const codes = new Map([...voice.codesById, [code.id, code]])
  const span = selectedSpan(desk.state.selection)
  const given =
    desk.answer &&
    applyCode({ answer: desk.answer, span, codings: desk.codings }, codes, code.id, stampOf(hands))
  const applied = given?.ok ? given.value : null
  desk.dispatch({ type: 'focus-coding', codingId: applied?.coding?.id ?? null, codeId: code.id })
  const params = { code: code.name, answer: desk.answer?.respondentId ?? '' }
  const label = applied ? 'voice.code-added-and-given' : 'voice.code-added'
  void voice.write(draft(label, params, [...changes, ...(applied?.changes ?? [])]))
  return null
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

function memo({ desk, voice }: Hands, text: string): void {
  const { answer, dispatch } = desk
  dispatch({ type: 'memo', isOpen: false })
  if (!answer) return
  const { responseId, questionId } = answer
  const target: MemoTarget = { kind: 'answer', responseId, questionId }
  const changes = writeMemo(voice.memos, target, text, { ...newStamp(), by: voice.engagement.coder })
  const label = text.trim() === '' ? 'voice.memo-removed' : 'voice.memo-written'
  void voice.write(draft(label, { answer: answer.respondentId }, changes))
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
  const latest = useRef<Hands>(null)
  useEffect(() => {
    latest.current = { desk, voice, say: (message, tone) => toast.show(message, { tone }) }
  })
  return useMemo(() => {
    const act = (run: (hands: Hands) => void): void => {
      if (latest.current) run(latest.current)
    }
    return {
      toggle: (codeId) => act((hands) => toggle(hands, codeId)),
      removeCoding: (coding) => act((hands) => removeCoding(hands, coding)),
      createCode: (name, parentId) => (latest.current ? createCode(latest.current, name, parentId) : null),
      quote: () => act(quote),
      writeMemo: (text) => act((hands) => memo(hands, text)),
      step: (by) => act((hands) => step(hands, by)),
      nextUncoded: () => act(nextUncoded),
      undo: () =>
        act((hands) => {
          void undo().then((result) => {
            if (!result.ok) return hands.say(errorText(result.error).title, 'problem')
            openChanged(hands, result.value.changes)
          })
        })
    }
  }, [undo])
}

/** Undo happens where it happened: the answer concerned comes into view. */
function openChanged({ desk, voice }: Hands, changes: Parameters<typeof draft>[2]): void {
  for (const { table, before, after } of changes) {
    if (table !== 'codings' && table !== 'suggestionDecisions') continue
    const { responseId, questionId } = (after ?? before) as Coding | SuggestionDecision
    const key = answerKey(responseId, questionId)
    if (voice.list.byKey.has(key)) return desk.dispatch({ type: 'open-answer', key })
  }
}
