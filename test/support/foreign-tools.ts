import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
export const examples = join(import.meta.dirname, '../../docs/examples/clients')

/** Kept beside the tests' home, which every run begins by removing. */
const cache = join(process.env['TEST_HUB_HOME'] ?? join(tmpdir(), 'common-thread'), '..', 'foreign-clients')

export type Tool =
  { readonly ok: true; readonly folder: string } | { readonly ok: false; readonly reason: string }

interface Installation {
  readonly name: string
  /** What decides whether an earlier installation still serves. */
  readonly stamp: string
  readonly install: (folder: string) => Promise<void>
}

async function installed({ name, stamp, install }: Installation): Promise<Tool> {
  const folder = join(cache, name)
  const mark = join(folder, 'complete')
  const digest = createHash('sha256').update(stamp).digest('hex')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest) return { ok: true, folder }
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  try {
    await install(folder)
  } catch (error) {
    return { ok: false, reason: reasonOf(error) }
  }
  writeFileSync(mark, digest)
  return { ok: true, folder }
}

/** The last thing that the installer said. */
function reasonOf(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string }
  const said = (stderr ?? '').trim() || message
  return `it can’t be installed: ${said.split('\n').at(-1)?.slice(0, 200) ?? ''}`
}

const wait = { timeout: 240_000, maxBuffer: 1 << 26 }
const requirements = join(examples, 'requirements.txt')
const pom = join(examples, 'pom.xml')

/** A virtual environment with `confluent-kafka` and `fastavro`; its Python is `bin/python`. */
export const python = (): Promise<Tool> =>
  installed({
    name: 'python',
    stamp: readFileSync(requirements, 'utf8'),
    install: async (folder) => {
      await run('python3', ['-m', 'venv', folder], wait)
      const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements]
      await run(join(folder, 'bin/python'), pip, wait)
    },
  })

/** A folder `lib` with kafka-clients and Apache Avro. */
export const java = (): Promise<Tool> =>
  installed({
    name: 'java',
    stamp: readFileSync(pom, 'utf8'),
    install: async (folder) => {
      const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${join(folder, 'lib')}`]
      await run('mvn', ['-q', '-B', '-f', pom, ...goal], wait)
    },
  })

/**
 * `bin/kcat`, with `lib` to be on its library path. Debian builds librdkafka without OIDC, and kcat has no other way
 * to a token; the one in Python's wheel has it.
 */
export async function kcat(wheel: Tool): Promise<Tool> {
  if (!wheel.ok)
    return { ok: false, reason: `it needs the librdkafka of confluent-kafka, and ${wheel.reason}` }
  return installed({
    name: 'kcat',
    stamp: `${wheel.folder} ${readFileSync(requirements, 'utf8')}`,
    install: async (folder) => {
      await run('apt-get', ['download', 'kcat', 'libyajl2', 'librdkafka1'], { ...wait, cwd: folder })
      for (const name of readdirSync(folder).filter((each) => each.endsWith('.deb')))
        await run('dpkg', ['-x', join(folder, name), folder], wait)
      for (const library of ['bin', 'lib']) mkdirSync(join(folder, library), { recursive: true })
      symlinkSync(join(folder, 'usr/bin/kcat'), join(folder, 'bin/kcat'))
      symlinkSync(found(folder, 'libyajl.so.2'), join(folder, 'lib/libyajl.so.2'))
      symlinkSync(found(wheel.folder, 'librdkafka-'), join(folder, 'lib/librdkafka.so.1'))
      const { stdout } = await run(join(folder, 'bin/kcat'), ['-V'], { env: libraries(folder) })
      if (!stdout.includes('oidc')) throw new Error('its librdkafka knows no OIDC')
    },
  })
}

export const libraries = (folder: string) => ({ ...process.env, LD_LIBRARY_PATH: join(folder, 'lib') })

function found(folder: string, prefix: string): string {
  const name = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((path) =>
    path.split('/').at(-1)?.startsWith(prefix),
  )
  if (name === undefined) throw new Error(`no ${prefix}`)
  return join(folder, name)
}
