import { useMemo, useState } from 'react'
import type { ExportedState } from '@shared/domain/entities/document'
import { changeCount, compareExports, versionOf } from '@shared/domain/deliverables/compare-exports'
import { exportedState, stateId } from '@shared/domain/deliverables/exported-state'
import { useRecords } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { Select, type Option } from '@renderer/ui/select'
import { useCopy } from '@renderer/ui/use-copy'
import type { ChosenDocument } from '../data/use-document'
import { changeGroups, changesAsText, type ChangeGroup } from './change-lines'
import styles from './what-changed.module.css'

const present = 'now'

interface Version {
  readonly key: string
  readonly name: string
  readonly state: ExportedState | null
}

/** The exports of the document, oldest first, and the document as it would be exported now. */
function useVersions({ record, request }: ChosenDocument): readonly Version[] | undefined {
  const states = useRecords('exportedStates')
  return useMemo(() => {
    if (!states) return undefined
    const byId = new Map(states.map((state) => [state.id, state]))
    const made = record.exports.map(({ at }, index): Version => {
      const state = byId.get(stateId(record.id, at)) ?? null
      const edition = state?.edition === 'anonymised' ? ', anonymised' : ''
      return { key: at, name: `${versionOf(index)}${edition}`, state }
    })
    if (request?.kind !== 'docx') return made
    const now = exportedState(request.report, { documentId: record.id, at: present, edition: 'named' })
    return [...made, { key: present, name: 'The document now', state: now }]
  }, [states, record, request])
}

/** The document now against its last export; where nothing changed since, the last export against the one before. */
function usualPair(known: readonly Version[]): { later?: Version; before?: Version } {
  const isSame = (a: Version | undefined, b: Version | undefined): boolean =>
    a?.state && b?.state ? changeCount(compareExports(a.state, b.state)) === 0 : false
  const last = known.length > 2 && isSame(known.at(-2), known.at(-1)) ? known.length - 2 : known.length - 1
  const [later, before] = [known[last], known[last - 1]]
  return { ...(later ? { later } : {}), ...(before ? { before } : {}) }
}

const optionsOf = (versions: readonly Version[]): Option[] =>
  versions.map(({ key, name, state }) => ({
    value: key,
    label: state === null ? `${name}, without content` : name,
    isDisabled: state === null
  }))

function Group({ group }: { group: ChangeGroup }) {
  return (
    <section aria-label={group.title}>
      <h3 className={styles.group}>
        {group.title} <span className={styles.count}>{group.lines.length}</span>
      </h3>
      <ul>
        {group.lines.map((line, index) => (
          <li key={index} className={styles.line}>
            <span className={styles.what}>{line.what}</span>
            {line.was !== null && <del className={styles.was}>{line.was}</del>}
            {line.was !== null && line.now !== null && <span aria-hidden>→</span>}
            {line.now !== null && <ins className={styles.now}>{line.now}</ins>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Figures, words and parts that differ between two exports, or between an export and the document now. */
export function WhatChanged({ chosen }: { chosen: ChosenDocument }) {
  const versions = useVersions(chosen)
  const copy = useCopy()
  const [from, setFrom] = useState<string | null>(null)
  const [to, setTo] = useState<string | null>(null)
  if (!versions || chosen.record.exports.length === 0 || chosen.workbook) return null
  const known = versions.filter((version) => version.state !== null)
  const usual = usualPair(known)
  const later = known.find((version) => version.key === to) ?? usual.later
  const before = known.find((version) => version.key === from) ?? usual.before
  if (!later?.state || !before?.state) {
    return (
      <p className={styles.hint}>What changed can be said from the next export on: its content is kept.</p>
    )
  }
  const changes = compareExports(before.state, later.state)
  const groups = changeGroups(changes)
  const title = `What changed from ${before.name} to ${later.name}`
  return (
    <section aria-label="What changed" className={styles.changed}>
      <div className={styles.head}>
        <h2 className={styles.title}>What changed since {before.name}</h2>
        <Button
          size="small"
          isDisabled={groups.length === 0}
          onClick={() => copy(changesAsText(title, groups), 'the changes')}
        >
          Copy the list
        </Button>
      </div>
      <div className={styles.choice}>
        <Select
          label="From"
          value={before.key}
          options={optionsOf(versions)}
          onChange={setFrom}
          width={220}
        />
        <Select label="To" value={later.key} options={optionsOf(versions)} onChange={setTo} width={220} />
      </div>
      {changeCount(changes) === 0 && (
        <p className={styles.hint}>Nothing: every figure and every word is the same.</p>
      )}
      {groups.map((group) => (
        <Group key={group.title} group={group} />
      ))}
    </section>
  )
}
