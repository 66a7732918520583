import { useEffect, useMemo, useState } from 'react'
import type { AppError } from '@shared/domain/errors'
import { fail, ok, type Result } from '@shared/domain/result'
import type { FrameSource } from '@shared/domain/voice/frames/copy-frame'
import { attachEngagement, useEngagements } from '@renderer/data'
import { useVoice, type VoiceData } from '../../data/voice-data'

/** Somewhere codes can be copied from. */
export interface FrameChoice {
  readonly value: string
  readonly label: string
}

const wavePrefix = 'wave '

/** Other engagements on this computer, and the waves of this one that are coded; undefined while they are read. */
export function useFrameChoices(): readonly FrameChoice[] | undefined {
  const { engagement, surveys, list, codingsByAnswer } = useVoice()
  const engagements = useEngagements()
  return useMemo(() => {
    if (!engagements) return undefined
    const coded = new Set(
      list.answers.filter(({ key }) => codingsByAnswer.has(key)).map(({ surveyId }) => surveyId)
    )
    return [
      ...engagements
        .filter(({ id }) => id !== engagement.id)
        .map(({ id, clientName, title }) => ({ value: id, label: `${clientName} · ${title}` })),
      ...surveys
        .filter(({ id }) => coded.has(id))
        .map(({ id, title }) => ({ value: `${wavePrefix}${id}`, label: `This engagement: ${title}` }))
    ]
  }, [engagement, engagements, surveys, list, codingsByAnswer])
}

/** The codebook of another engagement, read beside the open one; nothing of it is changed. */
export async function readFrame(engagementId: string, title: string): Promise<Result<FrameSource, AppError>> {
  const opened = await attachEngagement(engagementId)
  if (!opened.ok) return fail(opened.error)
  try {
    return ok({ engagementId, title, codes: await opened.value.all('codes') })
  } finally {
    opened.value.close()
  }
}

/** The codes used in one wave of this engagement, with those above them. */
function waveFrame(
  { codes, codesById, list, codingsByAnswer }: VoiceData,
  surveyId: string,
  title: string
): FrameSource {
  const used = new Set<string>()
  for (const answer of list.answers) {
    if (answer.surveyId !== surveyId) continue
    for (const { codeId } of codingsByAnswer.get(answer.key) ?? []) {
      for (let at = codesById.get(codeId); at && !used.has(at.id); at = codesById.get(at.parentId ?? '')) {
        used.add(at.id)
      }
    }
  }
  return { engagementId: null, title, codes: codes.filter(({ id }) => used.has(id)) }
}

/** The chosen source with its codes; null while it is read or none is chosen. */
export function useFrameSource(choice: FrameChoice | undefined): Result<FrameSource, AppError> | null {
  const voice = useVoice()
  const [read, setRead] = useState<{
    readonly of: string
    readonly frame: Result<FrameSource, AppError>
  } | null>(null)
  const isWave = choice?.value.startsWith(wavePrefix) ?? false
  useEffect(() => {
    if (!choice || isWave) return
    let isCurrent = true
    void readFrame(choice.value, choice.label).then((frame) => {
      if (isCurrent) setRead({ of: choice.value, frame })
    })
    return () => {
      isCurrent = false
    }
  }, [choice, isWave])
  return useMemo(() => {
    if (!choice) return null
    if (isWave) return ok(waveFrame(voice, choice.value.slice(wavePrefix.length), choice.label))
    return read?.of === choice.value ? read.frame : null
  }, [choice, isWave, voice, read])
}
