import { build } from 'vite'
import { parts } from '../../vite.config.ts'

/** One part of the plugin as `npm run build` makes it, made in memory: file name → text. */
async function built(mode: string): Promise<Map<string, string>> {
  const part = parts[mode]?.() ?? {}
  const result = await build({ ...part, configFile: false, build: { ...part.build, write: false } })
  const outputs = Array.isArray(result) ? result : [result]
  const files = outputs.flatMap((one) => ('output' in one ? one.output : []))
  return new Map(
    files.map((file) => [
      file.fileName,
      file.type === 'chunk' ? file.code : file.source.toString(),
    ]),
  )
}

/** The only file of a part. @throws Error where it is not alone: Figma takes one script and one page */
async function onlyFile(mode: string, name: string): Promise<string> {
  const files = await built(mode)
  const file = files.get(name)
  if (file === undefined || files.size !== 1) {
    throw new Error(`${mode} makes ${[...files.keys()].join(', ')} instead of ${name}`)
  }
  return file
}

/** The sandbox's script. */
export const builtScript = (): Promise<string> => onlyFile('figjam-main', 'code.js')

/** The panel's page. */
export const builtPage = (): Promise<string> => onlyFile('figjam-ui', 'ui.html')
