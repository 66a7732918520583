import { useEffect, useMemo, useState } from 'react'
import type { FrameSource } from '@shared/domain/voice/frames/copy-frame'
import { frameDifferences, type FrameDifference } from '@shared/domain/voice/frames/keep-in-step'
import { useVoice } from '../../data/voice-data'
import { readFrame } from './use-frame-source'

export interface ChangedFrame {
  readonly source: FrameSource
  readonly differences: readonly FrameDifference[]
}

/**
 * What changed in other engagements since codes kept in step with them were last brought up to date. They are read
 * when the codebook is opened; one that cannot be read (erased, an older version) has nothing to offer.
 */
export function useFrameDifferences(): readonly ChangedFrame[] {
  const { codes } = useVoice()
  const [sources, setSources] = useState<readonly FrameSource[]>([])
  const followed = useMemo(() => {
    const titles = new Map<string, string>()
    for (const { origin } of codes) {
      if (origin?.isKeptInStep && origin.engagementId !== null) titles.set(origin.engagementId, origin.title)
    }
    return JSON.stringify([...titles])
  }, [codes])
  useEffect(() => {
    let isCurrent = true
    const titles = JSON.parse(followed) as [string, string][]
    void Promise.all(titles.map(([id, title]) => readFrame(id, title))).then((read) => {
      if (isCurrent) setSources(read.flatMap((frame) => (frame.ok ? [frame.value] : [])))
    })
    return () => {
      isCurrent = false
    }
  }, [followed])
  return useMemo(
    () =>
      sources
        .map((source) => ({ source, differences: frameDifferences(codes, source) }))
        .filter(({ differences }) => differences.length > 0),
    [codes, sources]
  )
}
