import { defineConfig } from 'vitest/config';
import { mapShapesModule } from './scripts/map-shapes.ts';

export default defineConfig({
  plugins: [mapShapesModule()],
  define: { __TEST_BUILD__: 'true' },
  test: {
    include: ['test/{unit,content,faults,privacy}/**/*.test.{ts,tsx}'],
    passWithNoTests: false,
    pool: 'forks',
    testTimeout: 30_000,
  },
});
