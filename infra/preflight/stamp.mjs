import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeStamp } from './install.mjs'

// Runs after npm has installed the workspace, so that the first steps need not install it again.
writeStamp(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))
