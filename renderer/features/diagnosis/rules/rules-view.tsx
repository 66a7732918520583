import { useState } from 'react'
import { useNavigation } from '@renderer/ui/navigation'
import { Pane, Panes } from '@renderer/ui/pane'
import { useShortcuts } from '@renderer/ui/use-shortcuts'
import type { RuleOutcome } from '@shared/domain/diagnosis/finding'
import { rootsOf } from '@shared/domain/diagnosis/failure-mode-roots'
import type { FailureMode } from '@shared/domain/voice/failure-mode'
import { failureModeWords } from '@shared/domain/voice/failure-mode-words'
import { groupByMode, waitOf, waits, type RuleLine, type Wait } from './group-findings'
import { MissingList } from './missing-list'
import { ModeVoice } from './mode-voice'
import { RulePanel } from './rule-panel'
import { RuleRow } from './rule-row'
import styles from './rules.module.css'
import { UnansweredList } from './unanswered-list'
import type { ModeVoices } from './use-mode-voices'

const waitWords: Readonly<Record<Wait, string>> = {
  data: 'Cannot tell: data are missing',
  answers: 'Cannot tell: nobody has answered',
  threshold: 'Cannot tell: the field gives no number, set your own',
  work: 'Cannot tell: nothing is written down here yet'
}

interface Section {
  readonly key: string
  readonly title: string
  readonly mode: FailureMode | null
  readonly lines: readonly RuleLine[]
}

/** Rules that tell something by failure mode; those that cannot, and those switched off, after them. */
function sectionsOf(lines: readonly RuleLine[], filter: RuleOutcome | null): Section[] {
  const used = lines.filter(({ finding }) => !finding.isSwitchedOff)
  const wanted = filter === null ? used : used.filter(({ finding }) => finding.outcome === filter)
  const silent = wanted.filter(({ finding }) => finding.outcome === 'cannot-tell')
  const telling = wanted.filter(({ finding }) => finding.outcome !== 'cannot-tell')
  const off = filter === null ? lines.filter(({ finding }) => finding.isSwitchedOff) : []
  const sections: Section[] = [
    ...groupByMode(telling).map(({ mode, lines: mine }) => ({
      ...{ key: mode, title: failureModeWords[mode], mode, lines: mine }
    })),
    ...waits.map((wait) => ({
      ...{ key: wait, title: waitWords[wait], mode: null },
      lines: silent.filter(({ finding }) => waitOf(finding) === wait)
    })),
    { key: 'off', title: 'Switched off', mode: null, lines: off }
  ]
  return sections.filter((section) => section.lines.length > 0)
}

/** The rules on the left, the chosen one on the right. */
export function RulesView(props: {
  lines: readonly RuleLine[]
  filter: RuleOutcome | null
  voices: ModeVoices | null | undefined
  notApplicable: number
}) {
  const { route } = useNavigation()
  const sections = sectionsOf(props.lines, props.filter)
  const shown = sections.flatMap((section) => section.lines)
  const [asked, setAsked] = useState(route.ruleId)
  const [chosenId, setChosen] = useState(route.ruleId)
  if (route.ruleId !== asked) {
    setAsked(route.ruleId)
    setChosen(route.ruleId)
  }
  const at = Math.max(
    0,
    shown.findIndex(({ rule }) => rule.id === chosenId)
  )
  const chosen = shown[at]
  const move = (step: number): void => setChosen(shown[at + step]?.rule.id ?? chosen?.rule.id)
  useShortcuts('Rules', [
    { keys: 'j', label: 'Next rule', run: () => move(1) },
    { keys: 'k', label: 'Rule before', run: () => move(-1) }
  ])
  return (
    <Panes columns="minmax(0, 1fr) 380px" stacksWhenNarrow>
      <Pane label="Rules">
        {sections.map((section) => (
          <section key={section.key} aria-label={section.title}>
            <SectionHead section={section} voices={props.voices} />
            {section.key === 'data' && <MissingList lines={section.lines} />}
            {section.key === 'answers' && <UnansweredList lines={section.lines} />}
            <ul className={styles.list}>
              {section.lines.map((line) => (
                <RuleRow
                  key={line.rule.id}
                  line={line}
                  isChosen={line === chosen}
                  onChoose={() => setChosen(line.rule.id)}
                />
              ))}
            </ul>
          </section>
        ))}
        {shown.length === 0 && <p className={styles.note}>No rule says so here.</p>}
        {props.notApplicable > 0 && props.filter === null && (
          <p className={styles.note}>
            {props.notApplicable} {props.notApplicable === 1 ? 'rule is' : 'rules are'} for another kind of
            engagement and not asked here.
          </p>
        )}
      </Pane>
      <Pane label="The chosen rule">{chosen && <RulePanel key={chosen.rule.id} line={chosen} />}</Pane>
    </Panes>
  )
}

function SectionHead({ section, voices }: { section: Section; voices: ModeVoices | null | undefined }) {
  const { mode } = section
  const roots = mode === null ? [] : rootsOf(mode)
  return (
    <div className={styles.head}>
      <h2>{section.title}</h2>
      {roots.length > 0 && <span className={styles.roots}>{roots.map(({ name }) => name).join(' · ')}</span>}
      <span className={styles.spacer} />
      {mode !== null && <ModeVoice mode={mode} voices={voices} />}
    </div>
  )
}
