import { IconCopy } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { Coverage, CoverageTable } from '@shared/domain/voice/coverage/coverage'
import {
  attributeWords,
  coverageText,
  groupName,
  heardText,
  silentGroups,
  testSentence
} from '@shared/domain/voice/coverage/coverage-words'
import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import { Pane, PaneHeader, Panes } from '@renderer/ui/pane'
import { Select } from '@renderer/ui/select'
import { useCopy } from '@renderer/ui/use-copy'
import { SilentPartners } from './silent-partners'
import { useCoverage } from './use-coverage'
import styles from './coverage.module.css'

const everySurvey = 'every'

/** Who was heard and who was not: respondents against the roster, so that cherry-picking shows. */
export function CoverageView() {
  const copy = useCopy()
  const [chosen, choose] = useState(everySurvey)
  const surveyIds = useMemo(() => (chosen === everySurvey ? null : [chosen]), [chosen])
  const { coverage, surveys, minimum } = useCoverage(surveyIds)
  if (!coverage || !surveys) return null
  if (coverage.roster === 0)
    return (
      <p className={styles.note}>
        There is no roster to compare with: import the client’s partner list first.
      </p>
    )
  const title = surveys.find(({ id }) => id === chosen)?.title ?? 'all surveys and sessions'
  const copyHeard = (): void => copy(coverageText(coverage, title, minimum), 'who was heard')
  return (
    <Panes columns="minmax(0, 1fr) 340px">
      <Pane label="Who was heard" scrolls={false}>
        <PaneHeader
          title="Who was heard"
          actions={
            <>
              <Select
                label="Survey"
                isLabelHidden
                width={280}
                value={chosen}
                options={[
                  { value: everySurvey, label: 'All surveys and sessions' },
                  ...surveys.map(({ id, title: name }) => ({ value: id, label: name }))
                ]}
                onChange={choose}
              />
              <Button size="small" icon={<IconCopy size={14} />} onClick={copyHeard}>
                Copy
              </Button>
            </>
          }
        />
        <div className={styles.scroller} tabIndex={0} role="region" aria-label="Coverage by group">
          <Lead coverage={coverage} minimum={minimum} />
          <Unplaced coverage={coverage} />
          <Findings coverage={coverage} />
          <div className={styles.tables}>
            {coverage.tables.map((table) => (
              <GroupTable key={table.attribute} table={table} minimum={minimum} heard={coverage.heard} />
            ))}
          </div>
        </div>
      </Pane>
      <SilentPartners coverage={coverage} />
    </Panes>
  )
}

/** "38 of 50 companies on the roster were heard (76%), by 61 respondents." */
function Lead({ coverage, minimum }: { coverage: Coverage; minimum: number }) {
  const format = useFormat()
  const { heard, roster, respondents } = coverage
  return (
    <p className={styles.lead}>
      <strong>{heard === null ? `Fewer than ${minimum}` : format.count(heard)}</strong> of{' '}
      {format.count(roster)} companies on the roster were heard
      {heard !== null && ` (${format.share(heard / roster)})`}
      {respondents === null ? '' : `, by ${format.count(respondents)} respondents`}.
    </p>
  )
}

/** Respondents nobody can set against the roster. */
function Unplaced({ coverage }: { coverage: Coverage }) {
  const format = useFormat()
  const { withoutCompany, outsideRoster } = coverage
  if (withoutCompany + outsideRoster === 0) return null
  return (
    <p className={styles.note}>
      Not in the tables: {format.count(withoutCompany)} respondents whose company is not known,{' '}
      {format.count(outsideRoster)} whose company is not on the roster.
    </p>
  )
}

/** The plain statements: groups nobody speaks for, and where those heard differ from the roster. */
function Findings({ coverage }: { coverage: Coverage }) {
  if (coverage.respondents === 0) return null
  const silent = silentGroups(coverage)
  const differing = coverage.tables.filter(({ test }) => test.kind === 'tested' && test.differs)
  if (silent.length + differing.length === 0)
    return (
      <p className={styles.fair} role="status">
        No group of the roster is without a voice, and no difference between those heard and the roster can be
        shown.
      </p>
    )
  return (
    <ul className={styles.findings} aria-label="Findings">
      {differing.map((table) => (
        <li key={table.attribute}>{testSentence(table)}</li>
      ))}
      {silent.map(({ attribute, group }) => (
        <li key={`${attribute}=${group.value ?? ''}`}>
          Nobody of {attributeWords[attribute].toLowerCase()}{' '}
          <strong>{groupName(attribute, group.value)}</strong> was heard ({group.roster} on the roster).
        </li>
      ))}
    </ul>
  )
}

function GroupTable(props: { table: CoverageTable; minimum: number; heard: number | null }) {
  const { table, minimum, heard } = props
  const name = attributeWords[table.attribute]
  return (
    <section className={styles.table}>
      <table>
        <caption>By {name.toLowerCase()}</caption>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            <th scope="col">Roster</th>
            <th scope="col">Heard</th>
            <th scope="col">Share heard</th>
          </tr>
        </thead>
        <tbody>
          {table.groups.map((group) => (
            <tr key={group.value ?? ''}>
              <th scope="row">{groupName(table.attribute, group.value)}</th>
              <td>{group.roster}</td>
              <td className={group.heard === null ? styles.hidden : undefined}>
                {heardText(group, minimum)}
              </td>
              <td>
                {group.heard !== null && (
                  <span className={styles.bar} aria-hidden>
                    <span style={{ width: `${(100 * group.heard) / group.roster}%` }} />
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {heard !== null && heard > 0 && <p className={styles.test}>{testSentence(table)}</p>}
    </section>
  )
}
