import { useState, type ComponentType } from 'react'
import type { DeskSheetDetail } from '@shared/domain/importing/desk-protocol'
import type { OperationKind, TableOperation } from '@shared/domain/importing/operations/operation'
import { Button } from '@renderer/ui/button'
import { Dialog } from '@renderer/ui/dialog'
import { FillDownForm } from './forms/fill-down-form'
import { JoinForm } from './forms/join-form'
import { LabelForm } from './forms/label-form'
import { MergeForm } from './forms/merge-form'
import { ReplaceForm } from './forms/replace-form'
import { DropRowsForm, KeepRowsForm } from './forms/row-test-form'
import { SplitForm } from './forms/split-form'
import { SpreadForm } from './forms/spread-form'
import type { StepFormProps } from './forms/step-form'
import { UnpivotForm } from './forms/unpivot-form'
import { stepNames } from './step-words'
import styles from './step-dialog.module.css'

const forms: Partial<Readonly<Record<OperationKind, ComponentType<StepFormProps>>>> = {
  unpivot: UnpivotForm,
  spread: SpreadForm,
  'fill-down': FillDownForm,
  'drop-rows': DropRowsForm,
  'keep-rows': KeepRowsForm,
  split: SplitForm,
  'merge-columns': MergeForm,
  'label-rows': LabelForm,
  join: JoinForm,
  replace: ReplaceForm
}

/** Asks what one step needs to know; the button waits until that is said. */
export function StepDialog(props: {
  kind: OperationKind
  detail: DeskSheetDetail
  onClose: () => void
  onAdd: (operation: TableOperation) => void
}) {
  const [step, setStep] = useState<TableOperation | null>(null)
  const Form = forms[props.kind]
  return (
    <Dialog
      title={stepNames[props.kind]}
      isOpen
      onClose={props.onClose}
      actions={
        <>
          <Button onClick={props.onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={step === null} onClick={() => step && props.onAdd(step)}>
            Add step
          </Button>
        </>
      }
    >
      <div className={styles.form}>{Form && <Form detail={props.detail} onChange={setStep} />}</div>
    </Dialog>
  )
}
