import { missingTools, isAtLeast, javaVersion } from '../preflight/tools.mjs'

const machine = { platform: 'linux', nodeVersion: '24.1.0', env: process.env }
const bare = {
  ...machine,
  nodeVersion: '18.20.4',
  env: { JAVA_HOME: '/no/such/jdk', PATH: '/no/such/folder' },
}

describe('versions', () => {
  it.each([
    ['20.19.0', '20.19.0', true],
    ['20.18.9', '20.19.0', false],
    ['20.20.0', '20.19.5', true],
    ['9.99.99', '20.19.0', false],
    ['24.0.0', '20.19.0', true],
  ])('%s against %s', (have, least, expected) => {
    expect(isAtLeast(have, least)).toBe(expected)
  })

  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_452"', 8],
    ['openjdk version "25" 2025-09-16', 25],
    ['bash: java: command not found', undefined],
  ])('Java prints %s', (text, expected) => {
    expect(javaVersion(text)).toBe(expected)
  })
})

describe('a machine without the tools', () => {
  it('is told of everything that is missing at once', async () => {
    const problems = await missingTools({ machine: bare, java: true, maven: true })
    expect(problems).toHaveLength(3)
    expect(problems[0]).toContain('Node is version 18.20.4')
    expect(problems[1]).toContain('JAVA_HOME is /no/such/jdk')
    expect(problems[2]).toContain('sudo apt install maven')
  })

  it('is not asked for what the command does not need', async () => {
    const without = { ...bare, nodeVersion: '22.1.0' }
    expect(await missingTools({ machine: without, java: false, maven: false })).toEqual([])
  })

  it.each([
    ['darwin', 'brew install'],
    ['linux', 'nvm install'],
    ['win32', 'wsl --install'],
  ])('gets the hints for %s', async (platform, hint) => {
    const problems = await missingTools({ machine: { ...bare, platform }, java: false, maven: false })
    expect(problems.join('\n')).toContain(hint)
  })
})
