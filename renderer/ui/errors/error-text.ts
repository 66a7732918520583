/** What an error says to the consultant. No stack, no code in the visible part; details can be copied. */
export interface ErrorText {
  /** What happened. */
  readonly title: string
  /** Where: file, sheet, cell. */
  readonly where: string | null
  /** What was kept. */
  readonly kept: string
  /** What to do. */
  readonly next: string
}
