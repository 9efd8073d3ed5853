import type { BoardDocument, Item } from '../../hosts/document/document.ts'

/** What hosts keep among their items without a place of its own. */
const placeless = new Set(['group', 'stored', 'page', 'document'])
const notes = new Set(['sticky', 'stamp'])

export const hasPlace = ({ type }: Item): boolean => !placeless.has(type)

const line = (
  document: BoardDocument,
  { id, type, width, height, text, fill }: Item,
  from = { x: 0, y: 0 },
): string => {
  const { x, y } = document.absolute(id)
  return [type, x - from.x, y - from.y, width, height, fill, text].join(' ')
}

/** The frames or sections that lie on the canvas itself. */
export const areasOn = (document: BoardDocument): Item[] =>
  document
    .items()
    .filter(
      ({ type, parent }) => ['frame', 'section'].includes(type) && !document.get(parent ?? ''),
    )

/** Everything that is nobody's note, as people see it, a line each, measured from the first area. */
export function picture(document: BoardDocument): string {
  const [first] = areasOn(document)
  const from = first && document.absolute(first.id)
  return document
    .items()
    .filter((item) => hasPlace(item) && !notes.has(item.type))
    .map((item) => line(document, item, from))
    .toSorted()
    .join('\n')
}

/** Every participant's note: its words, colour, place, and whose it is. */
export const notesOn = (document: BoardDocument): readonly string[] =>
  document
    .items()
    .filter(({ type }) => notes.has(type))
    .map((item) => `${item.id} ${item.createdBy} ${line(document, item)}`)
    .toSorted()
