import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { reportSchema } from '../../shared/report/report-schema.ts'

export const schemaPath = fileURLToPath(new URL('../../docs/report.schema.json', import.meta.url))

/** The schema of the report for programs, as it is published (JSON Schema 2020-12). */
export const publishedSchema = (): object => ({
  title: 'Report of a prepersonalization workshop',
  ...z.toJSONSchema(reportSchema, { target: 'draft-2020-12' }),
})

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(schemaPath, `${JSON.stringify(publishedSchema(), null, 2)}\n`)
}
