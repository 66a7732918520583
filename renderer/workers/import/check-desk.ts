import type { SheetDecision } from '@shared/domain/importing/decision'
import type { CheckCall, CheckRequest } from '@shared/domain/importing/checks/check-protocol'
import type { UnmatchedPartner } from '@shared/domain/importing/plan'
import type { CivilDate } from '@shared/domain/values/civil-date'
import { DeskChecks } from './desk-checks'
import { DeskMends, type Choose } from './desk-mends'
import type { SheetOnDesk } from './desk-sheets'

/** What the checks take from the desk they belong to. */
export interface CheckedDesk {
  readonly sheets: () => readonly SheetOnDesk[]
  readonly unmatched: () => Promise<readonly UnmatchedPartner[]>
  readonly engagementAsOf: () => Promise<CivilDate | null>
  readonly today: () => CivilDate
  /** Carries out choices; resolved before each question, because it needs what the engagement holds. */
  readonly chooser: () => Promise<Choose>
}

/** The Check step's side of the desk: checks, fixes with preview, corrections with undo. */
export class CheckDesk {
  private readonly desk: CheckedDesk
  private readonly mends = new DeskMends()
  private readonly checks = new DeskChecks(this.mends)

  constructor(desk: CheckedDesk) {
    this.desk = desk
  }

  async answer<C extends CheckCall>(request: CheckRequest<C>): Promise<unknown> {
    const { call, ask } = request as CheckRequest
    switch (call) {
      case 'check':
        return this.checks.check(this.desk.sheets(), {
          today: this.desk.today(),
          engagementAsOf: await this.desk.engagementAsOf(),
          unmatched: await this.desk.unmatched()
        })
      case 'findingRows':
        return this.checks.rows(ask)
      case 'previewFix':
        return this.checks.preview(ask)
      case 'fix':
        return this.on(ask.sheetKey, { done: 0 }, (one, choose) => this.checks.fix(one, ask, choose))
      case 'setCell':
        return this.on(ask.sheetKey, { outcome: 'no-cell' }, (one, choose) =>
          this.checks.setCell(one, ask, choose)
        )
      case 'ignore':
        return this.on(ask.sheetKey, null, (one, choose) => this.checks.ignore(one, ask, choose))
      case 'undoMend':
        return { done: this.mends.undo(ask.id, (key) => this.find(key), await this.desk.chooser()) }
      case 'redoMend':
        return { done: this.mends.redo((key) => this.find(key), await this.desk.chooser()) }
    }
  }

  /** A decision with what was let stand about its sheet. */
  withIgnored(one: SheetOnDesk, decision: SheetDecision): SheetDecision {
    return this.mends.withIgnored(one.key, decision)
  }

  /** Forgets the corrections of a file that leaves the desk; null: all. */
  forget(fileKey: string | null): void {
    this.mends.forget(fileKey)
    this.checks.forget()
  }

  private find(key: string): SheetOnDesk | null {
    return this.desk.sheets().find((one) => one.key === key) ?? null
  }

  private async on<T>(
    sheetKey: string,
    otherwise: T,
    act: (one: SheetOnDesk, choose: Choose) => T
  ): Promise<T> {
    const one = this.find(sheetKey)
    return one ? act(one, await this.desk.chooser()) : otherwise
  }
}
