/**
 * Where the hub is known to differ from the facts. The oracle keeps to the facts; it can also read as the hub does, one
 * fault at a time, so that what a fault explains is counted and everything else fails.
 */
export const faults = {
  'end-without-its-team':
    'An involvement that names a team goes on although its end, which names none, was said; and the other way round.',
  'refusal-is-told':
    'A team that the family refuses, or that was no partner, is told so by the event, with who the child is.',
  'uncertain-before-sealed':
    'In a sealed record, an alarm goes whole to the duty desks where the child is uncertain or a record unreadable.',
  'asked-in-vain':
    'A social work team that the authority or the police ask, and that is not the allocated one, gets no question.',
  'resides-where-responsible':
    'The duty of Operation Encompass is held to the responsible authority, not to where the child lives.',
  'answers-what-was-taken-back':
    'A reply goes to the team whose concern or question it answers, although that team has taken it back.',
  'claim-to-nobody':
    'A claim reaches nobody where the responsible authority has no social work team that answers for the child.',
  'placement-goes-on':
    'The provider and the host of a placement stay so after the authority said that it ended (placement-ended).',
  'reallocation-loses-the-authority':
    'That one team of the responsible authority no longer answers for the child ends the authority’s responsibility.',
} as const
export type Fault = keyof typeof faults
export const faultNames = Object.keys(faults) as readonly Fault[]
