import { useMemo } from 'react'
import { draft } from '@shared/domain/history/draft'
import { foldText } from '@shared/domain/text/fold'
import {
  addOption,
  backCode,
  otherAnswers,
  type BackCodingRefusal,
  type OtherAnswer
} from '@shared/domain/voice/back-coding/back-code'
import type { OtherTie } from '@shared/domain/voice/back-coding/other-ties'
import { useRecords } from '@renderer/data'
import { newStamp } from '../../data/stamp'
import { useVoice } from '../../data/voice-data'

/** Back-coding of one closed question. */
export interface BackCoding {
  readonly answers: readonly OtherAnswer[]
  /** Gives the option to this answer and all that say the same words; null takes it back. */
  readonly give: (answer: OtherAnswer, option: string | null) => void
  /** Adds an option and gives it; null when done, else why not. */
  readonly giveNew: (answer: OtherAnswer, typed: string) => BackCodingRefusal | null
}

/** The answers written beside "Other" and the acts on them; undefined while they are read. */
export function useBackCoding(tie: OtherTie): BackCoding | undefined {
  const { responses, engagement, write } = useVoice()
  const overlays = useRecords('overlays')
  return useMemo(() => {
    if (!overlays) return undefined
    const byId = new Map(overlays.map((overlay) => [overlay.id, overlay]))
    const answers = otherAnswers(tie, responses.get(tie.survey.id) ?? [], byId)
    const alike = ({ text }: OtherAnswer): readonly OtherAnswer[] =>
      answers.filter((other) => foldText(other.text) === foldText(text))
    const scope = () => ({ overlays: byId, by: engagement.coder, at: newStamp().at })
    const question = tie.closed.code
    const give: BackCoding['give'] = (answer, option) => {
      const changes = backCode(tie, alike(answer), option, scope())
      const label = option === null ? 'voice.back-coding-removed' : 'voice.back-coded'
      void write(draft(label, { answers: changes.length, question, option: option ?? '' }, changes))
    }
    return {
      answers,
      give,
      giveNew: (answer, typed) => {
        const added = addOption(tie, typed)
        if (!added.ok) return added.error
        const { option } = added.value
        const given = backCode(tie, alike(answer), option, scope())
        const params = { answers: given.length, question, option }
        void write(draft('voice.back-coded', params, [...added.value.changes, ...given]))
        return null
      }
    }
  }, [overlays, tie, responses, engagement, write])
}
