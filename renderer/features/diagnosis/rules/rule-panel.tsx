import { useState } from 'react'
import { useRecords } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { Chip } from '@renderer/ui/chip'
import { useFormat } from '@renderer/ui/format'
import { useNavigation } from '@renderer/ui/navigation'
import { StatusWord } from '@renderer/ui/status-mark'
import { Text } from '@renderer/ui/text'
import { findQuestion } from '@shared/domain/diagnosis/checklists/registry'
import type { RuleFinding } from '@shared/domain/diagnosis/finding'
import { workFactWords } from '@shared/domain/diagnosis/work-facts/work-fact-words'
import type { Figure } from '@shared/domain/evidence/figure'
import { caveatWords, missingWords, unknownWords } from '@shared/domain/evidence/reasons'
import { DiagnosisFigure, figureTitle } from '../parts/diagnosis-figure'
import { changedWindow } from '../parts/finding-figure'
import type { RuleLine } from './group-findings'
import { outcomeStatus, ruleNames, severityWords } from './rule-words'
import styles from './rules.module.css'
import { ThresholdEditor } from './threshold-editor'

function Part(props: { title: string; children: React.ReactNode }) {
  return (
    <section>
      <h3>{props.title}</h3>
      {props.children}
    </section>
  )
}

/** Everything about one rule: what it says here and why, its figures, its threshold, what it means, what to do. */
export function RulePanel({ line }: { line: RuleLine }) {
  const { rule, finding } = line
  return (
    <div className={styles.panel}>
      <div>
        <div className={styles.top}>
          <StatusWord status={outcomeStatus[finding.outcome]} />
          <Chip>{ruleNames(rule)}</Chip>
          <Text size="meta" tone="faint">
            Severity: {severityWords[rule.severity].toLowerCase()}
          </Text>
        </div>
        <h2>{rule.claim}</h2>
        <p>{finding.sentence}</p>
      </div>
      {finding.change && (
        <Part title="Changed for this engagement">
          <p>{finding.change.reason}</p>
        </Part>
      )}
      <Figures line={line} />
      <Missing finding={finding} />
      <Questions line={line} />
      <ThresholdEditor rule={rule} />
      <Part title="It fires when">
        <p>{rule.statement}</p>
      </Part>
      <Part title="What it means">
        <p>{rule.meaning}</p>
      </Part>
      <Part title="What to do first">
        <p>{rule.action}</p>
      </Part>
      <Partners partnerIds={finding.partnerIds} />
      {rule.note !== undefined && (
        <Part title="How it is read here">
          <p>{rule.note}</p>
        </Part>
      )}
      <Part title="Source">
        <p>{rule.source}</p>
      </Part>
    </div>
  )
}

function FigureLine({ figure, line }: { figure: Figure; line: RuleLine }) {
  const { rule, finding } = line
  const isDecisive = figure.metricId === rule.reads[0]
  return (
    <div>
      <dt>
        {figureTitle(figure)}
        {figure.unknown && <small>{unknownWords(figure.unknown.reason)}</small>}
        {figure.caveats?.map((caveat) => (
          <small key={caveat}>{caveatWords(caveat)}</small>
        ))}
      </dt>
      <dd>
        <DiagnosisFigure
          figure={figure}
          threshold={isDecisive ? (finding.threshold?.value ?? null) : null}
          windowDays={changedWindow(finding)}
        />
      </dd>
    </div>
  )
}

function Figures({ line }: { line: RuleLine }) {
  const { navigate } = useNavigation()
  const format = useFormat()
  const { figures, work } = line.finding
  if (figures.length === 0 && !work) return null
  return (
    <Part title="Figures">
      <dl className={styles.figures}>
        {figures.map((figure) => (
          <FigureLine key={figure.metricId} figure={figure} line={line} />
        ))}
        {work && (
          <div>
            <dt>{workFactWords[work.id].title}</dt>
            <dd>
              {format.count(work.value)}
              {work.of !== null && ` of ${format.count(work.of)}`}
              <small>
                <Button
                  variant="subtle"
                  size="small"
                  onClick={() => navigate({ screen: workFactWords[work.id].screen })}
                >
                  Go there
                </Button>
              </small>
            </dd>
          </div>
        )}
      </dl>
    </Part>
  )
}

/** The data that would let the rule tell. */
function Missing({ finding }: { finding: RuleFinding }) {
  const { navigate } = useNavigation()
  const { missing, outcome } = finding
  if (outcome !== 'cannot-tell' || missing.length === 0) return null
  return (
    <Part title="To ask the client for">
      {missing.map((code) => (
        <p key={code}>{missingWords(code)}</p>
      ))}
      <Button size="small" onClick={() => navigate({ screen: 'import' })}>
        Import it
      </Button>
    </Part>
  )
}

/** The questions it reads; each leads to its answer and to what the data say. */
function Questions({ line: { rule, finding } }: { line: RuleLine }) {
  const { navigate } = useNavigation()
  if (rule.questions.length === 0) return null
  return (
    <Part title="Questions it reads">
      <ul className={styles.questions}>
        {rule.questions.map((questionId) => (
          <li key={questionId}>
            <button
              type="button"
              className={styles.link}
              onClick={() => navigate({ screen: 'diagnosis', tab: 'checklists', questionId })}
            >
              {findQuestion(questionId)?.text ?? questionId}
            </button>
            {finding.unanswered.includes(questionId) && (
              <Text size="meta" tone="faint">
                Nobody has answered yet
              </Text>
            )}
          </li>
        ))}
      </ul>
    </Part>
  )
}

const shownPartners = 12

/** The partners a finding is about; each leads to its page. */
function Partners({ partnerIds }: { partnerIds: readonly string[] }) {
  const { navigate } = useNavigation()
  const format = useFormat()
  const partners = useRecords('partners')
  const [isWhole, setIsWhole] = useState(false)
  if (partnerIds.length === 0 || !partners) return null
  const names = new Map(partners.map(({ id, name }) => [id, name]))
  const shown = isWhole ? partnerIds : partnerIds.slice(0, shownPartners)
  const rest = partnerIds.length - shown.length
  return (
    <Part title={`Partners it is about (${format.count(partnerIds.length)})`}>
      <ul className={styles.partners}>
        {shown.map((partnerId) => (
          <li key={partnerId}>
            <Button size="small" onClick={() => navigate({ screen: 'partners', partnerId })}>
              {names.get(partnerId) ?? partnerId}
            </Button>
          </li>
        ))}
        {rest > 0 && (
          <li>
            <Button variant="subtle" size="small" onClick={() => setIsWhole(true)}>
              {`Show ${format.count(rest)} more`}
            </Button>
          </li>
        )}
      </ul>
    </Part>
  )
}
