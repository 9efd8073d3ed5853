import type { Department } from '../../workshop/workshop.ts'

/** A department's colour, never without its two letters. */
export function Letters({ department }: { department: Department | null }) {
  return (
    <span class={`letters hue-${department?.hue ?? 'none'}`} aria-hidden="true">
      {department?.letters ?? '–'}
    </span>
  )
}
