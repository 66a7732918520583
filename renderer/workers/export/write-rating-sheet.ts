import type { RatingExportRequest } from '@shared/domain/exchange/rating-export'
import { writeRatingDocx } from '@shared/formats/rating-sheet/write-rating-docx'
import { writeRatingXlsx } from '@shared/formats/rating-sheet/write-rating-xlsx'

/** Writes the sheet a partner rates the exchange on. */
export const writeRatingSheet = ({ kind, sheet, brand }: RatingExportRequest): Promise<Uint8Array> =>
  kind === 'rating-docx' ? writeRatingDocx(sheet, brand) : writeRatingXlsx(sheet, brand)
