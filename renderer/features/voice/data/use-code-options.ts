import { useMemo } from 'react'
import { codePath, codeTree, visibleNodes } from '@shared/domain/voice/code-tree'
import type { Option } from '@renderer/ui/select'
import { useVoice } from './voice-data'

/** The codes that can be given, in the order of the codebook, each with what it stands under. */
export function useCodeOptions(): readonly Option[] {
  const { codes, codesById } = useVoice()
  return useMemo(
    () =>
      visibleNodes(codeTree(codes), new Set())
        .filter(({ code }) => !code.isRetired)
        .map(({ code }) => ({ value: code.id, label: codePath(codesById, code.id).join(' · ') })),
    [codes, codesById]
  )
}
