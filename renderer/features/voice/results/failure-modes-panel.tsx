import { failureModes, type FailureMode } from '@shared/domain/voice/failure-mode'
import { draft } from '@shared/domain/history/draft'
import { linkFailureMode } from '@shared/domain/voice/results/link-failure-mode'
import type { FailureModesView } from '@shared/domain/voice/results/views/failure-modes-view'
import { Button } from '@renderer/ui/button'
import { useFormat, type Format } from '@renderer/ui/format'
import { useNavigation } from '@renderer/ui/navigation'
import { Select } from '@renderer/ui/select'
import { useVoice } from '../data/voice-data'
import { counted } from '../words/count-words'
import { CountedHeads } from './counted-heads'
import { useFirstRows } from './first-rows'
import type { OpenTheme } from './open-theme'
import { failureModeWords } from '@shared/domain/voice/failure-mode-words'
import { ResultPanel } from './result-panel'
import styles from './results.module.css'
import { ShareText, shareWords } from './share-text'
import { ThemeLink } from './theme-link'

/** Themes drawn before one asks for more: each carries a field. */
const firstRows = 15

const options = failureModes.map((mode) => ({ value: mode, label: failureModeWords[mode] }))

/** What partners' words say for each failure mode, and which theme is a symptom of which. */
export function FailureModesPanel({ view, onOpen }: { view: FailureModesView; onOpen: OpenTheme }) {
  const format = useFormat()
  const { navigate } = useNavigation()
  const { modes } = view
  return (
    <ResultPanel finding={findingOf(view, format)} method={method} table={tableOf(view, format)}>
      {modes.length > 0 && (
        <>
          <table className={styles.table} data-fits>
            <caption className={styles.hiddenCaption}>Voice evidence by failure mode</caption>
            <thead>
              <tr>
                <th scope="col">Failure mode</th>
                <CountedHeads />
                <th scope="col">Themes</th>
              </tr>
            </thead>
            <tbody>
              {modes.map(({ mode, byRespondent, byPartner, themes }) => (
                <tr key={mode}>
                  <th scope="row">{failureModeWords[mode]}</th>
                  <td className={styles.number}>{format.count(byRespondent.count)}</td>
                  <td className={styles.number}>
                    <ShareText share={byRespondent} />
                  </td>
                  <td className={styles.number}>{byPartner ? format.count(byPartner.count) : '—'}</td>
                  <td className={styles.number}>{byPartner ? <ShareText share={byPartner} /> : '—'}</td>
                  <td>{themes.map(({ name }) => name).join(', ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className={styles.more}>
            <Button size="small" onClick={() => navigate({ screen: 'diagnosis' })}>
              Go to Diagnosis
            </Button>
          </p>
        </>
      )}
      <Links view={view} onOpen={onOpen} />
    </ResultPanel>
  )
}

/** Every raised theme with the failure mode it is a symptom of. */
function Links({ view, onOpen }: { view: FailureModesView; onOpen: OpenTheme }) {
  const format = useFormat()
  const { codesById, write } = useVoice()
  const [themes, more] = useFirstRows(view.themes, firstRows, 'themes')
  const link = (id: string, mode: FailureMode | null): void => {
    const code = codesById.get(id)
    if (!code) return
    const label = mode === null ? 'voice.code-unlinked' : 'voice.code-linked'
    void write(draft(label, { code: code.name }, linkFailureMode(code, mode)))
  }
  return (
    <section className={styles.part} aria-label="Themes and failure modes">
      <h3>What each theme is a symptom of</h3>
      {view.themes.length === 0 && <p className={styles.base}>No answer here carries a code yet.</p>}
      <ul className={styles.links}>
        {themes.map(({ theme, raisedBy }) => (
          <li key={theme.id}>
            <ThemeLink theme={theme} onOpen={onOpen} />
            <span className={styles.range}>{counted(raisedBy, 'respondent', format.count)}</span>
            <Select<FailureMode>
              label={`${theme.name} is a symptom of`}
              isLabelHidden
              value={codesById.get(theme.id)?.failureMode ?? null}
              options={options}
              placeholder="No failure mode"
              width={300}
              onChange={(mode) => link(theme.id, mode)}
              onClear={() => link(theme.id, null)}
            />
          </li>
        ))}
      </ul>
      {more}
    </section>
  )
}

function findingOf({ modes, respondents }: FailureModesView, format: Format): string {
  const [first] = modes
  if (!first) return 'Say what each theme is a symptom of, and it is counted by failure mode'
  return `${format.count(first.byRespondent.count)} of ${format.count(respondents)} respondents speak of “${failureModeWords[first.mode]}”`
}

const method = [
  'A failure mode counts everybody who raised any of its themes, or a theme below one, once. What a theme is a symptom of is your judgement: no rule fires from it.'
]

const tableOf = ({ modes }: FailureModesView, format: Format) => ({
  head: ['Failure mode', 'Respondents', 'Share (95%)', 'Companies', 'Share of companies (95%)', 'Themes'],
  rows: modes.map(({ mode, byRespondent, byPartner, themes }) => [
    failureModeWords[mode],
    format.count(byRespondent.count),
    shareWords(byRespondent, format),
    byPartner ? format.count(byPartner.count) : '—',
    byPartner ? shareWords(byPartner, format) : '—',
    themes.map(({ name }) => name).join(', ')
  ])
})
