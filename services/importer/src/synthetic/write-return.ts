import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'

export interface SyntheticReturn {
  readonly folder: string
  readonly children: number
  /** So that two returns are about different children. */
  readonly prefix: string
  /** Calendar year in which the return's year ends: its dates and codes are of it. */
  readonly endsIn: number
}

const columns = {
  header: 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB',
  episodes: 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN',
  reviews: 'CHILD,DOB,REVIEW,REVIEW_CODE',
  missing: 'CHILD,DOB,MISSING,MIS_START,MIS_END',
  previous_permanence: 'CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM',
  sw_episodes: 'CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON',
} as const

type Table = keyof typeof columns

const tables = Object.keys(columns) as readonly Table[]

/**
 * A small authority's SSDA903 return that nobody's children are in: two episodes a child, and everything that a return
 * has around them. The same arguments write the same files.
 */
export async function writeReturn({ folder, children, prefix, endsIn }: SyntheticReturn): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const table of tables) {
    const file = await open(join(folder, `${table}.csv`), 'w')
    try {
      let text = `${columns[table]}\r\n`
      for (let i = 0; i < children; i++) {
        for (const row of rowsOf(table, i, { prefix, endsIn })) text += `${row.join(',')}\r\n`
        if (text.length < 1 << 16) continue
        await file.write(text)
        text = ''
      }
      await file.write(text)
    } finally {
      await file.close()
    }
  }
}

const pick = <T>(list: readonly T[], i: number): T => list[i % list.length] as T

function rowsOf(table: Table, i: number, { prefix, endsIn }: { prefix: string; endsIn: number }): string[][] {
  const child = `${prefix}${String(i + 1).padStart(6, '0')}`
  const on = (month: number, day: number) => {
    const year = month > 3 ? endsIn - 1 : endsIn
    return [String(day).padStart(2, '0'), String(month).padStart(2, '0'), String(year)].join('/')
  }
  const birth = `${String((i % 28) + 1).padStart(2, '0')}/0${(i % 9) + 1}/${endsIn - 4 - (i % 12)}`
  const entered = on(4, (i % 28) + 1)
  const moved = on(9, (i % 28) + 1)
  const stays = i % 3 !== 0
  switch (table) {
    case 'header':
      return [[child, pick(['M', 'F'], i), birth, pick(['WBRI', 'MWBC', 'BCRB', 'AIND'], i), 'UN4', '0', '']]
    case 'episodes':
      return [
        [child, entered, 'S', 'V2', 'N1', 'U6', 'PR1', moved, 'X1', 'CARPL', 'NS1 1AA', 'NS2 2BB', ''],
        [
          ...[child, moved, 'B', 'C1', 'N1', 'K2', 'PR4'],
          ...(stays ? ['', '', ''] : [on(2, 10), 'E4A', 'CARPL']),
          ...['NS1 1AA', 'NS3 3CC', 'SC000001'],
        ],
      ]
    case 'reviews':
      return [
        [child, birth, on(5, 10), pick(['PN1', 'PN4', 'PN5'], i)],
        [child, birth, on(7, 28), pick(['PN1', 'PN7'], i)],
        [child, birth, on(1, 20), 'PN1'],
      ]
    case 'missing':
      return i % 5 === 0 ? [[child, birth, 'M', on(11, 3), on(11, 4)]] : []
    case 'previous_permanence':
      return [i % 7 === 0 ? [child, birth, 'P2', '350', `zz/03/${endsIn - 3}`] : [child, birth, 'Z1', '', '']]
    case 'sw_episodes':
      return [[child, birth, `SW${1000 + (i % 50)}`, entered, '', 'FCONTA']]
  }
}
