import { useMemo, type CSSProperties } from 'react'
import type { Code, Coding } from '@shared/domain/entities/voice'
import styles from './answer-text.module.css'
import type { Selection } from './desk-state'
import { pieceAttribute, readSelection } from './dom-selection'
import { textPieces, type TextPiece } from './text-pieces'

/** Answer text with its codings painted: soft background of the newest, one underline per code. */
export function AnswerText(props: {
  text: string
  codings: readonly Coding[]
  codes: ReadonlyMap<string, Code>
  selection: Selection | null
  onSelect: (selection: Selection | null) => void
  onOpenCoding: (codingId: string, codeId: string) => void
}) {
  const { text, codings, selection } = props
  const pieces = useMemo(() => textPieces(text, codings, selection), [text, codings, selection])
  const lanes = Math.max(0, ...pieces.flatMap((piece) => piece.marks.map((mark) => mark.lane + 1)))
  return (
    <p
      className={styles.answer}
      style={{ lineHeight: `${32 + Math.max(0, lanes - 2) * laneStepPx}px` }}
      data-testid="answer-text"
      onMouseUp={(event) => {
        const drawn = readSelection(event.currentTarget)
        // Shown by us from here on, so that keyboard and mouse selections are the same thing.
        if (drawn) window.getSelection()?.removeAllRanges()
        props.onSelect(drawn)
      }}
    >
      {pieces.map((piece) => (
        <Piece
          key={`${piece.start}-${piece.text.length}`}
          piece={piece}
          codes={props.codes}
          onOpen={props.onOpenCoding}
        />
      ))}
    </p>
  )
}

function Piece(props: {
  piece: TextPiece
  codes: ReadonlyMap<string, Code>
  onOpen: (codingId: string, codeId: string) => void
}) {
  const { piece, codes } = props
  const top = piece.marks.at(-1)
  const names = piece.marks.map((mark) => codes.get(mark.codeId)?.name).filter(Boolean)
  return (
    <>
      {piece.hasCaret && <span className={styles.caret} data-caret />}
      <span
        {...{ [pieceAttribute]: piece.start }}
        className={styles.piece}
        data-coded={top ? true : undefined}
        data-selected={piece.isSelected || undefined}
        title={names.length > 0 ? names.join(', ') : undefined}
        style={pieceStyle(piece, codes)}
        onClick={() => top && props.onOpen(top.codingId, top.codeId)}
      >
        {piece.text}
      </span>
    </>
  )
}

const laneStepPx = 4

/** Underlines as stacked shadows: they follow line breaks, and colour is doubled by shape. */
function pieceStyle(piece: TextPiece, codes: ReadonlyMap<string, Code>): CSSProperties | undefined {
  const shadows: string[] = []
  if (piece.isSelected) {
    shadows.push('0 -2px 0 var(--accent)', '0 3px 0 var(--accent)')
    if (piece.beginsSelection) shadows.push('-2px 0 0 var(--accent)')
    if (piece.endsSelection) shadows.push('2px 0 0 var(--accent)')
  }
  const offset = piece.isSelected ? 3 : 0
  for (const { codeId, lane } of piece.marks) {
    const colour = codes.get(codeId)?.colour ?? 'c6'
    const bottom = offset + lane * laneStepPx
    if (bottom > 0) shadows.push(`0 ${bottom}px 0 var(--surface)`)
    shadows.push(`0 ${bottom + 2}px 0 var(--${colour})`)
  }
  if (shadows.length === 0) return undefined
  const code = piece.backgroundCodeId === null ? undefined : codes.get(piece.backgroundCodeId)
  const background = piece.isSelected ? 'var(--selected)' : code && `var(--${code.colour}s)`
  return { boxShadow: shadows.join(', '), ...(background ? { background } : {}) }
}
