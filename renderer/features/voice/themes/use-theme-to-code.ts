import { useCallback } from 'react'
import type { RecordChange } from '@shared/domain/history/change-set'
import { draft } from '@shared/domain/history/draft'
import type { Answer } from '@shared/domain/voice/answer'
import { addCode, type CodebookRefusal } from '@shared/domain/voice/edit-code'
import { codeHits } from '@shared/domain/voice/search/code-hits'
import { codingsWith } from '../data/codings-with'
import { newStamp } from '../data/stamp'
import { useVoice } from '../data/voice-data'

/** A theme that becomes a code: a new one of that name, or one of the codebook; given to these answers. */
export interface ThemePlan {
  readonly code: { readonly name: string; readonly parentId: string | null } | { readonly id: string }
  readonly answers: readonly Answer[]
}

export type ThemeCoded =
  | { readonly ok: true; readonly codeId: string; readonly codeName: string; readonly answers: number }
  | { readonly ok: false; readonly refusal: CodebookRefusal }

/** Adds the code and gives it to the answers that were looked through, as one change set. */
export function useThemeToCode(): (plan: ThemePlan) => ThemeCoded {
  const voice = useVoice()
  return useCallback(
    (plan) => {
      const codes = new Map(voice.codesById)
      const changes: RecordChange[] = []
      let codeId = 'id' in plan.code ? plan.code.id : ''
      if (!('id' in plan.code)) {
        const added = addCode(voice.codes, { ...plan.code, id: newStamp().id })
        if (!added.ok) return { ok: false, refusal: added.error }
        codeId = added.value.code.id
        codes.set(codeId, added.value.code)
        changes.push(...added.value.changes)
      }
      const codings = codingsWith(voice.codingsByAnswer, voice.pending.of('codings'))
      const coded = codeHits(
        plan.answers.map((answer) => ({ answer, spans: [] })),
        { codeId, extent: 'answer' },
        { codes, given: (answer) => codings.get(answer.key) ?? [] },
        {
          ...{ coder: voice.engagement.coder, at: newStamp().at, source: 'suggestion' as const },
          newId: () => newStamp().id
        }
      )
      if (!coded.ok) return { ok: false, refusal: 'unknown-code' }
      changes.push(...coded.value.changes)
      const codeName = codes.get(codeId)?.name ?? ''
      const { answers } = coded.value
      const params = { code: codeName, count: answers }
      const label = answers === 0 && changes.length > 0 ? 'voice.code-added' : 'voice.theme-coded'
      void voice.write(draft(label, params, changes))
      return { ok: true, codeId, codeName, answers }
    },
    [voice]
  )
}
