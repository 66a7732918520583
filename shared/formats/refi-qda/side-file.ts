import type { CodedStudy } from '@shared/domain/voice/interchange/coded-study'
import { recordSchemas } from '@shared/schema'
import { z } from '@shared/schema/zod'
import { checksum } from '../spreadsheet/checksum'

/** Beside project.qde; other programs leave unknown files out when they write. */
export const sideFileName = 'tandem-study.json'

const answerSchema = z.union([z.string(), z.number(), z.array(z.string()), z.null()])

const responseSchema = z.strictObject({
  id: z.string(),
  surveyId: z.string(),
  respondentId: z.string(),
  partnerId: z.null(),
  role: z.string().nullable(),
  submittedOn: z.string().nullable(),
  answers: z.record(z.string(), answerSchema)
})

const sideFileSchema = z.strictObject({
  format: z.literal('tandem-study'),
  version: z.literal(1),
  /** CRC-32 of project.qde: another program that changed the project makes this file outdated. */
  project: z.number(),
  study: z.strictObject({
    title: z.string(),
    at: z.string(),
    by: z.string(),
    surveys: z.array(recordSchemas.surveys),
    responses: z.array(responseSchema),
    attributes: z.array(z.tuple([z.string(), z.record(z.string(), z.string())])),
    codes: z.array(recordSchemas.codes),
    codings: z.array(recordSchemas.codings),
    memos: z.array(recordSchemas.memos)
  })
})

/** The study in full, tied to the project written beside it. */
export function writeSideFile(study: CodedStudy, project: Uint8Array): string {
  return JSON.stringify({
    format: 'tandem-study',
    version: 1,
    project: checksum(project),
    study: { ...study, attributes: [...study.attributes] }
  })
}

/** The study of our own side file; null when there is none that can be trusted, or the project was changed since. */
export function readSideFile(bytes: Uint8Array, project: Uint8Array): CodedStudy | null {
  let content: unknown
  try {
    content = JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
  const parsed = sideFileSchema.safeParse(content)
  if (!parsed.success || parsed.data.project !== checksum(project)) return null
  const { study } = parsed.data
  return { ...study, attributes: new Map(study.attributes) }
}
