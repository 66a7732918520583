/** The number formats a workbook's cell styles stand for. */
export interface CellStyles {
  /** By style index. */
  readonly formats: readonly string[]
  readonly isDate: readonly boolean[]
}

const unknown = -1

/** The number formats one sheet uses, numbered as they come up. */
export class SheetFormats {
  readonly list: string[] = []
  private readonly styles: CellStyles
  private readonly indexOfStyle: Int32Array
  private readonly indexOfFormat = new Map<string, number>([['General', 0]])

  constructor(styles: CellStyles) {
    this.styles = styles
    this.indexOfStyle = new Int32Array(styles.formats.length).fill(unknown)
  }

  isDate(style: number): boolean {
    return this.styles.isDate[style] ?? false
  }

  /** Index of a style's format within this sheet; 0 where there is none. */
  indexOf(style: number): number {
    const known = this.indexOfStyle[style] ?? 0
    if (known !== unknown) return known
    const format = this.styles.formats[style] ?? 'General'
    let index = this.indexOfFormat.get(format)
    if (index === undefined) {
      if (this.list.length === 0) this.list.push('General')
      index = this.list.push(format) - 1
      this.indexOfFormat.set(format, index)
    }
    this.indexOfStyle[style] = index
    return index
  }
}
