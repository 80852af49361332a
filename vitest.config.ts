import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['@professional/source'] },
  ssr: { resolve: { conditions: ['@professional/source'] } },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // On two cores, one worker is what it would take.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['rules/**/*.ts', 'src/**/*.ts'],
      exclude: ['**/*.d.ts', 'rules/index.ts'],
      reporter: ['text-summary', 'html'],
      thresholds: { lines: 95, branches: 86, functions: 93, statements: 93 },
    },
  },
})
