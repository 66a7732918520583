import type { Partner } from '@shared/domain/entities/partner'
import { bothSides } from '@shared/domain/exchange/both-sides'
import { earnAnalysis, noEarnInputs, type EarnAnalysis } from '@shared/domain/exchange/earn-analysis'
import { useEngagement } from '@renderer/data'
import { useFormat, type Format } from '@renderer/ui/format'
import { Pane, Panes } from '@renderer/ui/pane'
import { possessive, shortName } from '../exchange-words'
import type { AuditView } from '../use-audit'
import { EarnInputsForm } from './earn-inputs'
import { earnSentence } from './earn-words'
import styles from './earn.module.css'
import { OwnBooksTable } from './own-books'
import { TornadoChart } from './tornado-chart'

function figuresOf(found: EarnAnalysis, alternative: string, format: Format) {
  const { earn, needed } = found
  const hour = { decimals: 2 }
  return [
    { label: 'per deal', value: format.money(earn.perDeal) },
    { label: 'per year', value: format.money(earn.perYear) },
    { label: 'per hour', value: format.money(earn.perHour, hour) },
    { label: 'needed per hour', value: format.money(needed?.value, hour) },
    {
      label: `${alternative === '' ? 'alternative' : alternative} per hour`,
      value: format.money(found.alternative?.value, hour)
    }
  ]
}

function rangeOf(range: EarnAnalysis['needed'], format: Format): string {
  if (range === null || range.low === null || range.high === null) return ''
  return `${format.money(range.low)} to ${format.money(range.high)}`
}

function countedNote(found: EarnAnalysis, format: Format): string {
  const names = found.earningLines
    .filter((each) => each.amount.value !== null)
    .map((each) => each.line.name)
    .join(', ')
  const deals =
    found.values.deals === null
      ? 'the number of deals is not known'
      : `${format.decimal(found.values.deals, Number.isInteger(found.values.deals) ? 0 : 1)} deals a year`
  const services =
    found.values.servicesPerDeal === null ? ' Its own services are not stated and not counted.' : ''
  const needed = rangeOf(found.needed, format)
  return `Counted as earned: ${names === '' ? 'nothing yet' : names}; ${deals}.${services}${needed === '' ? '' : ` Needed: ${needed} an hour.`}`
}

/** The tornado with its key, or what is needed before there is one. */
function Swings({ found }: { found: EarnAnalysis }) {
  return (
    <>
      <h2 className={styles.title}>What moves the earn an hour most</h2>
      {found.tornado.length === 0 ? (
        <p className={styles.note}>
          State at least one input with “at least” and “at most”, and the hours, to see what matters.
        </p>
      ) : (
        <>
          <p className={styles.key}>
            <span>
              <i data-kind="now" /> now
            </span>
            <span>
              <i data-kind="needed" /> needed
            </span>
            <span>
              <i data-kind="alternative" /> alternative
            </span>
            <span>At the ends: the input’s own lowest and highest</span>
          </p>
          <TornadoChart found={found} />
        </>
      )}
    </>
  )
}

/** What the partner earns per deal, year and hour, what it would take, and what moves it most. */
export function EarnView({ view, partner }: { view: AuditView; partner: Partner }) {
  const format = useFormat()
  const client = shortName(useEngagement().clientName)
  const name = shortName(partner.name)
  const { audit, result, figure } = view
  const inputs = audit.earn ?? noEarnInputs
  const found = earnAnalysis({
    result,
    inputs,
    partnerHours: audit.partnerHours,
    dealsWon: figure('won-deals-12m')
  })
  return (
    <Panes columns="minmax(0,1fr) 380px">
      <Pane label="Earn">
        <div className={styles.page}>
          <p className={styles.sentence}>{earnSentence(found, name, format)}</p>
          <div className={styles.figures}>
            {figuresOf(found, inputs.alternativeName, format).map((each) => (
              <div key={each.label} className={styles.figure}>
                <b>{each.value}</b>
                <span>{each.label}</span>
              </div>
            ))}
          </div>
          <p className={styles.note}>{countedNote(found, format)}</p>
          <Swings found={found} />
          <h2 className={styles.title}>Give and get in each side’s own books</h2>
          <p className={styles.note}>
            Margin on won deals and pipeline cost the giver time, not money: their cost stands in the hours.
          </p>
          <OwnBooksTable
            sides={bothSides(result, audit.earn, found.earn.hours)}
            client={client}
            partner={name}
          />
        </div>
      </Pane>
      <Pane label="What has to be told" title={`${possessive(name)} time and needs`}>
        <EarnInputsForm key={audit.id} audit={audit} />
      </Pane>
    </Panes>
  )
}
