import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ChangeDraft } from '@shared/domain/history/change-set'
import type { AppError } from '@shared/domain/errors'
import type { Result } from '@shared/domain/result'
import type {
  BringInChoices,
  BringInPlan,
  BringInRefusal,
  BroughtIn
} from '@shared/domain/voice/interchange/bring-in-protocol'
import type { KnownStudy } from '@shared/domain/voice/interchange/known-study'
import { useStore, type OpenEngagementStore } from '@renderer/data'
import { useToast } from '@renderer/ui/use-toast'
import { newStamp } from '../data/stamp'
import { useVoice } from '../data/voice-data'
import { BringInClient, type BringInStamp } from './bring-in-client'
import { noChoices, usualChoices } from './usual-choices'

/** A file on its way in. */
export type BringingIn =
  | { readonly step: 'reading'; readonly file: string }
  | { readonly step: 'failed'; readonly file: string; readonly error: AppError }
  | { readonly step: 'choosing'; readonly file: string; readonly content: BroughtIn }

export interface BringIn {
  readonly open: BringingIn | null
  readonly choices: BringInChoices
  /** Undefined while it is worked out. */
  readonly plan: Result<BringInPlan, BringInRefusal> | undefined
  readonly start: (file: File) => void
  readonly choose: (choices: BringInChoices) => void
  readonly apply: () => Promise<void>
  readonly close: () => void
}

/** Brings a coded file in: read, looked at, chosen, written as one change set. */
export function useBringIn(): BringIn {
  const { engagement, write } = useVoice()
  const store = useStore()
  const toast = useToast()
  const client = useRef<BringInClient | null>(null)
  const [open, setOpen] = useState<BringingIn | null>(null)
  const [choices, choose] = useState<BringInChoices>(noChoices)
  const [stamp, setStamp] = useState<BringInStamp | null>(null)
  const plan = usePlan(client, open, choices, stamp)
  const close = useCallback(() => {
    client.current?.close()
    client.current = null
    setOpen(null)
  }, [])
  useEffect(() => () => client.current?.close(), [])
  const start = useCallback(
    (file: File) => {
      client.current?.close()
      const made = new BringInClient()
      client.current = made
      const { id, at } = newStamp()
      const own = { by: engagement.coder, at, runId: id }
      setStamp(own)
      setOpen({ step: 'reading', file: file.name })
      void made.read(file, own).then((read) => {
        if (client.current !== made) return
        if (!read.ok) return setOpen({ step: 'failed', file: file.name, error: read.error })
        choose(usualChoices(read.value, engagement.coder))
        setOpen({ step: 'choosing', file: file.name, content: read.value })
      })
    },
    [engagement.coder]
  )
  const draft = plan?.ok ? plan.value.draft : null
  const apply = useCallback(async () => {
    if (!draft) return
    const isDone = await write(await withoutKeptFile(draft, store))
    if (!isDone) return
    close()
    toast.show(`Brought in ${String(draft.label.params['file'])}. One undo takes all of it back.`)
  }, [draft, write, store, close, toast])
  return useMemo(
    () => ({ open, choices, plan, start, choose, apply, close }),
    [open, choices, plan, start, apply, close]
  )
}

/** The plan for what is chosen; undefined while it is worked out. */
function usePlan(
  client: { readonly current: BringInClient | null },
  open: BringingIn | null,
  choices: BringInChoices,
  stamp: BringInStamp | null
): Result<BringInPlan, BringInRefusal> | undefined {
  const { surveys, responses, codes, everything, memos } = useVoice()
  const isAsked = open?.step === 'choosing'
  // Only put together while a file waits to be brought in: otherwise each coding would have it made anew.
  const known = useMemo<KnownStudy | null>(
    () =>
      isAsked
        ? { surveys, responses: [...responses.values()].flat(), codes, codings: everything.codings, memos }
        : null,
    [isAsked, surveys, responses, codes, everything, memos]
  )
  const question = useMemo(() => (known && stamp ? { known, choices, stamp } : null), [choices, known, stamp])
  const [answer, setAnswer] = useState<{
    readonly to: unknown
    readonly plan: Result<BringInPlan, BringInRefusal>
  } | null>(null)
  useEffect(() => {
    if (!question) return
    let isCurrent = true
    void client.current?.plan(question.known, question.choices, question.stamp).then((plan) => {
      if (isCurrent) setAnswer({ to: question, plan })
    })
    return () => {
      isCurrent = false
    }
  }, [client, question])
  return question && answer?.to === question ? answer.plan : undefined
}

/** A file the engagement keeps already is not written a second time. */
async function withoutKeptFile(draft: ChangeDraft, store: OpenEngagementStore): Promise<ChangeDraft> {
  const [file] = draft.blocks?.sourceFiles ?? []
  if (!draft.blocks || !file || !(await store.getBlock('sourceFiles', file.id))) return draft
  return { ...draft, blocks: { ...draft.blocks, sourceFiles: [], sourceBlocks: [] } }
}
