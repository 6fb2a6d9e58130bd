// Makes programs of the policy's quick tests, each with the policy as it is in this copy: with every mutant in it.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const library = join(dirname(fileURLToPath(import.meta.url)), '..')
const source = join(library, 'src')

/** Those first that ask one rule alone: most mutants don't get past them. None of the properties that take seconds. */
const alone = ['aggregate-figures', 'asked-alone', 'available-on-attendance'].map(
  (name) => `rules/${name}.test.ts`,
)
const folders = ['rules', 'protections']
const files = [
  'dated-facts',
  'looked-after',
  'practice/2-10-01-identity',
  'practice/2-10-03-operation-encompass',
  'practice/2-10-06-placement-move',
  'practice/2-10-08-third-parties',
  'practice/2-10-10-young-people',
  'practice/2-10-13-adoption',
  'practice/2-10-14-advocacy',
  'practice/2-10-18-asking',
  'school-file',
  'take-back',
]

const others = [
  ...folders.flatMap((folder) => readdirSync(join(source, folder)).map((name) => `${folder}/${name}`)),
  ...files.map((name) => `${name}.test.ts`),
].filter((name) => name.endsWith('.test.ts') && !alone.includes(name))

/** Each file still finds what stands beside its source. @type {import('esbuild').Plugin} */
const fromWhereItWas = {
  name: 'from where it was',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: 'ts',
    })),
}

for (const [stage, tests] of [alone, others].entries()) {
  await build({
    stdin: { contents: tests.map((name) => `import './${name}'`).join('\n'), resolveDir: source },
    outfile: join(library, 'dist', 'mutation', `tests-${stage + 1}.mjs`),
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
    plugins: [fromWhereItWas],
  })
}
