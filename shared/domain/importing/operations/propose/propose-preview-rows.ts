import type { ProposedStep, UnshapedSheet } from './proposed-step'

/** What Qualtrics calls answers that the author of a survey gave to try it out. */
const preview =
  /^(survey preview|umfragevorschau|apercu|aperçu de l['’]enqu[eê]te|vista previa de la encuesta)$/i
const says = /^(status|response ?type|antworttyp|distribution ?channel|verteilungskanal)$/i

/** Answers given to try the survey out are no answers. */
export function proposePreviewRows({ profiles }: UnshapedSheet): ProposedStep[] {
  for (const { column, header, values } of profiles) {
    if (!says.test(header.trim())) continue
    const found = values.filter(
      ([value]) => preview.test(value) || (/channel|kanal/i.test(header) && value === 'preview')
    )
    if (found.length === 0) continue
    const count = found.reduce((total, [, rows]) => total + rows, 0)
    return [
      {
        operation: { kind: 'drop-rows', where: { by: 'is', column, texts: found.map(([value]) => value) } },
        reason: `${count} ${count === 1 ? 'answer was' : 'answers were'} given to try the survey out`,
        confidence: 0.95
      }
    ]
  }
  return []
}
