/** One forbidden import for each wall: the file that must not import, and what it tries to import. */
export interface PlantedImport {
  wall: string
  file: string
  imports: string
}

const plant = (wall: string, file: string, imports: string): PlantedImport => ({ wall, file, imports })

const domain = '../../shared/domain/topic/fact'
const screen = '../features/voice/screen'

export const plantedImports: PlantedImport[] = [
  plant('domain-only-domain', 'shared/domain/topic/reads-a-file.ts', 'node:fs'),
  plant('domain-only-domain', 'shared/domain/topic/knows-a-package.ts', 'zod'),
  plant('domain-only-domain', 'shared/domain/topic/knows-a-port.ts', '../../ports/clock'),
  plant('ports-only-domain', 'shared/ports/knows-a-schema.ts', '../schema/zod'),
  plant('schema-only-domain', 'shared/schema/knows-a-port.ts', '../ports/clock'),
  plant('formats-only-domain-and-schema', 'shared/formats/knows-the-contract.ts', '../ipc/contract'),
  plant('ipc-only-domain-and-schema', 'shared/ipc/knows-a-format.ts', '../formats/reader'),
  plant('data-only-shared', 'renderer/data/knows-a-screen.ts', screen),
  plant('ui-only-domain', 'renderer/ui/knows-the-store.ts', '../data/index'),
  plant('workers-no-screens', 'renderer/workers/knows-a-screen.ts', screen),
  plant('import-host-only-shared', 'renderer/import-host/knows-the-store.ts', '../data/index'),
  plant('projector-only-shared', 'renderer/projector/knows-the-store.ts', '../data/index'),
  plant('features-are-islands', 'renderer/features/plan/knows-another.ts', '../voice/screen'),
  plant(
    'features-only-allowed-rooms',
    'renderer/features/plan/knows-a-format.ts',
    '../../../shared/formats/reader'
  ),
  plant('features-only-allowed-rooms', 'renderer/features/plan/knows-the-app.ts', '../../app/shell'),
  plant(
    'features-ipc-types-only',
    'renderer/features/plan/calls-the-contract.ts',
    '../../../shared/ipc/contract'
  ),
  plant('data-through-its-index', 'renderer/features/plan/knows-a-table.ts', '../../data/tables'),
  plant('renderer-never-electron', 'renderer/app/knows-main.ts', '../../electron/main/window'),
  plant('electron-never-renderer', 'electron/main/knows-a-screen.ts', '../../renderer/features/voice/screen'),
  plant('main-and-preload-apart', 'electron/preload/knows-main.ts', '../main/window'),
  plant('runtime-stands-alone', 'electron/runtime/knows-a-package.mjs', 'zod'),
  plant('product-never-tests', 'renderer/app/knows-a-test.ts', '../../tests/helpers/builder'),
  plant('dexie-only-in-data', 'renderer/features/plan/opens-a-table.ts', 'dexie'),
  plant('widgets-only-in-ui', 'renderer/features/plan/draws-a-grid.ts', 'ag-grid-community'),
  plant('widgets-only-in-ui', 'renderer/features/plan/draws-a-button.ts', '@mantine/core'),
  plant('format-libraries-only-in-formats', 'renderer/data/writes-a-workbook.ts', 'exceljs'),
  plant('format-libraries-only-in-formats', 'shared/schema/writes-a-document.ts', 'docx'),
  plant('zod-through-schema', 'shared/ipc/makes-its-own-zod.ts', 'zod'),
  plant('electron-only-in-electron', 'renderer/app/knows-electron.ts', 'electron'),
  plant('no-node-modules-outside-electron', 'renderer/app/reads-a-file.ts', 'node:fs'),
  plant('parsers-never-in-main', 'electron/main/parses-a-workbook.ts', '../../shared/formats/workbook'),
  plant('declared-packages-only', 'shared/formats/ships-a-test-tool.ts', 'fast-check'),
  plant('no-cycles', 'shared/domain/topic/one.ts', './other'),
  plant('no-unresolvable', 'shared/domain/topic/leads-nowhere.ts', './nowhere')
]

/** What the planted files import, and a few imports that are allowed and must stay so. */
export const honestFiles: Record<string, string> = {
  'shared/domain/topic/fact.ts': 'export const fact = 1',
  'shared/domain/topic/other.ts': "export { fact } from './one'",
  'shared/ports/clock.ts': "import { fact } from '../domain/topic/fact'\nexport const clock = fact",
  'shared/schema/zod.ts': "export { z } from 'zod'",
  'shared/schema/entity.ts': "import { z } from './zod'\nexport const entity = z",
  'shared/formats/reader.ts': "import { zip } from 'fflate'\nexport const reader = zip",
  'shared/formats/workbook.ts': "import workbook from 'exceljs'\nexport const book = workbook",
  'shared/ipc/contract.ts':
    "import { z } from '../schema/zod'\nexport const contract = z\nexport type Contract = 1",
  'renderer/data/tables.ts': "import { Dexie } from 'dexie'\nexport const tables = Dexie",
  'renderer/data/index.ts': "export { tables } from './tables'",
  'renderer/ui/grid.ts': "import * as grid from 'ag-grid-community'\nexport const Grid = grid",
  'renderer/app/shell.ts': "import { screen } from '../features/voice/screen'\nexport const shell = screen",
  'renderer/features/voice/screen.ts': `import { tables } from '../../data/index'
import type { Contract } from '../../../shared/ipc/contract'
import { fact } from '${domain.replace('../../', '../../../')}'
import { Grid } from '../../ui/grid'
export const screen = [tables, fact, Grid] as unknown as Contract`,
  'electron/main/window.ts': "import { app } from 'electron'\nexport const window = app",
  'tests/helpers/builder.ts': 'export const builder = 1'
}
