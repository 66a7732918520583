import { themeQuartz } from 'ag-grid-community'

/** AG Grid in our colours; the variables carry both schemes, so one theme is enough. */
const base = themeQuartz.withParams({
  fontFamily: 'var(--font)',
  fontSize: 13,
  dataFontSize: 13,
  headerFontSize: 12,
  headerFontWeight: 600,
  backgroundColor: 'var(--surface)',
  foregroundColor: 'var(--ink)',
  cellTextColor: 'var(--ink)',
  chromeBackgroundColor: 'var(--sunken)',
  headerBackgroundColor: 'var(--sunken)',
  headerTextColor: 'var(--ink-2)',
  borderColor: 'var(--line)',
  accentColor: 'var(--accent)',
  rowHoverColor: 'var(--hover)',
  selectedRowBackgroundColor: 'var(--selected)',
  oddRowBackgroundColor: 'var(--surface)',
  menuBackgroundColor: 'var(--surface)',
  inputBorder: { style: 'solid', width: 1, color: 'var(--line-2)' },
  rowHeight: 28,
  headerHeight: 32,
  cellHorizontalPadding: 8,
  spacing: 4,
  borderRadius: 0,
  wrapperBorderRadius: 0,
  wrapperBorder: false,
  headerColumnResizeHandleColor: 'transparent',
  rangeSelectionBorderColor: 'var(--accent)'
})

const columnLine = { style: 'solid', width: 1, color: 'var(--line)' } as const

export const gridThemes = {
  /** Our own tables: horizontal hairlines only. */
  table: base,
  /** The client's sheet: lines between columns too, two-line heads. */
  sheet: base.withParams({ columnBorder: columnLine, headerColumnBorder: columnLine, headerHeight: 44 })
} as const
