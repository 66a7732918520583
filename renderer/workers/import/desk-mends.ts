import type { DeskMend } from '@shared/domain/importing/checks/check-protocol'
import type { IgnoredFinding } from '@shared/domain/entities/import-run'
import type { MendStep } from '@shared/domain/importing/checks/mend'
import type { SheetDecision } from '@shared/domain/importing/decision'
import type { SheetChoice } from '@shared/domain/importing/desk-protocol'
import type { SetCell, TableOperation } from '@shared/domain/importing/operations/operation'
import type { SheetOnDesk } from './desk-sheets'

/** Carries out a choice about a sheet, as the screen would. */
export type Choose = (sheet: SheetOnDesk, choice: SheetChoice) => void

/** What stood before a correction, so that exactly it is taken back and nothing that came after. */
interface Done {
  readonly mend: DeskMend
  readonly replaced: readonly TableOperation[]
  readonly before: string | null
}

const operationsOf = (one: SheetOnDesk): readonly TableOperation[] => one.decision?.operations ?? []

const isSameCell = (left: TableOperation, right: SetCell): boolean =>
  left.kind === 'set-cell' && left.row === right.row && left.column === right.column

/** The corrections made on the desk: carried out as choices, listed, taken back one by one, done again. */
export class DeskMends {
  private done: Done[] = []
  private undone: Done[] = []
  private nextId = 1
  private readonly ignoredOf = new Map<string, readonly IgnoredFinding[]>()

  list(): readonly DeskMend[] {
    return this.done.map(({ mend }) => mend).reverse()
  }

  get canUndo(): boolean {
    return this.done.length > 0
  }

  get canRedo(): boolean {
    return this.undone.length > 0
  }

  ignored(sheetKey: string): readonly IgnoredFinding[] {
    return this.ignoredOf.get(sheetKey) ?? []
  }

  /** Adds what was let stand to the decision, so that the import keeps it. */
  withIgnored(sheetKey: string, decision: SheetDecision): SheetDecision {
    const ignored = this.ignored(sheetKey)
    return ignored.length === 0 ? decision : { ...decision, ignored }
  }

  /** Whether a step would change nothing, because it was carried out already. */
  holds(one: SheetOnDesk, step: MendStep): boolean {
    switch (step.kind) {
      case 'operations': {
        const held = operationsOf(one).map((operation) => JSON.stringify(operation))
        return step.add.every((operation) => held.includes(JSON.stringify(operation)))
      }
      case 'constant':
        return (
          one.decision?.constants[step.field] === step.value &&
          one.constants.some(({ field, reason }) => field === step.field && reason === 'set by you')
        )
      case 'meaning':
        return (
          one.decision?.mapping.find((entry) => isMeant(entry, step))?.valueMap[step.word] === step.meaning
        )
      case 'ignore':
        return this.ignored(one.key).some(({ id }) => id === step.ignored.id)
    }
  }

  /** Takes over what an earlier import of the same file let stand. */
  recallIgnored(sheetKey: string, ignored: readonly IgnoredFinding[]): void {
    this.ignoredOf.set(sheetKey, ignored)
  }

  /** Carries a step out and notes it. */
  add(
    one: SheetOnDesk,
    step: MendStep,
    facts: { readonly count: number; readonly answerTo: string | null; readonly choose: Choose }
  ): void {
    const mend: DeskMend = {
      id: this.nextId++,
      sheetKey: one.key,
      sheetName: one.sheet.name,
      step,
      count: facts.count,
      answerTo: facts.answerTo
    }
    this.done.push(this.carryOut(one, mend, facts.choose))
    this.undone = []
  }

  /** Takes a correction back, the latest when `id` is null. */
  undo(id: number | null, find: (key: string) => SheetOnDesk | null, choose: Choose): boolean {
    const at = id === null ? this.done.length - 1 : this.done.findIndex(({ mend }) => mend.id === id)
    const entry = this.done[at]
    if (!entry) return false
    this.done.splice(at, 1)
    this.undone.push(entry)
    const one = find(entry.mend.sheetKey)
    if (one) this.takeBack(one, entry, choose)
    return true
  }

  redo(find: (key: string) => SheetOnDesk | null, choose: Choose): boolean {
    const entry = this.undone.pop()
    const one = entry ? find(entry.mend.sheetKey) : null
    if (!entry || !one) return false
    this.done.push(this.carryOut(one, entry.mend, choose))
    return true
  }

  /** Forgets everything about the sheets of a file, or of all files. */
  forget(fileKey: string | null): void {
    const stays = ({ mend }: Done): boolean => fileKey !== null && !mend.sheetKey.startsWith(`${fileKey}:`)
    this.done = this.done.filter(stays)
    this.undone = this.undone.filter(stays)
    for (const key of this.ignoredOf.keys()) {
      if (fileKey === null || key.startsWith(`${fileKey}:`)) this.ignoredOf.delete(key)
    }
  }

  private carryOut(one: SheetOnDesk, mend: DeskMend, choose: Choose): Done {
    const { step } = mend
    switch (step.kind) {
      case 'operations': {
        const sets = step.add.filter((added): added is SetCell => added.kind === 'set-cell')
        const current = operationsOf(one)
        const replaced = current.filter((old) => sets.some((added) => isSameCell(old, added)))
        const operations = [...current.filter((old) => !replaced.includes(old)), ...step.add]
        choose(one, { kind: 'operations', operations })
        return { mend, replaced, before: null }
      }
      case 'constant': {
        const before = one.decision?.constants[step.field] ?? ''
        choose(one, { kind: 'constant', field: step.field, value: step.value })
        return { mend, replaced: [], before }
      }
      case 'meaning': {
        const mapping = one.decision?.mapping.find((entry) => isMeant(entry, step))
        const before = mapping?.valueMap[step.word] ?? null
        setMeaning(one, step, { meaning: step.meaning, choose })
        return { mend, replaced: [], before }
      }
      case 'ignore':
        this.ignoredOf.set(one.key, [
          ...this.ignored(one.key).filter(({ id }) => id !== step.ignored.id),
          step.ignored
        ])
        return { mend, replaced: [], before: null }
    }
  }

  private takeBack(one: SheetOnDesk, { mend, replaced, before }: Done, choose: Choose): void {
    const { step } = mend
    switch (step.kind) {
      case 'operations': {
        const operations = [...operationsOf(one).filter((old) => !step.add.includes(old)), ...replaced]
        return choose(one, { kind: 'operations', operations })
      }
      case 'constant':
        return choose(one, { kind: 'constant', field: step.field, value: before ?? '' })
      case 'meaning':
        return setMeaning(one, step, { meaning: before, choose })
      case 'ignore':
        this.ignoredOf.set(
          one.key,
          this.ignored(one.key).filter((kept) => kept !== step.ignored)
        )
    }
  }
}

type Meaning = Extract<MendStep, { kind: 'meaning' }>
type Mapping = SheetDecision['mapping'][number]

const isMeant = (entry: Mapping, step: Meaning): boolean =>
  entry.column === step.column && entry.field === step.field

/** Gives a word of a column its meaning; null takes the meaning away. */
function setMeaning(
  one: SheetOnDesk,
  step: Meaning,
  to: { readonly meaning: string | null; readonly choose: Choose }
): void {
  if (!one.decision) return
  const mapping = one.decision.mapping.map((entry) => {
    if (!isMeant(entry, step)) return entry
    const kept = Object.entries(entry.valueMap).filter(([word]) => word !== step.word)
    const valueMap = Object.fromEntries(to.meaning === null ? kept : [...kept, [step.word, to.meaning]])
    return { ...entry, valueMap }
  })
  to.choose(one, { kind: 'mapping', mapping })
}
