import type { Json } from '../../document/item.ts'

/** An item as it travels between host and page: the API's own fields, plain data. */
export interface Wire {
  readonly id: string
  readonly type: string
  readonly [field: string]: Json
}

/** The document's name of a type that has another name in Miro's API. */
const inDocument: Readonly<Record<string, string>> = { sticky_note: 'sticky' }
const inApi: Readonly<Record<string, string>> = { sticky: 'sticky_note' }

export const documentType = (api: string): string => inDocument[api] ?? api
export const apiType = (type: string): string => inApi[type] ?? type

/** Types that the emulated API has classes for. Everything else arrives as `Unsupported` (E39). */
const supported = ['sticky_note', 'text', 'shape', 'frame', 'group', 'tag'] as const
export type Supported = (typeof supported)[number]

export function isSupported(type: string): type is Supported {
  return supported.some((one) => one === type)
}

export function record(value: Json | undefined): { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !isArray(value) ? value : {}
}

export function strings(value: Json | undefined): string[] {
  return isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}
