// Generated from schemas/ by `npm run generate`. Do not edit.
export const matrixDigest =
  '5b17eed9b9533a823f193f5abda1e7dce43caa7bc63e1aefdd02bff7d1141c5e'
