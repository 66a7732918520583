import { useEffect, useState } from 'react'
import type { Review, ReviewLine } from '@shared/domain/voice/suggest/suggest-protocol'
import { Button } from '@renderer/ui/button'
import { Checkbox } from '@renderer/ui/checkbox'
import { Dialog } from '@renderer/ui/dialog'
import { useFormat } from '@renderer/ui/format'
import { Progress } from '@renderer/ui/progress'
import { useVoice } from '../data/voice-data'
import { counted } from '../words/count-words'
import { reasonWords, shownChance } from './suggestion-words'
import styles from './suggestions.module.css'
import type { SuggestionActs } from './use-suggestion-acts'
import type { Suggestions } from './use-suggestions'

/** How often a suggestion must have been right to be offered for taking over many at once. */
const askedPrecision = 0.9
/** More than this nobody looks through in one go. */
const mostLines = 200

/** The sure suggestions as they are when the list is opened; undefined while they are gathered. */
function useReview(review: Suggestions['review']): Review | null | undefined {
  const [found, setFound] = useState<Review | null | undefined>(undefined)
  const [ask] = useState(() => review)
  useEffect(() => {
    let isCurrent = true
    void ask(askedPrecision).then((lines) => isCurrent && setFound(lines))
    return () => {
      isCurrent = false
    }
  }, [ask])
  return found
}

/** The sure suggestions on uncoded answers, to be looked through and taken over at once. */
export function AcceptAllDialog(props: {
  suggestions: Suggestions
  acts: SuggestionActs
  onClose: () => void
}) {
  const { suggestions, acts, onClose } = props
  const review = useReview(suggestions.review)
  const [unticked, setUnticked] = useState<ReadonlySet<ReviewLine>>(new Set())
  const lines = review?.lines.slice(0, mostLines) ?? []
  const chosen = lines.filter((line) => !unticked.has(line))
  const toggle = (line: ReviewLine, isTicked: boolean): void => {
    const next = new Set(unticked)
    if (isTicked) next.delete(line)
    else next.add(line)
    setUnticked(next)
  }
  return (
    <Dialog
      title="Sure suggestions"
      isOpen
      onClose={onClose}
      size="large"
      actions={
        <Button
          variant="primary"
          isDisabled={chosen.length === 0}
          onClick={() => void acts.acceptAll(chosen).then(onClose)}
        >
          Take over {counted(chosen.length, 'suggestion')}
        </Button>
      }
    >
      {review === undefined && <Progress label="Going through all answers" share={null} figure="" />}
      {review === null && (
        <p>
          Too little is coded to say which suggestions are right nine times in ten. Code more answers first.
        </p>
      )}
      {review && <ReviewText review={review} shown={lines.length} />}
      <ul className={styles.review}>
        {lines.map((line) => (
          <ReviewRow
            key={`${line.row} ${line.suggestion.codeId}`}
            line={line}
            isTicked={!unticked.has(line)}
            suggestions={suggestions}
            onToggle={toggle}
          />
        ))}
      </ul>
    </Dialog>
  )
}

function ReviewText({ review, shown }: { review: Review; shown: number }) {
  const format = useFormat()
  if (review.lines.length === 0) return <p>No uncoded answer has a suggestion that sure.</p>
  return (
    <p className={styles.ground}>
      Cautiously counted, as sure suggestions were right {format.share(review.precision)} of the time on the
      answers you have coded ({review.judged} judged, each without having been seen). Expect about one in{' '}
      {Math.round(1 / Math.max(0.01, 1 - review.precision))} to be wrong: look through them, untick what does
      not fit.
      {review.lines.length > shown && ` The ${shown} surest of ${review.lines.length} are shown.`}
    </p>
  )
}

function ReviewRow(props: {
  line: ReviewLine
  isTicked: boolean
  suggestions: Suggestions
  onToggle: (line: ReviewLine, isTicked: boolean) => void
}) {
  const { line, suggestions } = props
  const { codesById } = useVoice()
  const format = useFormat()
  const answer = suggestions.answerAt(line.row)
  const name = codesById.get(line.suggestion.codeId)?.name ?? ''
  return (
    <li className={styles.reviewRow}>
      <Checkbox
        label={`${name} for ${answer?.respondentId ?? ''}`}
        isLabelHidden
        isChecked={props.isTicked}
        onChange={(isTicked) => props.onToggle(line, isTicked)}
      />
      <div className={styles.reviewWords}>
        <div>
          <strong>{name}</strong> · {answer?.respondentId} · {format.share(shownChance(line.suggestion))}
        </div>
        <p className={styles.reviewText}>“{answer?.text.trim()}”</p>
        <p className={styles.reviewReason}>{reasonWords(line.suggestion.reason, suggestions.answerAt)}</p>
      </div>
    </li>
  )
}
