import { useCallback, useEffect, useState } from 'react'
import type { ImportRun } from '@shared/domain/entities/import-run'
import type { ComparisonView, LinesAsk } from '@shared/domain/importing/living-protocol'
import { Dialog } from '@renderer/ui/dialog'
import { useFormat } from '@renderer/ui/format'
import { Progress } from '@renderer/ui/progress'
import { useDesk } from '../desk/use-desk'
import { LineList } from '../lines/line-list'
import { comparisonWords } from '../lines/line-words'
import { targetLabels } from '../words/field-labels'
import { runName } from './run-name'
import styles from './runs-dialog.module.css'

const countsOf = ({ counts }: ComparisonView): (readonly [LinesAsk['kind'], number])[] => [
  ['changed', counts.changed],
  ['missing', counts.missing],
  ['added', counts.added],
  ['unchanged', counts.unchanged]
]

/** Two imports side by side: totals, and every record that only one has or that differs. */
export function CompareDialog(props: { first: ImportRun; second: ImportRun; onClose: () => void }) {
  const desk = useDesk()
  const [first, second] = [props.first.id, props.second.id]
  const [view, setView] = useState<ComparisonView | null>(null)
  useEffect(() => {
    void desk.askLiving('compare', { first, second }).then(setView)
  }, [desk, first, second])
  const load = useCallback(
    (page: LinesAsk) => desk.askLiving('compareLines', { first, second, page }),
    [desk, first, second]
  )
  return (
    <Dialog title="Compare two imports" size="wide" isOpen onClose={props.onClose}>
      {view === null ? (
        <Progress label="Comparing" share={null} figure="" />
      ) : (
        <div className={styles.comparison}>
          <Totals view={view} first={props.first} second={props.second} />
          <LineList
            label="Records of the two imports"
            words={comparisonWords}
            counts={countsOf(view)}
            start="changed"
            load={load}
            version={view}
            none="The two hold no records of the same kind."
          />
        </div>
      )}
    </Dialog>
  )
}

function Totals({ view, first, second }: { view: ComparisonView; first: ImportRun; second: ImportRun }) {
  const format = useFormat()
  const amount = (value: number | null): string => (value === null ? '—' : format.decimal(value, 2))
  return (
    <table className={styles.totals}>
      <thead>
        <tr>
          <th scope="col">Records</th>
          <RunHead name="First" run={first} />
          <RunHead name="Second" run={second} />
          <th scope="col">Difference</th>
        </tr>
      </thead>
      <tbody>
        {view.kinds.map((one) => (
          <tr key={one.kind}>
            <th scope="row">{targetLabels[one.kind]}</th>
            <td>{format.count(one.first.records)}</td>
            <td>{format.count(one.second.records)}</td>
            <td>{signed(one.second.records - one.first.records, format.count)}</td>
          </tr>
        ))}
        {view.kinds
          .filter((one) => one.first.amount !== null || one.second.amount !== null)
          .map((one) => (
            <tr key={`${one.kind} amount`}>
              <th scope="row">{targetLabels[one.kind]}: sum of amounts</th>
              <td>{amount(one.first.amount)}</td>
              <td>{amount(one.second.amount)}</td>
              <td>
                {signed(
                  Math.round(((one.second.amount ?? 0) - (one.first.amount ?? 0)) * 100) / 100,
                  (value) => format.decimal(value, 2)
                )}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}

const signed = (value: number, write: (value: number) => string): string =>
  value > 0 ? `+${write(value)}` : value < 0 ? `−${write(-value)}` : '0'

function RunHead({ name, run }: { name: string; run: ImportRun }) {
  const format = useFormat()
  return (
    <th scope="col">
      {name}: {runName(run)}
      <span className={styles.meta}> {format.moment(run.at)}</span>
    </th>
  )
}
