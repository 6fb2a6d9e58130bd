import { type Problem } from './model.js'
import { toComplete } from './new-event/options.js'
import { type Release, releasePath } from './release-table.js'

/** The files of a release: every draft as it stands, to stand so for ever. Nothing where one is not finished. */
export function freeze(drafts: readonly Release[]): {
  readonly files: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
} {
  const problems = drafts
    .filter(({ text }) => text.includes(toComplete))
    .map((draft) => ({
      path: releasePath(draft),
      detail: `${draft.name} still says "${toComplete.trim()}": it can’t be released`,
    }))
  const files =
    problems.length > 0 ? [] : drafts.map((draft) => [releasePath(draft), `${draft.text}\n`] as const)
  return { files: new Map(files), problems }
}
