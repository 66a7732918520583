import { glossary } from '../metrics/glossary'

/** Metrics of the whole programme, in the order of the glossary: the ids to ask for. */
export const programmeMetricIds: readonly string[] = glossary().flatMap(({ entries }) =>
  entries.filter(({ scope }) => scope !== 'partner').map(({ id }) => id)
)
