import type { ReadLimits } from '@shared/formats/spreadsheet/read-limits'

export interface HostileCase {
  readonly name: string
  readonly bytes: () => Uint8Array
  /** Codes it may be refused with; none: it has to be read. */
  readonly refused?: readonly string[]
  /** Cells that must be there when it is read, as `A1: kind:text`. */
  readonly cells?: Readonly<Record<string, string>>
  readonly limits?: Partial<ReadLimits>
}

export const sheet1 = 'xl/worksheets/sheet1.xml'
export const sound = { A1: 'text:Partner', A2: 'text:Acme', B2: 'number:12.5' }
export const here = { A1: 'text:here' }
export const damaged = ['file.damaged']
export const tooLarge = ['file.too-large']
export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
export const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0)).buffer)
export const styled = (cells: string): string => `<row r="1">${cells}</row>`

export const large = 'a'.repeat(1_000_000)
