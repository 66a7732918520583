import { unknownWords } from '@shared/domain/evidence/reasons'
import { dimensionWords } from '@shared/domain/diagnosis/dimension'
import { findRule } from '@shared/domain/diagnosis/rules/registry'
import type { DimensionScore, IndicatorScore, VoiceScore } from '@shared/domain/diagnosis/scorecard'
import { useFormat } from '@renderer/ui/format'
import { SpokenOnly } from '@renderer/ui/spoken-only'
import { StatusMark, statusWord } from '@renderer/ui/status-mark'
import { Text } from '@renderer/ui/text'
import { DiagnosisFigure } from '../parts/diagnosis-figure'
import { JudgementForm } from './judgement-form'
import styles from './dimension.module.css'

function Practices({ rules }: { rules: IndicatorScore['rules'] }) {
  return (
    <ul className={styles.practices} aria-label="Practices asked about">
      {rules.map(({ ruleId, outcome }) => (
        <li key={ruleId} title={findRule(ruleId)?.statement}>
          <StatusMark status={outcome} size={12} />
          <SpokenOnly>{statusWord(outcome)}: </SpokenOnly>
          {ruleId} {findRule(ruleId)?.claim}
        </li>
      ))}
    </ul>
  )
}

function Indicator({ one }: { one: IndicatorScore }) {
  const format = useFormat()
  const { figure } = one
  return (
    <li className={styles.indicator}>
      <span className={styles.title}>{one.title}</span>
      <span className={styles.figure}>{figure && <DiagnosisFigure figure={figure} />}</span>
      <b className={styles.score}>{format.decimal(one.score)}</b>
      <span className={styles.note}>
        {figure?.unknown ? unknownWords(figure.unknown.reason) : `${one.scale}.`}
      </span>
      {one.rules.length > 0 && <Practices rules={one.rules} />}
    </li>
  )
}

function Voice({ one }: { one: VoiceScore }) {
  const format = useFormat()
  return (
    <li className={styles.indicator}>
      <span className={styles.title}>{one.title}</span>
      <span className={styles.figure} />
      <b className={styles.score}>{format.decimal(one.score)}</b>
      <span className={styles.note}>{`${one.sentence}. ${one.scale}.`.replace('..', '.')}</span>
    </li>
  )
}

function howWords(one: DimensionScore): string {
  if (one.judgedScore !== null) return 'The judgement below stands above the data.'
  if (one.score === null) return 'Unknown: nothing that was imported or answered tells. Unknown is not bad.'
  if (one.dataScore === null) return 'From what partners said; no indicator is known.'
  if (one.voiceScore === null) return 'Mean of the known indicators.'
  return 'Indicators count two parts, what partners said one part.'
}

/** What a dimension is made of: indicators with their evidence, voices, the consultant's judgement. */
export function DimensionPane(props: { one: DimensionScore; partnerId: string | null }) {
  const { one } = props
  const format = useFormat()
  return (
    <div className={styles.pane}>
      <header className={styles.head}>
        <h3 className={styles.heading}>{dimensionWords[one.dimension]}</h3>
        <Text tone="quiet" as="p">
          {howWords(one)}
        </Text>
      </header>
      <section aria-label="Indicators">
        <h4 className={styles.part}>
          Indicators <span>{format.decimal(one.dataScore)}</span>
        </h4>
        {one.indicators.length === 0 && (
          <p className={styles.note}>No imported figure speaks about this dimension.</p>
        )}
        <ul className={styles.list}>
          {one.indicators.map((each) => (
            <Indicator key={each.id} one={each} />
          ))}
        </ul>
      </section>
      {one.voices.length > 0 && (
        <section aria-label="What partners say">
          <h4 className={styles.part}>
            What partners say <span>{format.decimal(one.voiceScore)}</span>
          </h4>
          <ul className={styles.list}>
            {one.voices.map((each) => (
              <Voice key={each.id} one={each} />
            ))}
          </ul>
        </section>
      )}
      <section aria-label="Judgement">
        <h4 className={styles.part}>
          Judgement <span>{format.decimal(one.judgedScore)}</span>
        </h4>
        <JudgementForm key={one.dimension} one={one} partnerId={props.partnerId} />
      </section>
    </div>
  )
}
