import type { ReactNode } from 'react'
import { useEngagement } from '@renderer/data'
import { useFormat, type Format } from '@renderer/ui/format'
import { useNavigation } from '@renderer/ui/navigation'
import { StatusWord, type Status } from '@renderer/ui/status-mark'
import type { AuditState } from '@shared/domain/exchange/audit-state'
import type { VerdictWord } from '@shared/domain/exchange/verdict'
import { standings, type Preference } from '@shared/domain/partners/side-by-side'
import styles from './compare.module.css'
import { PartHead, StandingMark } from './standing-mark'
import { useNewestExchanges, type NewestExchange } from './use-newest-exchanges'

const verdictMarks: Readonly<Record<VerdictWord, Status>> = {
  fair: 'clear',
  'partner-loses': 'at-risk',
  'vendor-loses': 'at-risk',
  unclear: 'cannot-tell'
}

const verdictWords = (word: VerdictWord, client: string): string =>
  ({
    fair: 'A fair exchange',
    'partner-loses': 'The partner loses',
    'vendor-loses': `${client} loses`,
    unclear: 'Not clear yet'
  })[word]

const stateWords: Readonly<Record<AuditState, string>> = {
  'never-audited': 'Never audited',
  due: 'Review due',
  current: 'Current'
}

interface Measure {
  readonly title: string
  readonly better: Preference
  readonly value: (exchange: NewestExchange) => number | null
  readonly write: (value: number, format: Format) => string
}

const measures: readonly Measure[] = [
  {
    title: 'Gets a year',
    better: null,
    value: ({ result }) => result?.getTotal.value ?? null,
    write: (value, format) => format.money(value)
  },
  {
    title: 'Gives a year',
    better: null,
    value: ({ result }) => result?.giveTotal.value ?? null,
    write: (value, format) => format.money(value)
  },
  {
    title: 'Served with what matters to it',
    better: 'more',
    value: ({ result }) => result?.partnerFulfilment.value ?? null,
    write: (value, format) => format.share(value, 0)
  },
  {
    title: 'Unmet needs',
    better: 'less',
    value: ({ result }) => result?.unmetNeeds.length ?? null,
    write: (value, format) => format.count(value)
  }
]

function Line(props: { title: string; cells: readonly ReactNode[] }) {
  return (
    <tr>
      <th scope="row">{props.title}</th>
      {props.cells.map((cell, at) => (
        <td key={at}>
          <div className={styles.value}>{cell}</div>
        </td>
      ))}
    </tr>
  )
}

/** One number of each exchange; it leads to the audit it comes from. */
function MeasureLine(props: {
  measure: Measure
  exchanges: readonly NewestExchange[]
  open: (at: number, text: string) => ReactNode
}) {
  const { title, better, value, write } = props.measure
  const format = useFormat()
  const values = props.exchanges.map(value)
  const marks = standings(values, better)
  return (
    <Line
      title={title}
      cells={values.map((own, at) => (
        <>
          {own === null ? '—' : props.open(at, write(own, format))}
          <StandingMark standing={marks[at] ?? null} worstWord={better === 'less' ? 'most' : 'lowest'} />
        </>
      ))}
    />
  )
}

/** How the exchange with each partner stands; the verdict leads to the audit it comes from. */
export function ExchangeRows({ partnerIds }: { partnerIds: readonly string[] }) {
  const format = useFormat()
  const { clientName } = useEngagement()
  const { navigate } = useNavigation()
  const exchanges = useNewestExchanges(partnerIds)
  if (!exchanges) return null
  const open = (at: number, text: string): ReactNode => {
    const partnerId = partnerIds[at]
    if (partnerId === undefined || !exchanges[at]?.audit) return text
    return (
      <button
        type="button"
        className={styles.link}
        onClick={() => navigate({ screen: 'exchange', partnerId })}
      >
        {text}
      </button>
    )
  }
  return (
    <tbody>
      <PartHead title="Value exchange, on our own scale" columns={partnerIds.length} />
      <Line
        title="Verdict"
        cells={exchanges.map(({ result }) =>
          result ? (
            <StatusWord
              status={verdictMarks[result.verdict.word]}
              word={verdictWords(result.verdict.word, clientName)}
            />
          ) : (
            <StatusWord status="empty" word="Never audited" />
          )
        )}
      />
      <Line
        title="Audit"
        cells={exchanges.map(({ audit, state }, at) =>
          audit
            ? open(at, `Version ${audit.version}, ${format.date(audit.date)} · ${stateWords[state]}`)
            : '—'
        )}
      />
      {measures.map((measure) => (
        <MeasureLine key={measure.title} measure={measure} exchanges={exchanges} open={open} />
      ))}
    </tbody>
  )
}
