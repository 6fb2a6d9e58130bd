import nx from '@nx/eslint-plugin'
import tseslint from 'typescript-eslint'

const maxLines = (max) => ['error', { max, skipBlankLines: false, skipComments: false }]
const eventNames = 'An event or topic name comes from libs/events, which takes it from the schema.'

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/generated/**', '.hub/**', '.nx/**'] },
  { files: ['**/*.mjs'], rules: { 'max-lines': maxLines(300) } },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { '@nx': nx },
    rules: {
      'max-lines': maxLines(300),
      'max-params': ['error', 4],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'Literal[value=/^safeguarding\\.[a-z-]+\\.v\\d+$/]', message: eventNames },
        {
          selector: 'Literal[value=/^(subject-log|hub-records|decisions|checkpoints)$/]',
          message: eventNames,
        },
        {
          selector:
            'Literal[value=/^(inbound|status|deliveries)\\.(la|police|health|school|provider|voluntary|justice|housing|court|inspectorate|cooperative|government)/]',
          message: eventNames,
        },
        { selector: 'TemplateElement[value.raw=/^(inbound|status|deliveries)\\.$/]', message: eventNames },
      ],
      '@nx/enforce-module-boundaries': [
        'error',
        {
          allow: [],
          depConstraints: [
            { sourceTag: 'layer:pure', onlyDependOnLibsWithTags: ['layer:pure'] },
            { sourceTag: 'layer:io', onlyDependOnLibsWithTags: ['layer:pure', 'layer:io'] },
            { sourceTag: 'layer:shell', onlyDependOnLibsWithTags: ['layer:pure', 'layer:io', 'layer:shell'] },
            {
              sourceTag: 'layer:service',
              onlyDependOnLibsWithTags: ['layer:pure', 'layer:io', 'layer:shell'],
            },
            {
              sourceTag: 'layer:host',
              onlyDependOnLibsWithTags: [
                'layer:pure',
                'layer:io',
                'layer:shell',
                'layer:service',
                'layer:host',
              ],
            },
          ],
        },
      ],
    },
  },
  {
    files: ['libs/{events,policy,transparency-log}/**/*.ts'],
    ignores: ['**/*.test.ts', '**/testing/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['@nestjs/*', 'kafkajs', 'pg', 'typeorm', 'node:fs*', 'node:http*', 'node:net'] },
          ],
        },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is an argument.' },
        { object: 'Math', property: 'random', message: 'Randomness is an argument.' },
        { object: 'process', property: 'env', message: 'Configuration is an argument.' },
      ],
    },
  },
  { files: ['libs/events/**/*.ts', 'schemas/**/*.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['**/*.test.ts', 'test/**/*.ts'], rules: { 'max-lines': maxLines(400) } },
)
