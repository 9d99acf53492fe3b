import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { __TEST_BUILD__: 'true' },
  test: {
    include: ['test/unit/**/*.test.ts', 'test/unit/**/*.test.tsx', 'test/content/**/*.test.ts'],
    passWithNoTests: false,
    pool: 'forks',
    testTimeout: 30_000,
  },
});
