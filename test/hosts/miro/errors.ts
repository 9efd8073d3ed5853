/**
 * The texts that calls reject with, as Miro's error page prints them; the class and code of the thrown object are not
 * documented, so it is a plain Error. Texts marked (ours) are nowhere documented.
 */
export const errors = {
  getById: (id: string) => `Can not retrieve item with id ${id}`,
  notFound: (id: string) => `Cannot find the item with ID: ${id}.`,
  noId: () =>
    'The specified item has no valid ID. Cannot perform actions on items with no valid ID.',
  cannotRemove: (type: string, id: string) => `Cannot remove the ${type} item (id=${id}).`,
  unexpectedType: (type: string) => `This is an unexpected item type: ${type}`,
  readOnly: (prop: string) => `Cannot change this property, because it's read-only: "${prop}"`,

  notInside: (id: string) =>
    `Cannot set item ${id} as a child, because the item isn't inside the parent frame.`,
  noSuchChild: (id: string) => `Cannot set item ${id} as a child, because the item doesn't exist.`,
  otherParent: (id: string) =>
    `Cannot set item ${id} as a child, because it's a child of another board item.`, // (ours)
  notAChild: (id: string) => `Cannot remove item ${id}, because it isn't a child of the frame.`, // (ours)
  cannotMove: (type: string, id: string) =>
    `Cannot move the ${type} item with ID (${id}) to the specified location, because it's a child of another board item. Remove the child item from its parent, and then move it.`,
  cannotResize: (id: string) =>
    `Cannot resize the frame (${id}) to the specified size, because one or more children would exist outside the parent frame.`,
  frameOrder: (method: string) =>
    `You're passing one or more frames to board.${method}(). Frames cannot move to the back or the front. Other supported items can.`,
  unsupported: (command: string) => `The specified command is unsupported: ${command}`,

  locked: (id: string) =>
    `Cannot commit the update, because item ${id} is locked by another client.`,
  lockedParent: (id: string) =>
    `Cannot change parent, because item ${id} is locked by another client.`,
  attachLocked: (id: string) => `Cannot attach a locked item to a frame: ${id}.`, // (tail ours)

  unknownProp: (prop: string, type: string) =>
    `The ${type} payload isn't valid, because the property "${prop}" is unknown.`, // (ours)
  value: (prop: string) => `The value of "${prop}" isn't valid.`, // (ours)
  unknownStyle: (prop: string) => `The ${prop} style property is unknown.`,
  style: (prop: string) => `The value of the ${prop} style property isn't valid.`,
  origin: () => `The value of "origin" isn't valid. Only 'center' is supported.`, // (ours)
  widthAndHeight: () =>
    `Change either "width", or "height". It's not possible to change both properties at the same time.`,
  heightAtCreation: () => `Unsupported: during creation you can set "width", but not "height".`,
  unknownShape: (shape: string) =>
    `This is an unknown shape type: ${shape}. Specify a supported shape type.`,

  groupOfTwo: () => 'A group must contain at least two items.', // (ours)
  alreadyGrouped: (id: string) => `Cannot group item ${id}, because it's already in a group.`, // (ours)
  cannotGroup: (type: string) => `Items of type ${type} cannot be grouped.`, // (ours)

  tagTitle: () => 'The title must be unique. Specify a different title for the tag.',
  tooManyTags: (limit: number) =>
    `Cannot create more tags. The board has reached the limit of ${limit} tags.`,
  tagsOnItem: (limit: number) => `An item cannot have more than ${limit} tags.`, // (ours)

  storageLimit: (feature: string) => `The data storage limit for "${feature}" has been exceeded.`,
  scope: (command: string, app: string, scope: string) =>
    `Cannot execute ${command}, because the ${app} app doesn't have the following permission: ${scope}.`,
  perMinute: (limit: number) =>
    `The API rate limit was exceeded. Requests can use up to ${limit} credits in total per minute.`,
  perHour: (limit: number) =>
    `The API rate limit was exceeded. Requests can use up to ${limit} credits in total per hour.`,
  paidPlan: (feature: string) =>
    `The (${feature}) feature is available only on paid plans. To use this feature, upgrade your current plan to a paid one.`,
  unknown: (what: string) => `An unknown error occurred: ${what}.`,

  noPanel: (kind: 'panel' | 'modal') =>
    `The app is trying to close a ${kind}, but there's no open ${kind} associated with this app.`,
  cannotOpen: (kind: 'panel' | 'modal') =>
    `Cannot open the ${kind}. The board GUI may be inactive or hidden.`,
  zoomTo: () => `The argument you're passing isn't valid. Pass the item(s) you want to zoom to.`,
  longNotification: () => 'A notification cannot be longer than 80 characters.', // (ours)
  notEmulated: (member: string) => `miro.${member} exists in Miro but is not emulated`, // (ours)
} as const

/** Rejects the call at hand. */
export function fail(message: string): never {
  throw new Error(message)
}
