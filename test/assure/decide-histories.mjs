// Decides the histories that are always the same, on whatever Node runs this, and tells what came of it as JSON.
import { decideHistories } from '@common-thread/policy/testing/decided-histories'

process.stdout.write(`${JSON.stringify({ node: process.versions.node, ...decideHistories() })}\n`)
