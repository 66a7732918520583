import type { FormExportRequest } from '@shared/domain/voice/instrument/form-export'
import { writeFormDocx } from '@shared/formats/instrument/write-form-docx'
import { writeFormXlsx } from '@shared/formats/instrument/write-form-xlsx'

/** Writes the blank form of an instrument. */
export const writeForm = async ({
  kind,
  instrument,
  date,
  ...look
}: FormExportRequest): Promise<Uint8Array> =>
  kind === 'form-docx' ? writeFormDocx(instrument, look) : writeFormXlsx(instrument, date, look)
