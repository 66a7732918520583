import { useState } from 'react'
import { filterAnswers, type AnswerFilter } from '@shared/domain/voice/answer-filter'
import { codersOf } from '@shared/domain/voice/agreement/coded-unit'
import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import { useNavigation } from '@renderer/ui/navigation'
import { Pane, PaneHeader, Panes } from '@renderer/ui/pane'
import { Progress } from '@renderer/ui/progress'
import { SegmentedControl } from '@renderer/ui/segmented-control'
import { Select } from '@renderer/ui/select'
import { useVoice } from '../data/voice-data'
import { counted } from '../words/count-words'
import { AgreementTable } from './agreement-table'
import styles from './agreement.module.css'
import { coderTitle } from './agreement-words'
import { CoderList } from './coder-list'
import { DisagreementView } from './disagreement-view'
import { ManyCodersTable } from './many-coders-table'
import { MergeDialog } from './merge-dialog'
import { NoSecondCoder } from './no-second-coder'
import { RoundDialog } from './round-dialog'
import { RoundList } from './round-list'
import { SaturationView } from './saturation-view'
import { useComparison } from './use-comparison'
import { useMerge } from './use-merge'
import { useRounds } from './use-rounds'

type Part = 'agreement' | 'disagreements' | 'saturation'

const parts = [
  { value: 'agreement', label: 'Agreement' },
  { value: 'disagreements', label: 'Disagreements' },
  { value: 'saturation', label: 'Saturation' }
] as const

/**
 * Do coders read alike, where do they not, and does coding still bring anything new? `filter` is that of the
 * Code tab: what its list shows can be chosen for a second coding.
 */
export function AgreementTab({ filter }: { filter: AnswerFilter }) {
  const { duty, list, codingsByAnswer } = useVoice()
  const acts = useRounds()
  const merge = useMerge()
  const [isAsking, setAsking] = useState(false)
  return (
    <Panes columns="288px minmax(0, 1fr)">
      <Pane label="Coders and rounds" title="Coders" scrolls={false}>
        <div className={styles.side}>
          <CoderList />
          <RoundList acts={acts} onStart={() => setAsking(true)} onMerge={merge.pick} />
        </div>
      </Pane>
      {duty?.isBlind === true ? <OnDuty /> : <Compared onStart={() => setAsking(true)} />}
      {isAsking && (
        <RoundDialog
          acts={acts}
          shown={filterAnswers(list.answers, filter, codingsByAnswer)}
          onClose={() => setAsking(false)}
        />
      )}
      {merge.input}
      {merge.open && <MergeDialog merge={merge.open} onClose={merge.close} />}
    </Panes>
  )
}

/** What a blind coder sees here: their own work, and nothing of how others read. */
function OnDuty() {
  const { duty, progress } = useVoice()
  const { navigate } = useNavigation()
  const format = useFormat()
  return (
    <Pane label="Second coding">
      <div className={styles.notice}>
        <p>
          <strong>{duty?.secondCoder}</strong> codes {counted(progress.total, 'answer', format.count)} a
          second time, blind. What others gave stays hidden until this second coding is finished;{' '}
          {format.count(progress.coded)} done.
        </p>
        <Button variant="primary" onClick={() => navigate({ screen: 'voice', tab: 'code' })}>
          Go on coding
        </Button>
      </div>
    </Pane>
  )
}

/** Stands for everybody in the choice of coders; no coder can bear it, since names are trimmed. */
const everyone = ' '

/** Who is compared: all coders, or two of them. */
function useChosenCoders() {
  const { everything, rounds } = useVoice()
  const [chosen, setChosen] = useState<readonly [string, string] | null>(null)
  const coders = codersOf(everything.codings).map(({ coder }) => coder)
  const lastRound = rounds.filter(({ closedAt }) => closedAt !== null).at(-1)
  const isPossible = (pair: readonly string[] | null): boolean =>
    pair !== null && pair[0] !== pair[1] && pair.every((name) => name === everyone || coders.includes(name))
  const ofRound = lastRound ? ([lastRound.firstCoder, lastRound.secondCoder] as const) : null
  const usual =
    coders.length > 2
      ? ([everyone, coders[1] ?? ''] as const)
      : ofRound && isPossible(ofRound)
        ? ofRound
        : ([coders[0] ?? '', coders[1] ?? ''] as const)
  const pair = chosen && isPossible(chosen) && coders.length >= 2 ? chosen : usual
  const isAll = pair[0] === everyone
  return { coders, pair, compared: isAll ? coders : pair, isAll, setChosen }
}

function Compared({ onStart }: { onStart: () => void }) {
  const [part, setPart] = useState<Part>('agreement')
  const { coders, pair, compared, isAll, setChosen } = useChosenCoders()
  const [first, second] = pair
  const other = (than: string): string => coders.find((name) => name !== than) ?? ''
  return (
    <Pane label="Agreement" scrolls={false}>
      <PaneHeader
        actions={
          coders.length >= 2 && part !== 'saturation' ? (
            <>
              <CoderChoice
                label="First coder"
                value={first}
                coders={coders}
                hasEveryone={coders.length > 2}
                onChange={(name) => setChosen([name, name === second ? other(name) : second])}
              />
              {!isAll && (
                <CoderChoice
                  label="Second coder"
                  value={second}
                  coders={coders}
                  onChange={(name) => setChosen([first, name])}
                />
              )}
            </>
          ) : undefined
        }
      >
        <SegmentedControl<Part> label="View" value={part} options={parts} onChange={setPart} />
      </PaneHeader>
      {part === 'saturation' ? (
        <div className={styles.scroller}>
          <SaturationView />
        </div>
      ) : coders.length < 2 ? (
        <NoSecondCoder onStart={onStart} />
      ) : (
        <Coders part={part} coders={compared} />
      )}
    </Pane>
  )
}

function CoderChoice(props: {
  label: string
  value: string
  coders: readonly string[]
  hasEveryone?: boolean
  onChange: (name: string) => void
}) {
  const { coders, hasEveryone } = props
  const names = coders.map((name) => ({ value: name, label: coderTitle(name) }))
  return (
    <Select
      label={props.label}
      isLabelHidden
      width={150}
      value={props.value}
      options={
        hasEveryone === true ? [{ value: everyone, label: `All ${coders.length} coders` }, ...names] : names
      }
      onChange={props.onChange}
    />
  )
}

function Coders({ part, coders }: { part: Part; coders: readonly string[] }) {
  const { everything } = useVoice()
  const comparing = useComparison(everything.codings, coders)
  if (comparing.state === 'working') {
    return (
      <div className={styles.notice}>
        <Progress label="Comparing the coders" share={null} figure="" />
      </div>
    )
  }
  const { reply } = comparing
  if (!reply.of) {
    return (
      <p className={styles.notice}>
        No answer was coded by {reply.kind === 'pair' ? `both ${coders.join(' and ')}` : 'two of the coders'}.
        Agreement is measured on answers that more than one has coded.
      </p>
    )
  }
  if (part === 'disagreements') return <DisagreementView comparison={reply.of} />
  return (
    <div className={styles.scroller}>
      {reply.kind === 'pair' ? (
        <AgreementTable comparison={reply.of} />
      ) : (
        <ManyCodersTable comparison={reply.of} />
      )}
      <p className={styles.note}>
        Results count every coder’s codings; where an answer was settled, the agreed codes alone.
      </p>
    </div>
  )
}
