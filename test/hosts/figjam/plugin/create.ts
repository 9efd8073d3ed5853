import type { NewItem } from '../../document/document.ts'
import { stickyHeight, stickyWidth } from '../text-size.ts'
import type { Calls } from './host-object.ts'
import type { PluginRun } from './run.ts'

/** `figma.create…`: everything begins as a child of the current page, at its origin (F1). */
export function creators(run: PluginRun): Calls {
  const { host, client } = run
  const make = (item: NewItem) => {
    const first = client.page === host.scene.firstPage()
    const props = first ? (item.props ?? {}) : { ...item.props, page: client.page }
    return run.ref(run.write((writer) => writer.create({ ...item, props })))
  }
  return {
    createSection: () =>
      make({
        type: 'section',
        ...host.options.sectionSize,
        fill: '#FFFFFF',
        props: { name: 'Section' },
      }),
    createText: () => make({ type: 'text', width: 0, height: 24, fill: '#1E1E1E' }),
    createRectangle: () =>
      make({ type: 'rectangle', fill: '#D9D9D9', props: { name: 'Rectangle' } }),
    createEllipse: () => make({ type: 'ellipse', fill: '#D9D9D9', props: { name: 'Ellipse' } }),
    createShapeWithText: () =>
      make({
        type: 'shape',
        width: 208,
        height: 208,
        fill: '#FFFFFF',
        props: { shapeType: 'ELLIPSE' },
      }),
    createSticky: () =>
      make({
        type: 'sticky',
        width: stickyWidth(false),
        height: stickyHeight('', false),
        fill: '#FFE299',
      }),
  }
}
