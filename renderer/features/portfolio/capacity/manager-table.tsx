import { useFormat } from '@renderer/ui/format'
import { StatusWord } from '@renderer/ui/status-mark'
import { partnerTypeWords } from '@shared/domain/partners/partner-words'
import type { CapacityPlan, LoadState, ManagerLoad } from '@shared/domain/portfolio/capacity'
import { KeptNumber } from '../parts/kept-number'
import styles from '../parts/tab.module.css'
import { useEditSettings } from '../use-act'
import { hoursText } from './hours-text'

const marks: Readonly<Record<LoadState, 'on-track' | 'watch' | 'at-risk'>> = {
  fine: 'on-track',
  watch: 'watch',
  over: 'at-risk'
}
const words: Readonly<Record<LoadState, string>> = { fine: 'Within', watch: 'Watch', over: 'Over the limit' }

function typesText({ byType }: ManagerLoad): string {
  return byType
    .map(({ type, partners, limit }) => {
      const name = type === null ? 'Type not known' : partnerTypeWords[type]
      return `${name} ${partners}${limit ? ` of ${limit.limit}` : ''}`
    })
    .join(' · ')
}

function ManagerRow(props: { load: ManagerLoad; onKeep: (fte: number | null) => void }) {
  const format = useFormat()
  const { load: each } = props
  return (
    <tr>
      <th scope="row" style={{ whiteSpace: 'nowrap' }}>
        {each.manager ?? 'Nobody'}
      </th>
      <td data-number>{format.count(each.partners)}</td>
      <td>{typesText(each)}</td>
      <td style={{ width: 88 }}>
        {each.manager !== null && (
          <KeptNumber
            label={`Posts of ${each.manager}; empty: 1`}
            isLabelHidden
            value={each.fte}
            min={0}
            max={10}
            decimals={2}
            onKeep={props.onKeep}
          />
        )}
      </td>
      <td>
        {each.state === null ? (
          <StatusWord status="unknown" word={each.manager === null ? 'No manager' : 'Cannot tell'} />
        ) : (
          <StatusWord status={marks[each.state]} word={words[each.state]} />
        )}
      </td>
      <td data-number>
        {hoursText(each, format)}
        {each.hoursLoad !== null && ` (${format.share(each.hoursLoad)})`}
      </td>
    </tr>
  )
}

/** A line per manager: what is on the desk, how much time there is, how full it is. */
export function ManagerTable({ plan }: { plan: CapacityPlan }) {
  const edit = useEditSettings()
  const keep = (manager: string, fte: number | null): void =>
    void edit('portfolio.managers-set', (now) => ({
      managers: [
        ...now.managers.filter((one) => one.manager !== manager),
        ...(fte === null ? [] : [{ manager, fte }])
      ]
    }))
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Manager</th>
          <th scope="col" data-number>
            Partners
          </th>
          <th scope="col">On the desk, of the limit</th>
          <th scope="col">Posts</th>
          <th scope="col">State</th>
          <th scope="col" data-number>
            Hours a month
          </th>
        </tr>
      </thead>
      <tbody>
        {plan.managers.map((each) => (
          <ManagerRow key={each.manager ?? ''} load={each} onKeep={(fte) => keep(each.manager ?? '', fte)} />
        ))}
      </tbody>
    </table>
  )
}
