/** "Deals.xlsx · Q3"; a CSV file is its own only sheet, whose name would say nothing new. */
export const fileAndSheet = (fileName: string, sheet: string): string =>
  fileName.startsWith(`${sheet}.`) ? fileName : `${fileName} · ${sheet}`
