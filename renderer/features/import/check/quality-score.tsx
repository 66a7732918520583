import type { CheckedSheet, DeskFinding } from '@shared/domain/importing/checks/check-protocol'
import {
  partOf,
  qualityWeights,
  type PartScore,
  type QualityPart
} from '@shared/domain/importing/checks/quality-score'
import { useFormat, type Format } from '@renderer/ui/format'
import { Popover } from '@renderer/ui/popover'
import { findingTitle } from '../words/check-words'
import styles from './quality-score.module.css'

const names: Readonly<Record<QualityPart, string>> = {
  completeness: 'Complete',
  validity: 'Readable and possible',
  consistency: 'Free of contradictions',
  uniqueness: 'Each record once',
  timeliness: 'Recent'
}

/** What was counted, in words. */
function partWords({ part, good, of, share }: PartScore, format: Format): string {
  if (share === null) return 'nothing to judge by; does not count'
  const ratio = `${format.count(good)} of ${format.count(of)}`
  switch (part) {
    case 'completeness':
      return `${ratio} needed values given`
    case 'validity':
      return `${ratio} filled cells read`
    case 'consistency':
    case 'uniqueness':
      return `${ratio} records without such a problem`
    case 'timeliness':
      return `newest date ${format.count(good)} days old; 31 count in full, 365 not at all`
  }
}

/** How far a sheet can be trusted, 0–100, with the reason behind it and the way to the problems that cost most. */
export function QualityScore(props: { sheet: CheckedSheet; onOpen: (findingId: string) => void }) {
  const { quality, sheetName, asOf, findings } = props.sheet
  const format = useFormat()
  return (
    <Popover
      label={`Data quality of ${sheetName}`}
      width={360}
      position="bottom-end"
      trigger={(control) => (
        <button
          type="button"
          className={styles.score}
          aria-label={`Data quality of ${sheetName}: ${quality.score} / 100`}
          {...control}
        >
          <b>{quality.score}</b> <span className={styles.of}>/ 100</span>
        </button>
      )}
    >
      {(close) => (
        <div className={styles.card}>
          <h3 className={styles.head}>Data quality {quality.score} of 100</h3>
          <p className={styles.meta}>
            The weighted mean of five shares. Judged as of {format.date(asOf.date)}, {asOfWords[asOf.source]}.
          </p>
          <dl className={styles.parts}>
            {quality.parts.map((part) => (
              <div key={part.part} className={styles.part}>
                <dt>
                  {names[part.part]}{' '}
                  <span className={styles.meta}>counts {format.share(qualityWeights[part.part], 0)}</span>
                </dt>
                <dd>
                  <b>{part.share === null ? '—' : format.share(part.share, part.share > 0.995 ? 1 : 0)}</b>
                  <span className={styles.meta}>{partWords(part, format)}</span>
                  <Causes
                    findings={findings.filter(
                      (one) => one.ignored === null && partOf(one.code) === part.part
                    )}
                    onOpen={(id) => {
                      close()
                      props.onOpen(id)
                    }}
                  />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </Popover>
  )
}

const asOfWords = {
  engagement: 'the date set for the engagement',
  file: 'the latest trustworthy date in the file',
  clock: 'today, because the file has no dates'
} as const

function Causes(props: { findings: readonly DeskFinding[]; onOpen: (id: string) => void }) {
  const format = useFormat()
  return (
    <>
      {props.findings.slice(0, 3).map((finding) => (
        <button
          key={finding.id}
          type="button"
          className={styles.cause}
          onClick={() => props.onOpen(finding.id)}
        >
          {findingTitle(finding)} {format.count(finding.count)}
        </button>
      ))}
    </>
  )
}
