/** What the host reads of a plugin's `manifest.json`. */
export interface Manifest {
  readonly name?: string
  /** Without it no private plugin data can be written (F12). */
  readonly id?: string
  readonly api?: string
  readonly editorType?: readonly string[]
  /** With `dynamic-page`, which new plugins must have, the synchronous ways around it throw (F11). */
  readonly documentAccess?: string
  readonly permissions?: readonly string[]
  readonly relaunchButtons?: readonly { readonly command: string; readonly name: string }[]
}

/** A plugin as it is handed to the host. */
export interface Plugin {
  readonly manifest: Manifest
  /** The script. Without one the world stands ready for whoever holds `run.figma`. */
  readonly code?: string
  /** What the script sees as `__html__`. */
  readonly html?: string
  /** `figma.command`: '' or the relaunch button's or menu item's. */
  readonly command?: string
  /** Makes the panel when the script shows one. Without it messages to the panel wait for ever. */
  readonly mount?: import('./panel.ts').Mount
}
