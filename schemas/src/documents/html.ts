const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)

const style = `
:root { color-scheme: light dark; --line: #8886; --soft: #8882; --link: light-dark(#1d5bbf, #8ab8ff) }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 70rem; padding: 1rem 1.25rem 4rem; font: 1rem/1.5 system-ui, sans-serif }
a { color: var(--link) } a:focus-visible { outline: 3px solid; outline-offset: 2px }
.skip { position: absolute; left: -99rem } .skip:focus { position: static }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1.5rem }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .6rem .35rem 0; text-align: left; vertical-align: top }
caption { text-align: left; padding-bottom: .25rem }
code, pre { font: .875em/1.45 ui-monospace, monospace } pre { background: var(--soft); padding: .75rem; overflow-x: auto }
.wide { overflow-x: auto } dt { font-weight: 600 } dd { margin: 0 0 .5rem }
`.trim()

/** A whole page, readable without scripts, styles from elsewhere, or a network. */
export const page = (title: string, body: string): string =>
  `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>
${style}
</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<main id="main">
${body}
</main>
</body>
</html>
`

/** Cells are HTML already. The first of each row is its heading. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const heading = head.map((name) => `<th scope="col">${escape(name)}</th>`).join('')
  const body = rows
    .map(([first = '', ...rest]) => {
      const cells = rest.map((cell) => `<td>${cell}</td>`).join('')
      return `<tr><th scope="row">${first}</th>${cells}</tr>`
    })
    .join('\n')
  return `<div class="wide"><table>\n<caption>${escape(caption)}</caption>\n<thead><tr>${heading}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table></div>`
}

export const code = (text: string): string => `<code>${escape(text)}</code>`
