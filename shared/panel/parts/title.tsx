import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useFirstPanel, usePanel } from '../panel-context.ts'

/**
 * The heading of a view. Where the button that led here has gone with its view, and the focus with it, the focus
 * comes here, so that keys and screen readers go on where the eyes do.
 */
export function Title({
  children,
  hidden = false,
}: {
  children: ComponentChildren
  hidden?: boolean
}) {
  const panel = useFirstPanel()
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (panel.touched && document.activeElement === document.body) heading.current?.focus()
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1} class={hidden ? 'off-screen' : undefined}>
      {children}
    </h1>
  )
}

/** A page that lies over its tab, with the way back. */
export function PageTitle({ children }: { children: ComponentChildren }) {
  const { words, go } = usePanel()
  return (
    <div class="page-title">
      <button type="button" class="act quiet back" onClick={() => go({ page: null })}>
        <span aria-hidden="true">‹ </span>
        {words.panel.back}
      </button>
      <Title>{children}</Title>
    </div>
  )
}
