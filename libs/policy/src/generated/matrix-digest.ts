// Generated from schemas/ by `npm run generate`. Do not edit.
export const matrixDigest =
  'f6b69461064639d6a3d9d87ae8f37bdff0463913f4a606ae64d6052e55d1f58f'
