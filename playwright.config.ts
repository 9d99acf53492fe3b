import './scripts/extensionless.mjs';
import { defineConfig } from '@playwright/test';

export default defineConfig({
  outputDir: 'test-results/windows',
  testMatch: ['**/*.{e2e,spec,test}.ts'],
  projects: [
    { name: 'windows', testDir: 'test/e2e' },
    { name: 'faults', testDir: 'test/faults' },
    { name: 'privacy', testDir: 'test/privacy' },
  ],
  // One window at a time: windows compete for focus, and times would compete for the processor.
  workers: 1,
  retries: 0,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: { trace: 'off', screenshot: 'only-on-failure', video: 'off' },
});
