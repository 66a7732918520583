import { useMemo } from 'react'
import type { CodingRound } from '@shared/domain/entities/coding-round'
import { change, draft } from '@shared/domain/history/draft'
import { switchCoder } from '@shared/domain/voice/agreement/coders'
import { coderCopy } from '@shared/domain/voice/agreement/copy/coder-copy'
import {
  closeRound,
  openRound,
  type RoundOrder,
  type RoundRefusal
} from '@shared/domain/voice/agreement/rounds'
import { saveCoderCopy } from '@renderer/data'
import { errorText } from '@renderer/ui/errors'
import { useToast } from '@renderer/ui/use-toast'
import { newStamp } from '../data/stamp'
import { useVoice, type VoiceData } from '../data/voice-data'

/** What can be done with rounds of second coding. Each act is one change set. */
export interface RoundActs {
  /** Null when opened, else why not. */
  readonly open: (order: RoundOrder) => RoundRefusal | null
  readonly close: (round: CodingRound) => void
  readonly reopen: (round: CodingRound) => void
  readonly remove: (round: CodingRound) => void
  /** The second coder sits down here. */
  readonly codeHere: (round: CodingRound) => void
  readonly saveCopy: (round: CodingRound) => Promise<void>
}

type Say = (message: string, tone: 'done' | 'problem') => void

const named = ({ firstCoder, secondCoder }: CodingRound) => ({ first: firstCoder, second: secondCoder })

/** The acts of the Agreement tab on rounds. */
export function useRounds(): RoundActs {
  const voice = useVoice()
  const toast = useToast()
  return useMemo(() => {
    const say: Say = (message, tone) => toast.show(message, { tone })
    const { write, engagement, rounds } = voice
    return {
      open: (order) => {
        const made = openRound(order, rounds, { ...newStamp(), by: engagement.coder })
        if (!made.ok) return made.error
        const { round, changes } = made.value
        void write(draft('voice.round-opened', { ...named(round), count: round.answers.length }, changes))
        return null
      },
      close: (round) =>
        void write(draft('voice.round-closed', named(round), closeRound(round, newStamp().at))),
      reopen: (round) => void write(draft('voice.round-reopened', named(round), closeRound(round, null))),
      remove: (round) =>
        void write(draft('voice.round-removed', named(round), [change('codingRounds', round, null)])),
      codeHere: ({ secondCoder }) =>
        void write(
          draft('voice.coder-switched', { name: secondCoder }, switchCoder(engagement, secondCoder))
        ),
      saveCopy: (round) => saveCopyOf(round, voice, say)
    }
  }, [voice, toast])
}

/** The file first: only a copy that exists is remembered as handed out. */
async function saveCopyOf(round: CodingRound, voice: VoiceData, say: Say): Promise<void> {
  const { engagement, surveys, codes, everything, maskingNames } = voice
  const [copyId, runId, at] = [newStamp().id, newStamp().id, newStamp().at]
  const responses = [...voice.responses.values()].flat()
  const source = { engagement, round, surveys, responses, codes, codings: everything.codings }
  const { records, copy } = coderCopy({ ...source, names: maskingNames }, { copyId, runId, at })
  const saved = await saveCoderCopy(records, at)
  if (!saved.ok) return say(errorText(saved.error).title, 'problem')
  if (saved.value.outcome === 'cancelled') return
  const after: CodingRound = { ...round, copies: [...round.copies, copy] }
  const params = { second: round.secondCoder, file: saved.value.name }
  await voice.write(draft('voice.copy-saved', params, [change('codingRounds', round, after)]))
  say(`Saved ${saved.value.name} for ${round.secondCoder}`, 'done')
}
