import { constants } from '../colours.ts'
import { fail, notEmulated } from '../errors.ts'
import { clientStorageObject } from './client-storage.ts'
import { creators } from './create.ts'
import { fontAsks } from './fonts.ts'
import { hostObject } from './host-object.ts'
import type { HostObject } from './host-object.ts'
import { notifications } from './notify.ts'
import { Ref } from './ref.ts'
import type { PluginRun } from './run.ts'
import { timerObject } from './timer-object.ts'
import { uiObject } from './ui-object.ts'
import { userReads } from './users.ts'
import { utilObject } from './util-object.ts'
import { viewportObject } from './viewport-object.ts'

/** The objects of the `figma` global, by handle. Nodes are made as they are asked for. */
export function figmaObjects(run: PluginRun): { readonly [handle: string]: HostObject } {
  const ui = uiObject(run)
  return {
    figma: figmaObject(run, ui.showUI),
    'figma.ui': ui.object,
    'figma.viewport': viewportObject(run),
    'figma.timer': timerObject(run.host.timer),
    'figma.clientStorage': clientStorageObject(run),
    'figma.util': utilObject,
  }
}

const part = (name: string) => () => new Ref(`figma.${name}`, `figma.${name}`)

function figmaObject(
  run: PluginRun,
  showUI: (html: unknown, options: unknown) => void,
): HostObject {
  const { host, client, plugin } = run
  return hostObject({
    get: {
      apiVersion: () => '1.0.0',
      command: () => plugin.command ?? '',
      editorType: () => 'figjam',
      mode: () => 'default',
      pluginId: () => plugin.manifest.id,
      fileKey: () => undefined,
      hasMissingFont: () => false,
      skipInvisibleInstanceChildren: () => false,
      constants: () => constants,
      root: () => run.refTo(host.scene.root),
      currentPage: () => run.refTo(client.page),
      ui: part('ui'),
      viewport: part('viewport'),
      timer: part('timer'),
      clientStorage: part('clientStorage'),
      util: part('util'),
      ...userReads(run),
    },
    set: {
      // There are no instances in FigJam to skip; scripts set it all the same.
      skipInvisibleInstanceChildren: () => {},
      currentPage: (page) => {
        if (run.dynamic) refuseSync('set_currentPage', 'figma.setCurrentPageAsync')
        openPage(run, page)
      },
    },
    call: {
      ...creators(run),
      ...notifications(run),
      showUI,
      closePlugin: (message) => {
        if (typeof message === 'string') toast(run, message)
        run.close()
      },
      commitUndo: () => run.undo.end(),
      triggerUndo: () => run.undo.undo(),
      openExternal: (url) => void run.opened.push(String(url)),
      getNodeById: (id) => {
        if (run.dynamic) refuseSync('getNodeById', 'figma.getNodeByIdAsync')
        return run.refTo(String(id))
      },
    },
    ask: {
      ...fontAsks(run),
      getNodeByIdAsync: (id) => run.refTo(String(id)),
      setCurrentPageAsync: (page) => openPage(run, page),
      loadAllPagesAsync: () => {
        run.allPagesLoaded = true
      },
    },
    listen: (type) => {
      if (type !== 'documentchange' || !run.dynamic) return
      if (run.allPagesLoaded) return
      fail(
        'on',
        'Cannot register documentchange handler in incremental mode without calling figma.loadAllPagesAsync first.',
      )
    },
  })
}

function refuseSync(where: string, instead: string): never {
  return fail(where, `Cannot call with documentAccess: dynamic-page. Use ${instead}() instead`)
}

function openPage(run: PluginRun, page: unknown): void {
  if (!(page instanceof Ref) || page.kind !== 'PAGE') notEmulated('page but a PageNode')
  else run.client.openPage(page.handle)
}

const ignore = () => {}

function toast(run: PluginRun, message: string): void {
  run.client.toasts.push({ message, timeout: 3000, error: false, button: null, tell: ignore })
}
