import fc from 'fast-check'
import { type Instant } from '@common-thread/events/catalogue'
import { type DueTime } from '../due.js'
import { type Decided } from '../history.js'
import { type Judgement } from '../judge.js'
import { everybodyInvolved } from './every-role.js'
import { type Happening } from './given.js'
import {
  agreement,
  concern,
  conferenceMember,
  domesticAbuse,
  edAttended,
  involvementEnded,
  known,
  ownRefusal,
  placementMoved,
  plan,
  restriction,
} from './northshire-events.js'
import { partnership } from './oracle/partnership.js'
import { TwoLogs } from './two-logs.js'

const permits = ['health:millbrook-gp/practice']
const roll = {
  kind: 'school-roll',
  organisation: 'school:oakfield-primary',
  by: 'la:northshire/social-work',
} as const

const happenings: readonly Happening[] = [
  ...known,
  ...known,
  conferenceMember,
  ...everybodyInvolved.slice(-8),
  concern(),
  concern({ identity: 'contradictory' }),
  plan('child-protection'),
  plan('child-protection', { change: 'ended', to: '2026-11-21' }),
  domesticAbuse(),
  edAttended(),
  placementMoved(),
  placementMoved({ from: '2026-12-01' }),
  agreement('given', { until: '2026-12-24T12:00:00Z' }),
  agreement('given'),
  agreement('withdrawn'),
  ownRefusal('refused'),
  restriction('location-shield', { permits }),
  restriction('location-shield', { change: 'lifted' }),
  restriction('source-shield'),
  restriction('sealed', { permits }),
  restriction('investigation-hold', { by: 'police:northshire/child-abuse' }),
  involvementEnded({ ...roll, to: '2026-12-02' }),
  involvementEnded({ ...roll, to: '2026-11-20' }),
]

type Act =
  | { readonly is: 'said'; readonly what: Happening }
  | { readonly is: 'retracted' | 'due'; readonly which: number }
  | { readonly is: 'unreadable' | 'sealed' | 'split' }

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 14,
    arbitrary: fc.record({ is: fc.constant('said' as const), what: fc.constantFrom(...happenings) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ is: fc.constantFrom('retracted' as const, 'due' as const), which: fc.nat(20) }),
  },
  { weight: 1, arbitrary: fc.record({ is: fc.constantFrom('unreadable', 'sealed', 'split') }) },
)
const acts = fc.array(fc.tuple(fc.nat(1), act), { minLength: 4, maxLength: 12 })

/** Two logs in which this and that was done before and after they were merged: what was decided in each. */
export const mergedChildren: fc.Arbitrary<readonly (readonly Decided[])[]> = fc
  .tuple(acts, acts)
  .map(([before, after]) => {
    const player = new Player()
    before.forEach(([of, each]) => player.play(of, each))
    player.logs.merge()
    after.forEach(([of, each]) => player.play(of, each))
    return player.logs.logs.map(({ history }) => history)
  })

class Player {
  readonly logs = new TwoLogs(partnership)
  private readonly due: { readonly of: number; readonly time: DueTime }[] = []
  private now: Instant = 0

  play(of: number, act: Act): void {
    const [judged] = this.act(of, act)
    if (!judged) return
    this.now = Math.max(this.now, judged.decision.now)
    for (const time of judged.due) this.due.push({ of, time })
  }

  private act(of: number, act: Act): Judgement[] {
    switch (act.is) {
      case 'said':
        return this.logs.say(of, act.what)
      case 'retracted': {
        const own = this.logs.log(of).history.filter(({ entry }) => entry.kind === 'event')
        const seq = own[act.which % Math.max(own.length, 1)]?.entry.position.seq
        return seq === undefined ? [] : this.logs.retract(of, seq)
      }
      case 'due':
        return this.reached(act.which)
      case 'unreadable':
        return this.logs.unreadable(of)
      case 'sealed':
        return this.logs.seal()
      case 'split':
        return this.logs.split(of, 'kept')
    }
  }

  /** One of the times that records named and that have not come. */
  private reached(which: number): Judgement[] {
    const open = this.due.filter(({ time }) => time.at >= this.now)
    const next = open[which % Math.max(open.length, 1)]
    if (!next) return []
    const { ofSeq, at, what } = next.time
    return this.logs.deadline(next.of, ofSeq, new Date(at).toISOString(), what)
  }
}
