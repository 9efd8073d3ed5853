/** The nodes of these ids that are on a board; what is gone is left out. */
export async function findNodes(host: PluginAPI, ids: readonly string[]): Promise<SceneNode[]> {
  const nodes = await Promise.all(ids.map((id) => host.getNodeByIdAsync(id)))
  return nodes.filter(isSceneNode)
}

const isSceneNode = (node: BaseNode | null): node is SceneNode =>
  node !== null && !node.removed && node.type !== 'PAGE' && node.type !== 'DOCUMENT'
