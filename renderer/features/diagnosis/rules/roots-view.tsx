import { Pane, Panes } from '@renderer/ui/pane'
import { StatusWord } from '@renderer/ui/status-mark'
import { rootsOf } from '@shared/domain/diagnosis/failure-mode-roots'
import { failureModes, type FailureMode } from '@shared/domain/voice/failure-mode'
import { failureModeWords } from '@shared/domain/voice/failure-mode-words'
import type { RuleLine } from './group-findings'
import { ModeVoice } from './mode-voice'
import styles from './rules.module.css'
import type { ModeVoices } from './use-mode-voices'

/** Our failure modes against those the field names, with what rules and partners say of each. */
export function RootsView(props: {
  lines: readonly RuleLine[]
  voices: ModeVoices | null | undefined
  onOpen: (ruleId: string) => void
}) {
  return (
    <Panes columns="minmax(0, 1fr)">
      <Pane label="Failure modes">
        <p className={styles.note}>
          Three papers of the field name the ways programmes fail: four, five and five. This table says which
          of ours each of them is; the assignment is our judgement.
        </p>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Failure mode</th>
              <th scope="col">What the field calls it</th>
              <th scope="col">Rules that fire</th>
              <th scope="col">What partners said</th>
            </tr>
          </thead>
          <tbody>
            {failureModes.map((mode) => (
              <tr key={mode}>
                <th scope="row">{failureModeWords[mode]}</th>
                <td>
                  <FieldNames mode={mode} />
                </td>
                <td>
                  <Firing mode={mode} lines={props.lines} onOpen={props.onOpen} />
                </td>
                <td>
                  <ModeVoice mode={mode} voices={props.voices} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Pane>
    </Panes>
  )
}

function FieldNames({ mode }: { mode: FailureMode }) {
  const roots = rootsOf(mode)
  if (roots.length === 0) return <span className={styles.roots}>Not among the three lists</span>
  return (
    <>
      {roots.map(({ source, number, name }) => (
        <div key={`${source} ${number}`}>
          {name}
          <div className={styles.roots}>
            {source}, no. {number}
          </div>
        </div>
      ))}
    </>
  )
}

function Firing(props: { mode: FailureMode; lines: readonly RuleLine[]; onOpen: (ruleId: string) => void }) {
  const mine = props.lines.filter(
    ({ rule, finding }) => rule.failureMode === props.mode && !finding.isSwitchedOff
  )
  const firing = mine.filter(({ finding }) => finding.outcome === 'fires')
  if (firing.length === 0) {
    const known = mine.some(({ finding }) => finding.outcome !== 'cannot-tell')
    return <StatusWord status={known ? 'clear' : 'cannot-tell'} word={known ? 'None' : 'Cannot tell'} />
  }
  return (
    <>
      {firing.map(({ rule }) => (
        <button key={rule.id} type="button" className={styles.link} onClick={() => props.onOpen(rule.id)}>
          <StatusWord status="fires" word={`${rule.id} ${rule.claim}`} />
        </button>
      ))}
    </>
  )
}
