import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { handbookModule } from './scripts/handbook.ts';
import { mapShapesModule } from './scripts/map-shapes.ts';

export default defineConfig({
  plugins: [mapShapesModule(), handbookModule(join(import.meta.dirname, 'docs/handbook'))],
  define: { __TEST_BUILD__: 'true' },
  test: {
    include: ['test/{unit,content,faults,privacy}/**/*.test.{ts,tsx}'],
    passWithNoTests: false,
    pool: 'forks',
    testTimeout: 30_000,
  },
});
