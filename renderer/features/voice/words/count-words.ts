/** "1 code", "2 codes": a count with its noun, in the locale's figures when `write` is given. */
export function counted(count: number, noun: string, write: (count: number) => string = String): string {
  return `${write(count)} ${noun}${count === 1 ? '' : 's'}`
}
