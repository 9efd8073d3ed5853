import type { Item } from '../../document/document.ts'
import type { Calls } from './host-object.ts'
import type { PluginRun } from './run.ts'
import { anonymous, baseUser } from './users.ts'

/** Who placed a stamp: needs `fileusers`, and is null for old stamps and offline (F21, types). */
export function stampAsks(run: PluginRun, item: Item): Calls {
  return {
    getAuthorAsync: () => {
      if (!run.may('fileusers')) {
        throw new Error('"fileusers" permission not specified in manifest.json')
      }
      if (run.host.options.stampAuthors === 'null' || item.props['authorless'] === true) return null
      const author = run.host.document.users().find((user) => user.id === item.createdBy)
      return author ? baseUser(author) : { id: null, name: anonymous, photoUrl: null }
    },
  }
}
