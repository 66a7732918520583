import { IconDots, IconFileImport, IconUsersPlus } from '@tabler/icons-react'
import type { CodingRound } from '@shared/domain/entities/coding-round'
import { codersOf } from '@shared/domain/voice/agreement/coded-unit'
import { roundProgress } from '@shared/domain/voice/agreement/rounds'
import { Button } from '@renderer/ui/button'
import { useFormat, type Format } from '@renderer/ui/format'
import { IconButton } from '@renderer/ui/icon-button'
import { Menu } from '@renderer/ui/menu'
import { useVoice } from '../data/voice-data'
import { counted } from '../words/count-words'
import styles from './agreement.module.css'
import { coderWords } from './agreement-words'
import type { RoundActs } from './use-rounds'

/** The second codings: who codes what for whom, how far they are, and what can be done with them. */
export function RoundList(props: { acts: RoundActs; onStart: () => void; onMerge: () => void }) {
  const { rounds, engagement, everything } = useVoice()
  const isCopy = engagement.copyOf !== undefined
  return (
    <section className={styles.block} aria-label="Second codings">
      <div className={styles.blockHead}>
        <h3 className={styles.blockTitle}>Second codings</h3>
      </div>
      {rounds.length === 0 && <p className={styles.meta}>None yet.</p>}
      {[...rounds]
        .sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1))
        .map((round) => (
          <RoundCard key={round.id} round={round} acts={props.acts} />
        ))}
      {!isCopy && (
        <div className={styles.buttons}>
          {/* With one coder alone the way in stands large beside this list. */}
          {codersOf(everything.codings).length > 1 && (
            <Button size="small" icon={<IconUsersPlus size={14} />} onClick={props.onStart}>
              Start a second coding
            </Button>
          )}
          <Button size="small" icon={<IconFileImport size={14} />} onClick={props.onMerge}>
            Merge a coder’s copy
          </Button>
        </div>
      )}
    </section>
  )
}

function RoundCard({ round, acts }: { round: CodingRound; acts: RoundActs }) {
  const { engagement } = useVoice()
  const format = useFormat()
  const { firstCoder, secondCoder, closedAt } = round
  const isOpen = closedAt === null
  const isCopy = engagement.copyOf !== undefined
  return (
    <article className={styles.round} aria-label={`${secondCoder} codes for ${coderWords(firstCoder)}`}>
      <div className={styles.blockHead}>
        <span className={styles.coderName}>
          <span className={styles.roundTitle}>{secondCoder}</span> after {coderWords(firstCoder)}
          <span className={styles.meta}>{choiceWords(round, format)}</span>
        </span>
        <Menu
          trigger={
            <IconButton label={`More for the second coding of ${secondCoder}`} withoutTooltip>
              <IconDots size={16} />
            </IconButton>
          }
          entries={[
            isOpen
              ? { id: 'close', label: 'Finish', onSelect: () => acts.close(round) }
              : { id: 'reopen', label: 'Take up again', onSelect: () => acts.reopen(round) },
            {
              id: 'remove',
              label: 'Remove, codings stay',
              isDestructive: true,
              isDisabled: isCopy,
              onSelect: () => acts.remove(round)
            }
          ]}
        />
      </div>
      <RoundWork round={round} acts={acts} />
    </article>
  )
}

function RoundWork({ round, acts }: { round: CodingRound; acts: RoundActs }) {
  const { everything, engagement } = useVoice()
  const format = useFormat()
  const progress = roundProgress(round, everything.codings)
  const { secondCoder, closedAt } = round
  const isOpen = closedAt === null
  const isHere = engagement.coder === secondCoder
  const isCopy = engagement.copyOf !== undefined
  return (
    <>
      <span className={styles.track} aria-hidden>
        <span
          className={styles.done}
          style={{ width: `${(100 * progress.codedBySecond) / Math.max(1, progress.answers)}%` }}
        />
      </span>
      <span className={styles.meta}>
        {format.count(progress.codedBySecond)} of {counted(progress.answers, 'answer', format.count)} coded
        {isOpen ? (progress.isComplete ? ', all done' : '') : ', finished'}
        {copyWords(round)}
      </span>
      {isOpen && (
        <div className={styles.buttons}>
          {progress.isComplete && (
            <Button size="small" variant="soft" onClick={() => acts.close(round)}>
              Finish and compare
            </Button>
          )}
          {!isHere && !progress.isComplete && (
            <Button size="small" onClick={() => acts.codeHere(round)}>
              {secondCoder} codes here
            </Button>
          )}
          {!isCopy && (
            <Button size="small" onClick={() => void acts.saveCopy(round)}>
              Save a copy for {secondCoder}
            </Button>
          )}
        </div>
      )}
    </>
  )
}

function choiceWords({ choice, isBlind }: CodingRound, format: Format): string {
  const how =
    choice.by === 'hand' ? 'chosen by hand' : `${format.share(choice.share)} at random, seed ${choice.seed}`
  return `${how}${isBlind ? ', blind' : ', not blind'}`
}

function copyWords({ copies }: CodingRound): string {
  const last = copies.at(-1)
  if (!last) return ''
  return last.mergedAt === null ? ' · copy handed out' : ' · copy merged'
}
