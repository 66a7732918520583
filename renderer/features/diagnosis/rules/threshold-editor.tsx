import { useRef } from 'react'
import { useRecord } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { Checkbox } from '@renderer/ui/checkbox'
import { useFormat } from '@renderer/ui/format'
import { NumberField } from '@renderer/ui/number-field'
import { Row } from '@renderer/ui/row'
import { Text } from '@renderer/ui/text'
import { TextField } from '@renderer/ui/text-field'
import { useShortcuts } from '@renderer/ui/use-shortcuts'
import type { RuleSetting } from '@shared/domain/entities/diagnosis'
import type { FigureUnit } from '@shared/domain/evidence/figure'
import type { Rule } from '@shared/domain/diagnosis/rule'
import type { WishRefusal } from '@shared/domain/diagnosis/rule-engine/edit-setting'
import { unitOf, type RuleDraft } from './rule-draft'
import { thresholdNumber } from './rule-words'
import styles from './rules.module.css'
import { hasThreshold, hasWindow, useRuleDraft } from './use-rule-draft'

const refusals: Readonly<Record<WishRefusal, string>> = {
  'reason-missing': 'Write down why: the reason stands in the history and beside the rule.',
  'out-of-range': 'This number cannot be a threshold or a window here.',
  'nothing-changed': 'Nothing has been changed.'
}

const unitWords: Readonly<Partial<Record<FigureUnit, string>>> = { share: '%', points: 'pts', days: 'days' }

const unitWord = (unit: FigureUnit | null): string => (unit === null ? '' : (unitWords[unit] ?? ''))

/** Threshold, window and use of a rule in this engagement, each change with its reason; and the way back. */
export function ThresholdEditor({ rule }: { rule: Rule }) {
  const setting = useRecord('ruleSettings', rule.id) ?? null
  const key = JSON.stringify(setting)
  return <Editor key={`${rule.id} ${key}`} rule={rule} setting={setting} />
}

function Editor({ rule, setting }: { rule: Rule; setting: RuleSetting | null }) {
  const { draft, refusal, edit, save, reset } = useRuleDraft(rule, setting)
  const fields = useRef<HTMLElement>(null)
  const toFields = (): void => {
    const first = fields.current?.querySelector('input')
    first?.focus()
    first?.select()
  }
  useShortcuts('Rules', [{ keys: 'e', label: 'Change the chosen rule', run: toFields }])
  return (
    <section ref={fields} className={styles.editor} aria-label="Threshold">
      <Numbers rule={rule} draft={draft} onEdit={edit} />
      <Shipped rule={rule} />
      <Checkbox label="Use this rule here" isChecked={draft.isUsed} onChange={(isUsed) => edit({ isUsed })} />
      <TextField
        label="Reason"
        value={draft.reason}
        rows={2}
        hint="Printed wherever the rule is."
        onChange={(reason) => edit({ reason })}
      />
      {refusal && (
        <div role="alert">
          <Text size="meta" tone="negative">
            {refusals[refusal]}
          </Text>
        </div>
      )}
      <Row wraps>
        <Button variant="primary" size="small" onClick={save}>
          Change the rule
        </Button>
        {setting && (
          <Button size="small" onClick={reset}>
            Back to what is shipped
          </Button>
        )}
      </Row>
    </section>
  )
}

function Numbers(props: { rule: Rule; draft: RuleDraft; onEdit: (parts: Partial<RuleDraft>) => void }) {
  const { rule, draft, onEdit } = props
  const unit = unitOf(rule)
  const side = (rule.threshold?.firesWhen ?? rule.askedFiresWhen) === 'above' ? 'above' : 'below'
  return (
    <div className={styles.numbers}>
      {hasThreshold(rule) && (
        <NumberField
          label={`Fires ${side}`}
          value={draft.threshold}
          unit={rule.test?.by === 'answers' ? 'answers against it' : unitWord(unit)}
          decimals={unit === 'count' ? 0 : 2}
          onChange={(threshold) => onEdit({ threshold })}
        />
      )}
      {hasWindow(rule) && (
        <NumberField
          label="Window"
          value={draft.windowDays}
          unit="days"
          min={1}
          onChange={(windowDays) => onEdit({ windowDays })}
        />
      )}
    </div>
  )
}

/** What the field gives, so that a change is seen against it. */
function Shipped({ rule }: { rule: Rule }) {
  const format = useFormat()
  const { threshold, windowDays } = rule
  const number =
    threshold === null
      ? 'The field gives no number: set your own.'
      : `Shipped: ${threshold.firesWhen} ${thresholdNumber(threshold.value, threshold.unit, format)}`
  const window = threshold !== null && windowDays !== null ? `, ${format.days(windowDays)}` : ''
  return (
    <Text as="p" size="meta" tone="faint">
      {number}
      {window}
    </Text>
  )
}
