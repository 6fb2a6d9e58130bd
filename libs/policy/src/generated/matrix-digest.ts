// Generated from schemas/ by `npm run generate`. Do not edit.
export const matrixDigest =
  'fb97e453c9e61468abbae4bc88d67b36047c63fc2a3ec0433b01a21196315168'
