import type { Code } from '@shared/domain/entities/voice'
import { appError, type AppError } from '@shared/domain/errors'
import { fail, ok, type Result } from '@shared/domain/result'
import { element, xmlDeclaration } from '../xml/xml-text'
import { origin } from './write-project'
import { writeCodes } from './write-codes'
import { writeSets } from './write-sets'

/** A codebook file (.qdc, REFI-QDA 1.5). The standard has no empty codebook. */
export function writeQdc(codes: readonly Code[], document: string): Result<Uint8Array, AppError> {
  if (codes.length === 0) return fail(appError('export.failed', { document, detail: 'no codes' }))
  const xml = element(
    'CodeBook',
    { xmlns: 'urn:QDA-XML:codebook:1.0', origin },
    writeCodes(codes),
    writeSets(codes, 'guid')
  )
  return ok(new TextEncoder().encode(xmlDeclaration + xml))
}
