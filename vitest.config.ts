import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { guides } from './content/plugin.ts';

export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        plugins: [WxtVitest(), preact(), guides()],
        test: {
          name: 'unit',
          setupFiles: ['tests/setup.ts'],
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          restoreMocks: true,
          testTimeout: 20_000, // a busy machine is slow, not wrong
        },
      },
      {
        test: {
          name: 'browser',
          setupFiles: ['tests/e2e/silence.ts'],
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
