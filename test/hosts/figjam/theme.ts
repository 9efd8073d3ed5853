/** FigJam's colours for panels with `themeColors`: it has no dark mode (§2.9). */
const variables = {
  bg: '#ffffff',
  'bg-secondary': '#f5f5f5',
  'bg-brand': '#9747ff',
  'bg-brand-hover': '#8638e5',
  'bg-brand-tertiary': '#f1e5ff',
  text: 'rgba(0, 0, 0, 0.9)',
  'text-secondary': 'rgba(0, 0, 0, 0.5)',
  'text-brand': '#8638e5',
  'text-onbrand': '#ffffff',
  border: '#e6e6e6',
}

/** The panel's HTML as its iframe gets it: with the class and the variables the host adds for `themeColors`. */
export function themedHtml(html: string): string {
  const rules = Object.entries(variables).map(([name, value]) => `--figma-color-${name}:${value}`)
  const style = `<style id="figma-style">:root{${rules.join(';')}}</style>`
  const mark = `<script>document.documentElement.classList.add('figma-light')</script>`
  const head = style + mark
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (tag) => tag + head) : head + html
}
