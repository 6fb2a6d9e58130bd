/** Something the reader can put right: its message is all they need, so it is shown without a stack. */
export class Failure extends Error {}
