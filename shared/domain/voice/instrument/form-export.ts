import type { DocumentLanguage } from '../../entities/document'
import type { Brand } from '../../entities/engagement'
import type { Instrument } from '../../entities/instrument'
import type { CivilDate } from '../../values/civil-date'

/** What the export worker is asked to write of an instrument. Plain data: it crosses a thread. */
export interface FormExportRequest {
  readonly kind: 'form-docx' | 'form-xlsx'
  readonly instrument: Instrument
  /** The same in the words that are printed, where these are not the instrument's own. */
  readonly printed: Instrument
  /** Printed in the file's properties: when the instrument was last changed. */
  readonly date: CivilDate
  /** Of what is not the consultant's own text. */
  readonly language: DocumentLanguage
  readonly brand: Brand
}
