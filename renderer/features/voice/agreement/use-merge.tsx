import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react'
import type { ReturnedCopy } from '@shared/domain/voice/agreement/copy/returned-copy'
import { planMerge } from '@shared/domain/voice/agreement/copy/merge-copy'
import type { MergeDecision, MergeDecisions, MergePlan } from '@shared/domain/voice/agreement/copy/merge-plan'
import { draft } from '@shared/domain/history/draft'
import { readCoderCopy } from '@renderer/data'
import { errorText } from '@renderer/ui/errors'
import { FileInput } from '@renderer/ui/file-input'
import { useToast } from '@renderer/ui/use-toast'
import { newStamp } from '../data/stamp'
import { useVoice } from '../data/voice-data'
import { mergeRefusalWords } from './agreement-words'

/** A returned copy on the table: what merging it does, what is decided, and doing it. */
export interface OpenMerge {
  readonly file: string
  readonly returned: ReturnedCopy
  readonly plan: MergePlan
  readonly decisions: MergeDecisions
  readonly decide: (key: string, decision: MergeDecision) => void
  readonly apply: () => Promise<void>
}

interface PickedCopy {
  readonly file: string
  readonly returned: ReturnedCopy
  readonly at: string
}

/** Merging a coder's copy that came back as a file. */
export function useMerge(): {
  readonly pick: () => void
  readonly input: ReactNode
  readonly open: OpenMerge | null
  readonly close: () => void
} {
  const voice = useVoice()
  const toast = useToast()
  const input = useRef<HTMLInputElement>(null)
  const [picked, setPicked] = useState<PickedCopy | null>(null)
  const [decisions, setDecisions] = useState<MergeDecisions>(new Map())
  const target = useMergeTarget()
  const planned = useMemo(
    () => (picked ? planMerge(picked.returned, target, decisions, picked.at) : null),
    [picked, target, decisions]
  )
  const close = useCallback(() => setPicked(null), [])
  const take = async (files: readonly File[]): Promise<void> => {
    const [file] = files
    if (!file) return
    const bytes = new Uint8Array(await file.arrayBuffer())
    const returned = await readCoderCopy({ bytes, fileName: file.name })
    if (!returned.ok) {
      const { title, next } = errorText(returned.error)
      return toast.show(`${title}. ${next}`, { tone: 'problem' })
    }
    const fits = planMerge(returned.value, target, new Map(), newStamp().at)
    if (!fits.ok) return toast.show(mergeRefusalWords[fits.error], { tone: 'problem' })
    if (fits.value.changes.length === 0 && fits.value.conflicts.length === 0) {
      return toast.show(`Nothing new in ${file.name}: it was merged before`)
    }
    setDecisions(new Map())
    setPicked({ file: file.name, returned: returned.value, at: newStamp().at })
  }
  const open =
    picked && planned?.ok
      ? {
          ...{ file: picked.file, returned: picked.returned, plan: planned.value, decisions },
          decide: (key: string, decision: MergeDecision) =>
            setDecisions((before) => new Map([...before, [key, decision]])),
          apply: async () => {
            close()
            const { changes, counts } = planned.value
            const second = picked.returned.round?.secondCoder ?? ''
            const params = { coder: second, count: counts.added, file: picked.file }
            const isDone = await voice.write(draft('voice.copy-merged', params, changes))
            if (isDone) toast.show(`Merged ${picked.file}: ${counts.added} codings added`)
          }
        }
      : null
  return {
    pick: () => input.current?.click(),
    input: (
      <FileInput ref={input} label="A coder’s copy" accept=".tandem" onFiles={(files) => void take(files)} />
    ),
    open,
    close
  }
}

function useMergeTarget() {
  const { engagement, rounds, everything, codes, memos, maskingNames } = useVoice()
  return useMemo(
    () => ({
      ...{ engagement, rounds, list: everything.list, codes, codings: everything.codings, memos },
      names: maskingNames
    }),
    [engagement, rounds, everything, codes, memos, maskingNames]
  )
}
