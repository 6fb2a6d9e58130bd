import { type PlayedDay } from './play-day.js'

/** The day for machines: outcomes and timings, no content. */
export const asJson = ({ scenes, refused, audit, imported, wrong }: PlayedDay) => ({
  held: wrong.length === 0,
  wrong,
  scenes: scenes.map(({ scene, steps }) => ({
    number: scene.number,
    title: scene.title,
    events: steps.map(({ step, eventId, verdicts }) => ({
      key: step.key,
      type: step.type,
      publisher: step.by,
      id: eventId,
      teams: verdicts.map(({ team, expected, decided, reasons, tookMs, withheld }) => ({
        team,
        expected,
        decided,
        reasons,
        tookMs,
        withheld,
      })),
    })),
  })),
  refused,
  imported: { rows: imported.result.rows, events: imported.result.events, knows: imported.knows },
  audit: { verify: audit.verify.report, replay: audit.replay.report, flipped: audit.flipped },
})
