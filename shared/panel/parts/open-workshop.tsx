import type { MainWords } from '../../language/language.ts'
import type { WorkshopFile, WorkshopFileProblem } from '../../workshop/workshop-file.ts'
import { usePanel } from '../panel-context.ts'
import { OpenFile } from './open-file.tsx'

/** Takes a workshop that was saved from another board. @param onOpened for whoever shows what is in it */
export function OpenWorkshop({ onOpened }: { onOpened(file: WorkshopFile): void }) {
  const { session, words } = usePanel()

  async function open(text: string): Promise<string> {
    const { file, problem } = await session.importWorkshop(text)
    if (problem) return problemText(problem, words)
    onOpened(file)
    return ''
  }

  return <OpenFile label={words.panel.report.file.open} accept=".json" open={open} />
}

function problemText({ kind, line, path }: WorkshopFileProblem, words: MainWords): string {
  const says = words.panel.report.file
  if (kind === 'not-json') return says.notJson(line ?? 1)
  return kind === 'misfit' ? says.misfit(path.join(' › '), line ?? 1) : says[kind]
}
