import { useState } from 'react'
import { draft } from '@shared/domain/history/draft'
import {
  changeLimits,
  chooseBreakdowns,
  forgetHandedOut,
  type LimitsRefusal
} from '@shared/domain/voice/confidentiality/change-limits'
import { lowestMinimumGroup } from '@shared/domain/voice/minimum-group'
import type { PublishedResults } from '@shared/domain/voice/results/publish-results'
import { Button } from '@renderer/ui/button'
import { Checkbox } from '@renderer/ui/checkbox'
import { useFormat } from '@renderer/ui/format'
import { NumberField } from '@renderer/ui/number-field'
import { TextField } from '@renderer/ui/text-field'
import { useVoice } from '../data/voice-data'
import { breakdownWords } from './result-words'
import styles from './results.module.css'

const refusalWords: Readonly<Record<LimitsRefusal, string>> = {
  'below-floor': `No limit goes under ${lowestMinimumGroup}.`,
  'comments-below-scores': 'The limit for comments cannot be under the one for scores: words tell more.',
  'reason-missing': 'Write down why. The reason is kept in the history and printed under every result.'
}

/** The smallest groups that are shown, why, and by which attributes results are published. */
export function LimitsPanel({ published }: { published: PublishedResults | null | undefined }) {
  return (
    <div className={styles.panel}>
      <h2 className={styles.finding}>Who must not be recognised</h2>
      <p className={styles.prose}>
        The Code and Codebook tabs are the confidential side: you read every answer there, by pseudonym and
        segment. Results, documents, exports with masked names and the pages of partners are the side that
        leaves the room: there no group is shown in which somebody could be recognised, and nothing from which
        such a group could be worked out.
      </p>
      <Limits />
      {published && <Breakdowns published={published} />}
    </div>
  )
}

function Limits() {
  const format = useFormat()
  const { engagement, write } = useVoice()
  const { minimumScoreGroup, minimumCommentGroup, reason: given } = engagement.confidentiality
  const [scores, setScores] = useState<number | null>(minimumScoreGroup)
  const [comments, setComments] = useState<number | null>(minimumCommentGroup)
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<LimitsRefusal | null>(null)
  const save = (): void => {
    const changed = changeLimits(engagement, { scores: scores ?? 0, comments: comments ?? 0, reason })
    setRefusal(changed.ok ? null : changed.refusal)
    if (!changed.ok) return
    const params = { scores: scores ?? 0, comments: comments ?? 0, reason: reason.trim() }
    void write(draft('confidentiality.limits-changed', params, changed.changes))
    setReason('')
  }
  return (
    <section className={styles.part} aria-label="Limits">
      <h3>
        In force: {format.count(minimumScoreGroup)} for scores, {format.count(minimumCommentGroup)} for
        comments
      </h3>
      <p className={styles.base}>
        {given === undefined ? 'The usual limits are 5 and 10.' : `Because: ${given}`}
      </p>
      <div className={styles.limits}>
        <NumberField
          label="Smallest group for scores"
          unit="respondents"
          min={0}
          value={scores}
          onChange={setScores}
        />
        <NumberField
          label="Smallest group for comments"
          unit="respondents"
          min={0}
          value={comments}
          onChange={setComments}
        />
        <TextField
          label="Reason"
          value={reason}
          onChange={setReason}
          placeholder="Agreed with the client on …"
        />
        <Button onClick={save}>Change the limits</Button>
      </div>
      {refusal !== null && (
        <p role="alert" className={styles.refusal}>
          {refusalWords[refusal]}
        </p>
      )}
      <p className={styles.base}>
        Companies count as well: as many different companies as people have to stand in a group. No limit goes
        under {format.count(lowestMinimumGroup)}.
      </p>
    </section>
  )
}

function Breakdowns({ published }: { published: PublishedResults }) {
  const { engagement, write } = useVoice()
  const { cuts, unpublished } = published
  const chosen = cuts.map(({ id }) => id)
  const all = [...cuts, ...unpublished].map(({ id, question }) => ({
    id,
    name: breakdownWords(id, question)
  }))
  const toggle = (id: string, name: string, isChosen: boolean): void => {
    // What this wave cannot be broken down by stays chosen for the waves that can.
    const others = (engagement.confidentiality.breakdowns ?? chosen).filter((one) => one !== id)
    const label = isChosen ? 'confidentiality.breakdown-added' : 'confidentiality.breakdown-removed'
    const next = isChosen ? [...others, id] : others
    void write(draft(label, { breakdown: name }, chooseBreakdowns(engagement, next)))
  }
  const handedOut = all.filter(({ id }) => engagement.confidentiality.handedOut?.includes(id) === true)
  const forget = (id: string, name: string): void => {
    const changes = forgetHandedOut(engagement, id)
    void write(draft('confidentiality.breakdown-forgotten', { breakdown: name }, changes))
  }
  return (
    <section className={styles.part} aria-label="Breakdowns">
      <h3>Results are published by</h3>
      <p className={styles.base}>
        All of these are checked against each other: every one you add gives a reader more to subtract, so
        more small groups have to be hidden. Two attributes are never crossed. One you take away is still
        checked, since tables by it may have been handed out.
      </p>
      <div className={styles.checks}>
        {all.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            isChecked={chosen.includes(id)}
            onChange={(isChosen) => toggle(id, name, isChosen)}
          />
        ))}
      </div>
      {handedOut.map(({ id, name }) => (
        <p key={id} className={styles.base}>
          Published by {name} before, so still checked.{' '}
          <Button onClick={() => forget(id, name)}>Nothing by {name} was handed out</Button>
        </p>
      ))}
      <p className={styles.base}>
        All questions and each one, people and companies, and a survey brought in twice are checked against
        each other. What cannot be known here: tables handed out before late answers came in, before a partner
        changed its type or tier, or made elsewhere. Hold new tables against those before you hand them out.
      </p>
    </section>
  )
}
