import type { RatingOrigin } from '@shared/domain/entities/exchange'
import { auditState } from '@shared/domain/exchange/audit-state'
import { editAudit } from '@shared/domain/exchange/edit-audit'
import { DateField } from '@renderer/ui/date-field'
import { useFormat } from '@renderer/ui/format'
import { StatusWord } from '@renderer/ui/status-mark'
import { stateMarks, stateWords } from '../exchange-words'
import { useAsOf } from '../use-as-of'
import { useAuditEdits } from '../use-audit-edits'
import type { AuditView } from '../use-audit'
import styles from './findings.module.css'
import own from './review.module.css'

const sourceWords: Record<RatingOrigin['source'], string> = {
  desk: 'at the desk',
  survey: 'from the survey',
  sheet: 'from the rating sheet',
  workshop: 'in the workshop'
}

/** When the exchange is looked at again, how well it is backed, and whose ratings it rests on. */
export function Review(props: { view: AuditView; client: string; partner: string }) {
  const { audit, result } = props.view
  const edit = useAuditEdits(audit.id)
  const format = useFormat()
  const asOf = useAsOf()
  const state = auditState(audit, asOf)
  const origins = audit.ratedBy ?? []
  return (
    <section className={styles.block} aria-label="Review">
      <div className={own.head}>
        <h3 className={styles.title}>Review</h3>
        <StatusWord status={stateMarks[state]} word={stateWords[state]} />
      </div>
      <DateField
        label="Next review"
        value={audit.nextReviewOn}
        onCommit={(nextReviewOn) => edit((stored) => editAudit(stored, { nextReviewOn }))}
      />
      <p className={styles.note}>
        {`${format.share(result.evidenceCoverage)} of the lines rest on a figure or linked evidence.`}
      </p>
      {origins.map((origin) => (
        <p key={`${origin.side}-${origin.source}`} className={styles.note}>
          {`${origin.side === 'partner' ? props.partner : props.client}: ${origin.lines} lines ${sourceWords[origin.source]}, ${origin.by === '' ? '' : `${origin.by}, `}${origin.raters === 1 ? 'one person' : `${origin.raters} people`}, ${format.date(origin.on)}.`}
        </p>
      ))}
    </section>
  )
}
