import { type Operation } from '@common-thread/nest'

const text = { type: 'string' }

export const checkpointOperation: Operation = {
  summary: 'The log’s latest checkpoint',
  description: 'A signed note (C2SP tlog-checkpoint). Anybody may read it, and learns nothing of anybody.',
  answer: { description: 'The note.', schema: text },
  problems: ['not-found'],
}

export const tileOperation: Operation = {
  summary: 'A tile of the log',
  description: 'C2SP tlog-tiles, as far as the published checkpoint covers it.',
  path: {
    path: {
      description: 'Level and index as C2SP writes them, which holds slashes: 0/x001/234, entries/000.p/7.',
      schema: {
        type: 'string',
        pattern: '^(entries|[0-9]|[1-5][0-9]|6[0-3])/(x[0-9]{3}/)*[0-9]{3}(\\.p/[0-9]{1,3})?$',
      },
    },
  },
  answer: { description: 'Hashes, or entries.', schema: {} },
  problems: ['not-found'],
}

export const verifierKeyOperation: Operation = {
  summary: 'The key that checkpoints are verified with',
  answer: { description: 'C2SP signed-note verifier key.', schema: text },
}
