import { useMemo } from 'react'
import { tones } from '@shared/domain/entities/answer-reading'
import { fewestExamples } from '@shared/domain/voice/sentiment/tone-hints'
import { saidCount, themeTones, type ThemeTone } from '@shared/domain/voice/sentiment/tone-summary'
import { useFormat } from '@renderer/ui/format'
import { Pane, Panes } from '@renderer/ui/pane'
import { useVoice } from '../data/voice-data'
import { toneWords } from '../hints/hint-words'
import { useHints } from '../hints/hints-data'
import { counted } from '../words/count-words'
import styles from './themes.module.css'

/** In which tone each theme is spoken of: what persons said, and apart from it what the machine takes it for. */
export function ToneView() {
  const { codes, list, codingsByAnswer } = useVoice()
  const { readings, tones: hints } = useHints()
  const rows = useMemo(
    () => themeTones(codes, list.answers, { codings: codingsByAnswer, readings, hints }),
    [codes, list, codingsByAnswer, readings, hints]
  )
  return (
    <Panes columns="minmax(0, 1fr)">
      <Pane label="Tone by theme" isPadded>
        <Ground />
        {rows.length === 0 ? (
          <p className={styles.none}>No answer carries a code yet.</p>
        ) : (
          <table className={styles.tones}>
            <caption>Answers per theme, by tone</caption>
            <thead>
              <tr>
                <th scope="col">Theme</th>
                <th scope="col">Answers</th>
                {tones.map((tone) => (
                  <th key={tone} scope="col">
                    {toneWords[tone]}
                  </th>
                ))}
                <th scope="col">Not said</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <ToneRow key={row.code.id} row={row} />
              ))}
            </tbody>
          </table>
        )}
      </Pane>
    </Panes>
  )
}

function ToneRow({ row }: { row: ThemeTone }) {
  const format = useFormat()
  return (
    <tr>
      <th scope="row">{row.code.name}</th>
      <td>{format.count(row.answers)}</td>
      {tones.map((tone) => (
        <td key={tone}>
          {row.said[tone] > 0 || saidCount(row) > 0 ? format.count(row.said[tone]) : '—'}
          {row.hinted[tone] > 0 && (
            <span className={styles.hinted}> + {format.count(row.hinted[tone])} likely</span>
          )}
        </td>
      ))}
      <td>{format.count(row.unknown)}</td>
    </tr>
  )
}

/** What the machine’s hints rest on, or what is missing before it dares one. */
function Ground() {
  const { ground, readings } = useHints()
  const format = useFormat()
  const said = [...readings.values()].filter(({ tone }) => tone !== null).length
  if (!ground || ground.thresholds.length === 0)
    return (
      <p className={styles.ground}>
        {said < fewestExamples
          ? `You have said ${counted(said, 'tone', format.count)} so far. From ${fewestExamples} on the machine begins to learn from you; before that it says nothing, since word lists alone are wrong more often than a constant guess.`
          : 'The machine has learnt from what you said, and is right too seldom to say anything yet. Say the tone of more answers.'}
      </p>
    )
  return (
    <p className={styles.ground}>
      “Likely” is machine-made, learnt from {format.count(ground.examples)} tones you said, until you confirm
      it. As sure hints were right on answers the machine had not seen:{' '}
      {ground.thresholds
        .map(
          ([tone, { right, judged }]) =>
            `${toneWords[tone].toLowerCase()} ${format.share(right)} of ${format.count(judged)}`
        )
        .join(', ')}
      .
    </p>
  )
}
