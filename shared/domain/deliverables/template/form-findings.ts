import type { FormTemplate } from '../../entities/word-template'
import type { Mask } from '../anonymous-edition'
import { checkForm, type FillData, type PlaceholderProblem } from './fill-data'

/** What stops a form of the consultant's from being filled; the document itself may still leave. */
export type FormFinding =
  | {
      readonly code: 'form-unfillable'
      readonly formId: string
      readonly fileName: string
      /** Different placeholders that cannot be filled, and the first of them. */
      readonly count: number
      readonly placeholder: string
      readonly problem: PlaceholderProblem
    }
  /** Its own text names somebody the anonymised edition must not. */
  | {
      readonly code: 'form-names'
      readonly formId: string
      readonly fileName: string
      readonly text: string
    }
  /** Charts of its own cannot take the data they ask for: pictures take their place. */
  | {
      readonly code: 'form-chart-picture'
      readonly formId: string
      readonly fileName: string
      readonly count: number
      readonly placeholder: string
    }
  /** There is nothing in it to fill. */
  | { readonly code: 'form-without-placeholders'; readonly formId: string; readonly fileName: string }

/** Texts of a form that would give a name away in the edition of this mask. */
export const namingTexts = (form: Pick<FormTemplate, 'words'>, mask: Mask | null): string[] =>
  mask === null ? [] : form.words.filter((text) => mask(text) !== text)

/** Looks a form over, before it is filled, for the document and edition it would be filled from. */
export function formFindings(
  form: Pick<FormTemplate, 'id' | 'fileName' | 'placeholders' | 'words'>,
  data: FillData,
  mask: Mask | null
): FormFinding[] {
  const about = { formId: form.id, fileName: form.fileName }
  const checked = checkForm(form.placeholders, data)
  const wrong = checked.flatMap(({ found, problem }) => (problem === null ? [] : [{ found, problem }]))
  const findings: FormFinding[] = []
  const [first] = wrong
  if (first) {
    const count = new Set(wrong.map(({ found }) => found.text)).size
    const { found, problem } = first
    findings.push({ code: 'form-unfillable', ...about, count, placeholder: found.text, problem })
  }
  const pictures = checked.filter((each) => each.becomesPicture)
  const [picture] = pictures
  if (picture)
    findings.push({
      ...{ code: 'form-chart-picture', ...about },
      ...{ count: pictures.length, placeholder: picture.found.text }
    })
  const [text] = namingTexts(form, mask)
  if (text !== undefined) findings.push({ code: 'form-names', ...about, text })
  if (checked.length === 0) findings.push({ code: 'form-without-placeholders', ...about })
  return findings
}
