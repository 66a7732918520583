import { useState } from 'react'
import { useEngagement } from '@renderer/data'
import { NumberField } from '@renderer/ui/number-field'
import type { Definitions } from '@shared/domain/entities/engagement'
import type { MetricDefinition } from '@shared/domain/metrics/metric'
import { useDefinitions } from './use-definitions'

type Stated = 'directSalesCost' | 'managerPosts'

const words: Readonly<Record<Stated, { readonly label: string; readonly said: string }>> = {
  directSalesCost: {
    label: 'Cost of direct selling, last 12 months',
    said: 'Stated the cost of direct selling'
  },
  managerPosts: {
    label: 'Full-time posts that manage partners',
    said: 'Stated the posts of partner managers'
  }
}

function without(definitions: Definitions, name: Stated): Definitions {
  const { [name]: _gone, ...rest } = definitions
  return rest
}

function StatedField(props: { name: Stated; unit: string }) {
  const { name } = props
  const { definitions, replace } = useDefinitions()
  const stored = definitions[name] ?? null
  const [typed, setTyped] = useState<{ readonly value: number | null } | null>(null)
  const save = (): void => {
    if (typed === null || typed.value === stored) return setTyped(null)
    const rest = without(definitions, name)
    replace(typed.value === null ? rest : { ...rest, [name]: typed.value }, words[name].said)
    setTyped(null)
  }
  return (
    <NumberField
      label={words[name].label}
      hint="No file holds it; empty means not stated."
      value={typed === null ? stored : typed.value}
      onChange={(value) => setTyped({ value })}
      onCommit={save}
      unit={props.unit}
      min={0}
      decimals={name === 'managerPosts' ? 1 : 0}
    />
  )
}

/** What the client says and no file holds, where a figure needs it. */
export function StatedInputs(props: { definition: MetricDefinition }) {
  const { reportingCurrency } = useEngagement()
  const used: readonly string[] = props.definition.definitionsUsed
  if (!used.includes('directSalesCost') && !used.includes('managerPosts')) return null
  return (
    <>
      <dt>Stated by the client</dt>
      <dd>
        {used.includes('directSalesCost') && <StatedField name="directSalesCost" unit={reportingCurrency} />}
        {used.includes('managerPosts') && <StatedField name="managerPosts" unit="posts" />}
      </dd>
    </>
  )
}
