import { useMemo } from 'react'
import { codePath, codeTree, visibleNodes, withDescendants } from '@shared/domain/voice/code-tree'
import type { Option } from '@renderer/ui/select'
import { useVoice } from '../data/voice-data'

/** Codes another one can stand under, in tree order; never itself or what is below it. */
export function useParentOptions(codeId: string | null): readonly Option[] {
  const { codes, codesById } = useVoice()
  return useMemo(() => {
    const barred = codeId === null ? new Set<string>() : withDescendants(codes, codeId)
    const parents = visibleNodes(codeTree(codes), new Set()).filter(
      ({ code }) => !code.isRetired && !barred.has(code.id)
    )
    return [
      { value: '', label: 'Top of the codebook' },
      ...parents.map(({ code }) => ({ value: code.id, label: codePath(codesById, code.id).join(' · ') }))
    ]
  }, [codes, codesById, codeId])
}
