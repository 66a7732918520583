import type { FormStep, SheetForm } from '@shared/domain/importing/forms/sheet-form'
import type { FormDefinition } from '@shared/domain/voice/instrument/form-layout'
import { z } from '@shared/schema/zod'

const scale = z.object({ low: z.number(), high: z.number() }).nullable()
const question = z.object({
  id: z.string(),
  code: z.string(),
  text: z.string(),
  kind: z.enum(['rating', 'nps', 'single', 'multiple', 'ranking', 'open', 'attribute']),
  options: z.array(z.string()),
  scale,
  group: z.exactOptional(
    z.object({ id: z.string(), kind: z.enum(['grid', 'ranking']), text: z.string(), item: z.string() })
  ),
  otherOf: z.exactOptional(z.string())
})
const slotFacts = { id: z.string(), field: z.string(), label: z.string() }
const slot = z.discriminatedUnion('kind', [
  z.object({ ...slotFacts, kind: z.literal('text') }),
  z.object({
    ...slotFacts,
    kind: z.literal('choice'),
    options: z.array(z.string()),
    printed: z.exactOptional(z.array(z.string())),
    isSeveral: z.boolean()
  }),
  z.object({
    ...slotFacts,
    kind: z.literal('point'),
    low: z.number(),
    high: z.number(),
    lowLabel: z.string(),
    highLabel: z.string(),
    under: z.string(),
    isRated: z.exactOptional(z.boolean())
  })
])
const definition = z.object({
  format: z.literal('tandem-form-1'),
  instrumentId: z.string(),
  surveyId: z.string(),
  title: z.string(),
  wave: z.string(),
  isSession: z.boolean(),
  questions: z.array(question),
  slots: z.array(slot)
}) satisfies z.ZodType<FormDefinition>

/** The definition a file carries; null when it is none of ours or was changed beyond reading. */
export function readDefinition(text: string): FormDefinition | null {
  try {
    const read = definition.safeParse(JSON.parse(text))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/** What the sheet of a filled form says about itself. */
export const sheetForm = (
  form: FormDefinition,
  facts: { header: SheetForm['header']; fields: SheetForm['fields']; steps: readonly FormStep[] }
): SheetForm => ({
  kind: 'instrument',
  surveyId: form.surveyId,
  instrumentId: form.instrumentId,
  title: form.title,
  wave: form.wave === '' ? null : form.wave,
  isSession: form.isSession,
  questions: form.questions,
  ...facts
})
