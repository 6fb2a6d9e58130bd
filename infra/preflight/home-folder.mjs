import { existsSync, mkdirSync, readdirSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '')

const marker = '.common-thread-home'

/**
 * Where a hub keeps everything it writes.
 * @param {Readonly<Record<string, string | undefined>>} env
 */
export const homeFolder = (env) => (env.HUB_HOME ? resolve(env.HUB_HOME) : join(root, '.hub'))

/**
 * Makes the folder and returns its real path, which is what process records and command lines carry.
 * Others may pass through it, because PostgreSQL runs under its own account when the hub is started by root;
 * what is secret has its own closed folder.
 * @param {string} folder
 */
export function openHomeFolder(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o711 })
  const real = realpathSync(folder)
  if (readdirSync(real).length === 0) {
    writeFileSync(
      join(real, marker),
      'The state of a Common Thread hub. `npm run reset` removes this folder.\n',
    )
  }
  for (const name of ['run', 'logs', 'kafka']) mkdirSync(join(real, name), { recursive: true, mode: 0o700 })
  return real
}

/**
 * Only what the hub itself made, or stands inside it, may be removed, so that a mistyped HUB_HOME costs nothing.
 * @param {string} folder
 * @returns {boolean}
 */
export function isHubHome(folder) {
  if (folder === join(root, '.hub') || existsSync(join(folder, marker))) return true
  const parent = dirname(folder)
  return parent !== folder && isHubHome(parent)
}
