import { newChild } from '@common-thread/events'
import { type Keyring, subjectsOwn } from './keyring.js'

export interface KeyringUnderTest {
  readonly keyring: Keyring
  /** Another instance on the same keys, which remembers nothing. */
  readonly another: Keyring
  readonly erase: (id: string) => void | Promise<void>
}

export const child = (n: number) => newChild(Buffer.alloc(16, n))
export const own = (n: number) => ({ subject: child(n), owner: subjectsOwn })
const from = (n: number, owner = 'la:northshire') => ({ subject: child(n), owner })

/** What every keyring promises. `open` gives an empty one. */
export function keyringKeepsItsPromises(open: () => Promise<KeyringUnderTest>): void {
  it('gives each subject and owner one key of its own, in the order asked, again and again', async () => {
    const { keyring, another } = await open()
    const owners = [own(1), from(1), from(2), from(1, 'la:southshire'), own(1)]
    const claimed = await keyring.claim(owners)
    expect(claimed[4]).toEqual(claimed[0])
    expect(new Set(claimed.map(({ id }) => id)).size).toBe(4)
    expect(new Set(claimed.map(({ key }) => key.toString('hex'))).size).toBe(4)
    for (const { key } of claimed) expect(key).toHaveLength(32)
    expect(await keyring.claim([...owners].reverse())).toEqual([...claimed].reverse())
    expect(await another.claim(owners)).toEqual(claimed)
  })

  it('fetches keys by id, and nothing for an id that never was', async () => {
    const { keyring, another } = await open()
    const claimed = await keyring.claim([own(1), own(2)])
    const ids = claimed.map(({ id }) => id)
    const expected = new Map(claimed.map(({ id, key }) => [id, key]))
    for (const each of [keyring, another]) expect(await each.fetch([...ids, 'k_none'])).toEqual(expected)
    expect(await keyring.fetch([])).toEqual(new Map())
  })

  it('gives one key to instances that claim it at the same moment', async () => {
    const { keyring, another } = await open()
    const claims = await Promise.all([keyring, another, keyring, another].map((each) => each.claim([own(1)])))
    expect(new Set(claims.flat().map(({ id, key }) => `${id} ${key.toString('hex')}`)).size).toBe(1)
  })

  it('tells erased from unknown, and makes no new key in its place', async () => {
    const { keyring, another, erase } = await open()
    const [first, second] = await keyring.claim([own(1), own(2)])
    if (!first || !second) throw new Error('two were claimed')
    await erase(first.id)
    const found = await another.fetch([first.id, second.id, 'k_none'])
    expect([...found].sort()).toEqual(
      [
        [first.id, 'erased'],
        [second.id, second.key],
      ].sort(),
    )
    await expect(Promise.resolve().then(() => another.claim([own(1)]))).rejects.toThrow()
    expect(await another.claim([own(2)])).toEqual([second])
  })
}
