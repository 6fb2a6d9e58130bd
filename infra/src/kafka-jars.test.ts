import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openHomeFolder } from '../preflight/home-folder.mjs'
import { fetchKafka, hasJars, jarsFolder } from '../preflight/kafka-jars.mjs'
import { scratchFolder } from './scratch-hub.js'

const scratch = scratchFolder()
afterAll(() => scratch.remove())

/** A home, and a Maven that does what the script says with the folder it is told to fill. */
function given(name: string, script: string) {
  const home = openHomeFolder(join(scratch.folder, name))
  const programs = join(scratch.folder, `${name}-programs`)
  mkdirSync(programs)
  const maven = join(programs, 'mvn')
  writeFileSync(
    maven,
    `#!/bin/sh\nfor each in "$@"; do case "$each" in -DoutputDirectory=*) to="\${each#*=}";; esac; done\n${script}\n`,
  )
  chmodSync(maven, 0o755)
  const env = { PATH: `${programs}:${process.env.PATH ?? ''}` }
  return { home, log: join(home, 'logs', 'maven.log'), env }
}

const fills = 'mkdir -p "$to" && echo jar > "$to/kafka.jar"'

describe("Kafka's jars", () => {
  it('appear under the name of their version', async () => {
    const { home, log, env } = given('complete', fills)
    expect(hasJars(home)).toBe(false)
    await fetchKafka(home, log, env)
    expect(hasJars(home)).toBe(true)
    expect(jarsFolder(home)).toMatch(/lib-\d+\.\d+\.\d+$/)
    expect(readFileSync(join(jarsFolder(home), 'kafka.jar'), 'utf8')).toBe('jar\n')
  })

  it('are fetched once', async () => {
    const { home, log, env } = given('once', `${fills}; echo again >> "${scratch.folder}/count"`)
    await fetchKafka(home, log, env)
    await fetchKafka(home, log, env)
    expect(readFileSync(join(scratch.folder, 'count'), 'utf8')).toBe('again\n')
  })

  it('do not count when only half of them came', async () => {
    const { home, log, env } = given('half', `${fills}; echo "disk full"; exit 1`)
    await expect(fetchKafka(home, log, env)).rejects.toThrow(/Maven failed[^]*disk full/)
    expect([hasJars(home), existsSync(jarsFolder(home))]).toEqual([false, false])
    await expect(fetchKafka(home, log, env)).rejects.toThrow('Maven failed')
    expect(readdirSync(join(home, 'kafka')).length).toBeLessThanOrEqual(1)
  })

  it('are fetched again when the list of them has changed', async () => {
    const { home, log, env } = given('changed', fills)
    await fetchKafka(home, log, env)
    writeFileSync(join(jarsFolder(home), 'pom.sha256'), 'of an earlier list')
    writeFileSync(join(jarsFolder(home), 'old.jar'), '')
    expect(hasJars(home)).toBe(false)
    await fetchKafka(home, log, env)
    expect(existsSync(join(jarsFolder(home), 'old.jar'))).toBe(false)
  })

  it('that can not be reached are explained', async () => {
    const offline = 'echo "[ERROR] Could not transfer artifact x from/to y: UnknownHostException"; exit 1'
    const { home, log, env } = given('offline', offline)
    await expect(fetchKafka(home, log, env)).rejects.toThrow(
      /must be online now[^]*settings\.xml[^]*maven\.log/,
    )
    expect(readFileSync(log, 'utf8')).toContain('UnknownHostException')
  })
})
