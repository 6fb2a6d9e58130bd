/** @typedef {<T>(label: string, work: () => T | Promise<T>) => Promise<T>} Step */

/** @param {number} milliseconds */
export const inSeconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`

/**
 * One line a step: what is being done while it lasts (on a terminal), what was done and its duration afterwards.
 * @param {{ write(text: string): unknown, isTTY?: boolean }} stream
 * @returns {Step}
 */
export const progressOn = (stream) => async (label, work) => {
  const began = performance.now()
  /** @param {string} sign */
  const line = (sign) =>
    `${stream.isTTY ? '\r\x1b[K' : ''}${sign} ${label.padEnd(52)} ${inSeconds(performance.now() - began)}\n`
  if (stream.isTTY) stream.write(`… ${label}`)
  try {
    const result = await work()
    stream.write(line('✓'))
    return result
  } catch (error) {
    stream.write(line('✗'))
    throw error
  }
}
