import { useMemo, useState } from 'react'
import type { RoundChoice } from '@shared/domain/entities/coding-round'
import type { Answer } from '@shared/domain/voice/answer'
import { codersOf } from '@shared/domain/voice/agreement/coded-unit'
import { coderName } from '@shared/domain/voice/agreement/coders'
import { drawAnswers } from '@shared/domain/voice/agreement/draw-answers'
import { Button } from '@renderer/ui/button'
import { Checkbox } from '@renderer/ui/checkbox'
import { Dialog } from '@renderer/ui/dialog'
import { useFormat } from '@renderer/ui/format'
import { NumberField } from '@renderer/ui/number-field'
import { Select } from '@renderer/ui/select'
import { TextField } from '@renderer/ui/text-field'
import { useVoice } from '../data/voice-data'
import { counted } from '../words/count-words'
import { coderRefusalWords, coderTitle, coderWords, roundRefusalWords } from './agreement-words'
import styles from './agreement.module.css'
import type { RoundActs } from './use-rounds'

type Source = 'coded' | 'all' | 'shown'

const randomSeed = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 100_000

/** A fifth of what there is, as is usual, but neither less than 20 nor more than 200. */
const usualSize = (pool: number): number => Math.min(pool, Math.max(20, Math.min(200, Math.round(pool / 5))))

/** What the dialog asks for, and the answers that follow from it. */
function useOrder(shown: readonly Answer[]) {
  const { engagement } = useVoice()
  const [first, setFirst] = useState(engagement.coder)
  const [source, setSource] = useState<Source>('coded')
  const [size, setSize] = useState<number | null>(null)
  const [seed, setSeed] = useState(randomSeed)
  const pools = usePools(first, shown)
  const pool = pools[source]
  const isRandom = source !== 'shown'
  const wanted = Math.min(size ?? usualSize(pool.length), pool.length)
  const answers = useMemo(
    () => (isRandom ? drawAnswers(pool, wanted, seed) : pool),
    [isRandom, pool, wanted, seed]
  )
  const choice: RoundChoice = isRandom
    ? { by: 'random', seed, share: answers.length / Math.max(1, pool.length) }
    : { by: 'hand' }
  return { first, setFirst, source, setSource, setSize, seed, setSeed, pools, pool, wanted, answers, choice }
}

type Order = ReturnType<typeof useOrder>

/** Asks who codes which answers a second time. `shown`: what the list of the Code tab shows now. */
export function RoundDialog(props: { acts: RoundActs; shown: readonly Answer[]; onClose: () => void }) {
  const format = useFormat()
  const order = useOrder(props.shown)
  const [second, setSecond] = useState('')
  const [isBlind, setBlind] = useState(true)
  const [problem, setProblem] = useState<string | null>(null)
  const { answers, first, choice } = order
  const start = (): void => {
    const name = coderName(second, [first])
    if (!name.ok) return setProblem(coderRefusalWords[name.error])
    const refusal = props.acts.open({ firstCoder: first, secondCoder: name.value, isBlind, choice, answers })
    if (refusal) setProblem(roundRefusalWords[refusal])
    else props.onClose()
  }
  return (
    <Dialog
      title="Start a second coding"
      isOpen
      onClose={props.onClose}
      actions={
        <>
          <Button onClick={props.onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={answers.length === 0} onClick={start}>
            Ask for {counted(answers.length, 'answer', format.count)}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <TextField
          label="Second coder"
          hint="Sees these answers alone. Their name goes on what they code."
          value={second}
          maxLength={80}
          autoFocus
          error={problem}
          onChange={(name) => {
            setSecond(name)
            setProblem(null)
          }}
        />
        <AnswerChoice order={order} />
        <Checkbox
          label="Blind: codings, memos and stars of others stay hidden"
          hint="Agreement can only be measured when the second coder does not know the first reading."
          isChecked={isBlind}
          onChange={setBlind}
        />
      </div>
    </Dialog>
  )
}

function AnswerChoice({ order }: { order: Order }) {
  const { everything, engagement } = useVoice()
  const format = useFormat()
  const { first, source, pools, pool } = order
  const names = [engagement.coder, ...codersOf(everything.codings).map(({ coder }) => coder)]
  const firsts = [...new Set(names)]
  return (
    <>
      <Select
        label="Compared with"
        value={first}
        options={firsts.map((name) => ({ value: name, label: coderTitle(name) }))}
        onChange={order.setFirst}
      />
      <Select<Source>
        label="Answers"
        value={source}
        options={[
          {
            value: 'coded',
            label: `Drawn from those ${coderWords(first)} coded (${format.count(pools.coded.length)})`
          },
          { value: 'all', label: `Drawn from all answers (${format.count(pools.all.length)})` },
          {
            value: 'shown',
            label: `Those the list of the Code tab shows now (${format.count(pools.shown.length)})`
          }
        ]}
        onChange={order.setSource}
      />
      {source !== 'shown' && (
        <div className={styles.views}>
          <NumberField
            label="How many"
            hint={`Of ${format.count(pool.length)}; a fifth is usual`}
            value={order.wanted}
            min={1}
            max={pool.length}
            onChange={order.setSize}
          />
          <TextField
            label="Seed"
            hint="The same seed draws the same answers"
            value={String(order.seed)}
            maxLength={9}
            onChange={(text) => order.setSeed(Number(text.replace(/\D/g, '')))}
          />
        </div>
      )}
    </>
  )
}

function usePools(first: string, shown: readonly Answer[]): Readonly<Record<Source, readonly Answer[]>> {
  const { everything } = useVoice()
  return useMemo(() => {
    const coded = new Set(
      everything.codings
        .filter(({ coder }) => coder === first)
        .map(({ responseId, questionId }) => `${responseId} ${questionId}`)
    )
    const all = everything.list.answers
    return { coded: all.filter(({ key }) => coded.has(key)), all, shown }
  }, [everything, first, shown])
}
