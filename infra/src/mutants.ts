/** The part of Stryker's report (mutation-testing-report-schema) that is judged. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>
}

interface Mutant {
  readonly mutatorName: string
  readonly replacement?: string
  readonly status: string
  readonly location: { readonly start: Place; readonly end: Place }
}

/** Both from 1. */
interface Place {
  readonly line: number
  readonly column: number
}

/** A mutant that no test can kill, or need not: by its text, so that it is found again when lines have moved. */
export interface Survivor {
  readonly file: string
  readonly original: string
  readonly replacement: string
}

export interface Explained extends Survivor {
  readonly why: string
}

export interface JudgedMutants {
  readonly killed: number
  readonly all: number
  /** Survived, and nothing says why. */
  readonly unexplained: readonly (Survivor & { readonly line: number })[]
  /** Explained, and no survivor any more. */
  readonly gone: readonly Explained[]
}

const killed = ['Killed', 'Timeout']
const survived = ['Survived', 'NoCoverage']

/** Holds a run's survivors against those that are explained. A mutant that could not be tried is an error. */
export function judgeMutants({ files }: MutationReport, explained: readonly Explained[]): JudgedMutants {
  const mutants = Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => ({ ...mutant, file, original: textAt(source, mutant.location) })),
  )
  const strange = mutants.find(({ status }) => ![...killed, ...survived].includes(status))
  if (strange) throw new Error(`a mutant of ${strange.file} is ${strange.status}`)
  const survivors = mutants
    .filter(({ status }) => survived.includes(status))
    .map(({ file, original, replacement = '', location }) => ({
      file,
      original,
      replacement,
      line: location.start.line,
    }))
  return {
    killed: mutants.length - survivors.length,
    all: mutants.length,
    unexplained: survivors.filter((survivor) => !explained.some((known) => isSame(known, survivor))),
    gone: explained.filter((known) => !survivors.some((survivor) => isSame(known, survivor))),
  }
}

const isSame = (one: Survivor, other: Survivor): boolean =>
  one.file === other.file && one.original === other.original && one.replacement === other.replacement

function textAt(source: string, { start, end }: Mutant['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  lines.push((lines.pop() ?? '').slice(0, end.column - 1))
  const [first = '', ...rest] = lines
  return [first.slice(start.column - 1), ...rest].join('\n')
}
